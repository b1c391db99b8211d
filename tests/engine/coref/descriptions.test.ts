import { describe, expect, it } from 'vitest';
import type { Written } from './written';
import { join } from './written';

/** Names and nominals of one text, the entity they should end up with, its mentions, and why the last one is there. */
type Case = readonly [text: string, written: Written, name: string, mentions: readonly string[], rule: string];

describe('descriptions of people', () => {
  const cases: readonly Case[] = [
    [
      'Judge Ana Ruiz spoke. The magistrate left.',
      {
        names: [['Ana Ruiz', 'person']],
        roles: [['Judge', 'Ana Ruiz']],
        nominals: [['The magistrate', 'person', 'magistrate']],
      },
      'Ana Ruiz',
      ['Ana Ruiz', 'The magistrate'],
      'role',
    ],
    [
      'Karl Berg, a boy from Tarvo, hid. Rain fell. The boy wept.',
      { names: [['Karl Berg', 'person']], nominals: [['The boy', 'person', 'boy']] },
      'Karl Berg',
      ['Karl Berg', 'a boy from Tarvo', 'The boy'],
      'said-before',
    ],
    [
      'Ana Ruiz met Karl Berg. The woman smiled.',
      {
        names: [
          ['Ana Ruiz', 'person'],
          ['Karl Berg', 'person'],
        ],
        nominals: [['The woman', 'person', 'woman']],
      },
      'Ana Ruiz',
      ['Ana Ruiz', 'The woman'],
      'nearest-person',
    ],
    [
      'Peruvian president Ana Ruiz met Chilean president Eva Lind. The Peruvian president left.',
      {
        names: [
          ['Ana Ruiz', 'person'],
          ['Eva Lind', 'person'],
          ['Peruvian', 'demonym'],
          ['Chilean', 'demonym'],
        ],
        roles: [
          ['Peruvian president', 'Ana Ruiz', 'Peruvian'],
          ['Chilean president', 'Eva Lind', 'Chilean'],
        ],
        nominals: [['The Peruvian president', 'person', 'president']],
      },
      'Ana Ruiz',
      ['Ana Ruiz', 'The Peruvian president'],
      'role',
    ],
  ];
  it.each(cases)('%s', (text, written, name, mentions, rule) => {
    const { mentionsOf, entity } = join(text, written);
    expect(mentionsOf(name)).toEqual(mentions);
    expect(entity(name)?.mentions.at(-1)?.why.rule).toBe(rule);
  });

  it.each([
    ['another office', 'Governor Ana Ruiz spoke. The deputy governor left.', 'The deputy governor'],
    ['any who does so', 'Governor Ana Ruiz spoke. The governor who steals is hanged.', 'The governor'],
  ])('leaves %s alone', (_what, text, words) => {
    const { mentionsOf } = join(text, {
      names: [['Ana Ruiz', 'person']],
      roles: [['Governor', 'Ana Ruiz']],
      nominals: [[words, 'person', 'governor']],
    });
    expect(mentionsOf('Ana Ruiz')).toEqual(['Ana Ruiz']);
  });

  it('joins "the woman" to nobody where two were spoken of', () => {
    const { mentionsOf } = join('Ana Ruiz met Eva Lind. The woman smiled.', {
      names: [
        ['Ana Ruiz', 'person'],
        ['Eva Lind', 'person'],
      ],
      nominals: [['The woman', 'person', 'woman']],
    });
    expect([mentionsOf('Ana Ruiz'), mentionsOf('Eva Lind')]).toEqual([['Ana Ruiz'], ['Eva Lind']]);
  });
});

describe('descriptions of places', () => {
  const cases: readonly Case[] = [
    [
      'Snow fell in Lima. The city froze.',
      { names: [['Lima', 'place']], nominals: [['city', 'place', 'city']] },
      'Lima',
      ['Lima', 'city'],
      'nearest-place',
    ],
    [
      'Peru voted. The country is calm.',
      { names: [['Peru', 'place']], nominals: [['country', 'place', 'country']] },
      'Peru',
      ['Peru', 'country'],
      'nearest-place',
    ],
    [
      'Peru voted. Peru, Peru, Peru! Peru and Chile met. The country is calm.',
      {
        names: [
          ['Peru', 'place'],
          ['Chile', 'place'],
        ],
        nominals: [['country', 'place', 'country']],
      },
      'Peru',
      ['Peru', 'Peru', 'Peru', 'Peru', 'Peru', 'country'],
      'main-country',
    ],
    [
      'Lima is in Peru. The Peruvian capital froze.',
      {
        names: [
          ['Lima', 'place'],
          ['Peru', 'place'],
          ['Peruvian', 'demonym'],
        ],
        nominals: [['Peruvian capital', 'place', 'capital']],
      },
      'Lima',
      ['Lima', 'Peruvian capital'],
      'capital-of',
    ],
    [
      'They met in the Varnes region. The region is cold.',
      { names: [['Varnes', 'place']], nominals: [['region', 'place', 'region', 2]] },
      'Varnes region',
      ['Varnes', 'region'],
      'head-of-name',
    ],
  ];
  it.each(cases)('%s', (text, written, name, mentions, rule) => {
    const { mentionsOf, entity } = join(text, written);
    expect(mentionsOf(name)).toEqual(mentions);
    expect(entity(name)?.mentions.at(-1)?.why.rule).toBe(rule);
  });

  it('say where, and act where they speak', () => {
    const { entity } = join('Peru voted. The country froze. The country said no.', {
      names: [['Peru', 'place']],
      nominals: [
        ['country', 'place', 'country'],
        ['country', 'place', 'country', 2],
      ],
    });
    expect(
      entity('Peru')
        ?.mentions.slice(1)
        .map(({ sense }) => sense),
    ).toEqual(['location', 'actor']);
  });

  it.each([
    ['nothing was named', 'Snow fell. The city froze.', []],
    ['what follows says which', 'Lima is far. The city of his birth froze.', ['Lima']],
  ])('are no mention where %s', (_what, text, names) => {
    const { entities } = join(text, {
      names: names.map((words) => [words, 'place'] as const),
      nominals: [['city', 'place', 'city']],
    });
    expect(entities.flatMap(({ mentions }) => mentions)).toHaveLength(names.length);
  });

  it('"the government" is the country’s whose government is meant', () => {
    const { entity } = join('Peru voted. The government resigned.', {
      names: [['Peru', 'place']],
      nominals: [['government', 'organization', 'government']],
    });
    expect(entity('Peru')?.mentions[1]).toMatchObject({
      sense: 'actor',
      why: { rule: 'government-of', antecedent: 0 },
    });
  });
});

describe('descriptions of organisations', () => {
  const cases: readonly Case[] = [
    [
      'Kestrel Foods grew. The company hired.',
      { names: [['Kestrel Foods', 'organization']], nominals: [['company', 'organization', 'company']] },
      'Kestrel Foods',
      ['Kestrel Foods', 'company'],
      'nearest-organization',
    ],
    [
      'Kestrel, a drugmaker, met Tarvo. The drugmaker hired.',
      {
        names: [
          ['Kestrel', 'organization'],
          ['Tarvo', 'organization'],
        ],
        nominals: [['drugmaker', 'organization', 'drugmaker', 2]],
      },
      'Kestrel',
      ['Kestrel', 'drugmaker'],
      'said-before',
    ],
    [
      'Tarvo Hospital met Kestrel Hospital. The hospital closed.',
      {
        names: [
          ['Tarvo Hospital', 'organization'],
          ['Kestrel Hospital', 'organization'],
        ],
        nominals: [['hospital', 'organization', 'hospital']],
      },
      'Kestrel Hospital',
      ['Kestrel Hospital', 'hospital'],
      'head-of-name',
    ],
  ];
  it.each(cases)('%s', (text, written, name, mentions, rule) => {
    const { mentionsOf, entity } = join(text, written);
    expect(mentionsOf(name)).toEqual(mentions);
    expect(entity(name)?.mentions.at(-1)?.why.rule).toBe(rule);
  });

  it('joins "the company" neither to a ministry nor to one of two firms', () => {
    const { entities } = join('Kestrel Foods and Tarvo Foods met the Health Ministry. The company hired.', {
      names: ['Kestrel Foods', 'Tarvo Foods', 'Health Ministry'].map((words) => [words, 'organization'] as const),
      nominals: [['company', 'organization', 'company']],
    });
    expect(entities.filter(({ named }) => named).map(({ mentions }) => mentions.length)).toEqual([1, 1, 1]);
  });
});
