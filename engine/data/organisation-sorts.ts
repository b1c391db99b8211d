import { words } from './word-list';

/** What sort of organisation a noun or a name speaks of. */
export type OrganisationSort =
  'company' | 'school' | 'hospital' | 'party' | 'team' | 'office' | 'media' | 'armed' | 'group';

const sorted = (sort: OrganisationSort, list: string): (readonly [string, OrganisationSort])[] =>
  [...words(list)].map((word) => [word, sort] as const);

/** Common nouns that may refer back to an organisation ("the company"), with the sort they ask for. Lower case. */
export const SORT_OF_NOUN: ReadonlyMap<string, OrganisationSort> = new Map([
  ...sorted(
    'company',
    `company firm corporation conglomerate business manufacturer airline operator insurer retailer bank lender carmaker
    automaker chipmaker drugmaker planemaker startup start-up chain publisher giant maker brokerage utility`,
  ),
  ...sorted('school', 'university college school academy institute'),
  ...sorted('hospital', 'hospital clinic'),
  ...sorted('party', 'party'),
  ...sorted('team', 'team club side squad league'),
  ...sorted(
    'office',
    `ministry department agency authority commission committee council parliament senate congress assembly court
    tribunal bureau office board watchdog regulator`,
  ),
  ...sorted('media', 'newspaper magazine broadcaster paper outlet website site station channel daily weekly'),
  ...sorted('armed', 'brigade battalion regiment squadron wing unit militia army navy force'),
  ...sorted(
    'group',
    `group organisation organization movement body charity ngo foundation network coalition alliance federation
    association union institution cartel gang syndicate think-tank`,
  ),
]);

/** Words of organisations' names that tell their sort; the nouns above tell it too. Lower case. */
export const SORT_OF_NAME_WORD: ReadonlyMap<string, OrganisationSort> = new Map([
  ...SORT_OF_NOUN,
  ...sorted(
    'company',
    `inc ltd limited llc plc corp co ag gmbh sa nv holdings airlines airways motors energy oil gas petroleum mining
    pharmaceuticals pharma foods industries technologies systems electric software telecom motor brothers enterprises`,
  ),
  ...sorted('party', 'democrats republicans conservatives liberals socialists'),
  ...sorted('team', 'fc afc cf sc rovers wanderers athletic'),
  ...sorted('office', 'administration parliament house chamber secretariat police service services'),
  ...sorted('media', 'times post journal gazette herald tribune guardian news tv television radio broadcasting press'),
  ...sorted('armed', 'forces guard guards corps fleet division marines'),
  ...sorted('group', 'front liberation society committee fund initiative campaign'),
]);

/** Sorts a name that tells nothing of itself ("Kestrel") may be of. */
export const OPEN_SORTS: ReadonlySet<OrganisationSort> = new Set(['company', 'team', 'media', 'group', 'party']);
