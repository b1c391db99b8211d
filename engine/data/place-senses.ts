import { words } from './word-list';

/**
 * Words that tell whether a place name acts or says where. Chosen by hand; which way a preposition leans was counted on
 * the training half of ReLocaR (Gritta et al. 2017).
 */

/** Prepositions after which a place is where something is, or where it goes. */
export const LOCATIVE_PREPOSITIONS = words(`
  in into inside within at near across onto on around throughout through along over off outside beyond above below
  beneath beside under toward towards upon amid among amongst past up down via opposite`);

/** Prepositions after which somebody acts or is dealt with. */
export const AGENT_PREPOSITIONS = words('by with against for as versus vs v despite without than after before since');

/** Of those, the ones that may also open a clause: "after Mexico won". */
export const CLAUSE_OPENERS = words('after before as since than for until');

/** "reports from Kyiv": nouns of what only somebody can send. */
export const SENT_THINGS = words(`
  report reports word statement statements official officials pressure support sanction sanctions response criticism
  demand demands threat threats permission approval aid help assistance weapons arms funding money funds order orders
  instruction instructions backing condemnation reaction message messages signal signals independence request requests
  concession concessions guarantee guarantees promise promises denial objections protest protests secession orders
  recognition autonomy invitation proposal proposals offer offers warning warnings`);

/** "talks with", "a message to": what goes to somebody. */
export const ADDRESSED_THINGS = words(`
  message appeal warning threat response letter challenge reply answer offer aid assistance support help weapons arms
  ammunition sale sales export exports loyalty ultimatum concession concessions request demand according thanks allied
  loyal hostile opposed sold sell sells selling give gives gave given giving lost lose loses losing lend lent offered
  supply supplied supplying provide provided belongs belong belonged owed owes owe handed ceded cede apologise
  apologised apologize apologized deliver delivered delivering subject compared commitment opposition
  capitulation loss losses lost gift handover handed debt fealty tribute ties closer similar accused surrender surrendered defeat`);

/** "leave for France", "a flight from Rome": where words of moving decide. */
export const MOTION_WORDS = words(`
  leave leaves left leaving depart departs departed departing head heads headed heading set sail sailed bound train
  flight flights flew fly road route tickets made visa visas`);

/** "between": what lies between two places rather than two parties. */
export const SPATIAL_BETWEENS = words(`
  border borders road railway distance route line flights flight strait sea river bridge tunnel located lies ferry
  pipeline halfway area valley corridor travel travelled traveled commute departures sailings services trains train
  traffic routes crossing crossings stretch`);

/** "the war on": what is done to somebody. */
export const DONE_ON = words(`
  attack attacks attacked assault sanctions sanction war pressure tariff tariffs embargo ban blockade invasion blame
  blamed dependence depend depends dependent relies rely reliant reliance imposed impose imposing imposes called
  calls calling call urged ruling`);

/** Possessed things that are ground, air or water: "Russia's border". */
export const GROUND_NOUNS = words(`
  border borders capital population coast coastline shore shores north south east west northeast northwest southeast
  southwest mountains mountain river rivers lake lakes territory soil land area city cities region regions province
  provinces district districts town towns village villages islands island airport port ports climate geography landscape
  streets street roads road centre center suburbs outskirts interior university universities museum cathedral church
  architecture airspace waters forests forest beaches countryside desert state districts neighbourhood metro skyline
  most finest greatest best leading foremost top largest biggest smallest oldest highest longest tallest northern southern eastern western downtown old`);

/** "the government of Peru": nouns whose "of" makes the place an actor. */
export const ACTING_OF_NOUNS = words(`
  invitation behalf support independence recognition decision defeat victory actions role side sides behaviour
  behavior policy policies interests hands recognition help aid approval criticism condemnation accession membership dominion jurisdiction administration rule protection will consent surrender suzerainty sovereignty mercy auspices
  approval ally allies enemy enemies squad representative representatives captain team intention intentions
  responsibility involvement failure refusal withdrawal ambitions demands claims accusations members`);

/** "visit Russia", "leave Syria": verbs whose object is where. Stems, matched with their usual endings. */
export const PLACE_OBJECT_VERBS = words(`
  visit leave reach enter cross border tour inhabit occupy surround leaving left reaching flee fled depart exit hit
  strike struck bomb shell bombard invade capture recapture seize besiege rock sweep devastate ravage batter approach
  near control overlook pass govern rule conquer settle evacuate travel roam explore liberate retake storm overrun
  annex encircle raid batter cover encompass include including regarding concerning describe named called near`);

/** After a bare subject: verbs of being somewhere. */
export const STATIVE_VERBS = words(
  'lies lie lay borders border spans covers sits stretches located situated bordering',
);

/** "was accused": passives that happen to somebody; other passives happen to ground. */
export const PERSONAL_PASSIVES = words(`
  accused blamed criticised criticized condemned defeated sanctioned expected forced asked urged invited warned beaten
  eliminated knocked involved represented suspended banned allowed obliged represented drawn selected awarded
  granted elected prepared committed determined alarmed concerned worried outraged isolated scheduled told fined
  admitted expelled disqualified relegated promoted crowned placed held`);

/** "is ready to": adjectives only somebody can be. */
export const WILLING = words(
  'ready willing able unable keen likely unlikely set due eager reluctant close responsible guilty',
);

/** Present-tense verbs of headlines that a tagger takes for plural nouns: "Russia strikes back". */
export const HEADLINE_VERBS = words(`
  wins beats calls backs bans plans names votes strikes signs urges warns orders moves claims launches faces holds
  blames fires attacks hits cuts opens seeks vows says denies rejects accuses approves agrees lifts eases tests threatens
  recalls expels summons offers demands condemns declares announces accepts joins leaves sends steps pulls breaks raises
  slams bars halts stops starts begins extends delays marks mourns celebrates prepares considers hopes wants needs`);

/** Endings of verbs in the same plight: "evacuates", "mobilises". */
export const HEADLINE_ENDING = /(?:ates|izes|ises|ifies)$/;

/** Offices and efforts that are for a place: "minister for the Middle East", "the battle for Mosul". */
export const CONCERNED_WITH = words(`
  minister secretary coordinator representative ambassador envoy correspondent director spokesman spokeswoman
  spokesperson editor commissioner fight battle offensive weather forecast plan plans future operation operations
  rapporteur head chief manager`);

/** Possessed things somebody does, wants or holds: "Russia's refusal". */
export const DEEDS = words(`
  decision decisions refusal plan plans attack attacks invasion offensive occupation withdrawal response reaction policy
  policies claim claims demand demands support bid effort efforts attempt attempts proposal proposals call calls
  warning warnings threat threats war campaign strategy intention intentions ambition ambitions interests position
  stance view role conduct behaviour behavior actions action move moves aggression blockade bombardment bombing raids
  strikes incursion advance annexation intervention involvement participation membership accession recognition
  independence victory defeat win loss debut match tally squad team coach side enemies allies enemy ally partners
  nuclear weapons programme program arsenal military army armed troops forces navy government parliament leadership
  leaders regime sanctions tariffs pledge promise commitment failure success obligations debt debts exports trade
  resolve will sovereignty security economy budget vote veto request appeal accusation accusations denial`);
