import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('weekdays, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['The mayor left on Sunday.', 'on Sunday = 2024-08-11 (date, publication)'],
    ['The mayor left on Tuesday.', 'on Tuesday = 2024-08-13 (date, publication)'],
    ['The mayor left Sunday night.', 'Sunday night = 2024-08-11 (date, publication)'],
    ['The mayor left early on Sunday.', 'early on Sunday = 2024-08-11 (date, publication, fuzzy)'],
    ['The mayor left late on Sunday evening.', 'late on Sunday evening = 2024-08-11 (date, publication, fuzzy)'],
    ['The mayor left last Tuesday.', 'last Tuesday = 2024-08-06 (date, publication)'],
    ['The mayor left this Monday.', 'this Monday = 2024-08-12 (date, publication)'],
    ['The mayor leaves next Tuesday.', 'next Tuesday = 2024-08-20 (date, publication)'],
    ['The mayor will leave on Friday.', 'on Friday = 2024-08-16 (date, publication)'],
    ['The mayor will leave this Friday.', 'this Friday = 2024-08-16 (date, publication)'],
    ['The court is to rule on Thursday.', 'on Thursday = 2024-08-15 (date, publication)'],
    ['The court is expected to rule on Thursday.', 'on Thursday = 2024-08-15 (date, publication)'],
    ['On Thursday, the court will rule.', 'On Thursday = 2024-08-15 (date, publication)'],
    ['On Thursday, the court ruled.', 'On Thursday = 2024-08-08 (date, publication)'],
    ['The court ruled on Thursday that the law will stand.', 'on Thursday = 2024-08-08 (date, publication)'],
    ['The court meets on Thursday.', 'on Thursday = 2024-08-15 (date, publication)'],
    ['The report is due on Friday.', 'on Friday = 2024-08-16 (date, publication)'],
    ['The vote scheduled for Sunday was called off.', 'Sunday = 2024-08-18 (date, publication)'],
    ['They have until Friday to reply.', 'Friday = 2024-08-16 (date, publication, until)'],
    ['They must reply by Friday.', 'Friday = 2024-08-16 (date, publication, by)'],
    ['The mayor spoke on Tuesday of last week.', 'on Tuesday of last week = 2024-08-06 (date, publication)'],
    ['The mayor spoke on Friday last week.', 'on Friday last week = 2024-08-09 (date, publication)'],
    ['The mayor will speak on Monday next week.', 'on Monday next week = 2024-08-19 (date, publication)'],
    [
      'The mayor spoke in the early hours of Sunday.',
      'the early hours of Sunday = 2024-08-11 (date, publication, fuzzy)',
    ],
    ['The mayor spoke on the morning of Monday.', 'on the morning of Monday = 2024-08-12 (date, publication)'],
    [
      'The strike began on Saturday and ended on Monday.',
      'on Saturday = 2024-08-10 (date, publication)',
      'on Monday = 2024-08-12 (date, publication)',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});

describe('weekdays, published on 2024-03-01', () => {
  it.each<[string, ...string[]]>([
    ['The strike began on Thursday.', 'on Thursday = 2024-02-29 (date, publication)'],
    ['The strike began on Friday.', 'on Friday = 2024-03-01 (date, publication)'],
    ['The strike will begin on Friday.', 'on Friday = 2024-03-01 (date, publication)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-03-01')).toEqual(expected);
  });
});

describe('weekdays, without a date of publication', () => {
  it.each<[string, ...string[]]>([
    ['The strike began on Thursday.', 'on Thursday = null (date, none)'],
    ['The strike begins next week.', 'next week = null (period, none)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, null)).toEqual(expected);
  });
});
