import { SMALL_NUMBERS } from './number-words';
import { words } from './word-list';

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

/** Months that are also everyday words or names, and need a preposition or a number beside them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = words('may march mar jan dec sep april june august');

/** 1 is Monday, as ISO 8601 counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [name, index + 1] as const),
);

/** Short forms, which name a day only beside a date ("Sun, 11 August"). */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'mon,tue tues,wed,thu thur thurs,fri,sat,sun'
    .split(',')
    .flatMap((forms, index) => forms.split(' ').map((form) => [form, index + 1] as const)),
);

/** "Mondays"; 1 is Monday. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  [...WEEKDAYS].map(([name, number]) => [`${name}s`, number] as const),
);

export const PARTS_OF_DAY: ReadonlySet<string> = words('morning afternoon evening night lunchtime dawn dusk');

export const SEASONS: ReadonlySet<string> = words('spring summer autumn fall winter');

/** Words before a day, month or year that say which part of it; they belong to the expression. */
export const PARTS_OF_PERIOD: ReadonlySet<string> = words('early late mid');

/** "the end of May": what may stand between "the" and "of", and leaves open when within it. */
export const VAGUE_PARTS: ReadonlySet<string> = words(
  'beginning start end close middle rest remainder height outset tail hours days weeks months part half years',
);

/** "the early hours of Sunday": what may stand between "the" and such a part. */
export const PART_ADJECTIVES: ReadonlySet<string> = words(
  'very early small last first final closing opening latter late later dying initial wee',
);

/** What makes a doubtful month or number a time: "in March", "since 1848". */
export const TIME_PREPOSITIONS: ReadonlySet<string> = words(
  `in since until till by from during before after between through throughout of last next this early late mid on as around
  circa about for`,
);

/** Ordinals as days of the month, numbers of quarters, halves and centuries. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`
    .split(/\s+/)
    .map((word, index) => [word, index + 1] as const),
);

/** "the eighties": decades of the twentieth century, by their first year. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, index) => [word, 1920 + index * 10] as const),
);

/** In a sentence with one of these, "the third quarter" is of a year and not of a match. */
export const BUSINESS_WORDS: ReadonlySet<string> = words(
  `profit profits revenue revenues sales earnings income growth grew gdp economy economic output exports imports inflation
  shares shareholders investors forecast forecasts spending margin margins loss losses deliveries shipments results orders
  fiscal dividend quarterly turnover production demand unemployment investment bank company lender`,
);

export type PeriodUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Units of time as "ago", "last" and "every" go with them, singular and plural. */
export const PERIODS: ReadonlyMap<string, PeriodUnit> = new Map([
  ...(['minute', 'hour', 'day', 'week', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade'] as const).flatMap(
    (unit) => [[unit, unit] as const, [`${unit}s`, unit] as const],
  ),
  ['century', 'century'],
  ['centuries', 'century'],
  ['millennium', 'millennium'],
  ['millennia', 'millennium'],
]);

/** ISO 8601 durations of the units that things come again after. */
export const PERIOD_CODES: ReadonlyMap<PeriodUnit, readonly [before: string, steps: number, after: string]> = new Map([
  ['minute', ['PT', 1, 'M']],
  ['hour', ['PT', 1, 'H']],
  ['day', ['P', 1, 'D']],
  ['weekend', ['P', 1, 'W']],
  ['week', ['P', 1, 'W']],
  ['fortnight', ['P', 2, 'W']],
  ['month', ['P', 1, 'M']],
  ['quarter', ['P', 3, 'M']],
  ['year', ['P', 1, 'Y']],
  ['decade', ['P', 10, 'Y']],
  ['century', ['P', 100, 'Y']],
]);

/** Adverbs that say how often, with the duration after which it comes again. */
export const FREQUENCY_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
]);

/** Words for "nearly so much", which belong to a count of time after them: "nearly 20 years ago". */
export const COUNT_HEDGES: ReadonlySet<string> = words(
  'about around nearly almost roughly approximately some over under barely just only exactly',
);

/** Words of which every time has one, if it has no figures of three places or more; a sentence without them has none. */
export const TIME_MARKS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_PLURALS.keys(),
  ...SEASONS,
  ...PARTS_OF_DAY,
  ...[...PARTS_OF_DAY].map((part) => `${part}s`),
  ...PERIODS.keys(),
  ...DECADE_WORDS.keys(),
  ...FREQUENCY_ADVERBS.keys(),
  ...words(`yesterday today tonight tomorrow overnight noon midday midnight q1 q2 q3 q4 h1 h2 fiscal christmas easter halloween
  weekends weekdays am pm a.m p.m a.m. p.m. past o'clock gmt utc : /`),
]);

/** Every word a time may begin with; the others are passed over without a closer look. */
export const TIME_OPENERS: ReadonlySet<string> = new Set([
  ...TIME_MARKS,
  ...SHORT_WEEKDAYS.keys(),
  ...PARTS_OF_PERIOD,
  ...VAGUE_PARTS,
  'turn',
  ...ORDINALS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...COUNT_HEDGES,
  ...words(`last next this that same previous following coming recent most the a an several some many few couple dozens scores
  tens hundreds thousands half quarter earlier later sometime just noon every each once twice fiscal financial fy in within on as
  circa ca c more less fewer at new good valentine boxing very ' ’ ‘`),
]);
