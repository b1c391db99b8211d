import type { Analysis, TimeExpression } from '../../engine/model';
import type { DateCard } from './card';
import { clockWords, dateWords } from './dates';
import { words } from './excerpt';
import { surenessOf } from './sureness';
import { everyWords, fuzzyWords, saidWords, withBound } from './time-words';

/** What a date's card says. */
export function dateCardOf(analysis: Analysis, time: TimeExpression): DateCard {
  const date = calendarWords(time);
  return {
    type: 'date',
    kind: 'time',
    label: 'Date',
    title: time.value === null ? saidWords(analysis, time) : words(analysis, time, 120),
    sureness: surenessOf(time.confidence),
    date,
    fuzzy: fuzzyWords(analysis, time),
    event: time.event === null ? null : words(analysis, time.event, 220),
    reckoned: reckonedWords(analysis, { time, date }),
  };
}

/** What recurs is said by how often it does; of its first day the words tell the rest. */
function calendarWords(time: TimeExpression): string | null {
  const every = everyWords(time.every);
  if (every !== null) return every;
  const day = time.value === null ? null : dateWords(time.value);
  if (time.value === null || day === null) return null;
  const clock = clockWords(time.value);
  return withBound(clock === null ? day : `${day}, ${clock}`, time);
}

/** What the words of an open time do not tell. */
const WHICH: Readonly<Record<TimeExpression['kind'], string>> = {
  date: 'which day',
  period: 'which time',
  clock: 'which day',
  recurring: 'how often',
};

function reckonedWords(
  analysis: Analysis,
  { time, date }: { readonly time: TimeExpression; readonly date: string | null },
): string | null {
  const published = publishedWords(analysis);
  if (date === null)
    return `Not told ${WHICH[time.kind]}${published === null ? ': the page gives no date to reckon from' : ''}.`;
  switch (time.anchor) {
    case 'publication':
      return `Reckoned from the day of publication${published === null ? '' : `, ${published}`}.`;
    case 'text':
      return fromWords(analysis, time);
    case 'none':
      return time.kind === 'recurring' ? null : 'The text gives the date itself.';
  }
}

function fromWords(analysis: Analysis, { from }: TimeExpression): string {
  const origin = analysis.times.find(({ id }) => id === from);
  if (origin === undefined) return 'Reckoned from another date in the article.';
  return `Reckoned from “${words(analysis, origin, 60)}” in the text.`;
}

function publishedWords({ article }: Analysis): string | null {
  const published = article?.published ?? null;
  return published === null ? null : dateWords(published);
}
