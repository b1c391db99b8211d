import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../engine/times/times';
import { tagged, timesIn } from './reading';

const PUBLISHED = '2024-08-13';

describe('numbers that no calendar holds', () => {
  it.each<[string, ...string[]]>([
    ['The stone was laid in 999999.'],
    ['The stone was laid 9999 centuries ago.', '9999 centuries ago = null (period, none, fuzzy)'],
    ['The stone was laid 9,999 years ago.', '9,999 years ago = null (period, none)'],
    ['The stone was laid on 31 June 2021.', 'June 2021 = 2021-06 (period, none)'],
    ['The stone was laid on 2024-13-45.', '2024 = 2024 (period, none)'],
    ['The stone was laid on 29 February 2023.', 'February 2023 = 2023-02 (period, none)'],
    ['The stone was laid at 29:99.'],
    [`The stone weighs ${'7'.repeat(400)} tonnes.`],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, PUBLISHED)).toEqual(expected);
  });

  it('leaves times open where the date of publication is none', () => {
    for (const published of ['', 'yesterday', '2024-02-30', '99999-01-01', '0000-00-00']) {
      expect(timesIn('They left three days ago.', published)).toEqual(['three days ago = null (date, none)']);
    }
  });
});

describe('long texts take time in proportion to their length', () => {
  it.each([
    'May ',
    '2024-08-11 ',
    'from 3 May to ',
    'three days after the ',
    '5 p.m. on Sunday at ',
    '1-',
    'he said and ',
  ])(
    '%s…',
    (words) => {
      const millisecondsFor = (length: number): number => {
        const text = tagged(words.repeat(Math.ceil(length / words.length)));
        findTimes(text, PUBLISHED);
        const start = performance.now();
        findTimes(text, PUBLISHED);
        return performance.now() - start;
      };
      // Were it quadratic, ten times the length would take a hundred times as long.
      expect(millisecondsFor(40_000)).toBeLessThan(Math.max(millisecondsFor(4000), 5) * 40);
    },
    20_000,
  );
});
