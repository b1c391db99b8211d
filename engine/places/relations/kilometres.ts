import { KILOMETRES_IN } from '../../data/place-relations';
import type { NumberRange, Quantity } from '../../model';

/** Of "10 miles (16 km)" the text's own kilometres; else those the first comes to, to a tenth; null without a length. */
export function kilometresOf(figures: readonly Quantity[]): NumberRange | null {
  const lengths = figures.filter(({ unit }) => KILOMETRES_IN.has(unit));
  const [length] = [...lengths.filter(({ unit }) => unit === 'kilometre'), ...lengths];
  if (length === undefined) return null;
  const each = KILOMETRES_IN.get(length.unit) ?? 1;
  return { min: tenth(length.value.min * each), max: tenth(length.value.max * each) };
}

function tenth(kilometres: number): number {
  return Math.round(kilometres * 10) / 10;
}
