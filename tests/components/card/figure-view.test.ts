import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { CardView, type CardProps } from '../../../components/card/card-view';
import { cardOf } from '../../../components/card/content';
import type { Analysis, ItemRef } from '../../../engine/model';
import { AUDITED, FIGURES_TEXT, figureSpan } from '../../fixtures/figures';

let shown: string[] = [];

function drawn(item: ItemRef, { analysis = AUDITED, canShow = true }: { analysis?: Analysis; canShow?: boolean } = {}) {
  const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
  globalThis.document = document;
  const content = cardOf(analysis, item);
  if (content === null) throw new Error('expected a card');
  const quiet = (): void => undefined;
  const onShow: CardProps['onShow'] = ({ start, end }) => void shown.push(FIGURES_TEXT.slice(start, end));
  const ports = { onPin: quiet, onClose: quiet, onJump: quiet, onFix: quiet, onUndo: quiet };
  render(h(CardView, { content, pinned: false, ...ports, onShow: canShow ? onShow : undefined }), document.body);
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
  return {
    texts: (selector: string): string[] =>
      all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    disabled: (selector: string): boolean[] => all(selector).map((each) => each.hasAttribute('disabled')),
    click: (selector: string, nth = 0): void => {
      all(selector)[nth]?.dispatchEvent(new Event('click', { bubbles: true }));
    },
  };
}
const figure = (quantity: number): ItemRef => ({ type: 'quantity', quantity });

beforeEach(() => {
  shown = [];
});

describe('the card of a figure', () => {
  it('reads from the number to who says so, how sure, when and where', () => {
    const { texts } = drawn(figure(2));
    expect(texts('.amount, .conversions, .row, .note')).toEqual([
      '14 km (kilometres)',
      'that is 8.7 miles',
      'Who says soThe coastguard',
      'As ofon Sunday (11 August 2024)',
      'WhereTobermory',
      'From the sentence before: who says so and when.',
    ]);
  });

  it.each([
    [8, 'rose to 55 pounds from 50'],
    [9, 'up 3 per cent'],
    [10, '10–15 boats'],
  ])('says number %i as a change reads: %s', (position, amount) => {
    expect(drawn(figure(position)).texts('.amount')).toEqual([amount]);
  });

  it('has no space before the comma of a change with both ends', () => {
    const quantities = AUDITED.quantities.map((one, at) => (at === 9 ? { ...one, from: { min: 5, max: 5 } } : one));
    expect(drawn(figure(9), { analysis: { ...AUDITED, quantities } }).texts('.amount')).toEqual([
      'up 3 per cent, from 5',
    ]);
  });

  it('does not show the article’s words twice where they are the number and its unit', () => {
    expect([drawn(figure(1)).texts('h2.heard'), drawn(figure(1)).texts('h2.title')]).toEqual([['14 people'], []]);
    expect(drawn(figure(3)).texts('h2.title')).toEqual(['dozens of passengers']);
    const bare = AUDITED.quantities.map((one, at) =>
      at === 8 ? { ...one, ...figureSpan('55'), unit: '', unitText: '', kind: 'count' as const } : one,
    );
    expect(drawn(figure(8), { analysis: { ...AUDITED, quantities: bare } }).texts('h2.heard')).toEqual(['55']);
  });

  it('leaves out what is not known', () => {
    const { texts } = drawn(figure(9));
    expect(texts('.conversions, .row, .note, .section')).toEqual([]);
  });

  it('says that the article names nobody where one would ask', () => {
    expect(drawn(figure(3)).texts('.none')).toEqual(['the article names nobody']);
    expect(drawn(figure(10)).texts('.none')).toEqual([]);
  });

  it('goes to the figure it does not agree with', () => {
    const { texts, click } = drawn(figure(1));
    expect(texts('.section')).toEqual([
      'Other figures on thisThey do not agree: 40 in the headline, 14 in the text.40 people — in the headline',
    ]);
    expect(texts('.fails')).toEqual(['They do not agree: 40 in the headline, 14 in the text.']);
    click('.lines button');
    expect(shown).toEqual(['40 people']);
  });

  it('goes to what a percentage is reckoned from', () => {
    const { texts, click } = drawn(figure(7));
    expect(texts('.section')).toEqual(['Does it add up?12 of 48 is 25 per cent; the article says “30 per cent”']);
    click('.lines button');
    expect(shown).toEqual(['12 boats']);
  });

  it('is quiet about figures that agree', () => {
    const { texts } = drawn(figure(11));
    expect([texts('.verdict'), texts('.fails')]).toEqual([['They agree.'], []]);
  });

  it('has lines that are text where there is no way to go', () => {
    const { disabled, click } = drawn(figure(1), { canShow: false });
    expect(disabled('.lines button')).toEqual([true]);
    click('.lines button');
    expect(shown).toEqual([]);
    expect(drawn(figure(1)).disabled('.lines button')).toEqual([false]);
  });

  it.each([
    [4, 4, []],
    [6, 3, ['3 more']],
  ])('of %i others on the same count shows %i at once', (others, atOnce, summary) => {
    const boat = AUDITED.quantities[4];
    if (boat === undefined) throw new Error('expected the boats');
    const quantities = Array.from({ length: others + 1 }, (_, at) => ({ ...boat, start: boat.start + at }));
    const counts = [{ quantities: quantities.map((_, at) => at), agree: true }];
    const analysis = { ...AUDITED, quantities, digest: { ...AUDITED.digest, counts, checks: [], disagreements: [] } };
    const { texts } = drawn(figure(0), { analysis });
    expect([texts('.section > .lines li').length, texts('summary')]).toEqual([atOnce, summary]);
  });
});

describe('the card of a date', () => {
  it.each([
    ['t4', ['Monday 12 August 2024', 'early in it', 'Reckoned from the day of publication, Tuesday 15 October 2024.']],
    ['t7', ['Sunday 11 August 2024, 17:00', 'Reckoned from “on Sunday” in the text.', 'What“the harbour closed”']],
    ['t3', ['What“A boat sails”']],
    ['t6', ['Not told which day.', 'What“all 48 boats stay ashore”']],
  ])('%s has its date, what it is reckoned from and what happened', (id, lines) => {
    expect(drawn({ type: 'time', time: id }).texts('.date, .soft, .note, .none, .row')).toEqual(lines);
  });
});
