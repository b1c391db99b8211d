import { words } from './word-list';

/** Nouns that tell whether a place beside them acts or says where. Chosen by hand; lower case, with their plurals. */

/** Things somebody does, wants, holds or wins: "Russia's refusal", "Spain debut". */
export const DEEDS = words(`
  decision decisions refusal plan plans attack attacks invasion offensive withdrawal response responses
  reaction policy policies claim claims demand demands support bid bids effort efforts attempt attempts proposal
  proposals call calls warning warnings threat threats war wars campaign strategy intention intentions ambition
  ambitions interest interests position positions stance view views role conduct behaviour behavior action actions
  move moves aggression blockade bombardment bombing bombings raid raids strike strikes incursion advance advances
  involvement participation membership independence debut match tally squad team side enemies
  allies enemy ally partner partners rival rivals nuclear weapons programme program programmes programs arsenal military
  army armed troops forces navy government parliament leadership leaders regime sanctions tariffs tariff pledge pledges
  promise promises commitment commitments failure failures success successes obligations obligation debt debts exports
  export imports trade resolve will sovereignty security economy budget vote votes veto request requests appeal
  appeals accusation accusations denial denials record rejection insistence reluctance willingness readiness desire
  hope hopes fear fears concern concerns ties relations relationship alliance alliances friendship diplomacy negotiators
  approach attitude opinion take answer reply message messages signal apology concession concessions offer offers help
  aid assistance backing influence pressure power dominance hegemony might strength weakness victory victories win wins
  defeat defeats loss losses draw title titles medal medals gold honours honors goal goals total innings score
  captain coach manager players player representative representatives representation entry candidate delegation
  qualification chances chance hopes campaign rubber fixture fixtures opener semifinal semi-final opponents opponent
  mission missions operation operations intelligence propaganda disinformation cyberattack cyberattacks hackers
  spending deficit output production consumption stake share shares contribution contributions donations loan loans
  financing funding investment investments rule reign empire colonies occupation annexation
  intervention crackdown repression atrocities crimes crime abuses violations violation meddling interference
  responsibility right rights obligations duty duties law laws legislation ban bans moratorium embargo restrictions
  resistance struggle fight defence defense defences defenses deterrent doctrine diplomacy recovery transition
  handling treatment use ownership control possession acquisition purchase purchases sale sales supply
  supplies delivery deliveries deployment mobilisation mobilization buildup build-up escalation provocation provocations
  ceasefire truce peace surrender capitulation entry exit departure accession application admission
  return rise decline dependence reliance dependency history past future motives motive reasons justification argument
  arguments position statement statements announcement mechanisms song standing reputation credibility image
  generosity hospitality patience anger fury outrage frustration suspicion mistrust distrust goodwill
  armistice declaration ultimatum championship cup run streak lineup line-up defenders attackers midfielders`);

/** Endings of nouns of doing: "accession", "development". GROUND_NOUNS holds the exceptions. */
export const DEED_ENDING = /[a-z]{3}(?:[ts]ions?|isation|ization|ments?|[ae]nces?|isms?|als)$/;

/** Possessed things that are ground, air, water, people or houses: "Russia's border". */
export const GROUND_NOUNS = words(`
  border borders capital population populations coast coasts coastline shore shores north south east west northeast
  northwest southeast southwest mountain mountains river rivers lake lakes territory territories soil land lands area
  areas city cities region regions province provinces district districts town towns village villages island islands
  airport airports port ports climate weather geography landscape street streets road roads centre center
  suburbs outskirts interior university universities museum museums cathedral church churches architecture airspace
  waters forest forests beach beaches countryside desert deserts state states neighbourhood neighborhood metro skyline
  downtown old nation nations station stations institution institutions organisation organisations organization
  organizations foundation constitution section sections location destination destinations vegetation
  fortification fortifications plantation plantations corporation corporations federation association generation
  generations elevation precipitation department departments settlement settlements apartment apartments monument
  monuments environment establishment establishments regiment element elements temperature temperatures
  division divisions competition competitions election elections inhabitants residents people
  peoples citizens children women men crop crops site sites natural resources oil gas motorway motorways railway
  railways park parks bridge bridges stadium school schools hospital hospitals prison prisons flag anthem name
  king queen president minister mayor governor ambassador son daughter
  language languages culture cuisine music literature art artists actors scientists experts farmers banks companies
  edge end side-street corner quarter heart hinterland frontier frontiers mainland valley valleys basin
  entrance entrances residence residences audience audiences conference conferences science fence fences community
  communities animals hospitals capitals canals county counties municipality municipalities sea seas volcano volcanoes peninsula facility facilities`);

/** What a side or a party is called: nouns in apposition or after "is a". "champion Japan", "is an ally of". */
export const PARTY_NOUNS = words(`
  ally allies rival rivals arch-rival arch-rivals opponent opponents champion champions host hosts co-host co-hosts
  winner winners loser losers runner-up runners-up finalist finalists semi-finalist semi-finalists semifinalist
  semifinalists quarter-finalists holder holders titleholder titleholders newcomer newcomers debutant debutants
  favourite favourites favorite favorites underdog underdogs minnows team teams side sides enemy enemies foe foes
  adversary adversaries neighbor neighbour neighbors neighbours superpower superpowers power powers partner partners
  backer backers supporter supporters supplier suppliers producer producers exporter exporters importer importers
  creditor creditors lender lenders donor donors aggressor aggressors belligerent belligerents mediator mediators
  guarantor guarantors signatory signatories party member members participant participants
  contender contenders target victim beneficiary beneficiaries sponsor sponsors player competitor competitors
  democracy dictatorship nations contributor contributors buyer buyers customer consumer polluter polluters leader
  leaders pioneer opposition visitors medalists medallists founder founders nemesis overlord patron client`);

/** Peoples as a set: "countries including Peru", "six states abstained: Peru …" take their role from the set's. */
export const SETS_OF_STATES = words(`
  countries nations states powers governments allies members community rivals neighbours neighbors teams sides partners
  parties opponents enemies republics participants donors delegations`);

/** After "the first", "the only": what makes a description tell of somebody. "Peru is the only state that has signed". */
export const COUNTED_AMONG = words('country nation state side team member one republic power government people');
export const SINGLING_OUT = words('first second third only last latest sole next');

/** A capitalised side of sport, or a place as one: "the Spain squad", "a New Zealand total". */
export const TEAM_NOUNS = words(`
  team squad side xi debut cap caps total innings entry qualifier qualifiers jersey shirt bench defence defense
  lineup line-up win wins victory defeat loss losses goal goals try fans supporters selectors series
  captaincy bid record training friendly youth international appearance appearances call-up selection opener reserves
  first under-21 under-19 u21 u19 dressing colours colors batting bowling batsmen bowlers`);

/** Between two names these are what the two share: "Russia–China relations", "the Iran nuclear deal". */
export const SHARED_AFFAIRS = words(`
  relations relationship ties talks negotiations dialogue alliance axis rivalry war wars conflict clash match game final
  deal pact treaty agreement accord summit trade dispute tensions friendship cooperation partnership co-production
  productions joint series rapprochement standoff detente talks stand-off ceasefire truce row feud border-talks`);

/** "US-led", "Russia-backed": the place did it; "Lagos-based" only says where. */
export const DONE_BY = words(`
  led backed brokered sponsored supported funded controlled occupied aligned friendly allied supplied imposed dominated
  drafted proposed trained mediated installed run owned built administered held affiliated linked financed facing`);

/** Words of a name that make it a country's, past ones among them, whatever the gazetteer knows. */
export const SOVEREIGN_WORDS = words(`
  kingdom republic empire emirate emirates federation union soviet nazi yugoslavia czechoslovakia prussia korea samoa
  england scotland wales rhodesia zaire burma siam persia ottoman catalonia kurdistan union
  washington kremlin`);

/** Last words of the names of houses and grounds, which a comma and their country may follow: "Camp Arden, Peru". */
export const FACILITY_NOUNS = words(`
  base airport hospital university college school prison station camp port stadium hall center centre court plant park
  church mosque museum hotel bridge street road avenue square island airfield beach county arena factory mine dam
  palace temple cathedral barracks shipyard refinery harbour harbor`);
