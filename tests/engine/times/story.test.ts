import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('a day or month without its year after a time of another year, published on 2019-11-20', () => {
  it.each<[string, ...string[]]>([
    [
      'She fell ill in November 2016. By December she was worse.',
      'November 2016 = 2016-11 (period, none)',
      'December = 2016-12 (period, text, t1, by)',
    ],
    [
      'She fell ill in November 2016. In February she died.',
      'November 2016 = 2016-11 (period, none)',
      'February = 2017-02 (period, text, t1)',
    ],
    [
      'She was freed in May 2016. She had fallen ill in March.',
      'May 2016 = 2016-05 (period, none)',
      'March = null (period, none)',
    ],
    [
      'The bank was founded in 1950. In March it failed.',
      '1950 = 1950 (period, none)',
      'March = 2019-03 (period, publication)',
    ],
    [
      'She will go in May 2028. In July she fell ill.',
      'May 2028 = 2028-05 (period, none)',
      'July = 2019-07 (period, publication)',
    ],
    [
      'It has been dry since May 2016. In July a well ran dry.',
      'May 2016 = 2016-05 (period, none, since)',
      'July = 2019-07 (period, publication)',
    ],
    [
      'It rose 3 percent in the first half of 2017. In August of that same year it fell.',
      'the first half of 2017 = 2017-01/2017-06 (period, none)',
      'August of that same year = 2017-08 (period, text, t1)',
    ],
    [
      'It opened in May 2017. It closed on 3 July the following year.',
      'May 2017 = 2017-05 (period, none)',
      'on 3 July the following year = 2018-07-03 (date, text, t1)',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2019-11-20')).toEqual(expected);
  });
});

describe('a day told before, and dates of a list, published on 2019-11-20', () => {
  it.each<[string, ...string[]]>([
    [
      'The tour will begin on June 9. June 9 – Oslo, Great Hall, June 12 – Bergen, Small Hall',
      'on June 9 = 2020-06-09 (date, publication)',
      'June 9 = 2020-06-09 (date, text, t1)',
      'June 12 = 2020-06-12 (date, text, t2)',
    ],
    [
      'The tour will end on June 9. It began with the November 18 concert.',
      'on June 9 = 2020-06-09 (date, publication)',
      'November 18 = 2019-11-18 (date, publication)',
    ],
    [
      'The tour will end on June 9. Tickets go on sale Friday, Dec. 6.',
      'on June 9 = 2020-06-09 (date, publication)',
      'Friday, Dec. 6 = 2019-12-06 (date, publication)',
    ],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2019-11-20')).toEqual(expected);
  });
});

describe('a day or month without its year, without a date of publication', () => {
  it.each<[string, ...string[]]>([
    [
      'The march was on July 11, 2021. Two men fled. After 11 July, many were held.',
      'on July 11, 2021 = 2021-07-11 (date, none)',
      '11 July = 2021-07-11 (date, text, t1, after)',
    ],
    [
      'OSLO – 26 July 2022: The envoys met on July 25.',
      '26 July 2022 = 2022-07-26 (date, none)',
      'on July 25 = 2022-07-25 (date, text, t1)',
    ],
    [
      'It began in March 2005. She spoke on Wednesday (March 1) of it.',
      'March 2005 = 2005-03 (period, none)',
      'on Wednesday (March 1) = 2006-03-01 (date, text, t1)',
    ],
    ['It began in 2005. She spoke in March.', '2005 = 2005 (period, none)', 'March = null (period, none)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, null)).toEqual(expected);
  });
});
