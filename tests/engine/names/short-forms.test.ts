import { describe, expect, it } from 'vitest';
import type { TaggedName } from '../../../engine/model';
import { isCompany, shortForms } from '../../../engine/names/short-forms';
import { tagged } from '../places/spans';
import { described, taggedName } from './tagged-names';

describe('whether a name is a company’s', () => {
  it.each([
    ['Amaka Foods Plc', true],
    ['Amaka Foods Inc.', true],
    ['Amaka Foods', false],
    ['Plc', false],
  ])('%s: %s', (source, expected) => {
    const text = tagged(`${source} fell by half.`);
    expect(isCompany(text.tokens, taggedName(text, source))).toBe(expected);
  });
});

/** What the names are once short forms are read: "Amaka/organization". */
function read(
  source: string,
  names: readonly (readonly [words: string, kind: TaggedName['kind'], occurrence?: number])[],
) {
  const text = tagged(source);
  const found = names.map(([words, kind, occurrence = 1]) => taggedName(text, words, { kind, occurrence }));
  return shortForms(text, found).map((name) => described(text, name));
}

describe('short forms', () => {
  it('of a company are the company', () => {
    const names = [
      ['Amaka Foods Plc', 'organization'],
      ['Amaka', 'person', 2],
    ] as const;
    expect(read('Amaka Foods Plc fell. Amaka rose.', names)).toEqual([
      'Amaka Foods Plc/organization',
      'Amaka/organization',
    ]);
  });

  it('are not the company when somebody is called so', () => {
    const names = [
      ['Amaka Foods Plc', 'organization'],
      ['Amaka Ruiz', 'person'],
      ['Amaka', 'person', 3],
    ] as const;
    expect(read('Amaka Foods Plc fell. Amaka Ruiz left. Amaka wept.', names).at(-1)).toBe('Amaka/person');
  });

  it('are not the company when they name a country', () => {
    const names = [
      ['Peru Foods Plc', 'organization'],
      ['Peru', 'place', 2],
    ] as const;
    expect(read('Peru Foods Plc fell. Peru agreed.', names).at(-1)).toBe('Peru/place');
  });

  it('of two words are left as they are', () => {
    const names = [
      ['Amaka Foods Plc', 'organization'],
      ['Amaka Bay', 'place'],
    ] as const;
    expect(read('Amaka Foods Plc fell. Amaka Bay is quiet.', names).at(-1)).toBe('Amaka Bay/place');
  });

  it('are less sure than the full name', () => {
    const text = tagged('Amaka Foods Plc fell. Amaka rose.');
    const names = [
      taggedName(text, 'Amaka Foods Plc', { kind: 'organization' }),
      taggedName(text, 'Amaka', { kind: 'place', occurrence: 2 }),
    ];
    const [full, short] = shortForms(text, names);
    expect(short?.confidence).toBeLessThan(full?.confidence ?? 0);
  });
});
