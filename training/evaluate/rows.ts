import type { ScoringName } from './scorers';
import type { SetName } from './sets';

export const GROUPS = [
  'names',
  'senses',
  'coref',
  'entities',
  'quotes',
  'polnear',
  'figures',
  'resolution',
  'speed',
] as const;
export type Group = (typeof GROUPS)[number];

/** A line of the table: which figure of which scorer on which set, and what it is to reach. */
export interface Row {
  readonly group: Group;
  readonly label: string;
  readonly set: SetName | 'speed';
  readonly scoring: ScoringName | 'speed';
  readonly figure: string;
  /** The figure that says how many cases it rests on, or null when the scorer does not say. */
  readonly cases: string | null;
  /** Null: nothing was asked for. Higher is better in every row that has one. */
  readonly target: number | null;
  /** Whether the peer of the set has anything to say of it. */
  readonly hasPeer: boolean;
  /** Digits after the point. */
  readonly digits: number;
}

type Measure = Pick<Row, 'label' | 'figure'> & Partial<Row>;

function rows(where: Pick<Row, 'group' | 'set' | 'scoring'> & Partial<Row>, measures: readonly Measure[]): Row[] {
  return measures.map((measure) => ({ cases: null, target: null, hasPeer: false, digits: 1, ...where, ...measure }));
}

const COUNT = { digits: 0 };

const NAMES: readonly Row[] = [
  ...rows({ group: 'names', set: 'worldwide', scoring: 'names', hasPeer: true }, [
    { label: 'names, F1 all', figure: 'ALL F', target: 82 },
    { label: 'people, F1', figure: 'PER F' },
    { label: 'places, F1', figure: 'LOC F' },
    { label: 'organisations, F1', figure: 'ORG F', target: 77 },
    { label: 'spans whatever their type, F1', figure: 'span F' },
  ]),
  ...rows({ group: 'names', set: 'trnews', scoring: 'locations', hasPeer: true }, [
    { label: 'place names, F1 exact', figure: 'LOC F', target: 85 },
  ]),
];

const SENSES = rows({ group: 'senses', set: 'relocar', scoring: 'senses', hasPeer: true }, [
  { label: 'acts or location, accuracy', figure: 'accuracy', target: 82 },
  { label: 'accuracy of those found', figure: 'ofFound' },
  { label: 'places not found, number', figure: 'notFound', ...COUNT },
]);

const LINKS = rows({ group: 'coref', set: 'coref', scoring: 'links' }, [
  { label: 'pronouns joined, precision', figure: 'pronoun P', cases: 'pronoun said', target: 80 },
  { label: 'pronouns joined, recall', figure: 'pronoun R', cases: 'pronoun all' },
  { label: 'pronouns joined, F1', figure: 'pronoun F', target: 65 },
  { label: 'descriptions joined, precision', figure: 'nominal P', cases: 'nominal said', target: 75 },
  { label: 'descriptions joined, recall', figure: 'nominal R', cases: 'nominal all' },
  { label: 'descriptions joined, F1', figure: 'nominal F', target: 45 },
]);

const ENTITIES: readonly Row[] = [
  ...rows({ group: 'entities', set: 'entities', scoring: 'entities', hasPeer: true }, [
    { label: 'persons found, F1', figure: 'person F', target: 95 },
    { label: 'organisations found, F1', figure: 'organization F', target: 87 },
    { label: 'places found, F1', figure: 'place F', target: 95 },
    { label: 'forms of a person under one entity', figure: 'person whole', cases: 'person many', target: 93 },
    { label: 'forms of an organisation under one entity', figure: 'organization whole', cases: 'organization many' },
    { label: 'forms of a place under one entity', figure: 'place whole', cases: 'place many' },
    { label: 'clusters, B3 F1', figure: 'clusters B3 F', target: 95 },
    { label: 'entities that mix two', figure: 'mixed entities share', cases: 'mixed entities of' },
  ]),
  ...rows({ group: 'entities', set: 'entities', scoring: 'entities' }, [
    { label: 'roles, recall', figure: 'roles recall share', cases: 'roles recall of', target: 75 },
    { label: 'roles, precision', figure: 'roles precision share', cases: 'roles precision of', target: 80 },
    { label: 'descriptions joined', figure: 'descriptions joined share', cases: 'descriptions joined of', target: 50 },
    { label: 'country of a place', figure: 'country share', cases: 'country of' },
    { label: 'places that act, recall', figure: 'acts recall share', cases: 'acts recall of' },
    { label: 'places that act, precision', figure: 'acts precision share', cases: 'acts precision of' },
  ]),
];

const QUOTE_MEASURES: readonly Measure[] = [
  { label: 'content exact, F1', figure: 'exact F' },
  { label: 'content matched, precision', figure: 'match P', cases: 'predicted' },
  { label: 'content matched, recall', figure: 'match R', cases: 'attributions' },
  { label: 'content matched, F1', figure: 'match F' },
  { label: 'speaker found, of the matched', figure: 'all spk' },
];

const QUOTES: readonly Row[] = [
  ...rows({ group: 'quotes', set: 'quotes', scoring: 'quotes' }, [
    ...QUOTE_MEASURES,
    { label: 'who it is, of the matched', figure: 'all who' },
  ]),
  ...rows({ group: 'polnear', set: 'polnear', scoring: 'attributions' }, QUOTE_MEASURES),
];

const FIGURES = rows({ group: 'figures', set: 'figures', scoring: 'figures' }, [
  { label: 'figures found, precision', figure: 'found P' },
  { label: 'figures found, recall', figure: 'found R' },
  { label: 'figures found, F1', figure: 'found F' },
  { label: 'unit, of those found', figure: 'unit share', cases: 'unit of' },
  { label: 'how sure, of those found', figure: 'how sure share', cases: 'how sure of' },
  { label: 'what is counted, of those found', figure: 'counted share', cases: 'counted of' },
  { label: 'change, of those found', figure: 'change share', cases: 'change of' },
]);

const RESOLUTION = rows({ group: 'resolution', set: 'trnews', scoring: 'resolution' }, [
  { label: 'within 161 km, of all toponyms', figure: 'ofAll', cases: 'toponyms' },
  { label: 'within 161 km, of those placed', figure: 'ofPlaced', cases: 'placed' },
  { label: 'median error, km', figure: 'medianError', cases: 'placed' },
]);

const SPEED = rows({ group: 'speed', set: 'speed', scoring: 'speed', hasPeer: true }, [
  { label: 'tagger alone, times compromise’s words a second', figure: 'tagger ratio', target: 5, digits: 2 },
  { label: 'whole analysis, times compromise’s words a second', figure: 'analysis ratio', target: 0.8, digits: 2 },
  { label: 'tagger alone, words a second', figure: 'tagger words', ...COUNT },
  { label: 'whole analysis, words a second', figure: 'analysis words', ...COUNT },
]);

/** Every line of the table, in its order. */
export const ROWS: readonly Row[] = [
  ...NAMES,
  ...SENSES,
  ...LINKS,
  ...ENTITIES,
  ...QUOTES,
  ...FIGURES,
  ...RESOLUTION,
  ...SPEED,
];
