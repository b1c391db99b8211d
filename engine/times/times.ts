import type { TaggedText, TimeExpression } from '../model';

/**
 * Dates, weekdays and relative times, in text order.
 * @param published ISO 8601 date that relative times are reckoned from, or null.
 */
export function findTimes(_text: TaggedText, _published: string | null): TimeExpression[] {
  return [];
}
