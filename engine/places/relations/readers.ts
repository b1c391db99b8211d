import { RELATION_PATTERNS, type RelationPattern } from '../../data/place-relations';
import { patternOf, type Matcher, type Pattern } from './pattern';
import type { PlaceAt, Stage } from './stage';

/** Words looked at after a place, and before one. */
const MAX_BETWEEN = 30;
const MAX_BEFORE = 4;

/** A row of the table as it is run. */
export interface Reader extends RelationPattern {
  readonly words: Matcher;
  readonly wordsBefore: Matcher | null;
  readonly wordsAfter: Matcher | null;
  /** What the words between and after hold one of each of. */
  readonly needs: Pattern['needs'];
}

/** The table, in its order. */
export const READERS: readonly Reader[] = RELATION_PATTERNS.map((pattern) => {
  const words = patternOf(pattern.between);
  const after = pattern.after === undefined ? null : patternOf(pattern.after);
  return {
    ...pattern,
    words: words.read,
    wordsBefore: pattern.before === undefined ? null : patternOf(pattern.before).read,
    wordsAfter: after?.read ?? null,
    needs: [...words.needs, ...(after?.needs ?? [])],
  };
});

/** Of the sets of words that patterns need one of, those by each word. */
const NEEDS_BY_WORD = needsByWord();

function needsByWord(): ReadonlyMap<string, readonly ReadonlySet<string>[]> {
  const byWord = new Map<string, ReadonlySet<string>[]>();
  for (const need of READERS.flatMap(({ needs }) => needs)) {
    for (const word of need) byWord.set(word, [...(byWord.get(word) ?? []), need]);
  }
  return byWord;
}

/** Which of them the words after a place hold, as far as a pattern may read. */
export function needsMet({ tokens, end }: Stage, { endToken }: PlaceAt): ReadonlySet<ReadonlySet<string>> {
  const met = new Set<ReadonlySet<string>>();
  for (let at = endToken; at < Math.min(end, endToken + MAX_BETWEEN); at += 1) {
    for (const need of NEEDS_BY_WORD.get(tokens[at]?.lower ?? '') ?? []) met.add(need);
  }
  return met;
}

/** Whether a matcher reads the words right before a token. */
export function readsUpTo(stage: Stage, end: number, before: Matcher): boolean {
  for (let at = end - 1; at >= Math.max(stage.first, end - MAX_BEFORE); at -= 1) {
    if (before(stage, { end: at, direction: null, figures: [] }).some((step) => step.end === end)) return true;
  }
  return false;
}
