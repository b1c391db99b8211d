import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('on which side of a time something holds, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['She has led the union since February 2022.', 'February 2022 = 2022-02 (period, none, since)'],
    ['She has led the union since 2014.', '2014 = 2014 (period, none, since)'],
    ['She has led the union since Monday.', 'Monday = 2024-08-12 (date, publication, since)'],
    ['She has led the union since last week.', 'last week = 2024-08-05/2024-08-11 (period, publication, since)'],
    ['She led the union until 2019.', '2019 = 2019 (period, none, until)'],
    ['She led the union until the end of 2019.', 'the end of 2019 = 2019 (period, none, until, fuzzy)'],
    ['She led the union through March 2019.', 'March 2019 = 2019-03 (period, none, until)'],
    ['She left before 5 May 2021.', '5 May 2021 = 2021-05-05 (date, none, before)'],
    ['She left prior to 5 May 2021.', '5 May 2021 = 2021-05-05 (date, none, before)'],
    ['She left after 5 May 2021.', '5 May 2021 = 2021-05-05 (date, none, after)'],
    ['She left shortly after 5 May 2021.', '5 May 2021 = 2021-05-05 (date, none, after, fuzzy)'],
    ['She will leave by 30 September.', '30 September = 2024-09-30 (date, publication, by)'],
    ['She will leave by the end of the year.', 'the end of the year = 2024 (period, publication, by, fuzzy)'],
    ['She will leave no later than 30 September.', '30 September = 2024-09-30 (date, publication, by)'],
    ['She will leave after next week.', 'next week = 2024-08-19/2024-08-25 (period, publication, after)'],
    ['She will lead the union from 2026 onwards.', '2026 = 2026 (period, none, since)'],
    ['She has led the union starting in 2020.', '2020 = 2020 (period, none, since)'],
    ['She left ahead of the weekend.', 'the weekend = 2024-08-10/2024-08-11 (period, publication, before)'],
    ['She left before 5 p.m. on Monday.', '5 p.m. on Monday = 2024-08-12T17:00 (clock, publication, before)'],
    ['She spoke as of Monday.', 'as of Monday = 2024-08-12 (date, publication)'],
    ['As of 2020, she led the union.', 'As of 2020 = 2020 (period, none)'],
    ["She left after Sunday's vote.", 'Sunday = 2024-08-11 (date, publication)'],
    ['She left before the 2020 election.', '2020 = 2020 (period, none)'],
    ['The rule covers cars built in 2019 or later.', '2019 = 2019 (period, none, since)'],
    ['The rule covers cars built in 2005 and earlier.', '2005 = 2005 (period, none, until)'],
    ['The post-2014 rules stand.', '2014 = 2014 (period, none, after)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});
