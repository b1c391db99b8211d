import { phrases, words } from './word-list';

/** Lower-case heads that speak of one organisation ("the government", "the Ukrainian army"). */
export const ORGANISATION_NOUNS: ReadonlySet<string> = words(`
  government administration ministry department agency authority commission committee council parliament senate congress
  assembly court tribunal prosecution judiciary police army navy military gendarmerie coastguard coalition alliance
  party union federation association company firm corporation conglomerate manufacturer airline operator bank insurer
  retailer charity ngo foundation university college school hospital clinic church diocese mosque newspaper broadcaster
  magazine publisher network watchdog regulator think-tank embassy consulate mission bureau cartel gang syndicate club
  team league startup start-up refinery utility carmaker chipmaker drugmaker automaker planemaker lender squad bench
  television brokerage`);

/** Plural heads that speak of one organisation with a word before them ("the Ukrainian security services"). Lower case. */
export const ORGANISATION_PLURALS: ReadonlySet<string> = phrases(
  `security services, secret services, intelligence services, emergency services, armed forces, security forces,
  special forces, defence forces, defense forces, intelligence agencies, rescue services, military authorities,
  health services, border guards`,
);

/** Two-word heads ("interior ministry", "air force"): the whole head is taken. Lower case. */
export const ORGANISATION_COMPOUNDS: ReadonlySet<string> = phrases(
  `air force, coast guard, border guard, national guard, security council, central bank, supreme court, high court,
  constitutional court, appeals court, district court, news agency, space agency, intelligence service, secret service,
  security service, fire department, fire brigade, police force, police department, civil defence, civil defense,
  health authority, election commission, electoral commission, trade union, stock exchange, aid agency`,
);

/**
 * Too common to be somebody without a word that says which ("the government" passes, "a school" does not): taken only
 * with "the" or a name before them. Lower case.
 */
export const WANTS_A_NAME: ReadonlySet<string> = words(`
  school college church mosque clinic hospital mission network party union alliance coalition league club team bank
  operator union department bureau authority administration company firm university court council committee agency
  foundation association federation magazine newspaper publisher retailer manufacturer utility refinery mission
  assembly network congress senate gang cartel syndicate insurer charity airline broadcaster squad
  bench television brokerage lender drugmaker automaker planemaker carmaker chipmaker`);

/** A country's armed men as a whole: groups, as troops are, not organisations with a name. Lower case. */
export const MILITARY_NOUNS: ReadonlySet<string> = words(`army navy military police gendarmerie force`);

/** Too common to be an organisation wherever they stand, but one when they speak ("the presidential office said"). Lower case. */
export const SPEAKING_ORGANISATIONS: ReadonlySet<string> = words(`
  office secretariat press media defence defense organisation organization group institute centre center business
  presidency palace crown side camp campaign board panel task-force taskforce inquest museum theatre orchestra
  ministries`);
