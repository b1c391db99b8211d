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
  aisha alexandra alice alicia alison amanda amelia amina amy ana anastasia andrea angela angelina anita ann anna anne
  annie ayesha barbara beatrice beth bridget camila carla carmen carol caroline catherine cecilia charlotte christina
  christine claire clara claudia cristina cynthia daniela debbie deborah denise diana diane dilma dina dorothy elena
  elisabeth elizabeth ella ellen emily emma erika esther eva eve evelyn fatima fatou fiona florence frances gabriela
  georgia gina giorgia grace greta hannah heather helen helena hillary ines ingrid irina irene isabel isabella ivanka
  jacinda jacqueline jane janet jennifer jessica jill joan joanna josephine joyce juanita judith julia juliana julie
  kamala karen karin kate katherine kathleen katie kelly keiko khadija kim kristalina kristina lara laura leila lena
  leni linda lisa liz louise lucia lucy luisa lydia madeleine magdalena mai maia margaret maria mariana marie marina
  marine martha mary maya megan melania melissa mercy mia michelle miriam mona monica nadia nancy naomi natalia natasha
  nicola nicole nina noor nora olena olga olivia pamela patricia paula pauline penny petra priya rachel ramona rania
  rebecca renee rita rosa rosalía rose ruth sabina sally samantha samia sandra sara sarah shakira sharon sheila shirley
  silvia simone sofia sonia sophia sophie stella stephanie sue sunita susan svetlana tamara tanya tatiana teresa theresa
  tina ursula valentina valeria vanessa vera veronica victoria violeta virginia vivian wendy xiomara yulia yuliya
  yvette yvonne zainab zara zoe`);

/** Given names that are nearly always a man's. Lower case. */
export const MALE_NAMES = words(`
  aaron abdul abdullah abdel abraham adam adrian ahmad ahmed alan albert alejandro alex alexander alexei ali amir andrei
  andrew andriy andrzej angelo anthony antonio antony arnold arthur ashraf barack bashar ben benjamin bernard bernie bill
  bob boris brad brian bruce carl carlos charles chris christian christopher colin craig daniel danny dave david dennis
  diego dmitri dmitry dmytro dominic donald douglas duncan ed eduardo edward emmanuel enrique eric ernesto evan fabio
  felipe felix fernando francesco francis francisco francois françois frank franz fred frederick gareth gary gavin
  geoffrey george gerard gerhard giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo guy hans harold
  harry hassan hector henri henry hugo hussein ian ibrahim igor imran isaac ismail ivan jack jacob jaime jair jake jamal
  james jan jason javier jeff jeffrey jeremy jerome jerry jesus jim jimmy joe joel johannes john johnny jon jonathan
  jorge jose josé josef joseph joshua juan julian julio julius justin karl keir keith ken kenneth kevin khaled klaus
  kofi kwame kyle lars larry lee leo leon leonard leonid lewis liam louis luca lucas luis luiz luka luke mahmoud manuel
  marc marcelo marco marcus mario mark martin matteo matthew maxim michael michel miguel mike mikhail milan mohamed
  mohammad mohammed muammar muhammad mustafa narendra nathan neil nicholas nick nicolas nicolás nigel nikolai noah
  norman oleg oleksandr olaf oliver omar oscar osama otto owen pablo patrick paul pavel pedro peter petro philip philippe
  pierre piotr rafael raj rajesh ralph ramon raul raúl ray raymond recep ricardo richard rishi robert roberto rodrigo
  roger roman ronald rory roy ruslan russell ryan saeed salman samuel santiago saul scott sean sebastian sergei sergey
  serhiy sergio shane simon stanislav stefan stephen steve steven stuart tariq ted terry thomas tim timothy tobias tom
  tomas tommy tony travis trevor vadim valery vasily viktor victor vincent vitali vitaliy vladimir volodymyr vyacheslav
  walter warren wayne werner wilhelm will william wolfgang xavier xi yasser yevgeny youssef yuri yusuf zachary`);
