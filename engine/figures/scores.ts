import { UNIT_WORDS } from '../data/units-of-measure';
import type { QuantityKind } from '../model';
import { valueOfDigits } from './numbers/digits';
import { adjoins, textAt, textOf, tokenAt, type Run, type SentenceView } from './reading';

export interface ScoreReading extends Run {
  readonly min: number;
  readonly max: number;
  readonly kind: Extract<QuantityKind, 'score' | 'vote'>;
}

const SPORT =
  /\b(?:w[io]ns?|beat|beats|beaten|defeat\w*|los[et]s?|lost|draw|drew|tie[sd]?|score[ds]?|goals?|match|game|games|final|semi-?finals?|half|league|cup|set|sets|lead|led|team|victory|scoreboard|group|champion\w*|tournament|penalt\w+|up|title)\b/i;
const VOTE =
  /\b(?:vot\w+|ballot|senate|parliament|ruling|ruled|motion|assembly|lawmakers|justices|council|senators|bill|deputies|mps)\b/i;

/** A word on the vote stands within so many tokens; another sentence half may be on sport. */
const NEAR = 6;

/** No team and no chamber of the news gets more. */
const MOST = 700;

/** Reads "6–2", "4–0", "1 – 2", and a vote "52-48": two whole numbers with a dash between, and nothing counted after. */
export function readScore(view: SentenceView, at: number): ScoreReading | null {
  const first = tokenAt(view, at);
  if (first?.kind !== 'number' || view.taken(first)) return null;
  if (!isDashBetween(view, at + 1)) return readSpoken(view, at);
  if (adjoins(view, at) && textAt(view, at - 1) !== '(') return null;
  const run = { first: at, end: at + 3 };
  const [left = null, right = null] = [at, at + 2].map((side) => wholeAt(view, side));
  if (left === null || right === null || isCounted(view, run.end)) return null;
  const kind = kindOf(view, run, left >= right || Math.min(left, right) === 0);
  return kind === null ? null : { ...run, min: Math.min(left, right), max: Math.max(left, right), kind };
}

/** "by a vote of 90 to 10", "won by 3 to 1": said of a vote or a match just before. */
function readSpoken(view: SentenceView, at: number): ScoreReading | null {
  if (tokenAt(view, at + 1)?.lower !== 'to') return null;
  const [left, right] = [wholeAt(view, at), wholeAt(view, at + 2)];
  if (left === null || right === null || isCounted(view, at + 3)) return null;
  const before = textOf(view, { first: Math.max(view.first, at - 3), end: at });
  const kind = /\b(?:vote[sd]?|voting)(?: of| by)?\s*$/i.test(before)
    ? 'vote'
    : /\b(?:score of|won by|lost by|w[io]n|lead by)\s*$/i.test(before)
      ? 'score'
      : null;
  return kind === null || left < right ? null : { first: at, end: at + 3, min: right, max: left, kind };
}

/** With white space on both sides, or on neither. */
function isDashBetween(view: SentenceView, at: number): boolean {
  return /^[-–—]$/.test(textAt(view, at)) && adjoins(view, at) === adjoins(view, at + 1);
}

function wholeAt(view: SentenceView, at: number): number | null {
  const value = /^\d{1,3}$/.test(textAt(view, at)) ? valueOfDigits(textAt(view, at)) : null;
  return value !== null && value <= MOST ? value : null;
}

function isCounted(view: SentenceView, at: number): boolean {
  const next = tokenAt(view, at);
  if (next === null) return false;
  // "a 1-1/2 year war"
  if (next.text === '/' && adjoins(view, at)) return true;
  if (
    UNIT_WORDS.has(next.lower) ||
    next.text === '%' ||
    (next.text === '-' && adjoins(view, at) && adjoins(view, at + 1))
  )
    return true;
  if (/^(?:million|billion|trillion|thousand|hundred|bn|tn|mn|m|k|km|kg|mm|cm)$/.test(next.lower)) return true;
  return next.partOfSpeech === 'noun' && next.plural && !/^(?:votes|goals|points|sets)$/.test(next.lower);
}

/** A pair that does not rise is no range; a rising one needs sport or a vote in its sentence. */
function kindOf(view: SentenceView, { first, end }: Run, falls: boolean): ScoreReading['kind'] | null {
  const near = textOf(view, { first: Math.max(view.first, first - NEAR), end: Math.min(view.end, end + NEAR) });
  if (VOTE.test(near)) return 'vote';
  const sport = SPORT.test(textOf(view, { first: view.first, end: view.end }));
  return falls || sport ? 'score' : null;
}
