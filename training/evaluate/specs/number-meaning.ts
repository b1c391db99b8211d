import type { Bound, Meaning } from './case';
import { textOf } from './read-json';
import type { RecognizersResult } from './recognizers-results';
import { unitsNamed } from './unit-names';

/** What a number, percentage, amount or range of Recognizers-Text means; null when it gives no number. */
export function numberMeaning({ type, readings }: RecognizersResult): Meaning | null {
  const value = textOf(readings[0]?.value);
  if (value === null || value === 'null') return null;
  if (type === 'numberrange') return rangeMeaning(value);
  const number = Number(value.replace('%', ''));
  if (!Number.isFinite(number)) return null;
  if (type === 'number') return { sort: 'number', value: number, uncertainty: 0 };
  const unit = type === 'percentage' ? 'Percentage' : (textOf(readings[0]?.unit) ?? '');
  return { sort: 'amount', value: number, uncertainty: 0, units: unitsNamed(unit, type) };
}

/** @example "[20,35)" and "(,10]" */
function rangeMeaning(value: string): Meaning | null {
  const match = /^([[(])([^,]*),([^,]*)([\])])$/.exec(value);
  if (match === null) return null;
  const [, opening, least = '', most = '', closing] = match;
  return {
    sort: 'range',
    least: boundOf(least, opening === '['),
    most: boundOf(most, closing === ']'),
  };
}

function boundOf(text: string, isClosed: boolean): Bound | null {
  return text === '' ? null : { value: Number(text), isClosed };
}
