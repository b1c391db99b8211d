import type { Sentence, Token } from '../../model';
import type { WordFacts } from './word-facts';

/** Capitalised words that stand together: `tokens.slice(first, end)`. */
export interface CapitalRun {
  readonly first: number;
  readonly end: number;
}

/** A run's first and last word, the two to either side of it within the sentence, and its words as one hash. */
export interface RunView {
  readonly first: WordFacts;
  readonly last: WordFacts;
  readonly before: WordFacts;
  readonly before2: WordFacts;
  readonly after: WordFacts;
  readonly after2: WordFacts;
  readonly phrase: number;
}

/** For each token the run it is in, or null. */
export interface CapitalRuns {
  /** Words with a capital side by side, or joined by a hyphen. */
  readonly narrow: readonly (CapitalRun | null)[];
  /** Also over small words within a name ("Bank of the West", "Ursula von der Leyen"). */
  readonly wide: readonly (CapitalRun | null)[];
}

/** Small words that may stand inside a name. */
const JOINTS = new Set(
  `of the and for de la du da do dos del di della von van der den al el bin ibn y e & - ' ’ le sur sous upon 's on in`.split(
    ' ',
  ),
);
/** So many small words in a row no name holds. */
const MOST_JOINTS = 3;

export interface RunInput {
  readonly tokens: readonly Token[];
  readonly facts: readonly WordFacts[];
  readonly sentences: readonly Sentence[];
}

/** The capitalised runs of a text; none crosses a sentence. */
export function capitalRunsOf(input: RunInput): CapitalRuns {
  const wide: (CapitalRun | null)[] = input.tokens.map(() => null);
  const narrow: (CapitalRun | null)[] = input.tokens.map(() => null);
  for (const { firstToken, endToken } of input.sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      if (input.facts[at]?.isCapitalised !== true) continue;
      const run = { first: at, end: wideEnd(input, at, endToken) };
      wide.fill(run, run.first, run.end);
      addNarrow(input, run, narrow);
      at = run.end - 1;
    }
  }
  return { narrow, wide };
}

function wideEnd({ tokens, facts }: RunInput, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit) {
    let next = end;
    while (next < limit && next - end < MOST_JOINTS && isJoint(tokens[next], facts[next])) next += 1;
    if (next >= limit || facts[next]?.isCapitalised !== true) return end;
    end = next + 1;
  }
  return end;
}

function isJoint(token: Token | undefined, facts: WordFacts | undefined): boolean {
  return token !== undefined && facts?.isCapitalised === false && JOINTS.has(token.lower);
}

function addNarrow(input: RunInput, { first, end }: CapitalRun, narrow: (CapitalRun | null)[]): void {
  let start = first;
  for (let at = first; at <= end; at += 1) {
    if (at < end && isInside(input, at, { first, end })) continue;
    if (at > start) narrow.fill({ first: start, end: at }, start, at);
    start = at + 1;
  }
}

function isInside({ tokens, facts }: RunInput, at: number, { first, end }: CapitalRun): boolean {
  if (facts[at]?.isCapitalised === true) return true;
  const token = tokens[at];
  return token?.text === '-' && at > first && at + 1 < end && tokens[at - 1]?.end === token.start;
}
