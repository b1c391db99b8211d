import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a careful reader takes from an article: the form of tests/fixtures/<name>/digest.expected.json. Strings are the article's own words. */
export interface ExpectedDigest {
  readonly title: string;
  readonly published?: string;
  readonly actors: readonly {
    readonly name: string;
    readonly kind: string;
    readonly role?: string;
    readonly unnamed?: boolean;
    /** What a place does that acts; a place that merely stands for another has none. */
    readonly acts?: readonly string[];
  }[];
  readonly regions: readonly {
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly country: string;
  }[];
  readonly figures: readonly ExpectedFigure[];
  readonly notFigures: readonly string[];
  readonly quotes: readonly ExpectedQuote[];
}

export interface ExpectedFigure {
  readonly text: string;
  readonly hedge?: string;
  readonly counted?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly relation?: readonly string[];
}

export interface ExpectedQuote {
  readonly content: readonly string[];
  readonly directness: 'direct' | 'indirect' | 'mixed';
  readonly speaker: string;
  readonly cue?: string;
}

/** An article with what must be found in it. */
export interface Example {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly expected: ExpectedDigest;
  /** Named people, each with the role the article gives. */
  readonly people: readonly { readonly name: string; readonly role: string }[];
  readonly unnamed: readonly string[];
  readonly placesThatAct: readonly string[];
  /** All that are not indirect. */
  readonly quotes: readonly ExpectedQuote[];
  /** Three quarters of the figures must be found in this version. */
  readonly figuresAtLeast: number;
}

/** The same is asked of every article here: an answer made for one of them fails on the others. */
export const EXAMPLES: readonly Example[] = ['seed', 'second'].map(readExample);

function readExample(name: string): Example {
  const folder = path.resolve(import.meta.dirname, '../fixtures', name);
  const file = path.join(folder, 'article.txt');
  const expected = JSON.parse(readFileSync(path.join(folder, 'digest.expected.json'), 'utf8')) as ExpectedDigest;
  return {
    name,
    file,
    text: readFileSync(file, 'utf8'),
    expected,
    people: expected.actors.flatMap(({ role, name: person }) => (role === undefined ? [] : [{ name: person, role }])),
    unnamed: expected.actors.flatMap(({ unnamed, name: person }) => (unnamed === true ? [person] : [])),
    placesThatAct: expected.actors.flatMap(({ acts, name: place }) => (acts === undefined ? [] : [place])),
    quotes: expected.quotes.filter(({ directness }) => directness !== 'indirect'),
    figuresAtLeast: Math.ceil(expected.figures.length * 0.75),
  };
}
