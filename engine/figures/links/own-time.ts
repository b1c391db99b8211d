import type { Quantity, Span, TaggedText, TimeExpression } from '../../model';
import type { ClauseSteps } from './clause-steps';
import { cheapest, gapBetween, isWithin, type SentenceContext } from './surroundings';

/** From so many clause borders on, a time is that of something else. */
const TOO_FAR = 3;
/** Characters count only among times that are equally far in clauses. */
const PER_CHARACTER = 0.0001;
/** What a clock time says beside the hour: "at 9 a.m. on Sunday". */
const DAY_IN_CLOCK =
  /[a-z]day\b|\btoday|\btonight|\bnight\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}/i;

/**
 * The time a figure holds at, of those of its sentence: the one in its clause before the others, and none from an aside
 * or a clause far off. What comes again ("every Sunday") and the hour of a day are no times as of which a number holds.
 */
export function ownTime(
  { text }: TaggedText,
  quantity: Quantity,
  { times, said, steps }: Pick<SentenceContext, 'times' | 'said'> & { readonly steps: ClauseSteps },
): TimeExpression | null {
  if (quantity.kind === 'age') return null;
  const { claim } = quantity;
  const cost = (time: TimeExpression): number =>
    steps.between(quantity, time) +
    (claim !== null && isWithin(time, claim) ? 0 : 0.25) +
    (isModifier(text, time) ? 1 : 0) +
    gapBetween(quantity, time) * PER_CHARACTER;
  return cheapest(
    times.filter((time) => isAsOf(text, time) && !isOfSaying(quantity, time, said)),
    cost,
    TOO_FAR,
  );
}

/** "Profit rose to $55m, the company said on Monday": a time after the words said is when they were. */
function isOfSaying(quantity: Span, time: Span, said: readonly Span[]): boolean {
  return said.some((words) => isWithin(quantity, words) && time.start >= words.end);
}

export function isAsOf(text: string, { kind, start, end }: TimeExpression): boolean {
  if (kind === 'recurring') return false;
  return kind !== 'clock' || DAY_IN_CLOCK.test(text.slice(start, end));
}

/** "the 2014 war", "the 2020 model": a time that says which one is meant. */
export function isModifier(text: string, { start, end }: TimeExpression): boolean {
  return (
    /\b(?:the|a|an|this|that|its|their|his|her)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
    /^(?:['’]s)?\s\p{L}/u.test(text.slice(end, end + 5)) &&
    /^\d{4}$/.test(text.slice(start, end))
  );
}
