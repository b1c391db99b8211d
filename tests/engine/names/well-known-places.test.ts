import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../engine/model';
import { wellKnownPlaces } from '../../../engine/names/well-known-places';
import { tagged } from '../places/spans';
import { described, taggedName } from './tagged-names';

function found(source: string, names: readonly (readonly [string, Partial<TaggedName>])[] = []): string[] {
  const text = tagged(source);
  const known = names.map(([words, name]) => taggedName(text, words, name));
  return wellKnownPlaces(text, known).map((name) => `${described(text, name)} ${name.confidence}`);
}

describe('well-known places', () => {
  it.each([
    ['Massachusetts Governor Marta Oduya left.', ['Massachusetts/place 0.75', 'Marta Oduya/person 0.9']],
    ['Then U.S. Secretary of State Marta Oduya left.', ['U.S./place 0.75', 'Marta Oduya/person 0.9']],
    ['New South Wales Health Minister Marta Oduya left.', ['New South Wales/place 0.75', 'Marta Oduya/person 0.9']],
    ['Then Governor Marta Oduya of Orsk left.', ['Marta Oduya/person 0.9']],
    ['The Jordan Governor Marta Oduya left.', ['Marta Oduya/person 0.9']],
    ['The old Bank of Massachusetts Governor Marta Oduya left.', ['Marta Oduya/person 0.9']],
    ['The Kenya Airways Director Marta Oduya left.', ['Marta Oduya/person 0.9']],
  ])('before an office: %s', (source, expected) => {
    expect(found(source, [['Marta Oduya', {}]])).toEqual(expected);
  });

  it('does not doubt that a country is a place', () => {
    const doubted = { kind: 'place', confidence: 0.4 } as const;
    expect(found('They left Peru.', [['Peru', doubted]])).toEqual(['Peru/place 0.8']);
    expect(found('They left Orsk.', [['Orsk', doubted]])).toEqual(['Orsk/place 0.4']);
    expect(found('They left Jordan.', [['Jordan', doubted]])).toEqual(['Jordan/place 0.4']);
  });

  it('leaves other kinds to the tagger', () => {
    expect(found('They beat Kenya.', [['Kenya', { kind: 'organization', confidence: 0.4 }]])).toEqual([
      'Kenya/organization 0.4',
    ]);
  });
});
