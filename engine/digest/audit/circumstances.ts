import type { Entity, Quantity, TimeExpression } from '../../model';

/** Whether times and places of figures can be those of one count. */
export interface Circumstances {
  /** Neither is told another time than the other. */
  readonly sameTime: (one: Quantity, other: Quantity) => boolean;
  /** Neither is told another place than the other. */
  readonly samePlace: (one: Quantity, other: Quantity) => boolean;
  /** One lies in the other: "in Latvia", "in Riga". */
  readonly nestedPlace: (one: Quantity, other: Quantity) => boolean;
}

/** Places lie no deeper in one another: a street in a city in a county in a country. */
const DEEPEST = 6;

export function circumstancesOf(
  text: string,
  { times, entities }: { readonly times: readonly TimeExpression[]; readonly entities: readonly Entity[] },
): Circumstances {
  const timeById = new Map(times.map((time) => [time.id, time]));
  const withinById = new Map(entities.map(({ id, place }) => [id, place?.within ?? null]));
  const liesIn = (inner: string, outer: string): boolean => {
    let at: string | null = inner;
    for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
      at = withinById.get(at) ?? null;
      if (at === outer) return true;
    }
    return false;
  };
  return {
    sameTime: (one, other) => {
      if (one.time === null || other.time === null || one.time === other.time) return true;
      const [a, b] = [timeById.get(one.time), timeById.get(other.time)];
      return a !== undefined && b !== undefined && isSameTime(text, a, b);
    },
    samePlace: (one, other) => one.place === null || other.place === null || one.place === other.place,
    nestedPlace: ({ place: one }, { place: other }) =>
      one !== null && other !== null && (liesIn(one, other) || liesIn(other, one)),
  };
}

/** The same date, or one that holds the other ("on 11 August", "in August"); open ones in the same words. */
function isSameTime(text: string, a: TimeExpression, b: TimeExpression): boolean {
  if (a.bound !== b.bound) return false;
  if (a.value === null || b.value === null) {
    const words = ({ start, end }: TimeExpression): string => text.slice(start, end).toLowerCase().replace(/^on /, '');
    return a.value === b.value && words(a) === words(b);
  }
  const [one, other] = [daysOf(a.value), daysOf(b.value)];
  return one.first <= other.last && other.first <= one.last;
}

/** First and last day of an ISO date, month, year or interval, as texts that sort. */
function daysOf(value: string): { readonly first: string; readonly last: string } {
  const [from = '', to = from] = value.split('/').map((part) => part.replace(/T.*$/, ''));
  return { first: from.padEnd(10, '-'), last: to.padEnd(10, '~') };
}
