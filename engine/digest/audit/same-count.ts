import type { Quantity } from '../../model';
import type { Circumstances } from './circumstances';
import type { Compared } from './compared';
import { countShared } from './context-words';
import { nounStanding } from './nouns';
import { areNear, standingOf } from './values';

export const FATES: ReadonlySet<Quantity['kind']> = new Set([
  'killed',
  'wounded',
  'missing',
  'displaced',
  'arrested',
  'infected',
]);

/** From this number on the same number of the same things is hardly chance. */
const TELLING = 10;
/** So many digits make an amount one that does not come twice by chance: 3.75, not 5. */
const TELLING_DIGITS = 3;
/** Of an amount and the same amount rounded. */
const ROUNDED = 0.03;
/** And so many two that say the same of it. */
const MUCH = 3;
/** So many words two sentences share that are about one thing. */
const ONE_THING = 2;

/**
 * Whether two figures that can both be true are about the same count: the same noun, or one of them left out; no other
 * time or place told; and a number, or sentences about one thing, that make it more than chance.
 */
export function isSameCount(one: Compared, other: Compared, circumstances: Circumstances): boolean {
  if (!mayBeSame(one, other, circumstances)) return false;
  const [a, b] = [one.quantity, other.quantity];
  const standing = standingOf(a, b);
  if (standing === 'different') return false;
  const shared = countShared(one.words, other.words);
  const noun = nounStanding(a, b);
  if (a.kind === 'percent' || a.kind === 'measure') return isSameRate(one, other, shared) && noun === 'same';
  if (standing === 'equal')
    return (
      (shared >= ONE_THING && noun === 'same' && !isCommon(a)) || (isTelling(a) && (noun === 'same' || shared > 0))
    );
  if (!areClose(a, b) || noun !== 'same' || isHandful(a) || isHandful(b)) return false;
  return shared >= ONE_THING || (shared > 0 && FATES.has(a.kind) && (isTelling(a) || a.vague || b.vague));
}

/** Shares and measures are alike by chance: only the same number in sentences that have much in common. */
function isSameRate(one: Compared, other: Compared, shared: number): boolean {
  const isEqual = standingOf(one.quantity, other.quantity) === 'equal';
  const needed = isTelling(one.quantity) || one.inTitle || other.inTitle ? ONE_THING : MUCH;
  return shared >= needed && (isEqual || one.inTitle);
}

/** Of people, numbers that words like "at least" join; of things and amounts only what rounding makes of one number. */
function areClose(one: Quantity, other: Quantity): boolean {
  if (FATES.has(one.kind) || one.kind === 'people') return areNear(one, other);
  const [a, b] = [one.value.max, other.value.max];
  return !one.vague && !other.vague && Math.abs(a - b) <= ROUNDED * Math.max(Math.abs(a), Math.abs(b));
}

/** One or two of a thing, and a measure that only says which thing ("a 16-inch screen"). */
function isCommon({ kind, value }: Quantity): boolean {
  return (kind === 'count' || kind === 'measure') && value.max <= 2;
}

/** Nothing told of the two keeps them apart. */
export function mayBeSame(one: Compared, other: Compared, circumstances: Circumstances): boolean {
  const [a, b] = [one.quantity, other.quantity];
  return (
    one.isPart === other.isPart &&
    one.isPossible === other.isPossible &&
    one.sentence.start !== other.sentence.start &&
    // The same line again, as in recipes and tables, tells of another thing.
    (one.context === '' || one.context !== other.context) &&
    circumstances.sameTime(a, b) &&
    (circumstances.samePlace(a, b) || (standingOf(a, b) === 'equal' && circumstances.nestedPlace(a, b))) &&
    nounStanding(a, b) !== 'apart'
  );
}

/** "Several" and "a few" are true of any few. */
function isHandful({ vague, value }: Quantity): boolean {
  return vague && value.max < TELLING;
}

/** A number that does not come twice by chance. */
function isTelling({ kind, value }: Quantity): boolean {
  if (kind === 'percent' || kind === 'money' || kind === 'measure')
    return String(value.min).replace(/\D|0+$/g, '').length >= TELLING_DIGITS;
  return value.min >= TELLING;
}
