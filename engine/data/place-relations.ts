import type { CompassPoint, PlaceRelation } from '../model';
import { words } from './word-list';

/**
 * A way for the words around two places to say how they lie to each other. Patterns are read by
 * `places/relations/pattern.ts`; "left" and "right" are the place that stands first and the one that follows.
 */
export interface RelationPattern {
  readonly kind: PlaceRelation['kind'];
  /** A sentence it reads: [the place it is said of], {the other}. It is the pattern's test. */
  readonly example: string;
  /** The words from the left place, with its head ("Kursk region"), to the right one. */
  readonly between: string;
  /** Words right before the left place. */
  readonly before?: string;
  /** Words right after the right place; without them it must be the head of its phrase. */
  readonly after?: string;
  /** The left may be an adjective of the place: "Russian". */
  readonly leftDemonym?: true;
  /** Which of the two it is said of; the left where nothing is given. */
  readonly of?: 'right';
  /**
   * How well the two must fit. "stated": the words say it all, and nothing known may speak against it; "fitting": the
   * words leave it open, and the sizes of the places must tell; "known": the one must be known to lie in the other.
   */
  readonly trust: 'stated' | 'fitting' | 'known';
  /** "and Poland" goes on with what is said: it holds for each place counted up. */
  readonly listed?: true;
}

/** What leads up to where a place is: ", a mill town of 6,000 people," and ", which lies". */
const LEAD =
  '( , (which|that)? | which|that )? is|lies|sits|stands? located|situated|based? ( the|a|an WORD* HEAD (of COUNT)? )? ,?';
/** "about 10 miles (16 km)". */
const FAR = 'some|about|around|roughly|just|only|barely? QTY ( OPEN QTY CLOSE )?';
/** ", a town" before where it stands. */
const TOWN =
  '( , | which|that )? is|lies|sits|stands? located|situated? ( the|a|an WORD* HEAD ,? )? right|directly|just?';

/** What lies in what. */
const LIES_IN: readonly RelationPattern[] = [
  row(
    'lies-in',
    '[Suja], a town in the {Kursk} region, burned.',
    ', the|a|an? WORD* HEAD ( of COUNT )? ,? in|inside|within|of NP',
  ),
  row(
    'lies-in',
    '[Ubud], a town on the island of {Bali}, burned.',
    '( , | is ) the|a|an? WORD* HEAD on the|a MOD* island|islands|peninsula of the?',
  ),
  row(
    'lies-in',
    '[Ardo] is a small village in {Peru}.',
    '( , which )? is ( one of )? the|a|an? WORD* HEAD ( of COUNT )? in|of NP',
  ),
  row(
    'lies-in',
    '[Ardo] lies in the south of {Peru}.',
    '( ,? which|that )? lies|lie|sits|stands|nestles deep|just? in|inside|within NP',
  ),
  row(
    'lies-in',
    '[Ardo] is located in {Peru}.',
    '( ,? which|that )? is|are? located|situated|nestled in|inside|within NP',
  ),
  row(
    'lies-in',
    '[Ardo], located deep in southern {Peru}, burned.',
    ', located|situated|nestled deep|just? in|inside|within NP',
  ),
  row('lies-in', '[Bali] is part of {Indonesia}.', ',? which|that? is|forms|remains? a|an? MOD* part of NP'),
  row('lies-in', '[Bali] belongs to {Indonesia}.', '( ,? which|that )? belongs to NP'),
  row('lies-in', 'The {Russian} border region of [Kursk] was quiet.', 'WORD* HEAD ( and HEAD )? of the?', {
    leftDemonym: true,
    of: 'right',
  }),
  row('lies-in', 'The {Peruvian} village [Ardo] was quiet.', 'WORD* HEAD', {
    leftDemonym: true,
    of: 'right',
    trust: 'fitting',
  }),
  row('lies-in', 'The {Texas} city of [Houston] was quiet.', 'WORD* HEAD of the?', { of: 'right', trust: 'fitting' }),
  row('lies-in', "{Russia}'s [Kursk] region was quiet.", "'s MOD* ( HEAD of the? )?", {
    of: 'right',
    trust: 'fitting',
  }),
  row('lies-in', '[Kursk], a {Russian} border region, was quiet.', '( , | is ) the|a|an MOD*', { after: 'WORD* HEAD' }),
  row('lies-in', "[Kharkiv], {Ukraine}'s second city, was quiet.", '( , | is ) the?', { after: "'s WORD* HEAD" }),
  row('lies-in', 'Floods hit [Goma] in eastern {Congo}.', ',? in|inside NP', { trust: 'fitting' }),
  row('lies-in', 'Floods hit [Idlib] province of {Syria}.', 'of NP', { trust: 'fitting' }),
  row('lies-in', 'Floods hit [Houston], {Texas}, on Monday.', ',', { trust: 'known' }),
  row('lies-in', 'Floods hit [Houston] ({Texas}) on Monday.', 'OPEN', { after: 'CLOSE', trust: 'known' }),
];

/** What shares a border with what. */
const BORDERS: readonly RelationPattern[] = [
  row(
    'borders',
    '[Sumy], which borders {Russia}, was quiet.',
    '( ,? which|that|and )? directly|also? borders|border NP',
    { listed: true },
  ),
  row(
    'borders',
    '[Kursk] region, bordering {Ukraine}, was quiet.',
    ',? ( the|a|an WORD* HEAD ,? )? directly? bordering NP',
    { listed: true },
  ),
  row(
    'borders',
    '[Chad] shares a long border with {Sudan}.',
    '( ,? which|that|and )? also? shares|share a|its|their MOD* QTY? WORD* border|borders|frontier with NP',
    { listed: true },
  ),
  row(
    'borders',
    '[Sumy], on the border with {Russia}, was quiet.',
    `${TOWN} on|along|at the|its MOD* border|frontier with|to|of NP`,
  ),
  row('borders', '[Sumy], a town on the {Russian} border, was quiet.', `${TOWN} on|along|at the`, {
    after: "'s? MOD* border|frontier",
  }),
  row(
    'borders',
    'Fires spread in [Kursk] and neighbouring {Belgorod}.',
    ',? and|or|to|into|for|from the? neighbouring|neighboring|adjacent MOD* ( HEAD of the? )?',
    { trust: 'fitting' },
  ),
  row('borders', "[Peru]'s eastern neighbour {Brazil} agreed.", "'s MOD* neighbour|neighbor ,?"),
  row('borders', "[Ukraine]'s border with {Poland} is shut.", "'s? MOD* border|borders|frontier with NP", {
    leftDemonym: true,
    listed: true,
  }),
  row('borders', 'Fires spread along the border between [Peru] and {Chile}.', 'and the? MOD*', {
    before: 'border|borders|frontier between|of the?',
  }),
  row('borders', 'Fires spread along the [Peru]-{Chile} border.', 'HYPHEN', {
    leftDemonym: true,
    after: 'border|frontier',
  }),
  row('borders', '[Peru] and {Chile} share a border.', 'and', { after: 'share|shared a|their MOD* border|frontier' }),
];

/** How far, and on which side. */
const DISTANCE: readonly RelationPattern[] = [
  row(
    'distance',
    '[Ardo], about 30 kilometres (19 miles) north of {Kharkiv}, was quiet.',
    `${LEAD} ${FAR} ( to the )? DIR of NP`,
  ),
  row(
    'distance',
    '[Suja] is a town a few kilometres from {Sumy}.',
    `${LEAD} ${FAR} away? from ( the|its border|frontier with )? NP`,
  ),
  row('distance', '[Ardo] is about 20 km outside {Lima}.', `${LEAD} ${FAR} outside NP`),
  row(
    'distance',
    '[Ardo], just south of {Lima}, was quiet.',
    `${LEAD} just|directly|immediately|further|far? ( to the )? DIR of NP`,
  ),
  row('distance', "[Ardo], an hour's drive from {Lima}, was quiet.", `${LEAD} TRAVEL ( DIR of | away? from ) NP`),
  row(
    'distance',
    '[Ardo], a village near {Lima}, was quiet.',
    `${LEAD} just|right? ( near | close to | not far from | outside ) NP`,
    { trust: 'fitting' },
  ),
  row(
    'distance',
    '[Sumy], close to the border with {Russia}, was quiet.',
    `${LEAD} just|right? ( near | close to | not far from ) the border|frontier with|to NP`,
    { trust: 'fitting' },
  ),
];

/** Seats of government. */
const CAPITAL_OF: readonly RelationPattern[] = [
  row('capital-of', 'The {Peruvian} capital, [Lima], was quiet.', "'s? SEAT* capital city? ,|of?", {
    leftDemonym: true,
    of: 'right',
  }),
  row('capital-of', 'The capital of {Peru}, [Lima], was quiet.', ',', { before: 'capital city? of the?', of: 'right' }),
  row(
    'capital-of',
    '[Lima], the capital of {Peru}, was quiet.',
    ', the? SEAT* capital city? ( and WORD* HEAD )? of NP',
  ),
  row(
    'capital-of',
    '[Lima] is the capital of {Peru}.',
    '( , which )? is the SEAT* capital city? ( and WORD* HEAD )? of NP',
  ),
  row('capital-of', "[Lima], {Peru}'s capital, was quiet.", '( , | is ) the?', { after: "'s? SEAT* capital" }),
];

/** In this order: of what one stretch of words says, the first that reads it counts. */
export const RELATION_PATTERNS: readonly RelationPattern[] = [...CAPITAL_OF, ...DISTANCE, ...BORDERS, ...LIES_IN];

/** Nouns for places in what is said of one: "a town in", "the district of". Singular and plural, lower case. */
export const RELATION_NOUNS: ReadonlySet<string> = words(`
  region regions oblast province provinces state states governorate prefecture canton territory republic department
  district districts county counties municipality borough commune parish township
  city cities town towns village villages settlement settlements hamlet suburb suburbs metropolis community communities
  port capital stronghold enclave exclave resort hub outpost neighbourhood neighborhood quarter area part parts
  island islands archipelago peninsula valley country nation kingdom colony division subdivision constituency hometown
  camp base harbour harbor`);

/** Nouns for the land of a country: "10 km from Russian territory". */
export const LAND_NOUNS: ReadonlySet<string> = words('border frontier territory soil mainland coast');

/** Parts of a place: "in the north of Peru", "Peru's south". */
export const PART_NOUNS: ReadonlySet<string> = words(`
  part north south east west northeast northwest southeast southwest centre center heart middle outskirts suburbs tip
  end corner coast interior side half highlands`);

/** Words before "capital" that make it no seat of government, or not today's. */
export const NOT_SEAT: ReadonlySet<string> = words(`
  former old ancient then historic historical one-time onetime business financial commercial economic cultural
  industrial tourist tourism fashion spiritual religious wartime temporary so-called self-declared planned future new
  next proposed murder crime fallen regional provincial state county district departmental local`);

/** "Regional capital": of no country. */
export const LESSER_SEAT: ReadonlySet<string> = words('regional provincial state county district departmental local');

/** By word, joined with "-" where it is two. */
export const COMPASS: ReadonlyMap<string, CompassPoint> = new Map(
  (['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west'] as const).flatMap(
    (point) => [[point, point] as const, [point.replace('-', ''), point] as const],
  ),
);

/** Kilometres in one. */
export const KILOMETRES_IN: ReadonlyMap<string, number> = new Map([
  ['kilometre', 1],
  ['metre', 0.001],
  // International yard and pound agreement, 1959; the nautical mile by the BIPM.
  ['mile', 1.609344],
  ['yard', 0.0009144],
  ['foot', 0.0003048],
  ['nautical mile', 1.852],
]);

function row(
  kind: RelationPattern['kind'],
  example: string,
  between: string,
  more: Partial<RelationPattern> = {},
): RelationPattern {
  return { kind, example, between, trust: 'stated', ...more };
}
