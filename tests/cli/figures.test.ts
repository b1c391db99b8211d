import { describe, expect, it } from 'vitest';
import { csvHeader, csvRows } from '../../cli/formats/csv';
import { valueWords } from '../../cli/formats/figure-words';
import { renderMarkdown } from '../../cli/formats/markdown';
import { renderReadable } from '../../cli/formats/readable';
import type { Analysis, Digest } from '../../engine/model';
import type { Table } from '../../cli/options';
import { ANALYSIS } from '../fixtures/analysis';
import { AUDITED } from '../fixtures/figures';

const readable = (analysis: Analysis): string => renderReadable(analysis, { width: 100, color: false });
const withDigest = (digest: Partial<Digest>): Analysis => ({ ...AUDITED, digest: { ...AUDITED.digest, ...digest } });

/** The lines under a heading, up to the next blank one. */
function part(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  return start === -1 ? [] : lines.slice(start + 1, lines.indexOf('', start + 2)).filter((line) => line !== '');
}

/** One row of a table as its columns say. */
function record(table: Table, nth: number): Record<string, string> {
  const [row = ''] = csvRows(AUDITED, table).split('\r\n').slice(nth);
  const cells = [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  return Object.fromEntries(
    csvHeader(table)
      .trimEnd()
      .split(',')
      .map((name, at) => [name, cells[at] ?? '']),
  );
}

describe('figures on the command line', () => {
  it('come with their kind, conversions, and what is inherited', () => {
    expect(part(readable(AUDITED), 'FIGURES')).toEqual([
      '  40 people             40 people · killed · “die”',
      '  14 people             14 people · killed · “died” · on Sunday · source: The coastguard',
      '  14 km                 14 km · 8.7 miles · in Tobermory · on Sunday · source: The coastguard ·',
      '                        source and time from the sentence before',
      '  dozens of passengers  24–99 passengers · missing · “are missing”',
      '  48 boats              48 boats',
      '  12 boats              12 boats',
      '  30 per cent           30 per cent of boats',
      '  55 pounds             rose to 55 pounds from 50 · early Monday',
      '  3 per cent            up 3 per cent',
      '  10 to 15 boats        10–15 boats · since February 2022',
      '  48 boats              48 boats',
    ]);
  });

  it.each([
    [{ change: 'down', changeForm: 'by', from: { min: 5, max: 5 } }, 'down 30 per cent of boats, from 5'],
    [{ change: 'down', changeForm: 'to', from: null }, 'fell to 30 per cent of boats'],
    [{ unit: 'boat', unitText: 'boats', value: { min: 0.3333, max: 0.3333 } }, '33% of boats'],
    [{ unit: 'pound', unitText: '£', counted: '', kind: 'money' }, '30 pounds'],
    [{ unit: 'yen', unitText: '¥', counted: '', kind: 'money' }, '30 yen'],
  ] as const)('reads a value as it is told: %j', (more, words) => {
    const share = AUDITED.quantities[7];
    expect(share && valueWords({ ...share, ...more })).toBe(words);
  });

  it('have columns of their own, after the others', () => {
    expect(record('figures', 1)).toMatchObject({
      text: '14 people',
      same_count: '40 people',
      agrees: 'no',
      checks: '',
    });
    expect(record('figures', 2)).toMatchObject({ vague: 'no', conversions: '8.7 miles', inherited: 'source; time' });
    expect(record('figures', 3)).toMatchObject({ vague: 'yes', same_count: '', agrees: '', conversions: '' });
    expect(record('figures', 4)).toMatchObject({ same_count: '48 boats', agrees: 'yes' });
    expect(record('figures', 7)).toMatchObject({
      ...{ unit_text: 'per cent', same_count: '', agrees: 'no' },
      checks: '12 of 48 is 25 per cent; the article says “30 per cent”',
    });
    expect(record('figures', 8)).toMatchObject({ change: 'up', change_form: 'to', from_min: '50' });
  });
});

describe('whether the figures agree', () => {
  const differing = [
    '  40 people / 14 people  40 in the headline, 14 in the text',
    '  30 per cent            12 of 48 is 25 per cent; the article says “30 per cent”',
    '  48 boats               agree',
  ];

  it('stands after the figures, what differs first', () => {
    expect(part(readable(AUDITED), 'DO THE FIGURES AGREE?')).toEqual(differing);
    expect(renderMarkdown(AUDITED)).toContain(
      '## Do the figures agree?\n\n- **40 people / 14 people**: 40 in the headline, 14 in the text\n',
    );
  });

  it('is said without a reason where none was told, and of sums that come out', () => {
    const checks = AUDITED.digest.checks.map((check) => ({ ...check, agrees: true }));
    expect(part(readable(withDigest({ disagreements: [], checks })), 'DO THE FIGURES AGREE?')).toEqual([
      '  40 people / 14 people  do not agree',
      '  48 boats               agree',
      '  30 per cent            12 of 48 is 25 per cent, as the article says',
    ]);
  });

  it('is not asked where nothing could be compared', () => {
    expect(readable(ANALYSIS)).not.toContain('DO THE FIGURES AGREE?');
    expect(renderMarkdown(ANALYSIS)).not.toContain('agree');
  });
});

describe('the timeline on the command line', () => {
  it('has what happened by date', () => {
    expect(part(readable(AUDITED), 'TIMELINE')).toEqual([
      '  2021              three years ago',
      '  since 2022-02     February 2022 · 10 to 15 boats have sailed',
      '  2024-08-11        on Sunday · 14 people died',
      '  2024-08-11T17:00  At 5 pm that day · the harbour closed',
      '  2024-08-12        early Monday · not exact',
      '  every P1W         every week · A boat sails',
      '  open              until the inquiry ends · all 48 boats stay ashore',
    ]);
  });

  it('puts what has one date together', () => {
    const times = AUDITED.times.map((time) => (time.id === 't7' ? { ...time, value: '2024-08-11' } : time));
    const both = { ...AUDITED, times };
    expect(part(readable(both), 'TIMELINE').slice(2, 4)).toEqual([
      '  2024-08-11     on Sunday · 14 people died',
      '                 At 5 pm that day · the harbour closed',
    ]);
    expect(renderMarkdown(both)).toContain(
      '- **2024-08-11**\n  - on Sunday · 14 people died\n  - At 5 pm that day · the harbour closed\n',
    );
  });

  it('has columns of their own for dates, after the others', () => {
    expect(csvHeader('dates')).toBe(
      'document,start,end,text,value,anchor,confidence,kind,reckoned_from,bound,fuzzy,every,event\r\n',
    );
    expect(record('dates', 1)).toMatchObject({
      kind: 'clock',
      reckoned_from: 'on Sunday',
      event: 'the harbour closed',
    });
    expect(record('dates', 2)).toMatchObject({ kind: 'period', reckoned_from: '', bound: '', fuzzy: 'no', event: '' });
    expect(record('dates', 3)).toMatchObject({ value: '', every: 'P1W' });
    expect(record('dates', 5)).toMatchObject({ bound: 'since' });
  });
});
