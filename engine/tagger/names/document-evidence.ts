import type { Token } from '../../model';
import type { CapitalRuns, RunInput } from './capital-runs';

/** What the whole document shows of its words. */
export interface DocumentEvidence {
  /** Words seen in small letters. */
  readonly small: ReadonlySet<number>;
  /** Where a word stands with a capital in prose, in text order, by its hash. */
  readonly capital: ReadonlyMap<number, readonly number[]>;
  /** The run a row of capitals could be short for: "IEC" → "Independent Electoral Commission". */
  readonly initials: ReadonlyMap<string, { readonly first: number; readonly end: number }>;
}

const SHORTEST_EXPANSION = 2;
const LONGEST_EXPANSION = 10;

/** Reads the document once. Sentences in title case or capitals (`flat`, by position) show nothing of their words. */
export function evidenceOf(input: RunInput, runs: CapitalRuns, flat: readonly boolean[]): DocumentEvidence {
  const small = new Set<number>();
  const capital = new Map<number, number[]>();
  for (const { index, firstToken, endToken } of input.sentences) {
    if (flat[index] === true) continue;
    for (let at = firstToken; at < endToken; at += 1) {
      const facts = input.facts[at];
      if (facts?.isWord !== true) continue;
      if (!facts.isCapitalised) small.add(facts.word);
      else addTo(capital, facts.word, at);
    }
  }
  return { small, capital, initials: initialsOf(input, runs) };
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function initialsOf({ tokens, facts }: RunInput, { wide }: CapitalRuns): DocumentEvidence['initials'] {
  const initials = new Map<string, { first: number; end: number }>();
  wide.forEach((run, at) => {
    if (run?.first !== at || run.end - run.first < SHORTEST_EXPANSION || run.end - run.first > LONGEST_EXPANSION)
      return;
    const words = tokens.slice(run.first, run.end).filter((token) => token.kind === 'word');
    const capitals = words.filter(({ index }) => facts[index]?.isCapitalised === true);
    for (const short of [firstLetters(capitals), firstLetters(words)]) {
      if (short.length >= SHORTEST_EXPANSION && !initials.has(short)) initials.set(short, run);
    }
  });
  return initials;
}

function firstLetters(words: readonly Token[]): string {
  return words.map(({ text }) => text.charAt(0).toUpperCase()).join('');
}
