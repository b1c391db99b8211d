import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('periods, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['Exports fell in the third quarter of 2023.', 'the third quarter of 2023 = 2023-07/2023-09 (period, none)'],
    ['Exports fell in the second quarter.', 'the second quarter = 2024-04/2024-06 (period, publication)'],
    ['Exports will fall in the fourth quarter.', 'the fourth quarter = 2024-10/2024-12 (period, publication)'],
    [
      'Exports fell in the first quarter of last year.',
      'the first quarter of last year = 2023-01/2023-03 (period, publication)',
    ],
    ['Exports fell in Q3 2023.', 'Q3 2023 = 2023-07/2023-09 (period, none)'],
    ['Exports fell in the second half of 2022.', 'the second half of 2022 = 2022-07/2022-12 (period, none)'],
    [
      'Exports fell in the first half of the year.',
      'the first half of the year = 2024-01/2024-06 (period, publication)',
    ],
    [
      'Exports fell in the first eight months of 2023.',
      'the first eight months of 2023 = 2023-01/2023-08 (period, none)',
    ],
    ['Exports fell in the last six months of 2023.', 'the last six months of 2023 = 2023-07/2023-12 (period, none)'],
    ['Exports fell in the final quarter of 2023.', 'the final quarter of 2023 = 2023-10/2023-12 (period, none)'],
    ['Exports fell over FY2020-22.', 'FY2020-22 = 2020/2022 (period, none, fuzzy)'],
    ['Exports fell 2014 through 2018.', '2014 through 2018 = 2014/2018 (period, none)'],
    ['Exports fell in June through August 2018.', 'June through August 2018 = 2018-06/2018-08 (period, none)'],
    [
      'Exports fell from 50 tons in 2021 to 45 tons in 2022.',
      '2021 = 2021 (period, none)',
      '2022 = 2022 (period, none)',
    ],
    ['Exports fell in fiscal 2023.', 'fiscal 2023 = 2023 (period, none, fuzzy)'],
    ['Exports fell in fiscal year 2023.', 'fiscal year 2023 = 2023 (period, none, fuzzy)'],
    ['Exports fell in the summer of 2019.', 'summer of 2019 = 2019 (period, none, fuzzy)'],
    ['Exports fell last summer.', 'last summer = null (period, none, fuzzy)'],
    ['Exports fell in spring 2002.', 'spring 2002 = 2002 (period, none, fuzzy)'],
    ['Exports fell in 2010.', '2010 = 2010 (period, none)'],
    ['Exports fell in the 1980s.', '1980s = 1980/1989 (period, none)'],
    ['Exports fell in the early 1990s.', 'early 1990s = 1990/1999 (period, none, fuzzy)'],
    ["Exports fell in the '90s.", "'90s = 1990/1999 (period, none)"],
    ['Exports fell in the nineties.', 'nineties = 1990/1999 (period, none)'],
    ['Exports fell in the 19th century.', 'the 19th century = 1800/1899 (period, none)'],
    ['Exports fell in the late nineteenth century.', 'late nineteenth century = 1800/1899 (period, none, fuzzy)'],
    ['Exports fell in the twenty-first century.', 'the twenty-first century = 2000/2099 (period, none)'],
    ['Exports fell over the past three years.', 'the past three years = 2021-08-13/2024-08-13 (period, publication)'],
    ['Exports fell in the last two weeks.', 'the last two weeks = 2024-07-30/2024-08-13 (period, publication)'],
    ['Exports fell over the past year.', 'the past year = 2023-08-13/2024-08-13 (period, publication)'],
    ['Exports will fall over the next two years.', 'the next two years = 2024-08-13/2026-08-13 (period, publication)'],
    ['Exports will fall over the next year.', 'the next year = 2024-08-13/2025-08-13 (period, publication)'],
    ['Exports fell in the past 24 hours.', 'the past 24 hours = 2024-08-12/2024-08-13 (period, publication)'],
    ['Exports fell in the past few weeks.', 'the past few weeks = null (period, none, fuzzy)'],
    ['Exports fell in recent months.', 'recent months = null (period, none, fuzzy)'],
    [
      'Exports fell in the first week of July 2023.',
      'the first week of July 2023 = 2023-07-01/2023-07-07 (period, none, fuzzy)',
    ],
    [
      'Exports fell in the last week of July.',
      'the last week of July = 2024-07-25/2024-07-31 (period, publication, fuzzy)',
    ],
    [
      'Exports fell in the second week of May 2022.',
      'the second week of May 2022 = 2022-05-08/2022-05-14 (period, none, fuzzy)',
    ],
    ['Exports fell on the last day of May 2022.', 'on the last day of May 2022 = 2022-05-31 (date, none)'],
    [
      'Exports fell in the second half of March 2022.',
      'the second half of March 2022 = 2022-03-16/2022-03-31 (period, none, fuzzy)',
    ],
    ['Exports will fall in the coming weeks.', 'the coming weeks = null (period, none, fuzzy)'],
    ['The ship sailed from 3 to 5 May.', '3 to 5 May = 2024-05-03/2024-05-05 (period, publication)'],
    ['The ship sailed from May 3 to May 5, 2021.', 'May 3 to May 5, 2021 = 2021-05-03/2021-05-05 (period, none)'],
    [
      'The ship sailed from 30 August to 2 September 2023.',
      '30 August to 2 September 2023 = 2023-08-30/2023-09-02 (period, none)',
    ],
    ['The ship sailed between March and June 2023.', 'March and June 2023 = 2023-03/2023-06 (period, none)'],
    ['The ship sailed between 1990 and 1995.', '1990 and 1995 = 1990/1995 (period, none)'],
    ['The ship sailed from 2015 to 2019.', '2015 to 2019 = 2015/2019 (period, none)'],
    ['The ship sailed in 2019-2021.', '2019-2021 = 2019/2021 (period, none)'],
    ['The ship sailed in the 2023/24 season.', '2023/24 = 2023/2024 (period, none)'],
    ['The ship sailed from March to June.', 'March to June = 2024-03/2024-06 (period, publication)'],
    ['The ship sailed from Monday to Wednesday.', 'Monday to Wednesday = 2024-08-05/2024-08-07 (period, publication)'],
    ['The ship sailed from 2015 until last year.', '2015 until last year = 2015/2023 (period, publication)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});

describe('periods, without a date of publication', () => {
  it.each<[string, ...string[]]>([
    ['Exports fell in the second quarter.', 'the second quarter = null (period, none)'],
    ['Exports fell over the past three years.', 'the past three years = null (period, none)'],
    ['Exports fell last summer.', 'last summer = null (period, none, fuzzy)'],
    ['The ship sailed between March and June.', 'March and June = null (period, none)'],
    [
      'The ship sailed between 28 May and 3 June 2020.',
      '28 May and 3 June 2020 = 2020-05-28/2020-06-03 (period, none)',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, null)).toEqual(expected);
  });
});
