import type { NumberRange, Span, TaggedToken } from '../model';
import { adjoins, textAt, tokenAt, type TokenView } from '../text/token-at';

export { adjoins, isCapital, textAt, tokenAt } from '../text/token-at';

/** One sentence as the readers of figures see it. Positions are those of `TaggedText.tokens`. */
export interface SentenceView extends TokenView {
  readonly text: string;
  /** True for tokens of times and references: no number of theirs is a figure, no noun of theirs is counted. */
  readonly taken: (token: TaggedToken) => boolean;
  /** True for tokens of names: their numbers are no figures, but a name may be counted ("12 Hezbollah fighters"). */
  readonly named: (token: TaggedToken) => boolean;
  /** True for tokens of the names of people. */
  readonly person: (token: TaggedToken) => boolean;
}

/** A run of tokens: `tokens.slice(first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Table form of the token; empty outside the sentence. */
export function wordAt(view: SentenceView, at: number): string {
  return tokenAt(view, at)?.lower ?? '';
}

/** A hyphen that joins the words on its two sides: "three-day". */
export function isJoiningHyphen(view: SentenceView, at: number): boolean {
  return /^[-‐‑–]$/.test(textAt(view, at)) && adjoins(view, at) && adjoins(view, at + 1);
}

/** The words of a run, lower case, parted by one space. */
export function phrase(view: SentenceView, { first, end }: Run): string {
  let words = wordAt(view, first);
  for (let at = first + 1; at < end; at += 1) words += ` ${wordAt(view, at)}`;
  return words;
}

export function spanOf(view: SentenceView, { first, end }: Run): Span {
  const start = view.tokens[first]?.start ?? 0;
  return { start, end: Math.max(start, view.tokens[end - 1]?.end ?? start) };
}

export function textOf(view: SentenceView, run: Run): string {
  const { start, end } = spanOf(view, run);
  return view.text.slice(start, end);
}

/** A number as written, before its unit is known. */
export interface Numeral extends Run {
  readonly range: NumberRange;
  /** "part" is a fraction or proportion ("a third", "one in five"); "vague" a word that means a range. */
  readonly sort: 'digits' | 'words' | 'vague' | 'part';
  /** 1e6 for "5 million"; 1 where nothing multiplies. */
  readonly scale: number;
}

export const exactly = (value: number): NumberRange => ({ min: value, max: value });

/** To four decimal places, as the design writes parts. */
export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
