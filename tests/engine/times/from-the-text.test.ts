import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('times that point at one in the text, without a date of publication', () => {
  it.each<[string, ...string[]]>([
    [
      'It began on 31 May 2021. The next day it ended.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'The next day = 2021-06-01 (date, text, t1)',
    ],
    [
      'It began on 31 May 2021. The following week it ended.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'The following week = 2021-06-07/2021-06-13 (period, text, t1)',
    ],
    [
      'It began on 31 May 2021. Three days later it ended.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'Three days later = 2021-06-03 (date, text, t1)',
    ],
    [
      'It began on 31 May 2021. It had been planned two weeks earlier.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'two weeks earlier = 2021-05-17/2021-05-23 (period, text, t1)',
    ],
    [
      'It began on 31 May 2021. That Friday it ended.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'That Friday = 2021-06-04 (date, text, t1)',
    ],
    [
      'It began on 31 May 2021. The same month it ended.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'The same month = 2021-05 (period, text, t1)',
    ],
    [
      'It began on 31 May 2021. That year it ended.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'That year = 2021 (period, text, t1)',
    ],
    [
      'It began on 31 May 2021. The previous day had been calm.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'The previous day = 2021-05-30 (date, text, t1)',
    ],
    [
      'It began on 31 May 2021. It ended the following Sunday.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'the following Sunday = 2021-06-06 (date, text, t1)',
    ],
    [
      'It began on 31 May 2021. A year later it ended.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'A year later = 2022 (period, text, t1)',
    ],
    [
      'It began in 2010. Two years later it ended.',
      '2010 = 2010 (period, none)',
      'Two years later = 2012 (period, text, t1)',
    ],
    ['It began in 2010. The next day it ended.', '2010 = 2010 (period, none)', 'The next day = null (date, none)'],
    [
      'It began in 2010. By the end of the year it had ended.',
      '2010 = 2010 (period, none)',
      'the end of the year = 2010 (period, text, t1, by, fuzzy)',
    ],
    [
      'It began in May 2010. The following month it ended.',
      'May 2010 = 2010-05 (period, none)',
      'The following month = 2010-06 (period, text, t1)',
    ],
    [
      'It began in the 1990s. The following year it ended.',
      '1990s = 1990/1999 (period, none)',
      'The following year = null (period, none)',
    ],
    ['It ended three days after 5 May 2021.', 'three days after 5 May 2021 = 2021-05-08 (date, none)'],
    ['It ended two weeks before the vote.', 'two weeks before the vote = null (period, none)'],
    ['It ended the day after the vote.', 'the day after the vote = null (date, none)'],
    ['It ended two days after he left.', 'two days after = null (date, none)'],
    ['It ended hours later.', 'hours later = null (clock, none, fuzzy)'],
    ['It ended the following year.', 'the following year = null (period, none)'],
    [
      'It began on 31 May 2021. Some days later it ended.',
      'on 31 May 2021 = 2021-05-31 (date, none)',
      'Some days later = null (date, none, fuzzy)',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, null)).toEqual(expected);
  });
});

describe('times that point at one in the text, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    [
      'It began on Sunday. The next day it ended.',
      'on Sunday = 2024-08-11 (date, publication)',
      'The next day = 2024-08-12 (date, text, t1)',
    ],
    ['It ended two days before Christmas Day 2023.', 'two days before Christmas Day 2023 = 2023-12-23 (date, none)'],
    ['It ended two days after last Monday.', 'two days after last Monday = 2024-08-14 (date, publication)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});
