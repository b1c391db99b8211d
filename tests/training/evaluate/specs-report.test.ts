import { describe, expect, it } from 'vitest';
import type { SpecScore } from '../../../training/evaluate/specs/measure-specs';
import { missLines } from '../../../training/evaluate/specs/misses';
import { specsAsJson, specsReport } from '../../../training/evaluate/specs/specs-report';

const SCORE: SpecScore = {
  file: 'recognizers-text/DateTime/English/TideModel.json',
  cases: 6,
  inScope: 4,
  passed: 3,
  peerPassed: 1,
  outOfScope: new Map([['time zones', 2]]),
  misses: [
    {
      spec: {
        input: 'High tide\non Monday',
        published: '2031-05-06T10:00:00',
        expected: [
          {
            text: 'Monday',
            start: 13,
            end: 19,
            meaning: { sort: 'time', readings: [{ shape: 'day', start: '2031-05-05', end: null, isPart: false }] },
          },
        ],
        outOfScope: null,
      },
      found: {
        quantities: [],
        times: [{ start: 10, end: 19, kind: 'date', value: '2031-05-12', bound: null, fuzzy: false, every: null }],
      },
      error: null,
    },
  ],
};
const SKIPPED: SpecScore = {
  ...SCORE,
  file: 'quantulum3/tides.json',
  inScope: 0,
  passed: 0,
  peerPassed: null,
  outOfScope: new Map([['a mode of the library', 6]]),
  misses: [],
};

/** Cells of the lines of a table that begin with the words. */
function cells(report: string, words: string): string[][] {
  return report
    .split('\n')
    .filter((line) => line.startsWith(`| ${words} `))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the report of specifications', () => {
  it('says how many cases pass, beside the peer, and why others are not judged', () => {
    expect(cells(specsReport([SCORE]), 'DateTime/TideModel')).toEqual([
      ['DateTime/TideModel', 'Recognizers-Text', '6', '4', '3', '75.0', '25.0', '2'],
      ['DateTime/TideModel', 'time zones', '2'],
    ]);
  });

  it('has no rate for a file that is not judged, and none of a peer that has no answer', () => {
    expect(cells(specsReport([SKIPPED]), 'tides')).toEqual([['tides', 'a mode of the library', '6']]);
    expect(specsReport([{ ...SCORE, peerPassed: null }])).toContain('–');
  });

  it('is the same for programs', () => {
    expect(specsAsJson([SCORE])).toEqual([
      {
        file: SCORE.file,
        cases: 6,
        inScope: 4,
        passed: 3,
        chrono: 1,
        outOfScope: { 'time zones': 2 },
      },
    ]);
  });

  it('tells every miss in one line', () => {
    expect(missLines([SCORE])).toBe(
      'DateTime/TideModel | High tide⏎on Monday (from 2031-05-06T10:00) | "Monday" day 2031-05-05 | "on Monday" date 2031-05-12\n',
    );
  });
});
