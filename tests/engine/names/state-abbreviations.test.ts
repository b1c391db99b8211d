import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../engine/model';
import { stateAbbreviations } from '../../../engine/names/state-abbreviations';
import { tagged } from '../places/spans';
import { described, taggedName } from './tagged-names';

function found(source: string, names: readonly (readonly [string, TaggedName['kind']])[] = []): string[] {
  const text = tagged(source);
  const known = names.map(([words, kind]) => taggedName(text, words, { kind }));
  return stateAbbreviations(text, known).map((name) => described(text, name));
}

describe('a shortened state', () => {
  it.each([
    ['They live in Orsk, Ky., and work.', ['Ky./place']],
    ['ORSK, Ark. (AP) — It rained.', ['Ark./place']],
    ['They live in Orsk, B.C., and work.', ['B.C./place']],
    ['They live in Orsk, Man. It rains.', ['Man./place']],
    ['Then, Miss Oduya left.', []],
    ['They left, Mass. or no Mass.', []],
    ['In Orsk, Man bites dog.', []],
    ['Ky. is short.', []],
    ['', []],
  ])('%s', (source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  it('is a place, whatever it was taken for', () => {
    const source = 'They live in Orsk, B.C., and work.';
    expect(
      found(source, [
        ['Orsk', 'place'],
        ['B.C.', 'person'],
      ]),
    ).toEqual(['Orsk/place', 'B.C./place']);
  });
});
