import type { CountGroup, Quantity, Span, TimeExpression } from '../model';

export interface FiguresInput {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** Figures about one count are shown however small they are. */
  readonly counts: readonly CountGroup[];
}

/**
 * Positions of the figures worth a reader's eye, in text order: certain ones, without lengths of time that only say when
 * ("three years" of "three years ago"), the article's own conversions in brackets, and small counts in words that anybody can see ("two coasts", "one consultant").
 */
export function figuresShown({ text, quantities, times, counts }: FiguresInput): number[] {
  const compared = new Set(counts.flatMap((group) => group.quantities));
  const isOfTime = partOfAny(times.filter(({ confidence }) => confidence >= MARKED));
  return quantities.flatMap((quantity, position) => {
    const small = isSmall(text, quantity) && !compared.has(position);
    const before = quantities[position - 1];
    const again = before !== undefined && isConversionOf(text, before, quantity);
    return quantity.certain && !small && !again && !isOfTime(quantity) ? [position] : [];
  });
}

/** "185 kph (115 mph)": the article's own conversion, in the bracket right after. */
function isConversionOf(text: string, before: Quantity, { start, kind, unit }: Quantity): boolean {
  const isInBracket = before.end < start && start - before.end <= 3 && text.slice(before.end, start).trim() === '(';
  return isInBracket && kind === 'measure' && before.kind === 'measure' && before.unit !== unit;
}

/** From here on even a count in words is news. */
const TEN = 10;
/** Killed, wounded, missing … are news in any number. */
const PLAIN: ReadonlySet<Quantity['kind']> = new Set(['count', 'people', 'duration']);

function isSmall(text: string, { kind, value, relation, change, vague, hedges, start, end }: Quantity): boolean {
  const plain = PLAIN.has(kind) && value.max < TEN && relation === 'exact' && change === null;
  return plain && !vague && hedges.length === 0 && !/\d/.test(text.slice(start, end));
}

/** Times below this are not marked either, and what stands in them stands for itself. */
const MARKED = 0.5;

/**
 * Whether a figure is words of a time: a length of time where the two overlap at all, another figure where it lies within.
 * Both lists are in text order and times do not overlap: one walk.
 */
function partOfAny(times: readonly Span[]): (quantity: Quantity) => boolean {
  let at = 0;
  return ({ start, end, kind }) => {
    while (at < times.length && (times[at]?.end ?? 0) <= start) at += 1;
    const time = times[at];
    if (time === undefined || time.start >= end) return false;
    return kind === 'duration' || (time.start <= start && end <= time.end);
  };
}
