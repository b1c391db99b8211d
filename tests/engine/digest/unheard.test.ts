import { describe, expect, it } from 'vitest';
import { unheardOf } from '../../../engine/digest/unheard';
import type { Block, Entity, Mention, Quantity, Quotation, Span } from '../../../engine/model';

interface Article {
  /** One paragraph each. */
  readonly paragraphs: readonly string[];
  readonly roles?: readonly Block['role'][];
}

function written({ paragraphs, roles = [] }: Article): { readonly text: string; readonly blocks: readonly Block[] } {
  let start = 0;
  const blocks = paragraphs.map((words, at) => {
    const block = { start, end: start + words.length, role: roles[at] ?? ('paragraph' as const) };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks };
}

const spanOf = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`expected the text to say “${words}”`);
  return { start, end: start + words.length };
};

const mention = (span: Span, more: Partial<Mention> = {}): Mention => ({
  ...span,
  ...{ form: 'name', sense: 'actor', confidence: 0.9, certain: true },
  why: { rule: 'first-mention', antecedent: null },
  ...more,
});

/** Everywhere the text says the name. */
function person(text: string, name: string, more: Partial<Entity> = {}): Entity {
  const mentions: Mention[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    mentions.push(mention({ start: at, end: at + name.length }));
  }
  return {
    ...{ id: name, kind: 'person', name, aliases: [], named: true, roles: [], place: null, salience: 0.5 },
    mentions,
    ...more,
  };
}

const quotation = (text: string, words: string, more: Partial<Quotation> = {}): Quotation => ({
  content: [spanOf(text, words)],
  ...{ directness: 'direct', form: 'quote', act: 'speech', speaker: null, cue: null, channel: null },
  ...{ confidence: 0.9, certain: true },
  ...more,
});

/** Who of these names is unheard in an article where nobody speaks. */
function unheardIn(article: Article, ...names: readonly string[]): readonly string[] {
  const { text, blocks } = written(article);
  return unheardOf({ text, blocks, entities: names.map((name) => person(text, name)), quotations: [], quantities: [] });
}

describe('who is spoken of as a human being', () => {
  it.each([
    ['Anna Lund slept.', 'Anna Lund'],
    ['It was Judge Lund who slept.', 'Lund'],
    ['It was Mr. Lund.', 'Lund'],
    ['Zef Lund, 45, slept.', 'Zef Lund'],
    ['Zef Lund, who slept, rose.', 'Zef Lund'],
    ['Zef Lund resigned.', 'Zef Lund'],
    ['Zef Lund declined to comment.', 'Zef Lund'],
  ])('%s', (words, name) => {
    expect(unheardIn({ paragraphs: [words] }, name)).toEqual([name]);
  });

  it.each([
    ['Lund slept.', 'Lund'],
    ['Storm Runner won by a head.', 'Storm Runner'],
    ['Anna Lund Holdings closed.', 'Anna Lund Holdings'],
    ['Anna 4 sells well.', 'Anna 4'],
    ['Mr PayRight rose.', 'PayRight'],
  ])('not in: %s', (words, name) => {
    expect(unheardIn({ paragraphs: [words] }, name)).toEqual([]);
  });

  it.each<Partial<Entity>>([
    { roles: [{ start: 0, end: 4, text: 'head', of: null, confidence: 0.9 }] },
    { mentions: [mention({ start: 0, end: 4 }), mention({ start: 5, end: 8 }, { form: 'pronoun' })] },
    {
      mentions: [
        mention({ start: 0, end: 4 }),
        mention({ start: 5, end: 8 }, { why: { rule: 'predicate', antecedent: 0 } }),
      ],
    },
  ])('by a role, a pronoun or what is said of them', (more) => {
    const { text, blocks } = written({ paragraphs: ['Lund she slept.'] });
    const none = { quotations: [], quantities: [] };
    expect(unheardOf({ text, blocks, entities: [person(text, 'Lund', more)], ...none })).toEqual(['Lund']);
  });
});

describe('where a name does not count', () => {
  it.each([
    [
      ['Rain fell.', 'Anna Lund on Monday'],
      ['paragraph', 'caption'],
    ],
    [
      ['Anna Lund wins', 'Rain fell.'],
      ['title', 'paragraph'],
    ],
    [['By Anna Lund', 'Rain fell.'], []],
    [['Reporting by Anna Lund in Lima', 'Rain fell.'], []],
    [['Rain fell. (Reporting by Karl Berg; Editing by Anna Lund)'], []],
    [['Rain fell (photo: Anna Lund).'], []],
    [['Photo: Anna Lund/Velmora Press', 'Rain fell.'], []],
    [['Rain fell.', 'Anna Lund, anna@example.org'], []],
    [['Rain fell.', 'Media contacts Anna Lund'], []],
  ] as const)('%j', (paragraphs, roles) => {
    expect(unheardIn({ paragraphs, roles }, 'Anna Lund')).toEqual([]);
  });

  it.each([
    [['By the time Anna Lund woke, rain fell.']],
    [['Rain fell (on Anna Lund).']],
    [['Anna Lund, anna@example.org, slept.', 'Rain fell.', 'Snow fell.', 'Hail fell.']],
  ])('but it does in %j', (paragraphs) => {
    expect(unheardIn({ paragraphs }, 'Anna Lund')).toEqual(['Anna Lund']);
  });
});

describe('who is heard', () => {
  const { text, blocks } = written({
    paragraphs: ['Anna Lund and Karl Berg said it was over. Ida Holm declined to comment.'],
  });
  const [lund, berg, holm] = ['Anna Lund', 'Karl Berg', 'Ida Holm'].map((name) => person(text, name));
  const entities = [lund, berg, holm].filter((one) => one !== undefined);
  const unheard = (quotations: readonly Quotation[], quantities: readonly Quantity[] = []) =>
    unheardOf({ text, blocks, entities, quotations, quantities });
  const cue = { ...spanOf(text, 'said'), lemma: 'say', kind: 'neutral' } as const;

  it('whoever speaks, certain or not, and who speaks with them', () => {
    const both = { speaker: { entity: 'Anna Lund', ...spanOf(text, 'Anna Lund and Karl Berg') } };
    expect(unheard([quotation(text, 'it was over', both)])).toEqual(['Ida Holm']);
    const alone = { speaker: { entity: 'Anna Lund' }, certain: false };
    expect(unheard([quotation(text, 'it was over', alone)])).toEqual(['Karl Berg', 'Ida Holm']);
  });

  it('whoever vouches for a figure', () => {
    expect(unheard([], [{ source: { entity: 'Karl Berg' } } as Quantity])).toEqual(['Anna Lund', 'Ida Holm']);
  });

  it.each([
    ['a belief', 'claim', false],
    ['a wish', 'emotion', true],
  ] as const)('whoever has %s, or not', (_, kind, isUnheard) => {
    const thought = { act: 'thought', directness: 'indirect', form: 'clause', cue: { ...cue, kind } } as const;
    const one = quotation(text, 'it was over', { ...thought, speaker: { entity: 'Karl Berg' } });
    expect(unheard([one]).includes('Karl Berg')).toBe(isUnheard);
  });

  it('but not whoever declines to comment', () => {
    const declined = quotation(text, 'to comment', {
      ...{ directness: 'indirect', form: 'deed', speaker: { entity: 'Ida Holm' } },
      cue: { ...spanOf(text, 'declined'), lemma: 'decline', kind: 'denial' },
    });
    expect(unheard([declined])).toContain('Ida Holm');
  });

  it('no organisation, nobody without a name, nobody uncertain', () => {
    const others = [
      person(text, 'Anna Lund', { kind: 'organization' }),
      person(text, 'Karl Berg', { named: false }),
      person(text, 'Ida Holm', { mentions: [mention(spanOf(text, 'Ida Holm'), { certain: false })] }),
    ];
    expect(unheardOf({ text, blocks, entities: others, quotations: [], quantities: [] })).toEqual([]);
  });
});

describe('how many are listed', () => {
  const names = Array.from(
    { length: 20 },
    (_, at) => `Anna ${'Lund'.slice(0, 1 + (at % 4))}${'aeiou'.charAt(at / 4)}k`,
  );
  const listed = (count: number, again: readonly string[]): readonly string[] => {
    const some = names.slice(0, count);
    const { text, blocks } = written({ paragraphs: [...some, ...again].map((name) => `${name} slept.`) });
    const entities = some.map((name, at) => person(text, name, { salience: at / 100 }));
    return unheardOf({ text, blocks, entities, quotations: [], quantities: [] });
  };

  it('at most eight, most salient first', () => {
    expect(listed(12, [])).toEqual(names.slice(4, 12).reverse());
  });

  it('of more than fifteen those spoken of in two sentences', () => {
    const [first = '', second = ''] = names;
    expect(listed(16, [first, second])).toEqual([second, first]);
  });
});
