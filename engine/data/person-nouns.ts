import { words } from './word-list';
import { ROLE_NOUNS } from './role-nouns';

/** Heads of phrases for one person who is no office holder ("a local resident", "the suspect", "a woman"). Lower case. */
const OTHER_PERSON_NOUNS = words(`
  man woman boy girl child kid schoolboy schoolgirl youngster baby infant toddler teenager teen youth person passenger motorist cyclist pedestrian
  bystander onlooker eyewitness insider source villager local tourist visitor customer patient caller voter protester
  demonstrator shopper commuter captive hostage detainee fugitive culprit perpetrator killer murderer offender robber
  thief burglar kidnapper shooter bomber assailant intruder fighter commando trooper conscript officer cadet recruit
  pensioner retiree tenant landlord parent mother-in-law father-in-law orphan twin sibling spouse bride groom
  tribesman herder herdsman fisherwoman vendor hawker trader worker labourer laborer miner driver migrant
  correspondent aide appointee designer technician operator supervisor clerk cashier receptionist secretary employer
  landowner homeowner householder shopowner storekeeper restaurateur hotelier midwife caretaker janitor cleaner`);

/** Heads of phrases for one person. Lower case. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...OTHER_PERSON_NOUNS]);

/** Kin: they speak of somebody only through somebody else ("his son"), so the bare "the father" is weaker. Lower case. */
export const KIN_NOUNS: ReadonlySet<string> = words(`
  wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter
  grandfather grandmother stepson stepdaughter fiancé fiancée girlfriend boyfriend partner friend colleague spouse
  sibling parent twin child baby`);

/** Words that are person nouns in one sense only; taken for a person only before or after a verb of saying. Lower case. */
export const DOUBTFUL_PERSON_NOUNS: ReadonlySet<string> = words(`
  head chief major general marine model star fellow guard guide host forward local minor native principal private chair
  counsel executive expert veteran source twin captive subject rival partner champion icon legend ace critic model
  ruler conductor operator trainer driver cleaner regulator officer worker officer player contender successor
  predecessor counterpart justice marshal cardinal count rider deputy accused youth person child baby teen patient
  candidate student volunteer employee member winner insider`);

/** Words for a person in "is a …" and beside a name, too wide for one elsewhere ("a leading figure"). Lower case. */
export const PREDICATE_NOUNS: ReadonlySet<string> = words(`
  figure guest personality hero heroine genius fan celebrity newcomer favourite favorite talent somebody human
  citizen national`);
