import type { Draft } from './draft';

/** The main country is spoken of so many times as often as the next. */
const LEAD = 1.5;

/** The country the text speaks of most, by name or demonym; null where none or no one stands out. */
export function mainCountryOf(drafts: Iterable<Draft>): Draft | null {
  const countries = [...new Set(drafts)]
    .filter(({ place }) => place?.level === 'country')
    .sort((left, right) => right.mentions.length - left.mentions.length);
  const [first, second] = countries;
  if (first === undefined) return null;
  return first.mentions.length >= LEAD * (second?.mentions.length ?? 0) ? first : null;
}
