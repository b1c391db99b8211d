import { describe, expect, it } from 'vitest';
import { clipAtWord } from '../../../components/card/excerpt';
import { shortDate } from '../../../components/digest/short-date';

describe('shortDate', () => {
  it.each([
    ['2024-08-11', '11 August 2024'],
    ['2024-08-11T08:00:00Z', '11 August 2024'],
    ['2022-02', 'February 2022'],
    ['2023', '2023'],
    ['2024-08-05/2024-08-11', '5–11 August 2024'],
    ['2024-07-29/2024-08-04', '29 July – 4 August 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2023-11/2024-01', 'November 2023 – January 2024'],
    ['2019/2022', '2019–2022'],
    ['2024-08-11/2024-08-05', null],
    ['2024-13-45', null],
    ['last week', null],
    ['', null],
    ['2022/2023/2024', null],
  ])('%s is %s', (value, words) => {
    expect(shortDate(value)).toBe(words);
  });
});

describe('clipAtWord', () => {
  it.each([
    ['short enough', 20, 'short enough'],
    ['white   space\n made single', 40, 'white space made single'],
    ['destabilize the situation in Russia', 32, 'destabilize the situation in…'],
    ['one, two, three', 10, 'one, two…'],
    ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
    ['it ends so…', 40, 'it ends so…'],
  ])('%s within %i', (text, limit, clipped) => {
    expect(clipAtWord(text, limit)).toBe(clipped);
  });
});
