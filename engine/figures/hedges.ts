import {
  HEDGES_AFTER,
  HEDGES_BEFORE,
  HEDGING_ADVERBS,
  HEDGING_PARTICIPLES,
  LONGEST_HEDGE,
  NOT_BEFORE_DURATIONS,
} from '../data/hedge-words';
import type { QuantityRelation } from '../model';
import { phrase, wordAt, type Run, type SentenceView } from './reading';

export interface HedgeReading {
  readonly relation: QuantityRelation | null;
  /** Each hedge, in text order. */
  readonly runs: readonly Run[];
  /** First token of the outermost hedge, or the position asked about. */
  readonly first: number;
}

/** Two hedges may stand before a number: "at least around 40". */
const MOST_HEDGES = 2;

/** Hedges directly before the token: "around", "at least", "an estimated". The outermost bound counts. */
export function hedgesBefore(view: SentenceView, at: number, isDuration: boolean): HedgeReading {
  const runs: Run[] = [];
  let relation: QuantityRelation | null = null;
  let first = at;
  while (runs.length < MOST_HEDGES) {
    const run = hedgeEnding(view, first, isDuration);
    if (run === null) break;
    runs.unshift(run);
    first = run.first;
    relation = HEDGES_BEFORE.get(phrase(view, run)) ?? relation;
  }
  return { relation, runs, first };
}

function hedgeEnding(view: SentenceView, end: number, isDuration: boolean): Run | null {
  return hedgeAt(view, end, isDuration) ?? hedgeAt(view, end - fillers(view, end), isDuration);
}

/** "up to an additional 15", "less than the $36 billion": words that may stand between the hedge and its number. */
function fillers(view: SentenceView, end: number): number {
  if (
    /^(?:an? (?:additional|extra|further|estimated|record)|the (?:estimated|roughly))$/.test(
      phrase(view, { first: end - 2, end }),
    )
  )
    return 2;
  return /^(?:the|another|additional|extra|a|an|these|those)$/.test(wordAt(view, end - 1)) ? 1 : 0;
}

function hedgeAt(view: SentenceView, end: number, isDuration: boolean): Run | null {
  for (let length = LONGEST_HEDGE; length >= 1; length -= 1) {
    const run = { first: end - length, end };
    if (run.first < view.first || !HEDGES_BEFORE.has(phrase(view, run))) continue;
    if (length === 1 && !holdsAlone(view, run.first, isDuration)) continue;
    return run;
  }
  return null;
}

/** Prepositions that bound a number only in the right company: "over ten years" says when, "for over ten years" how long. */
function holdsAlone(view: SentenceView, at: number, isDuration: boolean): boolean {
  const word = wordAt(view, at);
  const before = wordAt(view, at - 1);
  if (word === 'within') return true;
  // "in and around three camps" says where.
  if (word === 'around' && before === 'and') return false;
  if (word === 'beyond' || word === 'near') return !isDuration;
  if (!isDuration || !NOT_BEFORE_DURATIONS.has(word)) return true;
  return /^(?:for|after|took|take|takes|lasts?|lasted|spent|is|was|of|been|to|in)$/.test(before);
}

/** A hedge directly after the token before `at`: "or more", "-odd", "+". */
export function hedgeAfter(
  view: SentenceView,
  at: number,
): { readonly relation: QuantityRelation; readonly run: Run } | null {
  for (let length = 3; length >= 1; length -= 1) {
    const run = { first: at, end: at + length };
    const relation = run.end > view.end ? undefined : HEDGES_AFTER.get(phrase(view, run));
    // "dozens of villages and more than 700 miles": the words belong to what follows.
    const goesOn = wordAt(view, run.end) === 'than' || (length > 1 && /\d/.test(wordAt(view, run.end)));
    if (relation !== undefined && !goesOn) return { relation, run };
  }
  return null;
}

/** Adverbs of the clause that say the writer does not vouch: "reportedly crossed", "are believed to have died". */
export function hedgingAdverbs(view: SentenceView, clause: Run): Run[] {
  const runs: Run[] = [];
  for (let at = clause.first; at < clause.end; at += 1) {
    const word = wordAt(view, at);
    if (!HEDGING_ADVERBS.has(word)) continue;
    if (HEDGING_PARTICIPLES.has(word) && !/^(?:is|are|was|were|be|been|being)$/.test(wordAt(view, at - 1))) continue;
    runs.push({ first: at, end: at + 1 });
  }
  return runs;
}
