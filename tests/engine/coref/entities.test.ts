import { describe, expect, it } from 'vitest';
import { joinMentions } from '../../../engine/coref/entities';
import { readPlaces } from '../../../engine/places/places';
import { GAZETTEER } from '../model';
import { tagged } from '../places/spans';
import { join } from './written';

describe('people', () => {
  it('joins family and given names to the full name, with the mention they were joined to', () => {
    const text = 'Ana Ruiz resigned. Ruiz, 54, gave no reason. "Go, Ana!" fans cried. A. Ruiz left.';
    const { entities, mentionsOf, entity } = join(text, {
      names: ['Ana Ruiz', 'A. Ruiz', 'Ruiz', 'Ana'].map((words) => [words, 'person'] as const),
    });
    expect(entities).toHaveLength(1);
    expect(mentionsOf('Ana Ruiz')).toEqual(['Ana Ruiz', 'Ruiz', 'Ana', 'A. Ruiz']);
    expect(entity('Ana Ruiz')?.mentions.map(({ why }) => why)).toEqual([
      { rule: 'first-mention', antecedent: null },
      { rule: 'family-name', antecedent: 0 },
      { rule: 'given-name', antecedent: 1 },
      { rule: 'initial', antecedent: 2 },
    ]);
  });

  it('finds the full name that comes only later', () => {
    const { entities, mentionsOf } = join('Ruiz resigns\nAna Ruiz gave no reason.', {
      names: ['Ana Ruiz', 'Ruiz'].map((words) => [words, 'person'] as const),
    });
    expect(entities).toHaveLength(1);
    expect(mentionsOf('Ana Ruiz')).toEqual(['Ruiz', 'Ana Ruiz']);
  });

  it('keeps two people of one family name two, and is not certain which one "Ruiz" is', () => {
    const { entities, entity } = join('Ana Ruiz met Carlos Ruiz. Ruiz smiled.', {
      names: ['Ana Ruiz', 'Carlos Ruiz', 'Ruiz'].map((words) => [words, 'person'] as const),
    });
    expect(entities.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Carlos Ruiz']);
    expect(entity('Carlos Ruiz')?.mentions.map(({ certain }) => certain)).toEqual([true, false]);
  });

  it('gives a person the role the text says and what it is of', () => {
    const { entities, entity } = join('Tarvo region governor Ana Ruiz spoke.', {
      names: [
        ['Ana Ruiz', 'person'],
        ['Tarvo', 'place'],
      ],
      roles: [['Tarvo region governor', 'Ana Ruiz', 'Tarvo']],
    });
    expect(entity('Ana Ruiz')?.roles).toMatchObject([{ text: 'Tarvo region governor', of: entities[0]?.id }]);
    expect(entities[0]?.name).toBe('Tarvo region');
  });
});

describe('what is said twice', () => {
  it('lists a role once, however often the text gives it', () => {
    const text = 'Union lawyer Ana Ruiz spoke. Union lawyer Ana Ruiz left.';
    const { entity } = join(text, {
      names: [['Ana Ruiz', 'person']],
      roles: [
        ['Union lawyer', 'Ana Ruiz'],
        ['Union lawyer', 'Ana Ruiz'],
      ],
    });
    expect(entity('Ana Ruiz')?.roles.map((role) => role.text)).toEqual(['Union lawyer']);
  });

  it('takes a name in capitals for no second name', () => {
    const { entity } = join('LIMA, Monday. Rain fell on Lima.', {
      names: [
        ['LIMA', 'place'],
        ['Lima', 'place'],
      ],
    });
    expect(entity('Lima')?.aliases).toEqual([]);
  });

  it('leaves the second office of one person out', () => {
    const { entities } = join('Ana Ruiz, head of the mission and a former minister, spoke.', {
      names: [['Ana Ruiz', 'person']],
      roles: [['head of the mission', 'Ana Ruiz']],
      nominals: [['a former minister', 'person', 'minister']],
    });
    expect(entities.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

describe('organisations', () => {
  const cases: readonly [text: string, names: readonly string[], whole: string, mentions: readonly string[]][] = [
    [
      'The Lake Basin Institute (LBI) closed. LBI said so.',
      ['Lake Basin Institute', 'LBI'],
      'Lake Basin Institute',
      ['Lake Basin Institute', 'LBI', 'LBI'],
    ],
    [
      'The Ministry of Health spoke. The Health Ministry spoke again.',
      ['Ministry of Health', 'Health Ministry'],
      'Ministry of Health',
      ['Ministry of Health', 'Health Ministry'],
    ],
    [
      'The European Commission met. The Commission adjourned.',
      ['European Commission', 'Commission'],
      'European Commission',
      ['European Commission', 'Commission'],
    ],
    [
      'Kestrel Mining Ltd fell. Kestrel rose.',
      ['Kestrel Mining Ltd', 'Kestrel'],
      'Kestrel Mining Ltd',
      ['Kestrel Mining Ltd', 'Kestrel'],
    ],
  ];
  it.each(cases)('%s', (text, names, whole, mentions) => {
    const { entities, mentionsOf } = join(text, { names: names.map((words) => [words, 'organization'] as const) });
    expect(entities).toHaveLength(1);
    expect(mentionsOf(whole)).toEqual(mentions);
  });

  it('does not take "United" for United Airlines', () => {
    const { entities } = join('United Airlines grew. United won 2-0.', {
      names: [
        ['United Airlines', 'organization'],
        ['United', 'organization'],
      ],
    });
    expect(entities).toHaveLength(2);
  });
});

describe('places', () => {
  it('calls a region by its fullest form and tells what it lies in', () => {
    const text =
      'Norway shut the region of Varnes. The Varnes region is cold, and Varnes is dark. Norwegian towns are too.';
    const { entities, entity } = join(text, {
      names: [
        ['Norway', 'place'],
        ['Varnes', 'place'],
        ['Norwegian', 'demonym'],
      ],
    });
    expect(entities.map(({ name }) => name)).toEqual(['Norway', 'Varnes region']);
    expect(entity('Varnes region')).toMatchObject({
      aliases: ['region of Varnes', 'Varnes'],
      place: { level: 'first-order', country: 'NO', within: 'e1' },
    });
    expect(entity('Norway')?.mentions.map(({ form }) => form)).toEqual(['name', 'demonym']);
  });

  it('calls a country known by its demonym only by its common name', () => {
    const { entities } = join('Dutch farmers left.', { names: [['Dutch', 'demonym']] });
    expect(entities).toMatchObject([{ kind: 'place', name: 'Netherlands', named: true, place: { country: 'NL' } }]);
  });

  it('lets a capital stand for its country when the country is spoken of', () => {
    const { entity } = join('Lima said no. Peru will wait.', {
      names: [
        ['Lima', 'place'],
        ['Peru', 'place'],
      ],
    });
    expect(entity('Lima')?.mentions[0]).toMatchObject({ sense: 'actor', standsFor: entity('Peru')?.id });
  });
});

describe('descriptions', () => {
  it('joins "the governor" to the one governor named', () => {
    const { entities, mentionsOf } = join('Governor Ana Ruiz spoke. The governor then left.', {
      names: [['Ana Ruiz', 'person']],
      roles: [['Governor', 'Ana Ruiz']],
      nominals: [['The governor', 'person', 'governor']],
    });
    expect(entities).toHaveLength(1);
    expect(mentionsOf('Ana Ruiz')).toEqual(['Ana Ruiz', 'The governor']);
  });

  it('joins it to nobody where there are two', () => {
    const { mentionsOf, entities } = join('Governor Ana Ruiz met governor Bo Lind. The governor left.', {
      names: [
        ['Ana Ruiz', 'person'],
        ['Bo Lind', 'person'],
      ],
      roles: [
        ['Governor', 'Ana Ruiz'],
        ['governor', 'Bo Lind'],
      ],
      nominals: [['The governor', 'person', 'governor']],
    });
    expect(mentionsOf('Ana Ruiz')).toEqual(['Ana Ruiz']);
    expect(entities).toHaveLength(3);
    expect(entities[2]).toMatchObject({ kind: 'person', named: false });
  });

  it('joins a description set beside the name', () => {
    const { mentionsOf } = join('The head of the club, Bo Lind, left.', {
      names: [['Bo Lind', 'person']],
      nominals: [['The head of the club', 'person', 'head']],
    });
    expect(mentionsOf('Bo Lind')).toEqual(['The head of the club', 'Bo Lind']);
  });

  it('joins groups called alike, and keeps two unknown men apart', () => {
    const { entities } = join('Norwegian troops came. A man fell. Norwegian troops left. A man slept.', {
      nominals: [
        ['Norwegian troops', 'group', 'troops'],
        ['A man', 'person', 'man'],
        ['Norwegian troops', 'group', 'troops', 2],
        ['A man', 'person', 'man', 2],
      ],
    });
    expect(entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Norwegian troops', 2],
      ['A man', 1],
      ['A man', 1],
    ]);
  });
});

describe('on any text', () => {
  it('numbers entities in order, points back only, and repeats no span', () => {
    const text = 'Ana Ruiz of Peru met Bo Lind. He thanked Ruiz. She said Peruvians wait. Lind left Lima, Peru.';
    const { entities } = join(text, {
      names: [
        ...['Ana Ruiz', 'Bo Lind', 'Ruiz', 'Lind'].map((words) => [words, 'person'] as const),
        ...['Peru', 'Lima'].map((words) => [words, 'place'] as const),
        ['Peruvians', 'demonym'],
      ],
    });
    expect(entities.map(({ id }) => id)).toEqual(entities.map((_, at) => `e${at + 1}`));
    for (const { mentions } of entities) {
      expect(new Set(mentions.map(({ start, end }) => `${start}-${end}`)).size).toBe(mentions.length);
      mentions.forEach(({ start, why }, at) => {
        expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.start ?? 0);
        if (why.rule !== 'name-ahead' && why.rule !== 'apposition') expect(why.antecedent ?? -1).toBeLessThan(at);
      });
    }
  });

  it('joins thousands of names in a page-long line without slowing to a crawl', () => {
    const text = Array.from({ length: 1200 }, (_, at) => `Ana Ruiz${at % 400} met Bo of Peru and he left.`).join(' ');
    const grammar = tagged(text);
    const names = grammar.tokens
      .filter(({ text: word }) => /^\p{Lu}/u.test(word))
      .map(({ index, start, end, text: word }) => ({
        ...{ start, end, firstToken: index, endToken: index + 1, confidence: 0.9, form: 'name' as const },
        kind: word === 'Peru' ? ('place' as const) : ('person' as const),
      }));
    const began = performance.now();
    const places = readPlaces(grammar, names, { gazetteer: GAZETTEER, site: null });
    const { entities } = joinMentions(grammar, { names, places, nominals: [], roles: [], attributions: [] });
    expect(entities.length).toBeGreaterThan(400);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
