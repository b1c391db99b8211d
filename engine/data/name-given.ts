import { words } from './word-list';

/** Given names of many languages as English news spells them, without those that are also common words or places. Lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = words(`
  aaron abdel abdelaziz abdelfattah abdelhamid abdelkader abdellah abdelmadjid abdelwahab abdi abdirahman abdoulaye
  abdul abdulaziz abdullah abdullahi abdulrahman abebe abigail abimael abiodun abiy abraham adama adamu adebayo adel
  adrian adriana adriano aferdita afonso agnes agnieszka agus agustin agustín ahmad ahmed ahmet aidan aiden airlangga
  aisha ajay akbar akhmed akihiko akinwumi akinyi akira akosua akshay alain alan alassane albert alberto alejandra
  alejandro aleksandar aleksander aleksandr aleksandra aleksei alessandra alessandro alex alexander alexandra
  alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina aliou alisher aliyu allison almaz
  almazbek alvaro alyssa amadou amanda amar amara amber amelia amina aminata amir amit amitabh amy ana anand
  anastasia anatoly anders andrea andreas andrei andrej andres andrew andrey andrii andriy andrzej andrés andy angel
  angela angelina angelo angus anil anita anjali ann anna anne annette annie anthony antoine anton antonella antonia
  antonino antonio antony anuar anutin anwar apolo aram archie ariana ariel arif arjun armand armando armin arnaud
  arnold arthur artur arturo arun arvind asad asha ashley ashok ashraf asif askar asma ateba atiku audrey augustin
  augustine augusto aung aurelio avril ayaan ayesha aylin ayman ayodele azim aziz azman azmi babajide babatunde badr
  bahadur bakhtiyar balaji baldev baltasar bambang barack barbara barry bart bartosz bashar bashir bassem beata
  beatrice beatriz behrouz beji belinda ben benazir benedict benigno benito benjamin bernadette bernard bernardo
  bernie beth bethany betty beverly bheki bianca bilal bimal binali binyamin bishnu björn blaise bobby bogdan bohumil
  bojan bola bongani boris borut boubacar boutros brad bradley brandon brenda brendan brett brian bridget brigitte
  bronwyn bruce bruno bryan budi bukola burhan caitlin caleb cameron camila camille carl carla carlo carlos carmen
  carol carolina caroline carrie casey casper catalina catherine cathy catriona cayetano cecile cecilia cedric celia
  celine cesar chandra chantal charles charlie charlotte chiara chidi chidiebere chinedu chinua chloe chris christian
  christiane christina christine christof christoph christophe christopher chuck chukwuma cindy ciro claire clara
  clare clarence claudia claudio claus clement clemente clifford clinton clive colin colleen collins connie connor
  conor conrad constance constantin cora corazon corey cornelius cristian cristiana cristina cristobal cristóbal
  cynthia cyril cyrus césar daisuke damian damien damilola dan dana daniel daniela daniele danielle danilo danish
  danny dante daphne dario darius darlene darren darya darío dave david davide dawit deborah debra declan deepak
  deirdre dejan delia demba deng denis denise dennis derek desmond devendra devlet dewi dhruv diallo diana diane
  didier diego dieter dilip dilma dimitri dimitris dina dinesh diosdado dirk djibril dmitri dmitriy dmitry dmytro
  domenico dominic dominik dominique donald donatella donna dora doreen doris dorothy doug douglas dragan duncan
  dwayne dylan eamon ebrahim edgar edith edmund edna eduard eduardo edward edwin efraín eileen eko ekrem elaine eldin
  eleanor elena eleni eli elias elijah elisa elisabeth elise eliud elizabeth ella ellen elliott elmer elon elvira
  elvis emeka emil emile emilia emiliano emilio emily emma emmanuel emmanuelle emmerson emomali emre enda enrico
  enrique eric erica erik erika erin ernest ernesto erwin esteban esther ethan eugene eugenia eunice eva evan evelyn
  evgeny evo eyad fabian fabio fabrice fadi faisal farai farhad fatima fatma fatou fatoumata faustin fawzi federica
  federico felicia felicity felipe felix ferdinand fernanda fernando festus fidel fiona flavio flora florian foday
  fouad frances francesca francesco francis francisca francisco franck franco francois frank frankie franklin franz
  françois françoise fred freddie frederic frederick frederik frida friedrich fumio gabriel gabriela gabriele
  gabriella gamal ganesh gareth gary gaspar gaston gautam gavin gemma gene genevieve geoff geoffrey george georges
  georgios gerald geraldine geraldo gerard gerardo gerhard germán getachew geun-hye ghasem ghulam gianluca gianni
  gilbert gilberto gilles gina giorgia giorgio giovanni giulia giuseppe gladys glenda glenn gloria godfrey godwin
  gonzalo goodluck gopal goran gordon gotabaya graeme graham greg gregor gregory greta guido guillaume guillermo
  gulab gulbuddin gunther gurbanguly gurpreet gustavo guy gwen habib habiba hadi hadiza hafiz haibatullah hakainde
  hakan hakim halima hamad hamadi hamdullah hamid hamza hana hank hannah hans harald haris harish harold harriet
  harry haruki haruna harvey hasan hashim hassan hassane hatem hawa hayden hayley hazem heather hector heidi heinrich
  heinz hekmatullah helen helena helene helga helmut hendrik henri henrik henrique henry herbert herman hernán hesham
  hichem hideki hilary hillary hiroko hiroshi hisham hishammuddin hoda horacio horst hosni houssein howard hubert
  hugh hugo humberto humphrey husain hussain hussein huw hyun héctor hüseyin ian ibrahim ibrahima ichiro idris idriss
  ifeanyi iga ignacio ignatius igor ihor ikechukwu ilham ilona ilse ilya imad imelda imran ingrid inés ioannis irena
  irene irina irma irvin isaac isabel isabella isabelle isaias ishaq ishmael ismael ismail israa issa issam itamar
  ivan ivana ivica ivo iván jabu jacek jacinda jack jackie jackson jacob jacqueline jacques jae-in jae-myung jagdish
  jaime jair jairo jakob jakub jamal james jamie jamil jan jana jane janet janez janice janine janusz jared jaroslaw
  jarosław jasmin jasmine jason jaspal jassim javad javier jay jayant jean jeanne jeff jefferson jeffrey jelena
  jennifer jenny jens jepchirchir jeremiah jeremy jerome jerry jess jesse jessica jesus jesús ji-hoon jihoon jill jim
  jimmy jiri jitendra jiří joan joana joanna joanne joao joaquin joaquín jochen jodie joe joel joern johan johann
  johanna johannes john johnny johnson joice jokha joko jon jonas jonathan jong-il jong-un jorge jos jose josef
  joseph josephine josh joshua josiah josie josé joyce joão juan juana judith judy juergen julia julian juliana julie
  julien juliet julio julius junaid junichiro justin justine jyoti jürgen kadir kamal kamala kamau kanye karan karel
  karen karim karin karina karl karla karol karolina kassym-jomart katarina kate katerina kath katharina katherine
  kathleen kathryn kathy katie katrin katrina katsuya kay kaya kazem kazuo keir keisuke keith kelechi kelly kelvin
  kemal ken kenan kenji kenneth kenny kenta kerry kerstin kevin khaled khalid khalifa khalil khamis kipchoge kipkoech
  kiplagat kiran kirsten kirsty klaus kofi kojo konrad konstantin kostas kris krishna kristen kristian kristin
  kristina krzysztof kumar kunle kurt kwabena kwadwo kwaku kwame kwasi kwesi kyaw kyle kylie kyriakos kyung-wha
  ladislav laila lakshmi lalit lamine lara larisa larry lars laszlo laura lauren laurence laurent lavrenty lawrence
  lazarus leah leandro lech leila leni leo leon leonard leonardo leonel leonid leonor leopoldo lerato leroy lesley
  leslie leszek leticia lev lewis leyla liam lidia lilian liliana lillian lily lina linda lindiwe lindsay lindsey
  linus lionel lisa lito liz liza lloyd lorena lorenzo lori lorraine louis louisa louise luc luca lucas lucia luciano
  lucie lucille lucy lucía ludmila luhut luigi luis luisa luiz luka lukas lukasz luke lungile lydia lyndon lynn
  lászló mads mae magda magdalena maggie mahamadou mahamat mahathir mahdi mahesh mahinda mahmood mahmoud maimuna
  majid makoto malala malcolm malik mamadou mandla mandy manish manmohan manoj mansur manuel manuela mara marc marcel
  marcela marcelo marcin marco marcos marcus margaret margarita margot maria mariam mariama mariana marianne mariano
  marie marija marilyn marina mario marion marisol marissa marius marjan marjorie marko marta martha martin martina
  martine martín marvin marwan mary maryam maría masoud massimo masud mateo mateusz mathias mathieu matilda matt
  matteo matthew matthias matthieu matías maura maureen maurice mauricio mauro max maxim maxime maximilian meera
  megawati mehdi mehmet mehrdad mei melanie melinda melissa melvin meral meredith mervyn meryem mevlut mevlüt mia
  micaela michael michaela michal michał michel michele michelle mick miguel mihai mike mikel mikhail mila mildred
  milena miles milos miloslav miloš milton mina minh minho miranda miriam miroslav mitch mitchell moeen mohamad
  mohamed mohammad mohammed mohamud mohan mohd mohsen moira molly mona moncef monica monika monique morgan moritz
  morris moses moshe mostafa moussa muammar muhamad muhammad muhammadu muhyiddin mukesh munir murad murat muriel musa
  mustafa mustapha mwai mwangi mykhailo myriam nabil nadia nadine nahid najib naledi nanci nancy naomi naoto narendra
  naresh narges nasir nasser natalia natalie natalya natasha nathalie nathan nathaniel naveed nazir ned neha neil
  nelly nelson nemanja nestor netumbo neville ngozi nguyen niall nicholas nick nicky nicola nicolas nicole nicoletta
  nicolás nigel nikita niklas nikol nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils nina nirmala nitin
  njoroge nkosazana noah noel noelle nokuthula nomvula nora norbert noreen norhayati norma norman noureddine nouri
  novak nuno nur nura nursultan nurul nyoman néstor obinna ochieng octavia octavio odile ola olaf oleg oleh oleksandr
  oleksii oleksiy olena olga oliver olivia olivier ollie olusegun oluwaseun oluyemi omar omer osama oscar oskar osman
  otieno ousmane owen ozan pablo paddy paige palesa pam pamela panfilo paola paolo pascal pascale pasquale patricia
  patricio patrick patrik patty paul paula paulette paulina paulo pavel pavlo pawel paweł pedro peggy penelope penny
  percy perry petar pete peter petr petra petro phil philemon philip philippa philippe phillip phoebe phumzile pierre
  piers pieter pietro pilar piotr piyush pooja prabhu prabowo pradeep prakash pramila pranab prasad praveen pravin
  prawit prayut preeti priti priya priyanka przemysław qasem qasim rabah rabia rached rachel rachid rachida rafael
  rafał rafik rafiq raghav rahim rahul raila raj rajan rajendra rajesh rajiv rajnath rakesh ralf ralph rama ramesh
  ramin ramon ramzan ramón randall randy rania ranil ranjit raphael raquel rashed rashid rashida raul ravi ray
  raymond raúl rebecca recep reem regina reginald reinhard reinhold rekha remigiusz renata renate renato rene rené
  retno reza rhonda ricardo riccardo richard richarlison rick ricky rico riek risa rishi rita ritu riyad robert
  roberta roberto robin rochelle rod rodney rodolfo rodrigo roger rohan rohit roland rolf romain roman ron ronald
  ronaldo ronan ronnie rory rosa rosalind rosie ross rowan rowena roxana roy ruben rubén rudolf rudy rui rupert
  ruslan russell ruth ryan ryo rémi sabina sabine sabrina sachin saddam sadia sadio sadiq sadyr saeed safiya sahar
  saif sajid sakura saleh salim salma salman salome salva salvatore sam samaila samantha sami samia samir sammy
  samson samuel sana sanae sandeep sandra sandro sandy sani sanjay sanjiv sara sarah sasha satoshi satya saul saurabh
  saúl scott sean sebastian sebastien sebastián segun sehar selahattin selena selim selina selma senthil senzo
  seraphina serdar serena serge sergei sergey sergii sergio serhii serhiy seth seán shahbaz shahid shakir shane
  sharon shashi shaun shavkat shawn shehbaz shehu sheila sheldon shelley sherif sherry shigeo shigeru shinji shinzo
  shirin shirley shiva shreya shridhar siaka sibusiso siddharth sidney sigmar silvia silvio simeon simon simone
  simonetta sindi sinéad siobhan sipho sirajuddin siti siyabonga sizwe slim sofia sofía solomon somchai somsak sonia
  sonja sonya sooronbay sophia sophie souleymane srdjan srettha stacey stacy stan stanislav stanley stefan stefania
  stefano stella steph stephan stephane stephanie stephen steve steven stewart stipe stuart stéphane subhash
  subrahmanyam suchart sudhir suleiman suleyman sunil sunita surendra suresh susan susana susanna susanne sushma
  susilo suthep suzanne sven svetlana sviatlana sylvain sylvester sylvia sylvie sébastien süleyman tadeusz tafadzwa
  taha tahir takashi takeshi tamara tamim tanya tara tarek tariq taro tatenda tatiana tatyana taylor tayyip ted
  temitope tendai teodoro terence teresa terrence terry tess tetiana thabo thaksin thandi themba theo theodore
  theresa thiago thierry thomas thorsten thulani thérèse tiffany tim timothy tina titus tobias tobin toby todd tom
  tomas tomasz tommaso tommy tomohiro tomás tomáš tony torsten tracey tracy trevor tricia tristan tsai tshepo tunde
  tyler uche uchenna uday uduak ugo uhuru ulrich ulrike uma umar umaru umberto ursula usha usman uwe vaclav vadim
  valentin valentina valentino valeria valerie valerii valeriy valery vanessa vasil vasily vasyl velupillai venkaiah
  vera vernon veronica veronika viacheslav vicente vicky victor vidya vijay vikas vikram viktor viktoria viktoriia
  vinay vincent vincenzo vinod violeta virat virginie vitali vitalii vitaly vitor vittorio vivek vivian viviane vlad
  vladimir vladislav vojislav volker volodymyr vuk vusi vyacheslav václav víctor wadih wahyu waleed walid wallace
  walter wambui wanda wanjiku wanjiru warren wayne wendy werner wilbur wilfred wilfried wilhelm willem william
  williams willie wilma wilson winfried winston wojciech wolfgang xabier xavi xavier xiang xiao yacouba yahya yair
  yakubu yanis yannick yaroslav yash yasir yasmin yasmine yasser yassine yayah yemi yevgeny yevhen yingluck yitzhak
  yoav yoko yolanda yoon yoshihide yoshiro yousef youssef youssou yoweri yuki yuko yulia yuliia yuri yuriy yury yusof
  yusuf yvan yves yvette yvonne zabihullah zac zachary zahid zahra zainab zakaria zaki zalmay zanele zara zdenek
  zdeněk zeinab zelda zenaida zine zineb zinedine zlatko zoe zoltan zoltán zoran zoubir zuzana zuzanna zwelinzima
  álvaro óscar łukasz`);
