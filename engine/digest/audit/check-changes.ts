import type { ArithmeticCheck, Quantity } from '../../model';
import { numberIn } from './number-text';
import { agreesWith, roundedLike, roundedRange, roundTo } from './rounding';
import { changeEnds } from './change-ends';
import { after, before, between, HEDGE, NOUNS, type CheckInput } from './tied';

const RISE = 'rise|increase|gain|jump|growth|surge|improvement|leap';
const FALL = 'fall|drop|decline|decrease|cut|reduction|slump|loss|dip|plunge';
/** "rose 10 per cent | from 50", "fell by 5 | to 45". */
const LEADS = new RegExp(String.raw`^,? ?\(?(?:from|to) ${HEDGE}$`, 'iu');
const VERB =
  /\b(?:ris(?:e|es|en|ing)|rose|grow(?:s|n|ing)?|grew|climb\w*|jump\w*|surg\w*|increas\w*|gain\w*|up|advanc\w*|soar\w*|fall(?:s|en|ing)?|fell|drop\w*|declin\w*|decreas\w*|slump\w*|plung\w*|slid|slip\w*|down|sank|shrank|shrunk|cut|lower\w*|rais\w*|reduc\w*) (?:by )?(?:about |around |nearly |almost |more than |just |some |over )?$/iu;
/** "…to 150 | , a fall of 25 per cent", "… (up 10 per cent)", ", or 10 per cent". */
const FOLLOWS = new RegExp(
  String.raw`^${NOUNS}(?: ?\(|, | [–—-] )(?:an? )?(?:(?:${RISE}|${FALL}|up|down|or|i\.e\.)(?: of| by)? )?${HEDGE}$`,
  'iu',
);
const SAYS_CHANGE = new RegExp(String.raw`\b(?:${RISE}|${FALL}|up|down|or)\b`, 'iu');
/** "a 25 per cent fall". */
const NAMED_AFTER = new RegExp(String.raw`^ (?:${RISE}|${FALL})\b`, 'iu');
/** A yearly rate is none of the whole change. */
const RATE =
  /^ ?(?:a|per|each|every) (?:year|month|week|day)|^ (?:annual|yearly|year-on-year|on average)|^ ?(?:of|in favou?r)\b/i;

/** "rose 10 per cent from 50 to 55", "from 200 to 150, a fall of 25 per cent", and in the same way differences. */
export function checkChange(input: CheckInput, at: number): ArithmeticCheck | null {
  const { text, quantities } = input;
  const ends = changeEnds(input, at);
  if (ends === null) return null;
  const by = [at - 1, at + 2].find((position) => isChangeOf(input, at, position));
  const [from, to, change] = [quantities[ends.from], quantities[ends.to], quantities[by ?? -1]];
  if (by === undefined || from === undefined || to === undefined || change === undefined) return null;
  if (change.value.min !== change.value.max || from.value.min <= 0) return null;
  const positions = [by, ends.from, ends.to];
  if (change.unit === 'percent')
    return from.unit === 'percent' ? null : percentCheck(text, { from, to, change }, positions);
  const isDifference = change.unit === to.unit || (change.unit === 'percentage point' && to.unit === 'percent');
  return isDifference ? differenceCheck(text, { from, to, change }, positions) : null;
}

/** Does the figure at `position` say by how much, directly before the two ends or directly after them? */
function isChangeOf({ text, quantities }: CheckInput, at: number, position: number): boolean {
  const figure = quantities[position];
  if (figure === undefined || RATE.test(after(text, figure))) return false;
  if (position < at) {
    const words = between(text, figure, quantities[at]);
    return words !== null && LEADS.test(words) && VERB.test(before(text, figure));
  }
  const words = between(text, quantities[at + 1], figure);
  return words !== null && FOLLOWS.test(words) && (SAYS_CHANGE.test(words) || NAMED_AFTER.test(after(text, figure)));
}

type Changed = Readonly<Record<'from' | 'to' | 'change', Quantity>>;

function percentCheck(text: string, { from, to, change }: Changed, positions: readonly number[]): ArithmeticCheck {
  const of = (a: number, b: number): number => (Math.abs(b - a) / a) * 100;
  const computed = of(from.value.min, to.value.min);
  const agrees = agreesWith(text, change, spread(text, { from, to }, of));
  const shown = numberIn(roundedLike(text, change, computed));
  const [a, b] = [numberIn(from.value.min), numberIn(to.value.min)];
  const more = to.value.min >= from.value.min ? 'more' : 'less';
  return {
    quantities: positions,
    stated: change.value.min,
    computed: roundTo(computed, 4),
    agrees,
    reason: agrees
      ? `${b} is ${shown} per cent ${more} than ${a}`
      : `from ${a} to ${b} is ${shown} per cent, not ${numberIn(change.value.min)}`,
  };
}

function differenceCheck(text: string, { from, to, change }: Changed, positions: readonly number[]): ArithmeticCheck {
  const of = (a: number, b: number): number => Math.abs(b - a);
  const computed = roundTo(of(from.value.min, to.value.min), 6);
  const range = spread(text, { from, to }, of);
  const slack = change.unit === 'percent' || change.unit === 'percentage point' ? 0.05 : 0;
  const agrees = agreesWith(text, change, { min: range.min - slack, max: range.max + slack });
  const [a, b] = [numberIn(from.value.min), numberIn(to.value.min)];
  const told = `from ${a} to ${b} is ${numberIn(computed)}`;
  return {
    quantities: positions,
    stated: change.value.min,
    computed,
    agrees,
    reason: agrees ? told : `${told}, not ${numberIn(change.value.min)}`,
  };
}

/** The least and the most the ends come to, given how they were rounded. */
function spread(
  text: string,
  { from, to }: Pick<Changed, 'from' | 'to'>,
  of: (a: number, b: number) => number,
): { readonly min: number; readonly max: number } {
  const [a, b] = [roundedRange(text, from), roundedRange(text, to)];
  const least = a.min <= 0 ? a.max : a.min;
  const all = [of(least, b.min), of(least, b.max), of(a.max, b.min), of(a.max, b.max)];
  const overlap = a.min <= b.max && b.min <= a.max;
  return { min: overlap ? 0 : Math.min(...all), max: Math.max(...all) };
}
