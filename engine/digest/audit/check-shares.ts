import type { ArithmeticCheck, Quantity } from '../../model';
import { numberIn } from './number-text';
import { agreesWith, roundedLike, roundedRange, roundTo } from './rounding';
import { after, areOfOneUnit, before, between, HEDGE, isPoint, NOUNS, OF_PEOPLE, type CheckInput } from './tied';

/** A part, the whole it is of, and the share they make; positions. */
interface Share {
  readonly part: number;
  readonly whole: number;
  readonly share: number;
}

const OF = new RegExp(String.raw`^${NOUNS},? (?:(?:out )?of|from a total of) ${HEDGE}$`, 'iu');
const OR = new RegExp(
  String.raw`^${NOUNS}(?:(?:,| [–—-]|) ?\(|, | [–—-] |; )(?:(?:or|equal to|equivalent to|that is|which is|making up|representing|i\.e\.,?|(?:for|giving|making) an? (?:\p{L}+ ){0,3}rate of) )?${HEDGE}$`,
  'iu',
);
/** "Of the 48 pupils, 12 (25 per cent) failed", "Of the 48, 12 failed. That is 25 per cent." */
const WHOLE_LED = new RegExp(String.raw`\bof ${HEDGE}$`, 'iu');
const OPENED = new RegExp(String.raw`^${NOUNS}, ${HEDGE}$`, 'iu');
const THAT_IS = new RegExp(
  String.raw`^[^.!?]{0,60}\. (?:That|This|It) (?:is|was|makes|made|represents|represented|equals|amounts to) ${HEDGE}$`,
  'u',
);
/** After the share: not a share of something else, no change. */
const OTHER_SHARE =
  /^ ?(?:more|less|fewer|higher|lower|increase|rise|fall|drop|up|down|of|points?|chance|interest|discount|off)\b/i;

/** "12 of the 48 (25 per cent)", "25 per cent (12 of 48)", "12, or 25 per cent of the 48": reckoned after from its first figure. */
export function checkShare(input: CheckInput, at: number): ArithmeticCheck | null {
  const found = shareAt(input, at);
  if (found === null) return null;
  const { text, quantities } = input;
  const [part, whole, share] = [quantities[found.part], quantities[found.whole], quantities[found.share]];
  if (part === undefined || whole === undefined || share === undefined) return null;
  if (!isShare(share) || !isPoint(part) || !isPoint(whole) || !canBePartOf(part, whole)) return null;
  if (whole.value.min <= 0 || part.value.min < 0 || part.value.min > whole.value.min) return null;
  if (share.change !== null || isShare(part) || isShare(whole)) return null;
  return checkOf(text, { part, whole, share }, [found.share, found.part, found.whole]);
}

/** Of one unit; deaths and cases are of patients. */
function canBePartOf(part: Quantity, whole: Quantity): boolean {
  return areOfOneUnit(part, whole) || [part, whole].every(({ kind }) => OF_PEOPLE.test(kind));
}

function checkOf(
  text: string,
  { part, whole, share }: Readonly<Record<'part' | 'whole' | 'share', Quantity>>,
  positions: readonly number[],
): ArithmeticCheck {
  const scale = share.unit === 'percent' ? 100 : 1;
  const [a, b] = [roundedRange(text, part), roundedRange(text, whole)];
  const computed = (scale * part.value.min) / whole.value.min;
  const range = { min: (scale * a.min) / b.max, max: b.min <= 0 ? Infinity : (scale * a.max) / b.min };
  const agrees = agreesWith(text, share, range);
  const percent = share.unit === 'percent' ? share.value.min : share.value.min * 100;
  const shown = share.unit === 'percent' ? roundedLike(text, share, computed) : roundTo(computed * 100, 1);
  const sum = `${numberIn(part.value.min)} of ${numberIn(whole.value.min)} is ${numberIn(shown)} per cent`;
  return {
    quantities: positions,
    stated: share.value.min,
    computed: roundTo(computed, 4),
    agrees,
    reason: agrees ? sum : `${sum}, not ${numberIn(roundTo(percent, 2))}`,
  };
}

/** A percentage, or a fraction in words ("half", "a third"). */
function isShare({ unit, value }: Quantity): boolean {
  return unit === 'percent' || (value.min > 0 && value.max < 1 && unit !== 'percentage point');
}

function shareAt({ text, quantities }: CheckInput, at: number): Share | null {
  const [one, two, three] = [quantities[at], quantities[at + 1], quantities[at + 2]];
  if (one === undefined || two === undefined || three === undefined) return null;
  const [first, second] = [between(text, one, two), between(text, two, three)];
  if (first === null || second === null) return null;
  if (isShare(three) && !OTHER_SHARE.test(after(text, three))) {
    const isPartOfWhole = OF.test(first) && (OR.test(second) || THAT_IS.test(second));
    if (isPartOfWhole) return { part: at, whole: at + 1, share: at + 2 };
    const isWholeFirst = WHOLE_LED.test(before(text, one)) && OPENED.test(first);
    if (isWholeFirst && (/^[^.,;]{0,40} ?\($/u.test(second) || OR.test(second) || THAT_IS.test(second)))
      return { part: at + 1, whole: at, share: at + 2 };
  }
  if (isShare(one) && OR.test(first) && OF.test(second)) return { share: at, part: at + 1, whole: at + 2 };
  if (isShare(one) && OF.test(first) && isExplained(second, after(text, three)))
    return { share: at, whole: at + 1, part: at + 2 };
  if (isShare(two) && OR.test(first) && OF.test(second)) return { part: at, share: at + 1, whole: at + 2 };
  return null;
}

/** "25 per cent of the 48 pupils, or 12", "half of the 40, 20, …": "or", brackets and commas on both sides say the same again. */
function isExplained(words: string, then: string): boolean {
  return OR.test(words) && (/\(|, or |, that is/.test(words) || then.startsWith(','));
}
