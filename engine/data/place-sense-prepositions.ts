import { words } from './word-list';

/**
 * Prepositions before a place name, and the nouns and verbs that settle which way they lean. Chosen by hand; which way a
 * preposition leans when nothing settles it was counted on half of ReLocaR's training set (Gritta et al. 2017).
 */

/** Where something is, or where it goes. */
export const LOCATIVE_PREPOSITIONS = words(`
  in into inside within near across onto around throughout through along off outside beyond above below beneath beside
  under amid amongst past up down via opposite after before since until till north south east west`);

/** Somebody acts or is dealt with, whatever the word before. */
export const AGENT_PREPOSITIONS = words('against versus vs v despite without unlike alongside');

/** Those that lean on the words before them; `places/sense-of-preposition.ts` says how. */
export const LEANING_PREPOSITIONS = words(
  'by with than from to of on upon between among for over toward towards at in behind including like',
);

/** Those that may also open a clause: "after Mexico won". */
export const CLAUSE_OPENERS = words('after before as since than for until till');

/** Further words a clause opens after. */
export const SUBORDINATORS = words(`
  that which what why how where when whether if because while whereas although though unless once whenever whom who
  so but and or yet nor`);

/** Verbs of saying after which "that" is left out: "said Russia had agreed". */
export const SAYING = words(`
  said says say saying claimed claims claim believe believes believed think thinks thought hope hopes hoped know knows
  insisted insists alleged alleges alleging reported reports suspect suspected argue argued argues fear fears feared
  announced added adding warned warning means meant ensure ensures ensured denied denies denying suggest suggests
  suggested stressed confirmed complained predicted felt feels doubt mean declared wish wished understand understood`);

/** "reports from Kyiv": what only somebody can send. */
export const SENT_THINGS = words(`
  report reports word statement statements pressure support sanction sanctions response criticism
  demand demands threat threats permission approval aid help assistance weapons arms funding money funds order orders
  instruction instructions backing condemnation reaction message messages signal signals independence request requests
  concession concessions guarantee guarantees promise promises denial objections protest protests secession
  recognition autonomy invitation proposal proposals offer offers warning warnings competition opposition resistance
  apology answer answers reply pledge pledges commitment commitments loan loans investment investments compensation
  reparations credit credits protection interference secret secrets cooperation concern outrage anger fury praise sympathy encouragement assurances assurance`);

/** What goes to somebody: "a message to Peru", "sale to". */
export const ADDRESSED_THINGS = words(`
  message messages appeal appeals warning warnings threat threats response letter letters challenge reply answer offer
  offers aid assistance support help weapons arms ammunition missiles sale sales export exports loyalty ultimatum
  concession concessions request demand demands according thanks allied loyal hostile opposed subject compared
  commitment opposition capitulation loss losses gift gifts handover debt fealty tribute ties closer similar
  accused surrender defeat transfer medal silver bronze gold title prize victory contract vote votes credit blow
  setback approach attitude apology invitation objection resistance alternative threats peace relevance importance
  important obedience obligation damage condolences sympathy unacceptable acceptable dear thank signal signals friend
  enemy loan loans supply supplies deliveries delivery payments payment money funds funding technology secrets documents
  documentation lost allegiance answerable accountable vital crucial essential rebuke boost relief`);

/** "attack on Peru": what is done to somebody. */
export const DONE_ON = words(`
  sanctions sanction war pressure tariff tariffs embargo ban blockade blame blamed dependence depend depends dependent
  relies rely reliant reliance imposed impose imposing imposes called calls calling call urged ruling restrictions
  penalties influence impact spying spied declared duties reliance hopes curbs pinned bets focus`);
/** The same of whole countries only; on a town they fall from the sky. */
export const LET_FALL_ON = words('attack attacks attacked assault aggression invasion strike strikes attacking');

/** "the government of Peru" names an office; the "of" of these makes the place itself somebody. */
export const ACTING_OF_NOUNS = words(`
  invitation behalf support independence recognition decision defeat victory actions role side sides behaviour behavior
  policy policies interests hands help aid approval criticism condemnation accession membership dominion jurisdiction
  administration rule protection will consent surrender suzerainty sovereignty mercy auspices ally allies enemy enemies
  squad representative representatives captain team intention intentions responsibility involvement failure refusal
  withdrawal ambitions demands claims accusations request requests insistence expense critic critics friend
  friends rival rivals accused critical wary suspicious afraid jealous ahead likes tired capable mission
  influence power might puppet satellite vassal participation assistance backing obligations rights duty
  act acts spokesperson spokespersons spokesman spokeswoman defiance opponent opponents supporter supporters complicity stance position policies attitude approach fears fear`);

/** "the aid for Peru": who it is good or bad for. */
export const MEANT_FOR = words(`
  support help aid weapons arms assistance funding backing victory defeat win blow setback success triumph boost
  embarrassment problem problems challenge good bad dangerous important danger consequences price cost spy spies agent
  spokesman spokeswoman debut caps cap played plays playing play appeared appeared compete competed competes
  competing score scored scoring goals goal bat batted fight fought fighting spied spying vote voted work worked
  code rank ranked title medal gold silver bronze won debuted participated participate run runs wicket wickets
  appearances appearance sign signed captained qualify international internationals try tries opportunity priority
  disaster humiliation security sake need needs demand speak speaks spoke`);

/** Offices, plans and weather for a place: "minister for the Middle East", "the battle for Mosul". */
export const CONCERNED_WITH = words(`
  minister secretary coordinator representative ambassador envoy correspondent director editor commissioner battle
  offensive weather forecast plan plans future operation operations rapporteur head chief manager adviser advisor
  instance example mandate roadmap warning appeal station mission vision strategy search look map guide elections
  office outlook guidelines figures data statistics mayor governor candidate mp senator bishop consul general`);

/** "between": what lies or runs between two places rather than two parties. */
export const SPATIAL_BETWEENS = words(`
  border borders road railway distance route line flights flight strait sea river bridge tunnel located lies ferry
  pipeline halfway area valley corridor travel travelled traveled commute commuting departures sailings services trains
  train traffic routes crossing crossings stretch region situated ran runs run running found journey track highway
  passes passed passing pass transit transiting transits extends stretching hours hour boundary frontier zone somewhere land sandwiched shuttle shuttled commuted flying fly drove drive moved`);
/** And what two parties have between them. */
export const SHARED_BETWEENS = words(`
  war wars talks agreement relations ties treaty peace conflict dispute match game meeting meetings negotiations deal
  tension tensions cooperation ceasefire truce alliance friendship pact hostilities rivalry trade clash clashes signed
  relationships fighting dialogue summit accord relationship difference differences exchange final series contest partnership
  rapprochement mediate mediator mediation link links row feud divided shared contact`);

/** "win over Peru". */
export const WON_OVER = words(`
  win wins won victory victories triumph triumphed lead advantage prevailed edge sovereignty suzerainty triumphs
  superiority pressure anger outrage concern concerns`);
/** "hostility towards Peru". */
export const FELT_TOWARDS = words(`
  policy hostility attitude attitudes stance remarks remark sympathy sympathetic approach behaviour behavior hostile
  position feelings feeling anger aggression hatred friendly policies bias overtures gesture gestures sentiment
  obligations goodwill suspicion resentment warm antagonism animosity language rhetoric conciliatory`);
/** "anger at Peru", "confidence in Peru". */
export const FELT_AT = words(
  'angry anger furious fury aimed directed targeted outrage irritation frustration levelled leveled annoyed',
);
export const TRUST_IN = words('confidence trust faith disappointed disappointment believe believed');
/** "shared among Peru, Chile and Brazil". */
export const SHARED_AMONG = words(
  'divided split shared partitioned agreement tension tensions rivalry dispute competition distributed consensus',
);
/** "third behind Peru". */
export const RANKED_BEHIND = words(`
  finish finished finishing rank ranked place placed second third fourth fifth sixth points point seconds trail trailed
  trailing rallied lag lagging lagged united rally fell just`);
/** "surrounded by Peru": nearness, not dealings. */
export const SURROUNDED_BY = words('bordered surrounded bounded flanked encircled enclosed followed ringed');
/** "a border with Peru". */
export const BORDERING_WITH = words(`
  border borders bordering frontier frontiers boundary shared shares sharing connects connected connecting connection
  linked link links linking twinned road roads railway flights overland contiguous`);
/** "larger than Peru". */
export const MEASURED = words(
  'larger bigger smaller colder warmer wider hotter further farther higher cooler wetter taller drier longer',
);

/** Ways, journeys and travellers: what follows their "to" or "from" is where, whoever gave them. */
export const WAYS = words(`
  access entry way route routes road roads trip trips visit visits journey flight flights return returns migration move
  moves travel travels path back home south north east west close next entrance deployment deployments tour
  line railway proximity adjacent native endemic indigenous immigration emigration evacuation
  evacuations withdrawal withdrawals departure exodus refugees migrants people residents troops soldiers students
  players workers footage images video pictures coverage athletes pilgrimage exile deportation extradition march passage convoy convoys expedition`);

/** "the founding of": what befalls a state rather than its ground. */
export const MADE_OF_STATES = words(`
  fall establishment founding creation birth formation dissolution collapse breakup break-up downfall unification
  reunification disintegration emergence rise isolation recognition containment appeasement liberation`);

/** What makes help the people's, wherever they are: "humanitarian aid to Peru". */
export const RELIEF = words('humanitarian emergency medical food disaster famine');
/** Offices for a place, wherever in the phrase: "special envoy of the secretary-general for Peru". */
export const OFFICES = words(
  'minister secretary coordinator representative ambassador envoy commissioner rapporteur director',
);
