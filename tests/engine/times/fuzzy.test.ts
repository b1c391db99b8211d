import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('words that leave open when or how near, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['The mill shut early Monday.', 'early Monday = 2024-08-12 (date, publication, fuzzy)'],
    ['The mill shut in mid-August.', 'mid-August = 2024-08 (period, publication, fuzzy)'],
    ['The mill shut in late March 2021.', 'late March 2021 = 2021-03 (period, none, fuzzy)'],
    ['The mill shut early in 2021.', 'early in 2021 = 2021 (period, none, fuzzy)'],
    ['The mill shut in early to mid-2021.', 'early to mid-2021 = 2021 (period, none, fuzzy)'],
    ['The mill shut around 2010.', 'around 2010 = 2010 (period, none, fuzzy)'],
    ['The mill shut in about 2010.', 'about 2010 = 2010 (period, none, fuzzy)'],
    ['The mill shut circa 1850.', 'circa 1850 = 1850 (period, none, fuzzy)'],
    ['The mill shut in the middle of 2011.', 'the middle of 2011 = 2011 (period, none, fuzzy)'],
    [
      'The mill shut at the end of last week.',
      'the end of last week = 2024-08-05/2024-08-11 (period, publication, fuzzy)',
    ],
    ['The mill shut at the end of 2011.', 'the end of 2011 = 2011 (period, none, fuzzy)'],
    ['The mill shut at the beginning of the year.', 'the beginning of the year = 2024 (period, publication, fuzzy)'],
    ['The mill shut at the start of May 2020.', 'the start of May 2020 = 2020-05 (period, none, fuzzy)'],
    ['The mill shut in the final days of May 2020.', 'the final days of May 2020 = 2020-05 (period, none, fuzzy)'],
    ['The mill shut at the turn of the century.', 'the turn of the century = null (period, none, fuzzy)'],
    ['The mill shut at the turn of the millennium.', 'the turn of the millennium = 2000 (period, none, fuzzy)'],
    ['The mill shut at the turn of the 20th century.', 'the turn of the 20th century = 1900 (period, none, fuzzy)'],
    ['The mill shut in recent days.', 'recent days = null (period, none, fuzzy)'],
    ['The mill shut days ago.', 'days ago = null (date, none, fuzzy)'],
    ['The mill shut around 5 May.', 'around 5 May = 2024-05-05 (date, publication, fuzzy)'],
    [
      'The mill shut in the latter part of the 1990s.',
      'the latter part of the 1990s = 1990/1999 (period, none, fuzzy)',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});
