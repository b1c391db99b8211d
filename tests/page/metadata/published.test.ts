import { describe, expect, it } from 'vitest';
import { isoDateOf } from '../../../page/metadata/published';

describe('the date an article was published', () => {
  it.each([
    ['2031-05-03', '2031-05-03'],
    ['2031-05', '2031-05'],
    ['2031-05-03T08:00:00+02:00', '2031-05-03T08:00:00+02:00'],
    ['2031-05-03 08:00:00', '2031-05-03 08:00:00'],
    ['2031-05-03T08:00:00+0200 CEST', '2031-05-03'],
    ['May 3, 2031', '2031-05-03'],
    ['3rd May 2031', '2031-05-03'],
    ['Sat, 03 May 2031 23:30:00 GMT', '2031-05-03'],
    ['03/04/2031', null],
    ['yesterday', null],
    ['Article 5', null],
    ['May', null],
    ['', null],
    ['2031-99-99', null],
    ['0001-01-01T00:00:00Z', null],
    ['1722-04-01', '1722-04-01'],
  ])('%j is %j', (stated, date) => {
    expect(isoDateOf(stated)).toBe(date);
  });
});
