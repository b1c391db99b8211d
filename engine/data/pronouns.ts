import { words } from './word-list';

export type Gender = 'female' | 'male';

/** Pronouns of one person that is neither speaker nor spoken to. Lower case. */
export const PERSONAL_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** Pronouns that stand before what is owned, or for an object: their antecedent is most often in the same sentence. */
export const DEPENDENT_PRONOUNS = words('his her hers him himself herself');

/** Titles and nouns that tell a person's gender, with and without full stop. Lower case. */
export const GENDERED_WORDS: ReadonlyMap<string, Gender> = new Map([
  ...[
    ...words(`mrs ms miss madam madame lady dame queen princess sister mother daughter wife widow woman girl spokeswoman
      chairwoman congresswoman councilwoman businesswoman policewoman actress duchess baroness countess empress sultana
      fiancée girlfriend grandmother aunt niece granddaughter señora frau signora mademoiselle begum bride nun`),
  ].map((word) => [word, 'female'] as const),
  ...[
    ...words(`mr sir lord king prince brother father son husband widower man boy spokesman chairman congressman councilman
      businessman policeman actor duke baron count emperor sultan fiancé boyfriend grandfather uncle nephew grandson
      señor herr signor monsieur sheikh imam bishop archbishop cardinal pope priest groom gunman`),
  ].map((word) => [word, 'male'] as const),
]);

/** Given names that are nearly always a woman's. Lower case. */
export const FEMALE_NAMES = words(`
  abigail adele adriana agnes agnieszka aiko aileen aisha akiko alejandra aleksandra alessandra alexandra alexandria
  alice alicia alina alison aliyah alma amal amanda amber amelia amina amy ana anabel anastasia andrea andreia angela
  angelina angelique angie anika anita anja ann anna anne anneliese annette annie annika antonella anya april araceli
  ariana arlene asha astrid audrey ava ayesha barbara beatrice beatriz belinda benazir bernadette bertha beth bethany
  bettina betty beverly bianca birgit bonnie brenda brianna bridget brigitte britney caitlin camila camille candice
  carla carly carmen carol carolina caroline carrie cassandra catherine cecile cecilia celia chantal charlotte chelsea
  cheryl chiara chloe christina christine cindy claire clara clarissa claudia colette connie corazon courtney cristina
  cynthia daisy daniela danielle daphne darya dawn debbie deborah delia delphine denisa denise diana diane dilma dina
  dolores doris dorothea dorothy edith eileen ekaterina elaine eleanor elena elisa elisabeth eliza elizabeth ella
  ellen elodie elsa emilia emiliya emily emine emma emmanuelle erica erika erin ernestine esperanza estela estelle
  esther eugenia eugenie eunice eva eve evelina evelyn faith farah farida fatemeh fatima fatma fatou felicia fernanda
  fiona florence frances francesca francine frida gabriela gabriella gail galina gemma georgia geraldine gertrude
  gillian gina giorgia gisela giulia gladys gloria golda grace gracia graciela greta guadalupe gwen gwendolyn halima
  hanan hanna hannah harriet hazel heather heidi helen helena helga henrietta hilary hilda hillary holly ida imelda
  indira ines inga inge ingeborg ingrid irene irina irma isabel isabella isabelle ivana ivanka ivonne jacinda
  jacqueline jacquelyn jana jane janet janice janine jasmine jeanne jelena jenna jennifer jenny jessica jill joan
  joanna josephine joy joyce juanita judith judy julia juliana julie juliette justine kamala karen karin karina karla
  karolina kate katherine kathleen kathryn kathy katie katja katrin katrina katya kavita keiko keira kelly kendra
  kerstin khadija kim kimberly kirsten kirsty krista kristalina kristen kristi kristin kristina kristine ksenia lara
  larisa larissa latifa laura lea leah leila lena leni leticia lidia lilian liliana lillian lily linda linh lisa liv
  liz liza lorena loretta lorraine louise lourdes lucia lucie lucille lucy ludmila luisa luz lydia lydie lynn lynne
  mabel madeleine madeline magdalena maggie mai maia malala malgorzata mandy manuela marcela marcia margaret margarita
  margot margrethe marguerite maria mariam mariana marianne maribel maricel marie marina marine marisa marisol mariya
  marjorie marlene marta martha mary masha mathilde matilda maureen mavis maya małgorzata meera megan melania melinda
  melissa mercy meredith mia michele michelle mildred mina mireille mirela miriam misaki moira molly mona monica
  monika muriel myra nadezhda nadia nadine najat nancy nanette naomi narges nasrin natalia natalie natasha nathalie
  neha nelly ngozi nicola nicole nilufer nina nirmala noor nora norma odette oksana olena olga olha olivia paloma
  pamela paola patricia patrizia patty paula pauline pearl peggy penny petra phoebe phyllis pilar polly pooja priya
  prudence rachael rachel ramona rania raquel rasha razia rebecca reem regina renee rhonda rima rita roberta rochelle
  rosa rosalind rosalía rose rosemary roxana roxanne ruby rukhsana ruth sabina sabine sabrina sakura sally salma
  samantha samia sandra sania sanna sara sarah saskia savannah selena selma serena shabana shakira shannon sharon
  shauna sheila shelley sherry shirin shirley sigrid silvia simona simone sinéad siobhan siobhán smita sofia solveig
  sonia sophia sophie soraya stacey stefania stella stephanie sue sumaya sunita susan sushma suzanne svetlana svitlana
  sylvia sylvie tabitha tamara tania tanya tasneem tatiana tatyana teresa teresita thelma theresa tiffany tina tracey
  traci tracy tricia trina trudy tulsi ulrike ursula urszula uschi valentina valeria vandana vanessa vera veronica
  verónica vicky victoria viktoria viktoriya violeta virginia vivian vivien wanda wendy wilma winifred winnie xenia
  xiomara yael yasmin yasmine yelena yingluck yoko yolanda yuki yulia yuliya yuriko yvette yvonne zahra zainab zara
  zeinab zeynep zhanna zoe zoya zuzana`);

/** Given names that are nearly always a man's. Lower case. */
export const MALE_NAMES = words(`
  aadil aaron abbas abdallah abdel abdelaziz abdoulaye abdul abdullah abdulrahman abe abel abhishek abraham adam adama
  adebayo adel adolf adolfo adrian agustín ahmad ahmed ahmet aidan ajay akbar akira alain alan alastair albert alberto
  aldo alejandro aleksandar aleksandr alessandro alex alexander alexandre alexei alexey alexis alfonso alfred alfredo
  ali alistair allan allen alvaro alvin amadou amir amit amos anatol anatoly anders andre andreas andrei andrej andrew
  andriy andrzej andré andrés andy angel angelo angus anil anthony anton antonio antony anwar archie aristide arjun
  armando arnaud arne arno arnold arsene arthur arturo arvind asad ashok ashraf asif august augustin augusto aung
  austin avi axel aziz baltasar barack baraka barry bart bashar bashir basil bayo beau ben benedict benito benjamin
  benny bernard bernie bert bilal bill björn blaise bob bogdan boniface boris brad brandon brendan brent brett brian
  bruce bruno bryan byron caleb calvin cameron carl carlo carlos cecil cedric cesar chad charles chester chidi chris
  christian christopher chuck clarence claude claudio clayton clemens clement cliff clifford clint clive cody colin
  colm conor conrad cory craig cristian curtis cyril cyrus césar dale damian damien dan daniel daniele danilo danny
  dario darren daryl dave david davide dawid dean dejan dennis denzel derek derrick desmond devin didier diego dieter
  dimitri dimitris dinesh dirk djibril dmitri dmitry dmytro dominic donald donnie douglas duane duncan dustin dwayne
  dwight earl ed eddie edgar edmond edmund eduard eduardo edward edwin efraín eli elias elie eliot elliot elliott
  elmer elton emeka emil emilio emmanuel emre enda enrique enzo erdal eric erich erik ernest ernesto ernst ervin
  esteban ethan eugene evan everett ezekiel fabian fabio fadi faisal farhan farid farouk federico feliciano felipe
  felix ferdinand ferenc fergus fernando fidel filip filippo florian floyd francesco francis francisco franck francois
  frank franklin franz françois fred freddie frederick fredrik friedrich fritz fyodor gabriel gareth gary gaston gavin
  gene geoff geoffrey george gerald gerard gerardo gerhard gerry ghassan gilbert gilles gino giorgio giovanni giulio
  giuseppe glenn gonzalo gordon graeme graham greg gregory grigory grzegorz guido guillermo gunther gustavo guy göran
  günter hakan hamid hamza hank hans hari harold harry haruki haruto hasan hashim hassan hector heinrich heinz helmut
  hendrik henri henrik henry herbert herman hermann hernán hideki hiroshi homer horacio horst hubert hugh hugo
  humberto humphrey hussein ian ibrahim ignacio igor ihor ilham ilya imad imran imre ingo ioannis ira irvin irving
  isaac isaiah ishaan isidro ismail ivan ivo jack jacob jaime jair jake jakob jalal jamal james jan janez janos jared
  jaroslaw jarosław jason jasper javad javier jawad jay jed jeff jeffrey
  jens jeremiah jeremy jerome jerry jerzy jesus jim jimmie jimmy jiří joachim joao joaquim joaquín jochen joe joel
  johan johann johannes john johnnie johnny jon jonas jonathan jonny jordi jorge jose josef joseph josh joshua josé
  jozef joão juan juha jukka julian julio julius justin jános józef jörg jürgen kamal karim karl karol
  kasper kazuo keir keith kelvin ken kenneth kent kevin khaled khalid khalil kiran kirill klaus kofi konrad konstantin
  kostas krzysztof kurt kwame kwasi kyle lamar lamine lance larry lars lasse laurent lawrence lee leif len lenny leo
  leon leonard leonardo leonid leopold leroy lester levi lewis liam lionel lloyd logan lorenzo lothar louie louis luca
  lucas luciano lucien ludwig luigi luis luiz luka lukas luke luther lyle lyndon maciej magnus mahdi mahmoud mahmud
  malcolm malik mamadou manfred manoj manuel marc marcel marcelo marcin marco marcus marek mariano mario marius mark
  marko markus marlon martin marvin masoud mateo mateusz mathias mathieu matias mats matt matteo matthew matthias
  maurice mauricio maxim maximilian mehdi mehmet melvin merlin michael michał micheal michel mick mickey miguel mihai
  mikael mike mikhail miklós milan miles milos miloš mircea mirko misha mitch mitchell mohamed mohammad mohammed
  mohsen moises moisés monty morris moses moshe moussa muammar muhammad muhammadu murad murat murray musa mustafa
  mykhailo mykola nabil nadeem naftali najib narendra nasser nathan nathaniel neal ned neil nelson nestor nestór
  nicholas nick nico nicolae nicolas nicolás niels nigel nikita nikola nikolai nikos nils noah nobuo noel norbert
  norman néstor ola olaf oleg oleksandr oliver olivier olusegun omar omari orlando osama oscar osvaldo oswaldo otto
  owen pablo paddy pascal patrice patricio patrick paul paulo pavel pavlo pawel paweł pedro pekka per percy pete peter
  petr petro petros phil philip philippe phillip pierre pietro piotr pius prakash praveen preston radek radoslaw
  rafael rafał rahul raimundo rainer raj rajesh rajiv rakesh ralph ramesh ramon ramón randall randy raoul raphael
  rashid rasmus raul ravi ray rayan raymond raúl recep reggie reginald reinhard rené reuben rex reza rhys ricardo
  richard rick ricky rishi rob robbie robert roberto rod roderick rodney rodolfo rodrigo rogelio roger rohan rohit
  roland rolf romain roman romeo ron ronald rory ross rowan roy rudi rudolf rudy rufus rui rupert ruslan russ russell
  ryan saad saeed sajid sal salim salman salvador salvatore sam sami samir samuel samuli sandeep sandor sanjay
  santiago satoshi saul scot scott sean sebastian sebastien selim sepp serge sergei sergey sergio serhiy shahid shane
  shaun shawn shinzo sid sidney siegfried silvio simeon simon simón slobodan spencer spiros stan stanislav stanley
  stefan stefano steffen stelios sten stephan stephen steve steven stig stuart sudhir sunil sven syed sylvain sándor
  sébastien tadeusz taha tarek tariq taro ted teodoro terence terrance terry theo theodore thierry thomas thor
  thorsten tiago tibor tim timothy tito tobi tobias tod todd tom tomas tomasz tommaso tommy tomoko tomáš toni tony
  torsten toshiro travis trevor tristan troy tuomas tyler tyrone uwe vadim valentin valerio valery vasil vasile vasily
  vaughn venkat vernon vicente victor vidal vijay vikram viktor ville vince vincent vincenzo vinod vitali vitaliy
  vitor vittorio vivek vlad vladimir vladislav vojislav volker volodymyr vusi vyacheslav walid wallace wally walt
  walter warren waseem wayne wendell werner wesley wiktor wilbur wilfred wilhelm will willem willi william
  willie wim winston witold wojciech wolf wolfgang xavier xi yahya yair yann yannick yaroslav yasin yasir yasser yasuo
  yehuda yevgeny yigal yitzhak yoav yoshihide youri youssef yuri yusuf yuval yves zachary zaid zbigniew zdenek zeljko
  zoltán zoran zygmunt álvaro ángel øyvind željko`);
