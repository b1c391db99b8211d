import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../engine/tagger/hashing';
import { capitalRunsOf } from '../../../../engine/tagger/names/capital-runs';
import { evidenceOf } from '../../../../engine/tagger/names/document-evidence';
import { casingsOf, PROSE } from '../../../../engine/tagger/names/flat-sentences';
import { cut, quotedRun, runInput } from './tables';

function evidence(source: string) {
  const text = cut(source);
  const input = runInput(text);
  const flat = casingsOf(input).map((casing) => casing !== PROSE);
  const { small, capital, initials } = evidenceOf(input, capitalRunsOf(input), flat);
  return {
    isSmall: (word: string) => small.has(hashText(word)),
    capitalAt: (word: string) => (capital.get(hashText(word)) ?? []).map((at) => text.tokens[at]?.start),
    longFormOf: (short: string) => {
      const run = initials.get(short);
      return run === undefined ? null : quotedRun(text, run);
    },
  };
}

describe('what the whole document shows', () => {
  it('tells words written small from words with a capital', () => {
    const source = 'The bridge fell. Police closed Velmora, and Velmora waited.';
    const { isSmall, capitalAt } = evidence(source);
    expect(isSmall('bridge')).toBe(true);
    expect(isSmall('velmora')).toBe(false);
    expect(capitalAt('velmora')).toEqual([source.indexOf('Velmora'), source.lastIndexOf('Velmora')]);
    expect(capitalAt('bridge')).toEqual([]);
  });

  it.each([
    ['a headline in title case', 'Governor Orders Bridge Closed After Flood'],
    ['a headline in capitals', 'GOVERNOR ORDERS BRIDGE CLOSED'],
  ])('learns nothing of words from %s', (_, headline) => {
    const { capitalAt } = evidence(`${headline}\nNobody knows why it fell in the end.`);
    expect(capitalAt('bridge')).toEqual([]);
    expect(capitalAt('nobody')).toHaveLength(1);
  });

  it.each([
    ['PWU', 'Port Workers Union'],
    ['MOH', 'Ministry of Health'],
    ['MH', 'Ministry of Health'],
    ['XYZ', null],
    ['constructor', null],
  ])('knows what %s could be short for', (short, long) => {
    expect(evidence('He met the Port Workers Union. Nobody wrote to the Ministry of Health.').longFormOf(short)).toBe(
      long,
    );
  });
});
