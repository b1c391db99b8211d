import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('times of day, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['The train left at 5 p.m. on Sunday.', '5 p.m. on Sunday = 2024-08-11T17:00 (clock, publication)'],
    ['The train left on Sunday at 5 p.m.', 'on Sunday at 5 p.m. = 2024-08-11T17:00 (clock, publication)'],
    ['The train left on Sunday at about 5pm.', 'on Sunday at about 5pm = 2024-08-11T17:00 (clock, publication, fuzzy)'],
    ['The train left Sunday 17:30.', 'Sunday 17:30 = 2024-08-11T17:30 (clock, publication)'],
    [
      'The train left on 11 August 2023 at 17:30 GMT.',
      'on 11 August 2023 at 17:30 GMT = 2023-08-11T17:30 (clock, none)',
    ],
    ['The train left at 17:30.', '17:30 = 2024-08-13T17:30 (clock, publication)'],
    ['The train left at 0900 GMT.', '0900 GMT = 2024-08-13T09:00 (clock, publication)'],
    ['The train left at 8.15am.', '8.15am = 2024-08-13T08:15 (clock, publication)'],
    ['The train left at 12 a.m. on Monday.', '12 a.m. on Monday = 2024-08-12T00:00 (clock, publication)'],
    ['The train left at 12:30 p.m. on Monday.', '12:30 p.m. on Monday = 2024-08-12T12:30 (clock, publication)'],
    ['The train left at noon.', 'noon = 2024-08-13T12:00 (clock, publication)'],
    ['The train left at noon on Saturday.', 'noon on Saturday = 2024-08-10T12:00 (clock, publication)'],
    ['The train left at midnight.', 'midnight = 2024-08-13T00:00 (clock, publication, fuzzy)'],
    [
      'The train left shortly before noon on Monday.',
      'noon on Monday = 2024-08-12T12:00 (clock, publication, before, fuzzy)',
    ],
    ['The train left at half past nine.', 'half past nine = 2024-08-13T09:30 (clock, publication, fuzzy)'],
    [
      'The train left at a quarter to ten in the evening.',
      'a quarter to ten in the evening = 2024-08-13T21:45 (clock, publication)',
    ],
    [
      "The train left at five o'clock in the afternoon.",
      "five o'clock in the afternoon = 2024-08-13T17:00 (clock, publication)",
    ],
    ['The train left at nine in the morning.', 'nine in the morning = 2024-08-13T09:00 (clock, publication)'],
    [
      'The train left at 5 p.m. local time (1500 GMT).',
      '5 p.m. local time (1500 GMT) = 2024-08-13T17:00 (clock, publication)',
    ],
    [
      'The train left at 2 p.m. Eastern time on Monday.',
      '2 p.m. Eastern time on Monday = 2024-08-12T14:00 (clock, publication)',
    ],
    [
      'The train left around 6 a.m. yesterday.',
      'around 6 a.m. yesterday = 2024-08-12T06:00 (clock, publication, fuzzy)',
    ],
    ['The train left at 16.30 GMT.', '16.30 GMT = 2024-08-13T16:30 (clock, publication)'],
    ['The train leaves tomorrow at 7 a.m.', 'tomorrow at 7 a.m. = 2024-08-14T07:00 (clock, publication)'],
    [
      'The line is closed from 9 a.m. to 5 p.m. on Friday.',
      '9 a.m. to 5 p.m. on Friday = 2024-08-09T09:00/2024-08-09T17:00 (clock, publication)',
    ],
    [
      'The line was closed between 2 p.m. and 4 p.m.',
      '2 p.m. and 4 p.m. = 2024-08-13T14:00/2024-08-13T16:00 (clock, publication)',
    ],
    ['The line is closed 10am-2pm today.', '10am-2pm today = 2024-08-13T10:00/2024-08-13T14:00 (clock, publication)'],
    [
      'The line closed on Sunday. At 5 p.m. it reopened.',
      'on Sunday = 2024-08-11 (date, publication)',
      '5 p.m. = 2024-08-11T17:00 (clock, text, t1)',
    ],
    [
      'The line closed last week. It reopened at 5 p.m. on Friday.',
      'last week = 2024-08-05/2024-08-11 (period, publication)',
      '5 p.m. on Friday = 2024-08-09T17:00 (clock, publication)',
    ],
    [
      'On Sunday the line closed, and the bus left at 5 p.m. too.',
      'On Sunday = 2024-08-11 (date, publication)',
      '5 p.m. = 2024-08-11T17:00 (clock, text, t1)',
    ],
    [
      'The line closed on Sunday. Buses ran. Trams ran too. At 5 p.m. it reopened.',
      'on Sunday = 2024-08-11 (date, publication)',
      '5 p.m. = null (clock, none)',
    ],
    [
      'They had until 1 August to reply. This page was changed at 5:45 p.m.',
      '1 August = 2024-08-01 (date, publication, until)',
      '5:45 p.m. = null (clock, none)',
    ],
    [
      'Later that evening he left. At 5 p.m. he came back.',
      'that evening = null (date, none)',
      '5 p.m. = null (clock, none)',
    ],
    ['The line closes at 5 p.m. every day.', '5 p.m. = null (clock, none)', 'every day = null (recurring, none, P1D)'],
    ['Police were called at about 2am.', 'about 2am = 2024-08-13T02:00 (clock, publication, fuzzy)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});

describe('times of day, without a date of publication', () => {
  it.each<[string, ...string[]]>([
    ['The train left at 5 p.m.', '5 p.m. = null (clock, none)'],
    ['The train left at 5 p.m. on Sunday.', '5 p.m. on Sunday = null (clock, none)'],
    ['The train left on 9 May 1998 at 5 p.m.', 'on 9 May 1998 at 5 p.m. = 1998-05-09T17:00 (clock, none)'],
    ['The train left by 4:45 p.m. on 9 May 1998.', '4:45 p.m. on 9 May 1998 = 1998-05-09T16:45 (clock, none, by)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, null)).toEqual(expected);
  });
});
