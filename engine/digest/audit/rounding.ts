import type { NumberRange, Quantity } from '../../model';
import { roundingOf } from './values';

/** What "about" leaves open on either side, of the number. */
const ABOUT = 0.1;
/** "A third" and "half" are said of what comes near them. */
const NEAR_A_PART = 0.03;

/** Half of the last place a number is given to: 0.05 of "3.7", 0.5 million of "4 million", 500 of "14,000", 0 of "48". */
export function slackOf(text: string, { start, end, value, unit }: Quantity): number {
  const written = /(\d[\d,]*)(?:\.(\d+))?/.exec(text.slice(start, Math.min(end, start + 60)));
  if (written === null) return 0;
  const [, whole = '', part = ''] = written;
  const number = Number(`${whole.replace(/,/g, '')}.${part}`);
  const scale = number === 0 ? 1 : Math.abs(value.max) / number;
  if (part !== '') return 0.5 * 10 ** -part.length * scale;
  return scale > 1 || unit === 'percent' ? 0.5 * Math.max(scale, 1) : roundingOf(value.max);
}

/** The numbers that a figure may stand for once it was rounded. */
export function roundedRange(text: string, quantity: Quantity): NumberRange {
  const { value, relation } = quantity;
  const slack = slackOf(text, quantity) + (relation === 'exact' ? 0 : Math.abs(value.max) * ABOUT);
  return { min: value.min - slack, max: value.max + slack };
}

/**
 * Whether what other figures come to agrees with what the text states, as far as its rounding goes. A stated number
 * may be rounded or cut off to its last place: 66.7 per cent is "67" and "66", and not "65" or "68". "About" leaves a
 * tenth open, "more than" and "less than" one side, fractions in words three hundredths.
 *
 * @param computed the least and the most the others come to, given their own rounding.
 */
export function agreesWith(text: string, stated: Quantity, computed: NumberRange): boolean {
  const { value, relation, unit } = stated;
  const half = unit !== 'percent' && value.max < 1 ? NEAR_A_PART : slackOf(text, stated);
  const about = relation === 'about' ? Math.abs(value.max) * ABOUT : 0;
  const least = relation === 'at most' || relation === 'less than' ? -Infinity : value.min - half - about;
  const most = relation === 'at least' || relation === 'more than' ? Infinity : value.max + 2 * half + about;
  // At the upper end a number that is cut off is still below the next one.
  return computed.max >= least - TINY && (computed.min < most || computed.min <= value.max + TINY);
}

/** What is lost in binary fractions. */
const TINY = 1e-9;

/** To as many decimals as the stated number, or to one more where that would hide that they differ. */
export function roundedLike(text: string, stated: Quantity, computed: number): number {
  const [, part = ''] = /\d\.(\d+)/.exec(text.slice(stated.start, stated.end)) ?? [];
  const like = roundTo(computed, part.length);
  return like === stated.value.min ? like : roundTo(computed, part.length + 1);
}

export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** Math.min(decimals, 8);
  return Math.round(value * factor) / factor;
}
