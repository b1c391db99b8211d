import { words } from './word-list';

/**
 * Verbs that tell whether a place beside them acts or says where. Chosen by hand, as stems where the endings are regular
 * (see `places/stems.ts`), with the irregular forms beside them.
 */

/** "visit Russia", "leave Syria": verbs whose object is where, ground that is taken, or a whole that is shaped. */
export const PLACE_OBJECT_VERBS = words(`
  visit leave left reach enter cross border tour inhabit occupy surround flee fled depart exit hit strike struck bomb
  shell bombard invade capture recapture seize besiege rock sweep swept devastate ravage batter approach near overlook
  pass govern settle evacuate travel roam explore liberate retake retook storm overrun annex encircle raid
  cover encompass describe name drench hammer lash flood ravage grip plague engulf destabilise destabilize stabilise
  stabilize unite reunite unify rebuild reconstruct divide partition split modernise modernize transform reshape save
  rid connect link separate traverse span grace pound shake shook tear tore wreck destroy flatten vacate quit escape
  love fly flew bypass blanket dominate patrol map survey film photograph depict contain comprise traverse circle
  infiltrate penetrate attend colonise colonize discover know knew known hold held spread transit tour feature
  include live regard concern call make made`);

/** Verbs with somebody for an object: "urged Russia", "beat Spain", "helps Ukraine". */
export const DEALING_VERBS = words(`
  accuse ask tell told urge warn blame condemn criticise criticize sanction support back help aid assist beat defeat
  face play thank praise represent join oppose recognise recognize persuade push press pressure pressurise force compel
  allow enable let permit give gave offer sell sold lend lent owe pay paid supply arm fund defend protect threaten
  provoke challenge meet met eliminate thrash edge stun overcome overcame trust fear isolate punish contact notify
  inform invite summon promise assure remind deter encourage lobby sue appease humiliate blacklist consult engage
  follow overtake overtook captain coach manage draw drew admire hate advise order instruct demand caution rebuke
  reassure implore beg plead convince oblige bully antagonise antagonize anger infuriate alarm embarrass upset please
  reward bribe coerce confront counter rival outplay outclass trounce rout crush hammer whitewash knock oust expel
  suspend ban bar exclude host welcome greet congratulate applaud commend salute denounce slam lambast chide chastise
  insult mock attack target fight fought serve betray abandon deceive befriend court woo subsidise subsidize finance
  bankroll equip train empower prevent stop block prompt lead led leave spare join cost deny denied refuse favour favor`);

/** The subject lies there: nothing is done. */
export const LYING_VERBS = words(`
  lies lie lay borders border spans span covers cover sits sit stretches stretch located situated bordering straddles
  comprises comprised contains contained extends extended consists consisted encompasses occupies measures
  belongs belonged abuts adjoins overlooks averages houses`);

/** Something comes over the subject; a country may do it, another place is only where. */
export const BEFALLING_VERBS = words(`
  became becomes saw sees remained remains seems seemed looks looked experiences experienced suffers suffered
  ranks boasts features grew grows offers lost enjoys endured earned`);

/** "is mountainous": adjectives of ground, air and looks. */
export const GROUND_ADJECTIVES = words(`
  large small big huge tiny vast mountainous hilly flat landlocked hot cold warm dry wet humid home rich poor beautiful
  famous popular known full empty divided rural urban tropical arid remote far near north south east west safe
  dangerous expensive cheap prone part now also called about best better hard easy different similar here there
  notable unique diverse quiet calm`);

/** "was accused": passives that happen to somebody; other passives happen to ground. */
export const PERSONAL_PASSIVES = words(`
  accused blamed criticised criticized condemned defeated sanctioned expected forced asked urged invited warned beaten
  eliminated knocked involved represented suspended banned allowed obliged drawn selected awarded granted elected
  prepared committed determined alarmed concerned worried outraged isolated scheduled told fined admitted expelled
  disqualified relegated promoted crowned placed given offered denied required compelled persuaded pressed pressured
  supported backed helped aided assisted armed funded supplied threatened provoked challenged punished notified informed
  summoned promised assured reminded deterred encouraged sued appeased humiliated consulted engaged overtaken interested
  pleased angered infuriated embarrassed shocked thanked praised welcomed congratulated denounced rebuked bowled
  dismissed outplayed thrashed crushed stunned tempted inclined opposed poised braced locked credited seeded grouped
  pitted trusted feared hated allied aligned barred`);

/** "was flooded": passives of the ground and of what lies on it, and of what a place is called. */
export const GROUND_PASSIVES = words(`
  located situated bordered bounded surrounded covered flooded hit struck rocked devastated ravaged shaken battered
  drenched inhabited populated settled visited mapped divided known regarded considered called named described designated
  founded built found seen connected linked served reached affected plagued gripped destroyed damaged rebuilt
  evacuated shelled bombed bombarded besieged blanketed composed made centred centered set based home shown listed`);

/** "is ready to": adjectives only somebody can be. */
export const WILLING = words(`
  ready willing able unable keen likely unlikely set due eager reluctant close responsible guilty right wrong open
  silent adamant wary afraid angry furious unhappy happy grateful confident hopeful optimistic prepared complicit
  serious sincere neutral unbeaten undefeated winless victorious champions hosts favourites favorites innocent bound
  determined desperate sceptical skeptical cautious weary nervous aware mindful capable incapable independent hostile
  loyal friendly vulnerable indebted bankrupt insolvent`);

/** "at war", "in talks", "under pressure": states only somebody can be in. */
export const STATES_OF_AFFAIRS = words(`
  war odds loggerheads mercy risk pains talks negotiations contact favour favor breach violation compliance denial
  charge position pressure sanctions obligation alert course track agreement dispute default debt`);

/** Beginnings of questions and inversions: "Will Russia agree?", "Did Iran know?". */
export const INVERTING = words(`
  do does did will would can could should must may might has have had won't wouldn't doesn't didn't can't couldn't`);

/**
 * Verbs of acting whose form a tagger takes for a noun beside a name: "Russia strikes back", "China plans a bridge".
 * As stems.
 */
export const NOUN_LIKE_VERBS = words(`
  win beat call back ban plan name vote strike sign urge warn order move claim launch face hold blame fire attack hit
  cut open seek vow say deny reject accuse approve agree lift ease test threaten recall expel summon offer demand condemn
  declare announce accept join leave send step pull break raise slam bar halt stop start begin extend delay mark mourn
  celebrate prepare consider hope want need play bat bowl score lead train field host face draw lose rest use look aim
  bid act act trade export import train prop stage experience control benefit struggle head back reveal release slip
  suffer finish post rally battle fight target pledge promise support aid help veto question doubt answer respond
  react dispute exit enter return review view block ship supply supply pressure push press shut close clash mass
  spread complete qualify crush thrash edge top trail miss record report state list rule charge jail free arrest shoot down
  rose fell saw felt left found led spoke drove shot rise fall climb drop bounce soar slump ease slide plunge jump
  issue tour visit feature chase shelve scrap drop pause resume set get make take give go put keep let`);

/** "left for France": verbs and nouns of moving, which make "for" and "to" a direction. */
export const MOTION_WORDS = words(`
  leave leaves left leaving depart departs departed departing departure head heads headed heading set sail sails sailed
  sailing bound train flight flights flew fly flying fled flee flees fleeing escape escaped escapes road route tickets made
  visa visas emigrate emigrated swap swapped abandon abandoned quit quits embarked embark ship shipped home`);

/** Verbs of handing over, telling and yielding: what follows their "to" is somebody. Stems. */
export const GIVING_VERBS = words(`
  give gave given sell sold supply provide lend lent offer owe hand cede deliver grant award promise donate
  lose lost surrender apologise apologize appeal speak spoke spoken talk respond reply write wrote written complain bow
  submit yield pledge concede pay paid propose present restore loan leak belong object reach signal happen matter
  explain suggest recommend refuse deny denied show listen capitulate defer compare allied commit attribute
  ascribe entrust bequeath assign allocate impart convey warn vow swear swore sworn`);

/** Verbs of getting: what follows their "from" is somebody. Stems. */
export const GETTING_VERBS = words(`
  request demand seek sought win won gain buy bought purchase receive obtain secure borrow hear heard learn inherit
  capture take took taken conquer wrest seize snatch regain recapture annex expect want require solicit extract elicit earn accept hide conceal secede split distance separate break broke broken
  differ deter protect defend save liberate free steal stole stolen benefit suffer ask`);

/** "both agreed", "now says", "on Monday said": what stands between subject and verb, adverbs beside. */
export const BEFORE_VERB = words(`
  both all each also now then first too once soon later jointly again never not n't itself still alone today yesterday
  further last this week on monday tuesday wednesday thursday friday saturday sunday`);
