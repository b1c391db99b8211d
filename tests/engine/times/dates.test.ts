import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('dates, months and holidays, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['The bridge opened on 11 August 2024.', 'on 11 August 2024 = 2024-08-11 (date, none)'],
    ['The bridge opened on August 11, 2024.', 'on August 11, 2024 = 2024-08-11 (date, none)'],
    ['The bridge opened on the 11th of August 2024.', 'on the 11th of August 2024 = 2024-08-11 (date, none)'],
    ['The bridge opened on the eleventh of August.', 'on the eleventh of August = 2024-08-11 (date, publication)'],
    [
      'The bridge opened on Sunday, 11 August 2024, in the rain.',
      'on Sunday, 11 August 2024 = 2024-08-11 (date, none)',
    ],
    ['The bridge opened on Sunday (11 August).', 'on Sunday (11 August) = 2024-08-11 (date, publication)'],
    ['The bridge opened Sun, 11 August 2024.', 'Sun, 11 August 2024 = 2024-08-11 (date, none)'],
    ['The bridge opened Aug. 11.', 'Aug. 11 = 2024-08-11 (date, publication)'],
    ['The bridge opened on 11-Aug-2024.', 'on 11-Aug-2024 = 2024-08-11 (date, none)'],
    ['The bridge opened on 2024-08-11.', 'on 2024-08-11 = 2024-08-11 (date, none)'],
    ['The bridge opened on 11.08.2024.', 'on 11.08.2024 = 2024-08-11 (date, none)'],
    ['The bridge opened on 31/12/2023.', 'on 31/12/2023 = 2023-12-31 (date, none)'],
    ['The bridge opened on 12/31/2023.', 'on 12/31/2023 = 2023-12-31 (date, none)'],
    ['The bridge opened on 03/04/2024.', 'on 03/04/2024 = null (date, none)'],
    ['The bridge opened in 06/2023.', '06/2023 = 2023-06 (period, none)'],
    ['The bridge opened on 5 May last year.', 'on 5 May last year = 2023-05-05 (date, publication)'],
    ['The bridge opened in March of this year.', 'March of this year = 2024-03 (period, publication)'],
    ['The bridge opened in November last year.', 'November last year = 2023-11 (period, publication)'],
    ['The bridge opened on September 5.', 'on September 5 = 2023-09-05 (date, publication)'],
    ['The bridge will open on September 5.', 'on September 5 = 2024-09-05 (date, publication)'],
    ['The bridge will open on March 3.', 'on March 3 = 2025-03-03 (date, publication)'],
    ['The ban takes effect on 1 January.', 'on 1 January = 2025-01-01 (date, publication)'],
    ['The bridge opened in November.', 'November = 2023-11 (period, publication)'],
    ['The bridge will open in November.', 'November = 2024-11 (period, publication)'],
    ['The bridge will open in March.', 'March = 2025-03 (period, publication)'],
    ['The bridge opened last November.', 'last November = 2023-11 (period, publication)'],
    ['The bridge opens next March.', 'next March = 2025-03 (period, publication)'],
    ['The fair was held on 3 and 4 May.', 'on 3 and 4 May = 2024-05-03/2024-05-04 (period, publication)'],
    ['The fair was held on the 5th.', 'on the 5th = 2024-08-05 (date, publication)'],
    ['The fair will be held on the 25th.', 'on the 25th = 2024-08-25 (date, publication)'],
    ['The bridge opened in november.', 'november = 2023-11 (period, publication)'],
    ['The bridge opened on 15 june 2016.', 'on 15 june 2016 = 2016-06-15 (date, none)'],
    ['They march 2016 miles.'],
    ['The bridge opened this past May.', 'this past May = 2024-05 (period, publication)'],
    [
      'The bridge was shut, and from October onward it will be rebuilt.',
      'October = 2024-10 (period, publication, since)',
    ],
    ['The bridge was due to open in July.', 'July = 2024-07 (period, publication)'],
    ['He dropped a tax planned for July 15.', 'July 15 = 2024-07-15 (date, publication)'],
    ['He vowed that they would leave on 31 July.', 'on 31 July = 2024-07-31 (date, publication)'],
    ['The bridge will open on 31 July.', 'on 31 July = 2025-07-31 (date, publication)'],
    ['The tour stops in Oslo on 2 May.', 'on 2 May = 2025-05-02 (date, publication)'],
    ["He is likely to be asked of the mayor's April 25 call.", 'April 25 = 2024-04-25 (date, publication)'],
    ['It was the first to sell sets that send sound back in March.', 'March = 2024-03 (period, publication)'],
    ['In March the firm cut 40 jobs.', 'March = 2024-03 (period, publication)'],
    ['The firm will cut 40 jobs in March.', 'March = 2025-03 (period, publication)'],
    ['The bridge opened on 29/03.', 'on 29/03 = 2024-03-29 (date, publication)'],
    ['The bridge has been shut since 12/31.', '12/31 = 2023-12-31 (date, publication, since)'],
    ['The bridge opened on 03/04.'],
    ['The bridge opened 2018.04.05.', '2018.04.05 = 2018-04-05 (date, none)'],
    ['It will stay shut until at least 2026.', '2026 = 2026 (period, none, until)'],
    ['The fair opened on May the fourth.', 'on May the fourth = 2024-05-04 (date, publication)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});

describe('dates, months and holidays, published on 2025-01-02', () => {
  it.each<[string, ...string[]]>([
    ['The pier closed on December 30.', 'on December 30 = 2024-12-30 (date, publication)'],
    ['The pier closed on 2 January.', 'on 2 January = 2025-01-02 (date, publication)'],
    ['The pier will close on December 30.', 'on December 30 = 2025-12-30 (date, publication)'],
    ['The pier closed in December.', 'December = 2024-12 (period, publication)'],
    ['The pier will reopen in February.', 'February = 2025-02 (period, publication)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2025-01-02')).toEqual(expected);
  });
});

describe('dates, months and holidays, without a date of publication', () => {
  it.each<[string, ...string[]]>([
    ['The pier closed on 9 May 1998.', 'on 9 May 1998 = 1998-05-09 (date, none)'],
    ['The pier closed on 9 May.', 'on 9 May = null (date, none)'],
    ['The pier closed in May 1998.', 'May 1998 = 1998-05 (period, none)'],
    ['The pier closed in May.', 'May = null (period, none)'],
    ['The pier closed last May.', 'last May = null (period, none)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, null)).toEqual(expected);
  });
});

describe('dates, months and holidays, published on 2023-12-27', () => {
  it.each<[string, ...string[]]>([
    ['They came home on Christmas Eve.', 'on Christmas Eve = 2023-12-24 (date, publication)'],
    ['They came home on Christmas Day 2019.', 'on Christmas Day 2019 = 2019-12-25 (date, none)'],
    ["They married on Valentine's Day.", "on Valentine's Day = 2023-02-14 (date, publication)"],
    ["They will wed on New Year's Eve.", "on New Year's Eve = 2023-12-31 (date, publication)"],
    ['They will wed on Easter Sunday.', 'on Easter Sunday = 2024-03-31 (date, publication)'],
    ['They fasted on Good Friday.', 'on Good Friday = 2023-04-07 (date, publication)'],
    ['Nothing has moved since Christmas.', 'Christmas = 2023-12-25 (date, publication, since)'],
    ['They met last Christmas.', 'last Christmas = 2023-12-25 (date, publication)'],
    ['They marched on May Day.', 'on May Day = 2023-05-01 (date, publication)'],
    ['Shops close on Boxing Day, 2024.', 'on Boxing Day, 2024 = 2024-12-26 (date, none)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2023-12-27')).toEqual(expected);
  });
});
