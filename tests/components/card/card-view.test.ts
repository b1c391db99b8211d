import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { CardView } from '../../../components/card/card-view';
import { cardOf } from '../../../components/card/content';
import { ToldView } from '../../../components/card/told-view';
import type { Analysis, Entity, Mention } from '../../../engine/model';
import { analysis, entity, mention, spanOf } from '../../page/marks/a-reading';

const joinedTo = (words: string, more: Partial<Mention>): Mention =>
  mention(words, { why: { rule: 'role', antecedent: 0 }, ...more });
const BRANDT = entity('Odile Brandt', {
  mentions: [
    mention('Odile Brandt'),
    joinedTo('harbour master', { form: 'nominal' }),
    joinedTo('She', { form: 'pronoun', why: { rule: 'previous-speaker', antecedent: 0 } }),
    joinedTo('crew', { form: 'nominal' }),
    joinedTo('ferry', { form: 'nominal' }),
    joinedTo('Friday', { form: 'nominal' }),
  ],
});

let calls: string[] = [];

function drawn(reading: Analysis, at = 0) {
  const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
  globalThis.document = document;
  const content = cardOf(reading, { type: 'mention', entity: 'e1', mention: at });
  if (content === null) throw new Error('expected a card');
  const quiet = (): void => undefined;
  render(
    h(CardView, {
      content,
      pinned: false,
      onPin: quiet,
      onClose: quiet,
      onJump: (to) => void calls.push(`jump ${to}`),
      onFix: (kind) => void calls.push(kind),
      onUndo: (ids) => void calls.push(`undo ${ids.join()}`),
    }),
    document.body,
  );
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    texts: (selector: string): string[] =>
      all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    names: (selector: string): (string | null)[] => all(selector).map((each) => each.getAttribute('aria-label')),
    click: (selector: string, nth = 0): void => {
      all(selector)[nth]?.dispatchEvent(new Event('click', { bubbles: true }));
    },
    current: (): string[] => all('[aria-current]').map(({ textContent }) => textContent),
  };
}

beforeEach(() => {
  calls = [];
});

describe('why, on the card', () => {
  it('shows a few lines and folds the others', () => {
    const { texts } = drawn(analysis({ entities: [BRANDT] }));
    expect(texts('.section > .why li')).toEqual([
      'harbour master — the role the text gives Odile Brandt',
      'She — Odile Brandt, who spoke last',
      'crew — the role the text gives Odile Brandt',
    ]);
    expect(texts('summary')).toEqual(['2 more']);
    expect(texts('details li')).toHaveLength(2);
  });

  it('goes to the mention of a line, and marks the line the card is at', () => {
    const { click, current } = drawn(analysis({ entities: [BRANDT] }), 2);
    click('.why button', 0);
    expect(calls).toEqual(['jump 1']);
    expect(current()).toEqual(['She — Odile Brandt, who spoke last']);
  });

  it('says on top why the mention it was opened at is one of them', () => {
    const here = (at: number): string[] => drawn(analysis({ entities: [BRANDT] }), at).texts('.why-here');
    expect(here(5)).toEqual(['Friday — the role the text gives Odile Brandt']);
    expect(here(0)).toEqual([]);
  });

  it('does not fold a single line', () => {
    const four = { ...BRANDT, mentions: BRANDT.mentions.slice(0, 5) };
    const { texts } = drawn(analysis({ entities: [four] }));
    expect([texts('.why li').length, texts('summary')]).toEqual([4, []]);
  });

  it('says nothing of what is named once', () => {
    expect(drawn(analysis({ entities: [entity('Odile Brandt')] })).texts('.section h3')).toEqual([]);
  });
});

describe('corrections, on the card', () => {
  it.each([
    [0, ['Not a name', 'Not the same']],
    [1, ['Not a person', 'Not the same']],
    [2, ['Not the same']],
  ])('are offered as fits mention %j', (at, labels) => {
    expect(drawn(analysis({ entities: [BRANDT] }), at).texts('.fixes button')).toEqual(labels);
  });

  it('have names that say what they mean', () => {
    expect(drawn(analysis({ entities: [BRANDT] }), 1).names('.fixes button')).toEqual([
      'Not a person: “harbour master” means nobody and nothing that should be marked',
      'Not the same: “harbour master” is somebody or something else than Odile Brandt',
    ]);
  });

  it('cannot part from itself what is always called the same', () => {
    const once: Entity = entity('Odile Brandt', {
      mentions: [mention('Odile Brandt'), mention('She', { form: 'pronoun' })],
    });
    expect(drawn(analysis({ entities: [once] })).texts('.fixes button')).toEqual(['Not a name']);
  });

  it('are handed on', () => {
    const { click } = drawn(analysis({ entities: [BRANDT] }));
    click('.fixes button', 1);
    expect(calls).toEqual(['not-the-same']);
  });

  it('that were made are said and can be taken back', () => {
    const corrections = [
      { id: 'c3', kind: 'not-the-same', words: 'Brandt', of: 'Odile Brandt', entities: ['e1', 'e2'] },
      { id: 'c4', kind: 'not-a-name', words: 'Friday', of: 'Friday', entities: [] },
    ] as const;
    const { texts, click, names } = drawn(analysis({ entities: [BRANDT], corrections }));
    expect(texts('.made li span')).toEqual(['You corrected this: “Brandt” is no longer taken for Odile Brandt.']);
    expect(names('.made button')).toEqual(['Undo: “Brandt” is no longer taken for Odile Brandt']);
    click('.made button');
    expect(calls).toEqual(['undo c3']);
  });

  it('are not offered at words too long to be a name', () => {
    const text = 'x'.repeat(300);
    const long = entity('She', { name: 'x', mentions: [{ ...mention('She'), start: 0, end: 300 }] });
    expect(drawn(analysis({ text, entities: [long] })).texts('.fixes')).toEqual([]);
  });

  it.each([
    [{ sentence: '“Brandt” is no longer taken for a name.', undo: 'c1' }, ['Undo', '']],
    [{ sentence: 'Nothing changed.', undo: null }, ['']],
  ])('say what came of them: %j', (told, buttons) => {
    const { document } = parseHTML('<!doctype html><html><body></body></html>');
    globalThis.document = document;
    render(h(ToldView, { told, onUndo: () => undefined, onClose: () => undefined }), document.body);
    expect(document.querySelector('p')?.textContent).toBe(told.sentence);
    expect([...document.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(buttons);
  });
});

describe('the card of somebody spoken of very often', () => {
  it('stays short', () => {
    const mentions = Array.from({ length: 2_000 }, (_, at) =>
      at === 0
        ? mention('Odile Brandt')
        : joinedTo('She', { form: 'pronoun', why: { rule: 'previous-speaker', antecedent: at - 1 } }),
    );
    const { texts } = drawn(
      analysis({
        entities: [
          entity('Odile Brandt', {
            mentions,
            roles: [{ ...spanOf('harbour master'), text: 'harbour master', of: null, confidence: 1 }],
          }),
        ],
      }),
    );
    expect(texts('.why li')).toEqual(['She — Odile Brandt, who spoke last ×1999, 1999 times']);
  });
});
