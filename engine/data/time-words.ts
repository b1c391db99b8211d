import { SMALL_NUMBERS } from './number-words';

/** Month names and their short forms, lower case without full stop; 1 is January. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  `january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,
  november nov,december dec`
    .split(',')
    .flatMap((forms, index) =>
      forms
        .trim()
        .split(' ')
        .map((form) => [form, index + 1] as const),
    ),
);

/** Months that are also everyday words, and need a preposition or a number beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep']);

/** 0 is Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index] as const),
);

export const PARTS_OF_DAY: ReadonlySet<string> = new Set(
  'morning afternoon evening night noon midday midnight lunchtime'.split(' '),
);

export const SEASONS: ReadonlySet<string> = new Set('spring summer autumn fall winter'.split(' '));

/** Words before a month or year that say which part of it; they belong to the expression. */
export const PARTS_OF_PERIOD: ReadonlySet<string> = new Set('early late mid'.split(' '));

/** What makes a doubtful month or number a time: "in March", "since 1848". */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in since until till by from during before after between through throughout of last next this early late mid on as around
  circa about for late`.split(/\s+/),
);

/** Every word a time may begin with; the others, most of a text, are passed over without a closer look. */
export const TIME_OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS,
  ...PARTS_OF_PERIOD,
  ...SMALL_NUMBERS.keys(),
  ...`yesterday today tonight tomorrow overnight last next this past the a an several some many earlier later`.split(
    ' ',
  ),
]);

/** Spans of time that "ago", "last" and "next" go with, in days; months and years are reckoned by the calendar. */
export const PERIODS: ReadonlyMap<
  string,
  'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'hour' | 'minute'
> = new Map([
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
]);
