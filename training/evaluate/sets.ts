import path from 'node:path';

/** Where things stand: folders. */
export interface Folders {
  readonly corpora: string;
  readonly gold: string;
  readonly scoring: string;
  /** A file of quantities in the form of CQE that somebody brings along; null when there is none. */
  readonly quantities?: string | null;
}

/** What may be compared: compromise's names as spans or as analyses, its numbers, or the answer "it is always a location". */
export type Peer = 'names-as-spans' | 'names-as-analyses' | 'numbers' | 'always-location';

/** One development set: its gold, who it is compared with, and what a reader of its scores must know. */
export interface DevelopmentSet {
  readonly title: string;
  readonly file: (folders: Folders) => string;
  /** Null when nobody has an answer to compare. */
  readonly peer: Peer | null;
  /** The model trained without the gold documents has not seen its texts, and is scored as well where one is given. */
  readonly isHeldOut: boolean;
  /** Large: a sample is read where one is asked for. */
  readonly isSampled: boolean;
  readonly notes: readonly string[];
}

const LOOKED_AT = 'dev: rules written looking at it';
const SEEN = 'the training corpora hold its texts, the tagger has seen their names';
const HELD_OUT = `${SEEN}; "held out" is by a model trained without them`;

const inDev = (file: string) => (folders: Folders) => path.join(folders.corpora, 'dev', file);
const inSpecs = (file: string) => inDev(path.join('specs', file));
const inGold = (file: string) => (folders: Folders) => path.join(folders.gold, file);
const PLAIN = { peer: null, isHeldOut: false, isSampled: false, notes: [LOOKED_AT] };

export const SETS = {
  worldwide: { ...PLAIN, title: 'worldwide', file: inDev('worldwide.jsonl'), peer: 'names-as-spans' },
  trnews: { ...PLAIN, title: 'TR-News', file: inDev('trnews.jsonl'), peer: 'names-as-spans' },
  relocar: {
    ...PLAIN,
    title: 'ReLocaR',
    file: inDev('ReLocaR_Train.xml'),
    peer: 'always-location',
    notes: [LOOKED_AT, 'the peer is the answer "always a location", with every place found for it'],
  },
  coref: { ...PLAIN, title: 'coref', file: inDev('coref.jsonl'), notes: [LOOKED_AT, SEEN] },
  entities: {
    ...PLAIN,
    title: 'gold entities',
    file: inGold('entities.jsonl'),
    peer: 'names-as-analyses',
    isHeldOut: true,
    notes: [LOOKED_AT, HELD_OUT],
  },
  quotes: {
    ...PLAIN,
    title: 'gold quotes',
    file: inGold('quotes.jsonl'),
    isHeldOut: true,
    notes: [LOOKED_AT, HELD_OUT],
  },
  polnear: { ...PLAIN, title: 'PolNeAR', file: inDev('polnear.jsonl'), isSampled: true },
  figures: {
    ...PLAIN,
    title: 'gold figures',
    file: inGold('figures.jsonl'),
    peer: 'numbers',
    notes: [LOOKED_AT, SEEN, 'the peer’s numbers are all "exact", and count the nouns directly after them'],
  },
  currency: { ...PLAIN, title: 'currency sentences', file: inSpecs('currency-model.json') },
  dimension: { ...PLAIN, title: 'dimension sentences', file: inSpecs('dimension-model.json') },
  example: {
    ...PLAIN,
    title: 'running example',
    file: ({ corpora }) => path.join(corpora, '../seed/digest.expected.json'),
    notes: ['the article the rules were first written for'],
  },
  quantities: { ...PLAIN, title: 'quantities', file: ({ quantities }) => quantities ?? '', notes: [] },
} satisfies Record<string, DevelopmentSet>;

export type SetName = keyof typeof SETS;

/** The set whose first documents the programs are timed on. */
export const SPEED_SET: SetName = 'worldwide';
