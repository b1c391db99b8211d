/**
 * Canonical names of ours for the names of units in Recognizers-Text ("Meter") and quantulum3 ("pound-mass"), in lower
 * case. Names that differ in nothing but case and American spelling are not listed.
 */
const OURS: ReadonlyMap<string, readonly string[]> = new Map([
  ['percentage', ['percent']],
  ['united states dollar', ['dollar']],
  ['british pound', ['pound']],
  ['pound sterling', ['pound']],
  ['pound-mass', ['pound']],
  ['pence', ['penny']],
  ['rupee', ['rupee', 'Indian rupee']],
  ['costa rican colón', ['Costa Rican colon']],
  ['metric ton', ['tonne']],
  // They read "t" as a ton; news means a tonne.
  ['ton', ['ton', 'tonne']],
  ['c', ['degree Celsius']],
  ['f', ['degree Fahrenheit']],
  ['k', ['kelvin']],
  ['degree', ['degree', 'degree Celsius', 'degree Fahrenheit']],
  ['age', ['year']],
  ['cubic centimetre', ['cubic centimetre', 'millilitre']],
]);

/**
 * The names by which the engine may call a unit.
 *
 * @param unit as the specification writes it.
 * @param type of the result: a pound is money in one file and a weight in the other, and both are "pound" to us.
 */
export function unitsNamed(unit: string, type: string): readonly string[] {
  const name = unit
    .toLowerCase()
    .replace(/meter\b/g, 'metre')
    .replace(/liter\b/g, 'litre');
  if (type === 'dimension' && name === 'degree') return ['degree'];
  return OURS.get(name) ?? [name];
}
