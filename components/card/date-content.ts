import type { Analysis, TimeExpression } from '../../engine/model';
import type { DateCard } from './card';
import { dateWords } from './dates';
import { words } from './excerpt';
import { surenessOf } from './sureness';

/** What a date's card says. */
export function dateCardOf(analysis: Analysis, time: TimeExpression): DateCard {
  const date = time.value === null ? null : dateWords(time.value);
  return {
    type: 'date',
    kind: 'time',
    label: 'Date',
    title: words(analysis, time, 120),
    sureness: surenessOf(time.confidence),
    date,
    reckoned: reckonedWords(date, time.anchor, publishedWords(analysis)),
  };
}

function publishedWords({ article }: Analysis): string | null {
  const published = article?.published ?? null;
  return published === null ? null : dateWords(published);
}

function reckonedWords(date: string | null, anchor: TimeExpression['anchor'], published: string | null): string {
  if (date === null)
    return published === null ? 'Not resolved: the page gives no date.' : 'Not resolved: the text leaves it open.';
  if (anchor === 'publication')
    return `Reckoned from the day of publication${published === null ? '' : `, ${published}`}.`;
  return anchor === 'text' ? 'Reckoned from another date in the article.' : 'The article gives the date itself.';
}
