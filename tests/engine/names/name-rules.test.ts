import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../engine/model';
import { namelessAcronyms, ruledName } from '../../../engine/names/name-rules';
import { tagged } from '../places/spans';
import { described, taggedName } from './tagged-names';

function ruled(source: string, words: string, kind: TaggedName['kind']): string | null {
  const text = tagged(source);
  const name = ruledName(text, taggedName(text, words, { kind }), namelessAcronyms(text));
  return name === null ? null : described(text, name);
}

describe('a name the tagger took for something else', () => {
  it.each([
    ['They met Ms Paris there.', 'Paris', 'place', 'Paris/person'],
    ['They met Mr. Velmora there.', 'Velmora', 'organization', 'Velmora/person'],
    ['Shares of Marta Oduya Plc fell.', 'Marta Oduya Plc', 'person', 'Marta Oduya Plc/organization'],
    ['They met “Ms Paris” there.', 'Ms Paris', 'organization', 'Paris/person'],
    ['They met Gen Velmora there.', 'Gen Velmora', 'organization', 'Velmora/person'],
    ['Lt. Velmora left.', 'Lt. Velmora', 'organization', 'Velmora/person'],
    ['VELMORA — Rain fell.', 'VELMORA', 'organization', 'VELMORA/place'],
    ['Rain fell.\nORSK BAY – It is wet.', 'ORSK BAY', 'organization', 'ORSK BAY/place'],
    ['Rain fell. VELMORA — wet again.', 'VELMORA', 'organization', 'VELMORA/organization'],
    ['VELMORA-wide rain fell.', 'VELMORA', 'organization', 'VELMORA/organization'],
    ['They miss Paris in spring.', 'Paris', 'place', 'Paris/place'],
    ['They met Marta Oduya there.', 'Marta Oduya', 'person', 'Marta Oduya/person'],
  ] as const)('%s', (source, words, kind, expected) => {
    expect(ruled(source, words, kind)).toBe(expected);
  });

  it('names no body by its common word', () => {
    expect(ruled('Police said so.', 'Police', 'organization')).toBeNull();
    expect(ruled('Orsk Police said so.', 'Orsk Police', 'organization')).toBe('Orsk Police/organization');
  });
});

it('rules on the datelines of many paragraphs in bounded time', () => {
  const text = tagged('VELMORA — rain fell\n'.repeat(10_000));
  const names = text.tokens.filter((token) => token.text === 'VELMORA');
  const started = performance.now();
  const kinds = names.map(
    ({ index }) =>
      ruledName(text, { firstToken: index, endToken: index + 1, kind: 'organization', confidence: 0.9 }, new Set())
        ?.kind,
  );
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(kinds.filter((kind) => kind === 'place')).toHaveLength(10_000);
}, 30_000);

describe('acronyms that name nobody', () => {
  it.each([
    ['They signed a memorandum of understanding (MoU) there.', ['MoU']],
    ['The chief election commissioner (CEC) left.', ['CEC']],
    ['It is a post-traumatic stress disorder (PTSD) ward.', ['PTSD']],
    ['The Port Workers Union (PWU) met.', []],
    ['They met a rare white bird (CEC) there.', []],
    ['(CEC) met.', []],
    ['A note (a) and a word (Alfa) are none.', []],
  ])('%s', (source, expected) => {
    expect([...namelessAcronyms(tagged(source))]).toEqual(expected);
  });

  it('are no names elsewhere in the text either', () => {
    const source = 'The chief election commissioner (CEC) left. Later the CEC came back.';
    const text = tagged(source);
    const nameless = namelessAcronyms(text);
    const later = taggedName(text, 'CEC', { kind: 'organization', occurrence: 2 });
    expect(ruledName(text, later, nameless)).toBeNull();
  });

  it('are found in bounded time, however long and many they are', () => {
    const started = performance.now();
    namelessAcronyms(tagged(`${'a '.repeat(20_000)}(${'A'.repeat(20_000)}) `.repeat(2)));
    namelessAcronyms(tagged('a a (AA) '.repeat(5_000)));
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);
});
