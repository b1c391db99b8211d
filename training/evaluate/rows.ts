import type { OwnScoringName } from './own-scorings';
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
  'specs',
  'quantities',
  'places',
  'speed',
] as const;
export type Group = (typeof GROUPS)[number];

/** What is timed in this process: see `measure-speed.ts`. */
export type SpeedName = 'speed' | 'cost of figures';

/** A line of the table: which figure of which scorer on which set, and what it is to reach. */
export interface Row {
  readonly group: Group;
  readonly label: string;
  readonly set: SetName | 'speed';
  readonly scoring: ScoringName | OwnScoringName | SpeedName;
  readonly figure: string;
  /** The figure that says how many cases it rests on, or null when the scorer does not say. */
  readonly cases: string | null;
  /** Null: nothing was asked for. To be reached from below, or where lower is better to be stayed under. */
  readonly target: number | null;
  readonly better: 'higher' | 'lower';
  /** Whether the peer of the set has anything to say of it. */
  readonly hasPeer: boolean;
  /** Digits after the point. */
  readonly digits: number;
}

type Measure = Pick<Row, 'label' | 'figure'> & Partial<Row>;

function rows(where: Pick<Row, 'group' | 'set' | 'scoring'> & Partial<Row>, measures: readonly Measure[]): Row[] {
  const usual = { cases: null, target: null, better: 'higher', hasPeer: false, digits: 1 } as const;
  return measures.map((measure) => ({ ...usual, ...where, ...measure }));
}

const COUNT = { digits: 0 };
const LOWER_IS_BETTER = { better: 'lower' } as const;

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
  { label: 'places not found, number', figure: 'notFound', ...COUNT, ...LOWER_IS_BETTER },
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
    { label: 'entities that mix two', figure: 'mixed entities share', cases: 'mixed entities of', ...LOWER_IS_BETTER },
  ]),
  ...rows({ group: 'entities', set: 'entities', scoring: 'entities' }, [
    { label: 'roles, recall', figure: 'roles recall share', cases: 'roles recall of', target: 75 },
    { label: 'roles, precision', figure: 'roles precision share', cases: 'roles precision of', target: 80 },
    { label: 'descriptions joined', figure: 'descriptions joined share', cases: 'descriptions joined of', target: 50 },
  ]),
];

const MATCHED: readonly Measure[] = [
  { label: 'content matched, precision', figure: 'match P', cases: 'predicted' },
  { label: 'content matched, recall', figure: 'match R', cases: 'attributions' },
];
const HALVES: readonly Measure[] = [
  { label: 'precision of the surer half', figure: 'upper P', cases: 'upper of' },
  { label: 'precision of the less sure half', figure: 'lower P', cases: 'lower of' },
];

const QUOTES: readonly Row[] = [
  ...rows({ group: 'quotes', set: 'quotes', scoring: 'quotes' }, [
    { label: 'content exact, F1', figure: 'exact F', target: 45 },
    ...MATCHED,
    { label: 'content matched, F1', figure: 'match F', target: 68 },
    { label: 'speaker found, of the matched', figure: 'all spk', target: 90 },
    { label: 'who it is, of the matched', figure: 'all who', target: 85 },
  ]),
  ...rows({ group: 'quotes', set: 'quotes', scoring: 'quotes by confidence' }, HALVES),
];

const ATTRIBUTIONS: readonly Row[] = [
  ...rows({ group: 'polnear', set: 'polnear', scoring: 'attributions' }, [
    { label: 'content exact, F1', figure: 'exact F', target: 42 },
    ...MATCHED,
    { label: 'content matched, F1', figure: 'match F', target: 65 },
    { label: 'speaker found, of the matched', figure: 'all spk' },
    { label: 'direct: matched, recall', figure: 'direct match', cases: 'direct n', target: 98 },
    { label: 'direct: speaker found, of all', figure: 'direct spkAll', target: 88 },
    { label: 'indirect: matched, recall', figure: 'indirect match', cases: 'indirect n', target: 52 },
    { label: 'mixed: matched, recall', figure: 'mixed match', cases: 'mixed n' },
  ]),
  ...rows({ group: 'polnear', set: 'polnear', scoring: 'attributions by confidence' }, HALVES),
];

const FIGURES: readonly Row[] = [
  ...rows({ group: 'figures', set: 'figures', scoring: 'figures', hasPeer: true }, [
    { label: 'figures found, precision', figure: 'found P' },
    { label: 'figures found, recall', figure: 'found R' },
    { label: 'figures found, F1', figure: 'found F', target: 95 },
    { label: 'unit, of those found', figure: 'unit share', cases: 'unit of', target: 93 },
    { label: 'how sure, of those found', figure: 'how sure share', cases: 'how sure of', target: 94 },
    { label: 'what is counted, of those found', figure: 'counted share', cases: 'counted of', target: 88 },
    { label: 'change, of those found', figure: 'change share', cases: 'change of', target: 75, hasPeer: false },
  ]),
  ...rows({ group: 'figures', set: 'speed', scoring: 'cost of figures', ...LOWER_IS_BETTER }, [
    {
      label: 'figures, ms per 1,000 words over the engine without them',
      figure: 'added by figures milliseconds',
      target: 10,
    },
    { label: 'of which the figures stage itself, ms per 1,000 words', figure: 'figures milliseconds' },
  ]),
];

const VALUES: readonly Measure[] = [
  { label: 'value, F1', figure: 'value F', cases: 'quantities' },
  { label: 'value with unit, F1', figure: 'value+unit F', cases: 'quantities' },
];
/** Their gold says nothing of change. */
const SPECS: readonly Row[] = [
  ...rows({ group: 'specs', set: 'currency', scoring: 'quantities' }, VALUES),
  ...rows({ group: 'specs', set: 'dimension', scoring: 'quantities' }, VALUES),
];

const QUANTITIES = rows({ group: 'quantities', set: 'quantities', scoring: 'quantities' }, [
  { label: 'value, F1', figure: 'value F', cases: 'quantities', target: 88 },
  { label: 'value with unit, F1', figure: 'value+unit F', cases: 'quantities', target: 72 },
  { label: 'value with change, F1', figure: 'value+change F', cases: 'quantities', target: 80 },
]);

const PLACES: readonly Row[] = [
  ...rows({ group: 'places', set: 'trnews', scoring: 'resolution' }, [
    { label: 'within 161 km, of those placed', figure: 'ofPlaced', cases: 'placed', target: 90 },
    { label: 'within 161 km, of all toponyms', figure: 'ofAll', cases: 'toponyms', target: 78 },
    { label: 'median error, km', figure: 'medianError', cases: 'placed', ...LOWER_IS_BETTER },
  ]),
  ...rows({ group: 'places', set: 'entities', scoring: 'entities' }, [
    { label: 'country of a place', figure: 'country share', cases: 'country of', target: 93 },
    { label: 'places that act, recall', figure: 'acts recall share', cases: 'acts recall of', target: 75 },
    { label: 'places that act, precision', figure: 'acts precision share', cases: 'acts precision of', target: 75 },
  ]),
  ...rows({ group: 'places', set: 'example', scoring: 'regions' }, [
    {
      label: 'regions as expected: level, country, parent, gazetteer name',
      figure: 'regions share',
      cases: 'regions of',
      target: 100,
    },
  ]),
];

const SPEED: readonly Row[] = [
  ...rows({ group: 'speed', set: 'speed', scoring: 'speed', hasPeer: true }, [
    { label: 'tagger alone, times compromise’s words a second', figure: 'tagger ratio', target: 5, digits: 2 },
    { label: 'whole analysis, times compromise’s words a second', figure: 'analysis ratio', target: 0.8, digits: 2 },
    { label: 'tagger alone, words a second', figure: 'tagger words', ...COUNT },
    { label: 'whole analysis, words a second', figure: 'analysis words', ...COUNT },
  ]),
  ...rows({ group: 'speed', set: 'speed', scoring: 'speed', ...LOWER_IS_BETTER }, [
    { label: 'added by quotes, ms per 1,000 words', figure: 'added by quotes milliseconds', target: 15 },
    { label: 'of which the quotes stage itself, ms per 1,000 words', figure: 'quotes milliseconds' },
  ]),
];

/** Every line of the table, in its order. */
export const ROWS: readonly Row[] = [
  ...NAMES,
  ...SENSES,
  ...LINKS,
  ...ENTITIES,
  ...QUOTES,
  ...ATTRIBUTIONS,
  ...FIGURES,
  ...SPECS,
  ...QUANTITIES,
  ...PLACES,
  ...SPEED,
];

export function isSpeed(scoring: Row['scoring']): scoring is SpeedName {
  return scoring === 'speed' || scoring === 'cost of figures';
}
