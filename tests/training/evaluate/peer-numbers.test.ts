import { describe, expect, it } from 'vitest';
import { peerQuantities } from '../../../training/evaluate/peer-numbers';

/** "words: min..max unit, counted". */
function read(text: string): string[] {
  return peerQuantities(text).map(
    ({ start, end, value, unit, counted }) =>
      `${text.slice(start, end)}: ${value.min}..${value.max} ${unit}${counted === '' ? '' : `, ${counted}`}`,
  );
}

describe('numbers of compromise', () => {
  it.each([
    ['The mayor counted twelve wooden boats.', ['twelve wooden boats: 12..12 boats, wooden boats']],
    ['It cost $40 then.', ['$40: 40..40 dollar']],
    ['Rents rose by 6 percent.', ['6 percent: 6..6 percent']],
    ['They moved 5-10 wooden boats.', ['5-10 wooden boats: 5..10 boats, wooden boats']],
    ['She left on 5 May 2031.', []],
    ['Nothing moved.', []],
  ])('in "%s"', (text, quantities) => {
    expect(read(text)).toEqual(quantities);
  });
});
