import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse';
import { figuresShown } from '../../../engine/digest/figures-shown';
import type { TimeExpression } from '../../../engine/model';
import { blocksOf } from '../../../engine/text/blocks';
import { KNOWLEDGE } from '../model';

function read(text: string) {
  return analyse({ id: 'x', text, blocks: blocksOf(text, { title: 'none' }), published: '2024-08-12' }, KNOWLEDGE);
}

/** The words of the figures a reader is shown. */
function shown(text: string): string[] {
  const { quantities, digest } = read(text);
  return digest.figures.flatMap((at) => {
    const quantity = quantities[at];
    return quantity === undefined ? [] : [text.slice(quantity.start, quantity.end)];
  });
}

describe('the figures a reader is shown', () => {
  it.each([
    ['The harbour has two piers and 14,000 berths.', ['14,000 berths']],
    ['The harbour has 2 piers.', ['2 piers']],
    ['At least two piers burned.', ['At least two piers']],
    ['Several piers burned.', ['Several piers']],
    ['Twelve piers burned.', ['Twelve piers']],
    ['Two nurses were killed in the fire.', ['Two nurses']],
    ['One consultant was on duty for three days.', []],
    ['The number of piers rose to eight.', ['eight']],
    ['The pier burned three years ago and cost $4m.', ['$4m']],
    ['Winds of 185 kph (115 mph) tore at the piers.', ['185 kph']],
    ['The road is 40 km (and 3 tolls) long.', ['40 km', '3 tolls']],
    ['Sand fills the harbour for half of the year.', ['half of the year']],
  ])('%s', (text, figures) => {
    expect(shown(text)).toEqual(figures);
  });

  it('holds small counts that the article gives twice', () => {
    const text = 'The harbour has two piers and one crane.';
    const { quantities, times } = read(text);
    const counts = [{ quantities: [0, 1], agree: true }];
    expect(figuresShown({ text, quantities, times, counts })).toEqual([0, 1]);
    expect(figuresShown({ text, quantities, times, counts: [] })).toEqual([]);
  });

  const time = (start: number, end: number, confidence = 0.9): TimeExpression => ({
    ...{ id: 't1', start, end, kind: 'period', value: null, anchor: 'none', from: null, bound: null },
    ...{ fuzzy: false, every: null, event: null, confidence },
  });

  it.each([
    ['a duration that meets a time', 'It took 30 days in all.', [time(11, 19)], []],
    ['a duration just before a time', 'It took 30 days in all.', [time(16, 22)], [0]],
    ['a duration in a time that is not certain', 'It took 30 days in all.', [time(8, 15, 0.3)], [0]],
    ['a count that only meets a time', 'It took 30 boats in all.', [time(11, 19)], [0]],
    ['a count that is a time', 'It took 30 boats in all.', [time(8, 16)], []],
  ] as const)('judges %s', (_, text, times, positions) => {
    const { quantities } = read(text);
    expect(figuresShown({ text, quantities, times, counts: [] })).toEqual(positions);
  });
});
