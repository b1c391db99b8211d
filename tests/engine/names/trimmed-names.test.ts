import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../engine/model';
import { trimmedName } from '../../../engine/names/trimmed-names';
import { tagged } from '../places/spans';
import { quotedTokens } from './tagged-names';

/** The whole text as one name, trimmed. */
function trimmed(source: string, kind: TaggedName['kind']): string | null {
  const text = tagged(source);
  const name = trimmedName(text, { firstToken: 0, endToken: text.tokens.length, kind, confidence: 0.9 });
  return name === null ? null : quotedTokens(text, name);
}

describe('a person’s name', () => {
  it.each([
    ['Governor Marta Oduya', 'Marta Oduya'],
    ['Deputy Prime Minister Gen. Marta Oduya', 'Marta Oduya'],
    ['Secretary of State Helena Brand', 'Helena Brand'],
    ['Minister of Foreign Trade Helena Brand', 'Helena Brand'],
    ['President of Velmora Helena Brand', 'President of Velmora Helena Brand'],
    ['Commander of Orsk', 'Commander of Orsk'],
    ['Pavel King', 'Pavel King'],
    ['Major', 'Major'],
    ["the Oduya's", 'Oduya'],
    ['“Marta Oduya,', 'Marta Oduya'],
    ['Pavel Dorn Jr.', 'Pavel Dorn Jr.'],
  ])('%s → %s', (source, expected) => {
    expect(trimmed(source, 'person')).toBe(expected);
  });
});

describe('another name', () => {
  it.each([
    ['the Port Workers Union', 'Port Workers Union', 'organization'],
    ["Velmora's", 'Velmora', 'place'],
    ['(Velmora', 'Velmora', 'place'],
    ['General Assembly', 'General Assembly', 'organization'],
    ['NGO Orsk Aid', 'Orsk Aid', 'organization'],
    ['Velmora Congress party', 'Velmora Congress', 'organization'],
    ['Velmora Congress Party', 'Velmora Congress Party', 'organization'],
    ['NGO', 'NGO', 'organization'],
    ['President Street', 'President Street', 'place'],
  ] as const)('%s → %s', (source, expected, kind) => {
    expect(trimmed(source, kind)).toBe(expected);
  });

  it('is none when nothing but marks and articles is left', () => {
    for (const source of ['the', "the 's", '“ ”', '—']) expect(trimmed(source, 'place')).toBeNull();
  });
});
