import { describe, expect, it } from 'vitest';
import type { Row } from '../../training/evaluate/rows';
import { ROWS } from '../../training/evaluate/rows';
import type { SetFigures } from '../../training/evaluate/score-set';
import { scoredRows } from '../../training/evaluate/scored-rows';
import { isReached, tableOf, type ScoredRow } from '../../training/evaluate/table';

const ROW: Row = {
  group: 'entities',
  label: 'persons found, F1',
  set: 'entities',
  scoring: 'entities',
  figure: 'person F',
  cases: null,
  target: 95,
  better: 'higher',
  hasPeer: true,
  digits: 1,
};
const SCORED: ScoredRow = { row: ROW, set: 'gold entities', sidelight: 96.04, heldOut: null, peer: 87.5, cases: null };

/** Cells of the first line of figures. */
function cells(rows: readonly ScoredRow[]): string[] {
  const line = tableOf(rows).split('\n')[2] ?? '';
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe('the table of scores', () => {
  it('shows ours, the peer’s and the target', () => {
    expect(cells([SCORED])).toEqual(['gold entities', 'persons found, F1', '96.0', '87.5', '95', 'yes']);
  });

  it('has a column for the held-out model where one was scored', () => {
    expect(cells([{ ...SCORED, heldOut: 93.1 }])).toEqual([
      'gold entities',
      'persons found, F1',
      '96.0',
      '93.1',
      '87.5',
      '95',
      'no',
    ]);
    expect(tableOf([{ ...SCORED, heldOut: 93.1 }])).toContain('| held out |');
    expect(tableOf([SCORED])).not.toContain('held out');
  });

  it('says "none" where the peer has nothing to say, and "no cases" for a share of nothing', () => {
    expect(cells([{ ...SCORED, sidelight: NaN, peer: null, cases: 0 }])).toEqual([
      'gold entities',
      'persons found, F1 (of 0)',
      'no cases',
      'none',
      '95',
      'no',
    ]);
  });

  it('keeps its columns under one another', () => {
    const lines = tableOf([SCORED, { ...SCORED, set: 'a set with a longer name', peer: null }]).split('\n');
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });

  const reached = [
    { why: 'as printed, not as measured', figures: { sidelight: 94.96 }, expected: true },
    { why: 'not by a figure that prints lower', figures: { sidelight: 94.94 }, expected: false },
    { why: 'by the held-out figure where there is one', figures: { sidelight: 96, heldOut: 90 }, expected: false },
    { why: 'not by nothing', figures: { sidelight: NaN }, expected: false },
  ];
  for (const { why, figures, expected } of reached) {
    it(`counts a target as reached ${why}`, () => {
      expect(isReached({ ...SCORED, ...figures })).toBe(expected);
    });
  }

  const lower: Row = { ...ROW, target: 15, better: 'lower' };
  const stayedUnder = [
    { why: 'under it', sidelight: 14.9, expected: true },
    { why: 'not at it as printed', sidelight: 14.96, expected: false },
    { why: 'not over it', sidelight: 95, expected: false },
    { why: 'not with nothing', sidelight: NaN, expected: false },
  ];
  for (const { why, sidelight, expected } of stayedUnder) {
    it(`where lower is better, counts a target as reached ${why}`, () => {
      expect(isReached({ ...SCORED, row: lower, sidelight })).toBe(expected);
    });
  }

  it('says of a target that is to be stayed under that it is one', () => {
    expect(cells([{ ...SCORED, row: lower }])[4]).toBe('under 15');
  });

  it('asks nothing of a row without a target', () => {
    expect(isReached({ ...SCORED, row: { ...ROW, target: null } })).toBeNull();
  });

  it('has no two rows for one figure of one set', () => {
    const keys = ROWS.map(({ set, scoring, figure }) => `${set} ${scoring} ${figure}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('figures for the rows', () => {
  const withFigures = (figures: Record<string, number>, row: Partial<Row> = {}): ScoredRow[] => {
    const ours: SetFigures = new Map([['sidelight', new Map([['entities', new Map(Object.entries(figures))]])]]);
    return scoredRows([{ ...ROW, ...row }], new Map([['entities', { title: 'gold entities', figures: ours }]]));
  };

  it('takes the figure the row names; nobody else was asked', () => {
    expect(withFigures({ 'person F': 90, 'place F': 10 })).toEqual([
      { row: ROW, set: 'gold entities', sidelight: 90, heldOut: null, peer: null, cases: null },
    ]);
  });

  it('does not call a share of no cases nought', () => {
    const [scored] = withFigures({ 'roles share': 0, 'roles of': 0 }, { figure: 'roles share', cases: 'roles of' });
    expect(scored?.sidelight).toBeNaN();
    expect(scored?.cases).toBe(0);
  });

  it('refuses a blank: a scorer that did not give the figure is an error that names it', () => {
    expect(() => withFigures({ 'place F': 10 })).toThrow('entities on entities did not give the figure "person F"');
  });
});
