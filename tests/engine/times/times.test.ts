import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';
import { findTimes } from '../../../engine/times/times';
import { tagGrammar } from '../model';

const timesOf = (text: string, published: string | null) =>
  findTimes(tagGrammar(tokenise(text, blocksOf(text, { title: 'none' }))), published).map(
    ({ start, end, value, anchor }) => [text.slice(start, end), value, anchor],
  );

/** A Tuesday. */
const PUBLISHED = '2024-08-13';

describe('times reckoned from publication', () => {
  it.each([
    ['They left on Sunday.', 'on Sunday', '2024-08-11'],
    ['They left on Tuesday.', 'on Tuesday', '2024-08-13'],
    ['They left early Monday.', 'early Monday', '2024-08-12'],
    ['They left last Tuesday.', 'last Tuesday', '2024-08-06'],
    ['They leave next Tuesday.', 'next Tuesday', '2024-08-20'],
    ['Talks are to resume on Thursday.', 'on Thursday', '2024-08-15'],
    ['They will be sent home by Friday.', 'Friday', '2024-08-16'],
    ['They said on Friday that they will leave.', 'on Friday', '2024-08-09'],
    ['They will go, but he left on Friday.', 'on Friday', '2024-08-09'],
    ['They left on Sunday night.', 'on Sunday night', '2024-08-11'],
    ['They left yesterday.', 'yesterday', '2024-08-12'],
    ['They left overnight.', 'overnight', '2024-08-12/2024-08-13'],
    ['They left last week.', 'last week', '2024-08-05/2024-08-11'],
    ['As of the weekend, they had left.', 'As of the weekend', '2024-08-10/2024-08-11'],
    ['They left last month.', 'last month', '2024-07'],
    ['They left earlier this year.', 'earlier this year', '2024'],
    ['They left three days ago.', 'three days ago', '2024-08-10'],
    ['They left two months ago.', 'two months ago', '2024-06'],
    ['They left a decade ago.', 'a decade ago', '2014'],
    ['They left on 5 June.', 'on 5 June', '2024-06-05'],
    ['They left on December 20.', 'on December 20', '2023-12-20'],
    ['They left last November.', 'last November', '2023-11'],
    ['They left in March.', 'March', '2024-03'],
  ])('%s', (sentence, words, value) => {
    expect(timesOf(sentence, PUBLISHED)).toEqual([[words, value, 'publication']]);
  });

  it('stay open without a date of publication, or with one that is none', () => {
    for (const published of [null, 'last Thursday', '2024-13-45']) {
      expect(timesOf('They left on Sunday.', published)).toEqual([['on Sunday', null, 'none']]);
    }
  });

  it('are reckoned over the turn of the year and a leap day', () => {
    expect(timesOf('They left on December 30.', '2025-01-02')).toEqual([
      ['on December 30', '2024-12-30', 'publication'],
    ]);
    expect(timesOf('They left yesterday.', '2024-03-01')).toEqual([['yesterday', '2024-02-29', 'publication']]);
  });
});

describe('times the text gives itself', () => {
  it.each([
    ['It began in February 2022.', 'February 2022', '2022-02'],
    ['It began on 11 August 2024.', 'on 11 August 2024', '2024-08-11'],
    ['It began on August 11, 2024.', 'on August 11, 2024', '2024-08-11'],
    ['It began on Sunday, 11 August 2024.', 'on Sunday, 11 August 2024', '2024-08-11'],
    ['It began Nov. 6, 2016.', 'Nov. 6, 2016', '2016-11-06'],
    ['It ran from 3–5 May 2021 here.', '3–5 May 2021', '2021-05-03/2021-05-05'],
    ['It began on 2024-08-11.', 'on 2024-08-11', '2024-08-11'],
    ['It began on 31/12/2023.', 'on 31/12/2023', '2023-12-31'],
    ['It began since 2014.', '2014', '2014'],
    ['The 2024 elections are over.', '2024', '2024'],
    ['It began in the 1980s.', '1980s', '1980/1989'],
    ['It began in mid-2024.', 'mid-2024', '2024'],
    ['The 2023-24 season is over.', '2023-24', '2023/2024'],
  ])('%s', (sentence, words, value) => {
    expect(timesOf(sentence, PUBLISHED)).toEqual([[words, value, 'none']]);
  });

  it('leaves open which of 03/04/2024 is the month', () => {
    expect(timesOf('It began 03/04/2024.', PUBLISHED)).toEqual([['03/04/2024', null, 'none']]);
  });

  it('reckons the next day from the last day given', () => {
    expect(timesOf('It began on 31 May 2021. The next day it ended.', null)).toEqual([
      ['on 31 May 2021', '2021-05-31', 'none'],
      ['The next day', '2021-06-01', 'text'],
    ]);
  });
});

describe('what is no time', () => {
  it.each([
    ['They may march, and the march will last.'],
    ['About 2000 people came for three years.'],
    ['It cost $1999 and weighs 1500 kg.'],
    ['A judge spoke with Godwin Friday and April Smith.'],
    ['It began on 31 June, 2021, they say.'],
    ['It has ended and may fall in the second half.'],
  ])('%s', (sentence) => {
    const found = timesOf(sentence, PUBLISHED).filter(([words]) => words !== '2021' && words !== 'June, 2021');
    expect(found).toEqual([]);
  });
});

it('numbers the times in text order', () => {
  const text = 'They met on Monday. They meet again next week.';
  const times = findTimes(tagGrammar(tokenise(text, blocksOf(text, { title: 'none' }))), null);
  expect(times.map(({ id }) => id)).toEqual(['t1', 't2']);
});
