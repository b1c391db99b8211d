import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected } from '../../../engine/analyse';
import type { Analysis } from '../../../engine/model';
import { faultsOf } from '../contract';
import { anyAnalysis, anyWishes, makeCorrections } from './arbitrary';
import { correctedBy, READING, TEXT, told, wish } from './written';

const nameOf = ({ entities }: Analysis, id: string | null | undefined): string | null =>
  entities.find((entity) => entity.id === id)?.name ?? null;
const speakers = (analysis: Analysis): (string | null)[] =>
  analysis.quotations.map(({ speaker }) => nameOf(analysis, speaker?.entity));

describe('“not a name”', () => {
  it('drops every mention with the same words, and what leans on them', () => {
    expect(told(correctedBy(wish('not-a-name', 'Brandt')))).toEqual([
      'e1 Odile Brandt: Odile Brandt',
      'e2 Kisumu: port of Kisumu, Kisumu',
      'e3 Ines Varga: Ines Varga, the mayor',
    ]);
  });

  it('drops an entity that is called nothing else, and numbers the others anew', () => {
    const analysis = correctedBy(wish('not-a-name', 'Ines Varga'), { ...wish('not-a-name', 'the mayor'), id: 'c2' });
    expect(told(analysis)).toEqual([
      'e1 Odile Brandt: Odile Brandt, Brandt, She, Brandt, Brandt',
      'e2 Kisumu: port of Kisumu, Kisumu',
    ]);
    expect(analysis.digest.actors).toEqual(['e1']);
  });

  it('leaves the phrase of a speaker who is nobody now', () => {
    const analysis = correctedBy(wish('not-a-name', 'the mayor'));
    const { speaker } = analysis.quotations[2] ?? {};
    expect(speaker?.entity).toBeNull();
    expect(TEXT.slice(speaker?.start, speaker?.end)).toBe('the mayor');
  });

  it('takes a place that is none from what was said of it', () => {
    const once = correctedBy(wish('not-a-name', 'port of Kisumu'));
    const twice = correctedBy(wish('not-a-name', 'port of Kisumu'), {
      ...wish('not-a-name', 'Kisumu', 0, once),
      id: 'c2',
    });
    expect(once.entities[0]?.roles[0]?.of).toBeNull();
    expect(nameOf(once, once.quantities[0]?.place)).toBe('Kisumu');
    expect(twice.quantities[0]?.place).toBeNull();
    expect(twice.digest.regions).toEqual([]);
  });
});

describe('“not the same”', () => {
  it('makes an entity of all mentions with the same words, with the pronouns that lean on them', () => {
    expect(told(correctedBy(wish('not-the-same', 'Brandt', 1)))).toEqual([
      'e1 Odile Brandt: Odile Brandt',
      'e2 Kisumu: port of Kisumu, Kisumu',
      'e3 Brandt: Brandt, She, Brandt, Brandt',
      'e4 Ines Varga: Ines Varga, the mayor',
    ]);
  });

  it('says why anew: the first opens, the others repeat its name', () => {
    const [, , brandt] = correctedBy(wish('not-the-same', 'Brandt')).entities;
    expect(brandt?.mentions.map(({ why }) => why)).toEqual([
      { rule: 'first-mention', antecedent: null },
      { rule: 'previous-speaker', antecedent: 0 },
      { rule: 'same-name', antecedent: 0 },
      { rule: 'same-name', antecedent: 0 },
    ]);
  });

  it('gives the other one what it says and vouches for, and leaves the role with the full name', () => {
    const analysis = correctedBy(wish('not-the-same', 'Brandt'));
    expect(speakers(analysis)).toEqual(['Brandt', 'Brandt', 'Ines Varga']);
    expect(nameOf(analysis, analysis.quantities[0]?.source?.entity)).toBe('Brandt');
    expect(analysis.entities.map(({ name, roles }) => [name, roles.map(({ text }) => text)])).toEqual([
      ['Odile Brandt', ['Harbour master']],
      ['Kisumu', []],
      ['Brandt', []],
      ['Ines Varga', ['The mayor']],
    ]);
    expect(analysis.digest.actors).toContain('e3');
  });

  it('takes one pronoun away, and nobody else', () => {
    const analysis = correctedBy(wish('not-the-same', 'She'));
    expect(told(analysis)[0]).toBe('e1 Odile Brandt: Odile Brandt, Brandt, Brandt, Brandt');
    expect(speakers(analysis)).toEqual(['Odile Brandt', null, 'Ines Varga']);
  });

  it('makes somebody unnamed of a description', () => {
    const analysis = correctedBy(wish('not-the-same', 'the mayor'));
    const mayor = analysis.entities.at(-1);
    expect(mayor).toMatchObject({ name: 'mayor', named: false, kind: 'person' });
    expect(speakers(analysis)).toEqual(['Odile Brandt', 'Odile Brandt', 'mayor']);
  });

  it('knows nothing of a place but that it is another', () => {
    const analysis = correctedBy(wish('not-the-same', 'Kisumu'));
    const other = analysis.entities.at(-1);
    expect(other?.place).toMatchObject({ country: null, latitude: null, geonameId: null, confidence: 0 });
  });

  it('changes nothing where there are no other words', () => {
    const parted = correctedBy(wish('not-the-same', 'Brandt'));
    const again = corrected(READING, [
      wish('not-the-same', 'Brandt'),
      { ...wish('not-the-same', 'Brandt', 0, parted), id: 'c2' },
    ]);
    expect(again.corrections?.map(({ id }) => id)).toEqual(['c1']);
  });
});

describe('corrections', () => {
  it('are told with what they are about', () => {
    expect(correctedBy(wish('not-the-same', 'Brandt')).corrections).toEqual([
      { id: 'c1', kind: 'not-the-same', words: 'Brandt', of: 'Odile Brandt', entities: ['e1', 'e3'] },
    ]);
  });

  it('leave the first analysis as it was', () => {
    const before = JSON.stringify(READING);
    correctedBy(wish('not-the-same', 'Brandt'));
    expect(JSON.stringify(READING)).toBe(before);
    expect(corrected(READING, [])).toBe(READING);
  });

  /** The same article after a change of the page. */
  const changed = (edit: (text: string) => string): Analysis => {
    const text = edit(TEXT);
    const moved = (start: number): number => text.indexOf(TEXT.slice(start, start + 12));
    const entities = READING.entities.map((entity) => ({
      ...entity,
      roles: [],
      mentions: entity.mentions.map((mention) => {
        const start = moved(mention.start);
        return { ...mention, start, end: start + mention.end - mention.start };
      }),
    }));
    return { ...READING, text, entities, quotations: [], quantities: [] };
  };

  it('are found again when the page has changed elsewhere, and when one side of the words has', () => {
    const longer = changed((text) => `Updated at noon. ${text}`);
    const edited = changed((text) => text.replace('the port of', 'all of the port of'));
    for (const reading of [longer, edited])
      expect(corrected(reading, [wish('not-the-same', 'Odile Brandt')]).corrections).toHaveLength(1);
  });

  it.each([
    ['the words stand in other surroundings', { before: 'x'.repeat(32), after: 'x'.repeat(32) }],
    ['the text does not say the words', { words: 'Brendt' }],
  ])('are passed over when %s', (_, more) => {
    expect(correctedBy({ ...wish('not-a-name', 'Brandt'), ...more })).toBe(READING);
  });

  it('are passed over when the mention is with somebody else by now', () => {
    expect(correctedBy({ ...wish('not-the-same', 'Brandt'), of: 'Ines Varga' })).toBe(READING);
  });

  it('keep every promise of the contract, whatever is corrected', () => {
    fc.assert(
      fc.property(anyAnalysis, anyWishes, (analysis, wishes) => {
        fc.pre(faultsOf({ ...analysis, digest: corrected(analysis, []).digest }).length === 0);
        const { after } = makeCorrections(analysis, wishes);
        expect(faultsOf(after)).toEqual([]);
        expect(orderFaults(after)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('come to the same when they are made again', () => {
    fc.assert(
      fc.property(anyAnalysis, anyWishes, (analysis, wishes) => {
        const { corrections, after } = makeCorrections(analysis, wishes);
        expect(corrected(analysis, corrections)).toEqual(after);
        const given = new Set(corrections.map(({ id }) => id));
        expect((after.corrections ?? []).every(({ id }) => given.has(id))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** Beyond the contract: what cards rely on. */
function orderFaults({ text, entities, corrections = [] }: Analysis): string[] {
  const ids = entities.map(({ id }) => id);
  return [
    ...(corrections.length === 0 || ids.every((id, at) => id === `e${at + 1}`) ? [] : [`ids: ${ids.join()}`]),
    ...entities.flatMap(({ id, mentions, name }) => [
      ...(mentions.length === 0 ? [`${id} has no mention`] : []),
      ...(mentions.every(({ start }, at) => at === 0 || start >= (mentions[at - 1]?.start ?? 0))
        ? []
        : [`${id} order`]),
      ...(mentions.every(({ why }, at) => why.antecedent !== at) ? [] : [`${id} circle`]),
      ...(name === '' || !text.includes(name) ? [`${id} is called “${name}”`] : []),
    ]),
    ...corrections.flatMap((made) => made.entities.filter((id) => !ids.includes(id))),
  ];
}
