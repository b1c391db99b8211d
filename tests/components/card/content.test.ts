import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../components/card/content';
import type { ArticleInfo, ItemRef } from '../../../engine/model';
import { analysis, entity, mention, quantity, quotation, spanOf, time } from '../../page/marks/a-reading';
import { KISUMU, mentionOf, open } from './a-card';

const BRANDT = entity('Odile Brandt', {
  aliases: ['Brandt', 'Odile Brandt'],
  roles: [{ ...spanOf('harbour master'), text: 'harbour master', of: 'e2', confidence: 0.9 }],
  mentions: [
    mention('Odile Brandt'),
    mention('She', { form: 'pronoun', confidence: 0.7, why: { rule: 'previous-speaker', antecedent: 0 } }),
  ],
});
const SAID = quotation('The ferry from Kisumu is safe,', {
  speaker: { entity: 'e1', ...spanOf('harbour master Odile Brandt') },
  cue: { ...spanOf('said'), lemma: 'say', kind: 'claim' },
});
const READING = analysis({ entities: [BRANDT, KISUMU], quotations: [SAID] });

describe('the card of a person', () => {
  it('has name, role, other names, what is said and the mentions', () => {
    expect(open(READING, mentionOf('e1'), 'actor')).toMatchObject({
      type: 'actor',
      kind: 'person',
      label: 'Person',
      title: 'Odile Brandt',
      roles: [{ text: 'harbour master', of: 'Kisumu' }],
      otherNames: ['Brandt'],
      says: [{ cue: 'said', text: 'The ferry from Kisumu is safe', verbatim: true }],
      saysMore: 0,
      mentions: { at: 0, total: 2 },
      why: [{ mentions: [1], words: 'She', before: '', other: 'Odile Brandt', after: ', who spoke last' }],
      made: [],
      sureness: { dots: 3 },
    });
  });

  it('says how sure a later mention is', () => {
    expect(open(READING, mentionOf('e1', 1), 'actor').sureness.words).toBe('fairly sure');
  });

  it('does not say twice what an office is of', () => {
    const roles = [{ ...spanOf('harbour master'), text: 'Kisumu harbour master', of: 'e2', confidence: 0.9 }];
    const card = open(analysis({ entities: [{ ...BRANDT, roles }, KISUMU] }), mentionOf('e1'), 'actor');
    expect(card.roles).toEqual([{ text: 'Kisumu harbour master', of: null }]);
  });

  it('has what somebody is said to think after what is said', () => {
    const hopes = { ...quotation('about 40 crew were hurt', { speaker: SAID.speaker }), act: 'thought' as const };
    const quotations = [{ ...hopes, directness: 'indirect' as const }, SAID];
    const digest = { ...READING.digest, thoughts: [0] };
    const card = open(analysis({ entities: [BRANDT], quotations, digest }), mentionOf('e1'), 'actor');
    expect(card.says.map(({ text, thought }) => [text, thought])).toEqual([
      ['The ferry from Kisumu is safe', false],
      ['about 40 crew were hurt', true],
    ]);
  });

  it('tells of somebody without a name', () => {
    const crew = entity('crew', { kind: 'group', named: false });
    expect(open(analysis({ entities: [crew] }), mentionOf('e1'), 'actor').label).toBe('Group, not named');
  });

  it('quotes the article around other mentions, not around the one that is looked at', () => {
    const twice = {
      ...KISUMU,
      kind: 'organization' as const,
      mentions: [mention('Kisumu'), mention('crew', { form: 'nominal' })],
    };
    const card = open(analysis({ entities: [twice] }), mentionOf('e2'), 'actor');
    expect(card.does).toEqual([{ before: 'She added that about 40 ', match: 'crew', after: ' were hurt.' }]);
  });
});

describe('the card of a figure', () => {
  const figure: ItemRef = { type: 'quantity', quantity: 0 };

  it('has amount, unit, claim, hedge, source and time', () => {
    const reading = analysis({
      entities: [BRANDT],
      times: [time('Friday', { value: '2026-03-13' })],
      quantities: [
        quantity('about 40 crew', {
          hedges: [spanOf('about')],
          claim: spanOf('were hurt'),
          source: { entity: 'e1', ...spanOf('She') },
          time: 't1',
        }),
      ],
    });
    expect(open(reading, figure, 'figure')).toMatchObject({
      title: 'about 40 crew',
      amount: 'about 40',
      unit: 'crew',
      claim: 'were hurt',
      howSure: '“about”',
      source: 'She (Odile Brandt)',
      asOf: 'Friday (13 March 2026)',
    });
  });

  it.each([
    [{ min: 10_000, max: 99_999 }, 'between', '10,000–99,999'],
    [{ min: 300, max: 300 }, 'at least', 'at least 300'],
    [{ min: 0.3333, max: 0.3333 }, 'exact', '0.3333'],
    [{ min: 2_500_000_000, max: 2_500_000_000 }, 'more than', 'more than 2,500,000,000'],
  ] as const)('writes %j %s as %s', (value, relation, amount) => {
    const reading = analysis({ quantities: [quantity('about 40 crew', { value, relation })] });
    expect(open(reading, figure, 'figure').amount).toBe(amount);
  });

  it.each([
    ['person', 'people', 'people'],
    ['kilometre', 'km', 'km (kilometres)'],
    ['kilometre', 'kilometres', 'kilometres'],
    ['percent', '%', '%'],
    ['dollar', '$', 'dollars'],
    ['yen', '¥', 'yen'],
    ['boat', '', 'boat'],
  ])('writes the unit %s that the article calls %j as %s', (unit, unitText, written) => {
    const more = { unit, unitText, counted: '', kind: 'measure' } as const;
    const reading = analysis({ quantities: [quantity('about 40 crew', more)] });
    expect(open(reading, figure, 'figure').unit).toBe(written);
  });

  it('says that the article names nobody', () => {
    expect(open(analysis({ quantities: [quantity('about 40 crew')] }), figure, 'figure').source).toBeNull();
  });
});

describe('the card of a quotation', () => {
  it('has speaker, role, cue with its tone, and the words', () => {
    expect(open(READING, { type: 'quotation', quotation: 0 }, 'quote')).toMatchObject({
      title: 'Odile Brandt',
      role: 'harbour master',
      cue: 'said',
      tone: 'puts it as a claim',
      manner: 'word for word',
      parts: ['The ferry from Kisumu is safe'],
      verbatim: true,
    });
  });

  it('cuts a long one between two words', () => {
    const text = `“${'Every gate stays open. '.repeat(60)}”`;
    const content = [{ start: 1, end: text.length - 2 }];
    const long = quotation('The ferry', { content, speaker: { entity: 'e1', ...spanOf('She') } });
    const reading = analysis({ text, entities: [BRANDT], quotations: [long] });
    const shown = /^(?:Every gate stays open\. )*Every(?: gate)?(?: stays)?(?: open\.)?…$/;
    expect(open(reading, { type: 'quotation', quotation: 0 }, 'quote').parts[0]).toMatch(shown);
    expect(open(reading, mentionOf('e1'), 'actor').says[0]?.text).toMatch(shown);
  });

  it.each([
    ['said', 'say', 'neutral', 'a neutral word'],
    ['claimed', 'claim', 'claim', 'puts it as a claim'],
    ['admitted', 'admit', 'claim', 'concedes something'],
    ['pointed out', 'point out', 'claim', 'puts it as a fact'],
    ['warned of', 'warn of', 'claim', 'gives a warning'],
    ['denied', 'deny', 'denial', 'contradicts'],
    ['heard', 'hear', 'hearsay', 'passes on what others say'],
  ] as const)('tells what the word “%s” tells', (_, lemma, kind, tone) => {
    const quotations = [{ ...SAID, cue: { ...spanOf('said'), lemma, kind } }];
    expect(open(analysis({ quotations }), { type: 'quotation', quotation: 0 }, 'quote').tone).toBe(tone);
  });

  it('has every piece of one that the speaker interrupts', () => {
    const content = [spanOf('The ferry from'), spanOf('Kisumu is safe,')];
    const card = open(analysis({ quotations: [{ ...SAID, content }] }), { type: 'quotation', quotation: 0 }, 'quote');
    expect(card.parts).toEqual(['The ferry from', 'Kisumu is safe']);
  });

  it('says that it was written, and where', () => {
    const quotations = [{ ...SAID, act: 'writing' as const, channel: spanOf('on Friday') }];
    const card = open(analysis({ quotations }), { type: 'quotation', quotation: 0 }, 'quote');
    expect([card.manner, card.channel]).toEqual(['in writing, word for word', 'on Friday']);
  });

  it.each([
    [{ kind: 'document', named: false }, 'a document'],
    [{ named: false }, 'not named'],
    [{}, null],
  ] as const)('says what stands behind it: %j', (more, standing) => {
    const reading = analysis({ entities: [{ ...BRANDT, ...more }], quotations: [SAID] });
    expect(open(reading, { type: 'quotation', quotation: 0 }, 'quote').standing).toBe(standing);
  });

  it('says that nobody is named', () => {
    const card = open(
      analysis({ quotations: [quotation('The ferry')] }),
      {
        type: 'quotation',
        quotation: 0,
      },
      'quote',
    );
    expect([card.title, card.speaker, card.cue]).toEqual(['Speaker not named', null, null]);
  });
});

describe('the card of a date', () => {
  const article: ArticleInfo = {
    isArticle: true,
    score: 8,
    reasons: [],
    title: null,
    byline: null,
    published: '2026-03-14T09:00:00+03:00',
    site: null,
    language: null,
  };
  const item: ItemRef = { type: 'time', time: 't1' };

  it.each([
    ['2026-03-13', 'Friday 13 March 2026'],
    ['2022-02', 'February 2022'],
    ['2022', '2022'],
    ['2026-03-02/2026-03-08', 'Monday 2 March 2026 – Sunday 8 March 2026'],
    ['2026-99-99', null],
    ['soon', null],
  ])('writes %s as %s', (value, date) => {
    expect(open(analysis({ times: [time('Friday', { value })] }), item, 'date').date).toBe(date);
  });

  it('says what it was reckoned from', () => {
    const times = [time('Friday', { value: '2026-03-13', anchor: 'publication' })];
    expect(open(analysis({ times, article }), item, 'date').reckoned).toBe(
      'Reckoned from the day of publication, Saturday 14 March 2026.',
    );
  });

  it('says that the page gives no date', () => {
    const card = open(analysis({ times: [time('Friday')] }), item, 'date');
    expect([card.date, card.reckoned]).toEqual([null, 'Not told which day: the page gives no date to reckon from.']);
  });
});

describe('cardOf', () => {
  it.each<ItemRef>([
    mentionOf('e9'),
    { type: 'quotation', quotation: 7 },
    { type: 'quantity', quantity: -1 },
    { type: 'time', time: 't9' },
  ])('has no card for what the analysis does not have: %j', (item) => {
    expect(cardOf(READING, item)).toBeNull();
  });

  it('bounds what it shows of a hostile page', () => {
    const text = `${'A'.repeat(50_000)} said “${'🙂 '.repeat(20_000)}”`;
    const name = 'A'.repeat(50_000);
    const hostile = analysis({
      text,
      blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
      entities: [
        entity('Kisumu', { name, aliases: [name], mentions: [{ ...mention('Kisumu'), start: 0, end: 50_000 }] }),
      ],
      quotations: [quotation('said', { content: [{ start: 50_007, end: text.length - 1 }] })],
    });
    for (const item of [mentionOf('e1'), { type: 'quotation', quotation: 0 } as const]) {
      expect(JSON.stringify(cardOf(hostile, item)).length).toBeLessThan(2_000);
    }
    const [part] = open(hostile, { type: 'quotation', quotation: 0 }, 'quote').parts;
    expect(part).toMatch(/^(?:🙂 )+🙂…$/u);
  });
});
