import { readAmount, type Amount } from './numbers/amounts';
import type { Draft } from './draft';
import { isNoFigure } from './exclusions';
import { hedgeAfter, hedgesBefore } from './hedges';
import { tokenAt, wordAt, type Run, type SentenceView } from './reading';
import { readScore, type ScoreReading } from './scores';
import { readSuffix } from './suffixes';

/** The figures of one sentence, each by itself, in order; they do not overlap. */
export function readDrafts(view: SentenceView): Draft[] {
  const drafts: Draft[] = [];
  for (let at = view.first; at < view.end; at += 1) {
    const reading = readDraft(view, at);
    if (reading === null) continue;
    if (reading.draft !== null && reading.draft.first >= (drafts.at(-1)?.end ?? view.first)) drafts.push(reading.draft);
    at = Math.max(at, reading.end - 1);
  }
  return drafts;
}

/** A figure or a number that is none; in both cases reading goes on at `end`. */
function readDraft(view: SentenceView, at: number): { readonly draft: Draft | null; readonly end: number } | null {
  const score = readScore(view, at);
  if (score !== null) return { draft: scoreDraft(score), end: score.end };
  const amount = readAmount(view, at);
  if (amount === null) return null;
  const draft = isNoFigure(view, amount) ? null : draftOf(view, amount);
  // "in 2021 to 55 million": the year is none, and no range begins with it.
  if (draft === null && isTakenAt(view, at)) return { draft, end: at + 1 };
  return { draft, end: Math.max(amount.end, draft?.end ?? 0) };
}

function isTakenAt(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  return token !== null && view.taken(token);
}

function scoreDraft({ first, end, min, max, kind }: ScoreReading): Draft {
  const run = { first, end };
  const plain = { hedges: [], unitText: '', counted: '', head: null, sort: 'digits', relation: 'exact' } as const;
  return {
    ...run,
    ...plain,
    number: run,
    range: { min, max },
    unit: kind === 'vote' ? 'vote' : 'point',
    kind,
    confidence: 0.8,
  };
}

function draftOf(view: SentenceView, amount: Amount): Draft | null {
  const plus = hedgeAfter(view, amount.end);
  const suffix = readSuffix(view, plus === null ? amount : { ...amount, end: plus.run.end });
  const before = hedgesBefore(view, between(view, suffix.first, amount), suffix.kind === 'duration');
  const after = plus ?? hedgeAfter(view, suffix.end);
  const vague = amount.between || (amount.sort === 'vague' && amount.range.min !== amount.range.max);
  // "About 500 or more": the bound says more than the hedge.
  const bounded = before.relation === 'about' ? after?.relation : undefined;
  const hedged = bounded ?? before.relation ?? after?.relation ?? null;
  const relation = amount.between ? 'between' : (hedged ?? (vague ? 'between' : 'exact'));
  return {
    range: amount.range,
    ...suffix,
    first: before.first,
    end: Math.max(suffix.end, after?.run.end ?? 0),
    number: { first: amount.first, end: amount.end },
    sort: amount.sort,
    relation,
    hedges: [...before.runs, ...vagueWord(view, amount), ...(after === null ? [] : [after.run])],
  };
}

/** "between" belongs to the span of its range. */
function between(view: SentenceView, first: number, amount: Amount): number {
  return amount.between && wordAt(view, first - 1) === 'between' ? first - 1 : first;
}

/** "several", "a few", "a handful" are themselves hedges. */
function vagueWord(view: SentenceView, { first, end, sort }: Amount): Run[] {
  const small = sort === 'vague' && /^(?:several|a|few|couple|handful)$/.test(wordAt(view, first));
  return small ? [{ first, end }] : [];
}
