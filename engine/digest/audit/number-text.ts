const LARGE: readonly (readonly [scale: number, word: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** A number as English writes it: "14,000", "3.75", "1.2 million". */
export function numberIn(value: number): string {
  const [scale, word] = LARGE.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const scaled = value / scale;
  // Only what stays short: 1,234,567 is not "1.234567 million".
  if (word !== '' && String(scaled).length <= 6) return `${scaled} ${word}`;
  const [whole = '', part] = String(value).split('.');
  const grouped = /^-?\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}
