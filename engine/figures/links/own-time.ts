import type { Quantity, Span, TaggedText, TimeExpression } from '../../model';
import type { TokenView } from '../../text/token-at';
import type { ClauseSteps } from './clause-steps';
import { isModifier, isOfSomethingElse } from './time-phrase';
import { cheapest, gapBetween, isWithin, type SentenceContext } from './surroundings';

/** From so many clause borders on, a time is that of something else. */
const TOO_FAR = 3;
/** Characters count only among times that are equally far in clauses. */
const PER_CHARACTER = 0.0001;
/** What a clock time says beside the hour: "at 9 a.m. on Sunday". */
const DAY_IN_CLOCK =
  /[a-z]day\b|\btoday|\btonight|\bnight\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}/i;

/** What a sentence says of times, with all of its figures. */
export type TimeContext = Pick<SentenceContext, 'sentence' | 'times' | 'said'> & {
  readonly steps: ClauseSteps;
  readonly figures: readonly Quantity[];
};

/**
 * The time a figure holds at, of those of its sentence: the one in its clause before the others, and none from an aside
 * or a clause far off. What comes again ("every Sunday") and the hour of a day are no times as of which a number holds.
 */
export function ownTime(
  { text, tokens }: TaggedText,
  quantity: Quantity,
  { sentence, times, said, steps, figures }: TimeContext,
): TimeExpression | null {
  if (quantity.kind === 'age') return null;
  const { claim } = quantity;
  const view: TokenView = { tokens, first: sentence.firstToken, end: sentence.endToken };
  const cost = (time: TimeExpression): number =>
    steps.between(quantity, time) +
    (claim !== null && isWithin(time, claim) ? 0 : 0.25) +
    (isModifier(text, time) ? 1 : 0) +
    gapBetween(quantity, time) * PER_CHARACTER;
  return cheapest(
    times.filter(
      (time) =>
        isAsOf(text, time) &&
        !isOfSaying(quantity, time, said) &&
        !isOfSomethingElse(text, view, { figure: quantity, figures, time }),
    ),
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
