import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../engine/figures/numbers/digits';
import { readUnitBefore } from '../../../engine/figures/units/unit-before';
import { positionOf, viewOf } from './view';

function unitBefore(sentence: string, number: string): { unit: string; text: string } | null {
  const view = viewOf(sentence);
  const numeral = readDigits(view, positionOf(view, number), false);
  if (numeral === null) throw new Error(`expected a number "${number}" in: ${sentence}`);
  const before = readUnitBefore(view, numeral);
  return before === null ? null : { unit: before.unit, text: before.text };
}

describe('units that stand before their number', () => {
  it.each([
    ['A magnitude 6.1 tremor struck.', '6.1', 'magnitude', 'magnitude'],
    ['A magnitude-5.2 tremor struck.', '5.2', 'magnitude', 'magnitude'],
    ['It had a magnitude of 7.1 there.', '7.1', 'magnitude', 'magnitude'],
    ['The jet flew at Mach 5 for a while.', '5', 'mach', 'Mach'],
    ['The soil had a pH of 4.5 then.', '4.5', 'pH', 'pH'],
    ['The soil was at pH 4.5 then.', '4.5', 'pH', 'pH'],
  ])('%s', (sentence, number, unit, text) => {
    expect(unitBefore(sentence, number)).toEqual({ unit, text });
  });

  it.each([
    ['The fund is of a magnitude of 400 million.', '400'],
    ['The choir sang Opus 5 twice.', '5'],
    ['The pH 70 label was wrong.', '70'],
  ])('%s: none', (sentence, number) => {
    expect(unitBefore(sentence, number)).toBeNull();
  });
});
