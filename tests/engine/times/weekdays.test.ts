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
    ['Join the march on Friday.', 'on Friday = 2024-08-16 (date, publication)'],
    ['The deadline is on Friday.', 'on Friday = 2024-08-16 (date, publication)'],
    ['The deadline is midnight on Friday.', 'midnight on Friday = 2024-08-16T00:00 (clock, publication, fuzzy)'],
    ['The launch day is Wednesday.', 'Wednesday = 2024-08-14 (date, publication)'],
    ['The mayor said the ferry would leave on Friday.', 'on Friday = 2024-08-16 (date, publication)'],
    ['The ferry was due to leave on Friday.', 'on Friday = 2024-08-16 (date, publication)'],
    ['The ferry was due on Friday.', 'on Friday = 2024-08-09 (date, publication)'],
    ['Rain could not stop the ferry on Friday.', 'on Friday = 2024-08-09 (date, publication)'],
    ['This past Sunday the ferry sank.', 'This past Sunday = 2024-08-11 (date, publication)'],
    ['The ferry leaves this coming Friday.', 'this coming Friday = 2024-08-16 (date, publication)'],
    ['The ferry sank on sunday.', 'on sunday = 2024-08-11 (date, publication)'],
    ['The High Court Thursday dismissed the suit.', 'Thursday = 2024-08-08 (date, publication)'],
    ['The mayor told the Kestrel Post Monday evening.', 'Monday evening = 2024-08-12 (date, publication)'],
    ['A lawyer, Edwin Friday, dismissed the suit.'],
    ['He met previous Tuesday.', 'previous Tuesday = null (date, none)'],
    ["The council voted on Sunday's plan.", 'Sunday = 2024-08-11 (date, publication)'],
    ['The ferry sailed on Friday the 9th.', 'on Friday the 9th = 2024-08-09 (date, publication)'],
    ['The ferry sailed on Friday the 13th.', 'on Friday the 13th = 2024-09-13 (date, publication)'],
    ['It met on the first Monday of July.', 'on the first Monday of July = 2024-07-01 (date, publication)'],
    ['It met on the last Friday in May 2023.', 'on the last Friday in May 2023 = 2023-05-26 (date, none)'],
    ['It met on the fifth Monday of February 2023.', 'on the fifth Monday of February 2023 = null (date, none)'],
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

describe('weekdays with a date but no year, published on 2019-11-20', () => {
  it.each<[string, ...string[]]>([
    ['They will walk on Saturday, May 18.', 'on Saturday, May 18 = 2019-05-18 (date, publication)'],
    [
      'They left at 6:38 p.m. on Monday, May 18.',
      '6:38 p.m. on Monday, May 18 = 2020-05-18T18:38 (clock, publication)',
    ],
    ['They left on Thursday, Dec. 13.', 'on Thursday, Dec. 13 = 2018-12-13 (date, publication)'],
    ['They left on Tuesday, May 18.', 'on Tuesday, May 18 = 2019-05-18 (date, publication)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2019-11-20')).toEqual(expected);
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
