import { textOf } from './read-json';
import type { RecognizersResult } from './recognizers-results';

type Rule = readonly [reason: string, holds: (result: RecognizersResult) => boolean];

/** Words of those who speak to a calendar, an assistant or a database, and of nobody who writes news. */
const COMMANDS =
  /\b(?:cortana|alexa|siri|skype|(?:re)?schedule|book|remind(?:er)?|appointments?|invite|calendar|set (?:up|an?|ooo|the)\b|(?:my|our|\w+ minute|skype) meetings?|find (?:us|me|a)\b.*\btime|time to meet|add \w+ to|(?:move|change|delete|cancel|show|update|query) (?:me|my|the|sales|records?|all)|what(?:'s| is| are| does)? my|look like|do i have|can (?:we|you)|could you|are you available|how about|show sales|give me)\b/i;
const HOLIDAYS =
  /\b(?:christmas|xmas|easter|thanksgiving|halloween|new years?|new year's|valentine'?s?|(?:st|saint)\.? patrick'?s?|martin luther king|mlk|juneteenth|ramadan|eid|diwali|hanukkah|kwanzaa|cinco de mayo|mardi gras|yuandan|(?:black|good) friday|cyber monday|holidays?|(?:labou?r|memorial|independence|veterans|columbus|mother'?s?|father'?s?|presidents?'?|inauguration|earth|boxing|canberra|australia|anzac|groundhog|april fools?'?|all (?:saint|soul)s?'?|guy fawkes|bastille|white lover|may|freedom|jubilee) (?:day|night|eve))\b/i;
/** With one of these an hour is told as news tell it. */
const HOUR_MARK =
  /\d\s?[ap]\.?\s?m|\b[ap]\.?\s?m\b|:\d\d|o.?clock|\bnoon|midnight|mid ?-?(?:day|night)|morning|afternoon|evening|night|half past|quarter|\b(?:hour|minute|min|hr|second|sec)s?\b|\d+(?:hr|min|sec|h|s)s?\b|\b(?:day|now|hrs)\b/i;
const HOURLY = /^(?:datetimeV2\.)?(?:time|datetime|timerange|datetimerange)$/;

const RULES: readonly Rule[] = [
  [
    'a time zone',
    ({ type, text, readings }) =>
      type.includes('timezone') ||
      readings.some((reading) => 'timezone' in reading) ||
      /\b(?:utc|gmt|pst|pdt|est|edt|cst|cdt|mst|cet|ist)\b/i.test(text),
  ],
  ['a holiday by name', ({ text }) => HOLIDAYS.test(text)],
  ['now and soon, which are no date', ({ readings }) => timexes(readings).some((timex) => timex.endsWith('_REF'))],
  ['a bare number as day or hour', ({ text }) => /^(?:(?:at|on|the) )?\d{1,2}$/i.test(text)],
  ['an hour without a.m., p.m. or minutes', ({ type, text }) => HOURLY.test(type) && !HOUR_MARK.test(text)],
  [
    'day and month in digits without a year',
    ({ type, text }) =>
      /date(?:time)?$/.test(type) && /(?<![\d/.-])\d{1,2}[/-]\d{1,2}(?![\d/.:-]|\s?[ap]\.?m)/i.test(text),
  ],
  ['a sign of a query (>, <, =)', ({ text }) => /[<>=]/.test(text)],
  [
    'reckoned in hours or minutes from the moment of asking',
    ({ readings }) => timexes(readings).some((timex) => /T\d\d:\d\d:\d\d.*T\d\d:\d\d:\d\d/.test(timex)),
  ],
  [
    'a unit without a number ("all day", "another week")',
    ({ type, text }) => type.endsWith('duration') && !NUMBER.test(text),
  ],
];

/** Digits, or a word for a number. */
const NUMBER =
  /\d|\b(?:an?|half|quarter|couple|few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|score)\b/i;

/** Why a result is neither asked for nor held against us, or null. */
export function ignoredTime(result: RecognizersResult): string | null {
  return RULES.find(([, holds]) => holds(result))?.[0] ?? null;
}

/** Why a whole case is not asked of a news reader, or null. */
export function outOfScopeTimes(input: string): string | null {
  return COMMANDS.test(input) ? 'words to a calendar, an assistant or a database' : null;
}

function timexes(readings: RecognizersResult['readings']): string[] {
  return readings.map((reading) => textOf(reading.timex) ?? '');
}
