import { describe, expect, it } from 'vitest';
import { auditLines } from '../../../components/digest/audit-lines';
import { figureGroups } from '../../../components/digest/figure-groups';
import { figureLine } from '../../../components/digest/figure-lines';
import type { DigestLine } from '../../../components/digest/line';
import { lookupOf } from '../../../components/digest/lookup';
import { timelineGroups } from '../../../components/digest/timeline-groups';
import type { Digest, Quantity } from '../../../engine/model';
import { ANALYSIS } from '../../fixtures/analysis';
import { AUDITED, FIGURES_TEXT } from '../../fixtures/figures';

const lookup = lookupOf(AUDITED);

/** A line as a reader sees it, and the words its clicks go to. */
function seen(line: DigestLine): string {
  const notes = line.notes.map(({ label, text }) => (label === null ? text : `${label}: ${text}`));
  return [line.title, ...(line.tag === null ? [] : [line.tag]), ...notes].join(' | ');
}

function places({ spans }: DigestLine): string[] {
  return spans.map(({ start, end }) => FIGURES_TEXT.slice(start, end));
}

const withDigest = (digest: Partial<Digest>) => lookupOf({ ...AUDITED, digest: { ...AUDITED.digest, ...digest } });

describe('a figure’s line', () => {
  it.each([
    [0, '40 people | killed | die'],
    [2, '14 km | that is: 8.7 miles | source: The coastguard | when: on Sunday (11 August 2024)'],
    [3, 'dozens of passengers | 24–99 missing | are missing'],
    [4, '48 boats'],
    [8, '55 pounds | rose to 55 pounds from 50 | when: early Monday (12 August 2024)'],
    [9, '3 per cent | up'],
    [10, '10 to 15 boats | when: since February 2022'],
  ])('number %i', (position, expected) => {
    const quantity = lookup.quantity(position);
    expect(quantity === null ? null : seen(figureLine(quantity, { position, lookup }))).toBe(expected);
  });

  it.each([
    [{ change: 'up', changeForm: 'by', from: { min: 5, max: 5 } }, 'up 30 per cent, from 5'],
    [{ change: 'down', changeForm: 'to', from: { min: 50, max: 50 } }, 'fell to 30 per cent from 50'],
    [{ from: { min: 5, max: 5 } }, '30 per cent from 5'],
  ] as const)('tells a change with both ends: %j', (more, note) => {
    const share: Quantity | undefined = AUDITED.quantities[7];
    const line = share && figureLine({ ...share, counted: '', ...more }, { position: 7, lookup });
    expect(line?.notes.map(({ text }) => text)).toEqual([note]);
  });
});

describe('figures by what they are of', () => {
  const parted = figureGroups(lookup.analysis.digest.figures, lookup).map(({ title, lines }) => [
    title,
    lines.map((l) => l.title),
  ]);

  it('stand in the order of the text within their group', () => {
    expect(parted).toEqual([
      ['People', ['40 people', '14 people', 'dozens of passengers']],
      ['Money', ['55 pounds']],
      ['Shares', ['30 per cent', '3 per cent']],
      ['Other figures', ['14 km', '48 boats', '12 boats', '10 to 15 boats', '48 boats']],
    ]);
  });

  it.each([
    ['few', [0, 2, 4, 7, 8]],
    ['of one sort', [2, 4, 5, 10, 11, 2]],
  ])('are not parted where they are %s', (_, positions) => {
    expect(figureGroups(positions, lookup).map(({ title, lines }) => [title, lines.length])).toEqual([
      [null, positions.length],
    ]);
  });
});

describe('the audit of an article', () => {
  const audit = auditLines(lookup);

  it('has what does not agree, then what does not come out', () => {
    expect(audit?.failed.map(seen)).toEqual([
      '40 people / 14 people | 40 in the headline, 14 in the text',
      '30 per cent | 12 of 48 is 25 per cent; the article says “30 per cent”',
    ]);
  });

  it('goes to the places of its lines', () => {
    expect(audit?.failed.map(places)).toEqual([
      ['40 people', '14 people'],
      ['30 per cent', '12 boats', '48 boats'],
    ]);
  });

  it('counts what agrees', () => {
    expect(audit?.passed).toBe('1 other count agrees');
    const checks = AUDITED.digest.checks.map((check) => ({ ...check, agrees: true }));
    const right = auditLines(withDigest({ disagreements: [], counts: [], checks: [...checks, ...checks] }));
    expect(right).toEqual({ failed: [], passed: '2 sums come out' });
  });

  it('has counts that differ without a reason', () => {
    const lines = auditLines(withDigest({ disagreements: [], checks: [] }))?.failed;
    expect(lines?.map(seen)).toEqual(['40 people / 14 people']);
  });

  it('is not there where nothing could be compared', () => {
    expect(auditLines(withDigest({ disagreements: [], counts: [], checks: [] }))).toBeNull();
    expect(auditLines(lookupOf(ANALYSIS))).toBeNull();
  });
});

describe('the timeline', () => {
  it('puts what happened on one day together, and what has no date last', () => {
    const groups = timelineGroups(AUDITED.digest.timeline, lookup);
    expect(groups.map(({ title, lines }) => [title, ...lines.map(seen)])).toEqual([
      ['2021', 'Of these, 12 boats failed an inspection three years ago, or 30 per cent.'],
      ['since February 2022', '10 to 15 boats have sailed'],
      ['11 August 2024', '14 people died | on Sunday', 'the harbour closed | At 5 pm that day | 17:00'],
      ['12 August 2024', 'Fares rose to 55 pounds from 50, the line said early Monday. | early in it'],
      ['every week', 'A boat sails'],
      ['When is not told', 'all 48 boats stay ashore | until the inquiry ends'],
    ]);
  });

  it.each([
    ['2024-08-11T17:00', '11 August 2024', ['after February 2022', 'after 17:00']],
    ['2024-08-11', 'after 11 August 2024', ['after February 2022']],
  ])('bounds the time of day where there is one: after %s', (value, title, notes) => {
    const times = AUDITED.times.map((time) => (time.id === 't5' ? { ...time, value, bound: 'after' as const } : time));
    const [group] = timelineGroups(['t5'], lookupOf({ ...AUDITED, times }));
    expect([group?.title, group?.lines[0]?.notes.map(({ text }) => text)]).toEqual([title, notes]);
  });

  it('goes to the words for the time', () => {
    const [first] = timelineGroups(['t1'], lookup);
    expect(first?.lines.flatMap(places)).toEqual(['on Sunday']);
  });

  it('has no group for what has no date where all have one', () => {
    expect(timelineGroups(['t1', 't2'], lookup).map(({ title }) => title)).not.toContain('When is not told');
  });
});
