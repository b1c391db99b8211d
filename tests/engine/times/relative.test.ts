import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('times reckoned from publication, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['The dam broke yesterday.', 'yesterday = 2024-08-12 (date, publication)'],
    ['The dam broke yesterday evening.', 'yesterday evening = 2024-08-12 (date, publication)'],
    ['The dam broke the day before yesterday.', 'the day before yesterday = 2024-08-11 (date, publication)'],
    ['The dam will be closed the day after tomorrow.', 'the day after tomorrow = 2024-08-15 (date, publication)'],
    ['The dam broke last night.', 'last night = 2024-08-12 (date, publication)'],
    ['The dam broke this morning.', 'this morning = 2024-08-13 (date, publication)'],
    ['The dam broke overnight.', 'overnight = 2024-08-12/2024-08-13 (period, publication, fuzzy)'],
    ['The dam will be closed tomorrow.', 'tomorrow = 2024-08-14 (date, publication)'],
    ['The dam is closed today.', 'today = 2024-08-13 (date, publication)'],
    ['The dam broke last week.', 'last week = 2024-08-05/2024-08-11 (period, publication)'],
    ['The dam broke earlier this week.', 'earlier this week = 2024-08-12/2024-08-18 (period, publication, fuzzy)'],
    ['The dam will be closed later this year.', 'later this year = 2024 (period, publication, fuzzy)'],
    ['The dam broke last month.', 'last month = 2024-07 (period, publication)'],
    ['The dam broke late last year.', 'late last year = 2023 (period, publication, fuzzy)'],
    ['The dam will be closed early next year.', 'early next year = 2025 (period, publication, fuzzy)'],
    ['The dam will be closed next month.', 'next month = 2024-09 (period, publication)'],
    ['The dam broke last weekend.', 'last weekend = 2024-08-10/2024-08-11 (period, publication)'],
    ['The dam broke at the weekend.', 'the weekend = 2024-08-10/2024-08-11 (period, publication)'],
    ['The dam broke this weekend.', 'this weekend = 2024-08-10/2024-08-11 (period, publication)'],
    ['The dam will be closed this weekend.', 'this weekend = 2024-08-17/2024-08-18 (period, publication)'],
    ['The dam will be closed on the last weekend of the fair.'],
    ['The next two months were hard.', 'The next two months = null (period, none)'],
    [
      'Over the next two months the dam will be closed.',
      'the next two months = 2024-08-13/2024-10-13 (period, publication)',
    ],
    [
      'The mayor promised work on the dam over the next two months.',
      'the next two months = 2024-08-13/2024-10-13 (period, publication)',
    ],
    ['The dam will be closed next weekend.', 'next weekend = 2024-08-17/2024-08-18 (period, publication)'],
    ['The dam broke last quarter.', 'last quarter = 2024-04/2024-06 (period, publication)'],
    ['The dam broke last decade.', 'last decade = 2010/2019 (period, publication)'],
    ['The dam was built last century.', 'last century = 1900/1999 (period, publication)'],
    ['The dam broke three days ago.', 'three days ago = 2024-08-10 (date, publication)'],
    ['The dam broke two weeks ago.', 'two weeks ago = 2024-07-29/2024-08-04 (period, publication)'],
    ['The dam broke a month ago.', 'a month ago = 2024-07 (period, publication)'],
    ['The dam broke a year ago.', 'a year ago = 2023 (period, publication)'],
    ['The dam broke a year ago today.', 'a year ago today = 2023-08-13 (date, publication)'],
    ['The dam broke two and a half years ago.', 'two and a half years ago = 2022-02 (period, publication)'],
    ['The dam broke nearly 20 years ago.', 'nearly 20 years ago = 2004 (period, publication, fuzzy)'],
    ['The dam broke more than a year ago.', 'more than a year ago = 2023 (period, publication, fuzzy)'],
    ['The dam broke several years ago.', 'several years ago = null (period, none, fuzzy)'],
    ['The dam broke decades ago.', 'decades ago = null (period, none, fuzzy)'],
    ['The dam broke an hour ago.', 'an hour ago = 2024-08-13 (date, publication)'],
    ['The dam broke 14 hours ago.', '14 hours ago = null (clock, none)'],
    ['The dam was built half a century ago.', 'half a century ago = 1974 (period, publication, fuzzy)'],
    ['The dam was built a hundred years ago.', 'a hundred years ago = 1924 (period, publication)'],
    ['The dam will be closed in three days.', 'in three days = 2024-08-16 (date, publication)'],
    ["The dam will be closed in two weeks' time.", "in two weeks' time = 2024-08-26/2024-09-01 (period, publication)"],
    ['The dam will be closed within two years.', 'within two years = 2024-08-13/2026-08-13 (period, publication)'],
    ['The dam will be closed three weeks from tomorrow.', 'three weeks from tomorrow = 2024-09-04 (date, publication)'],
    ['The dam will be closed two weeks from Friday.', 'two weeks from Friday = 2024-08-30 (date, publication)'],
    ['The dam will be closed for two weeks from Friday.', 'Friday = 2024-08-16 (date, publication)'],
    ['The dam broke two years and three months ago.', 'two years and three months ago = 2022-05 (period, publication)'],
    ['The dam broke a month and 10 days ago.', 'a month and 10 days ago = 2024-07-03 (date, publication)'],
    ['The dam broke earlier in the year.', 'earlier in the year = 2024 (period, publication, fuzzy)'],
    ['The dam broke earlier in the week.', 'earlier in the week = 2024-08-12/2024-08-18 (period, publication, fuzzy)'],
    [
      'The dam broke on Friday. Earlier in the week it had leaked.',
      'on Friday = 2024-08-09 (date, publication)',
      'Earlier in the week = 2024-08-05/2024-08-11 (period, text, t1, fuzzy)',
    ],
    [
      'The dam will last until the end of the next decade.',
      'the end of the next decade = 2030/2039 (period, publication, until, fuzzy)',
    ],
    ['The dam will be closed three days from now.', 'three days from now = 2024-08-16 (date, publication)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});

describe('times reckoned from publication, published on 2024-12-31', () => {
  it.each<[string, ...string[]]>([
    ['The dam broke a week ago.', 'a week ago = 2024-12-23/2024-12-29 (period, publication)'],
    ['The dam broke two months ago.', 'two months ago = 2024-10 (period, publication)'],
    ['The dam will be closed next month.', 'next month = 2025-01 (period, publication)'],
    ['The dam broke twenty-five years ago.', 'twenty-five years ago = 1999 (period, publication)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-12-31')).toEqual(expected);
  });
});

describe('times reckoned from publication, without a date of publication', () => {
  it.each<[string, ...string[]]>([
    ['The dam broke yesterday.', 'yesterday = null (date, none)'],
    ['The dam broke three days ago.', 'three days ago = null (date, none)'],
    ['The dam will be closed in three days.', 'in three days = null (date, none)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, null)).toEqual(expected);
  });
});
