import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { DigestView } from '../../../components/digest/DigestView';
import type { Analysis } from '../../../engine/model';
import { ANALYSIS } from '../../fixtures/analysis';
import { AUDITED } from '../../fixtures/figures';

let revealed: string[] = [];

function drawn(digest: Partial<Analysis['digest']> = {}, base: Analysis = ANALYSIS) {
  const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
  globalThis.document = document;
  const analysis = { ...base, digest: { ...base.digest, ...digest } };
  const onReveal = ({ start, end }: { start: number; end: number }) => void revealed.push(base.text.slice(start, end));
  render(h(DigestView, { analysis, onReveal, askMap: null }), document.body);
  const button = (words: string): Element => {
    const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(words));
    if (found === undefined) throw new Error(`expected a button with “${words}”`);
    return found;
  };
  return {
    button,
    click: (words: string) =>
      act(() => {
        button(words).dispatchEvent(new Event('click', { bubbles: true }));
      }),
    texts: (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()),
  };
}

describe('the digest’s view', () => {
  beforeEach(() => {
    revealed = [];
  });

  it('opens what rests on a source, and each line goes to its place', async () => {
    const { button, click, texts } = drawn();
    const head = button('the county council1 figure');
    expect([head.getAttribute('aria-expanded'), texts('.fold-body')]).toEqual(['false', []]);
    await click('the county council1 figure');
    expect([head.getAttribute('aria-expanded'), texts('.fold-body .line-title')]).toEqual([
      'true',
      ['Around 1,200 people'],
    ]);
    expect(head.getAttribute('aria-controls')).not.toBeNull();
    await click('the county council1 figure');
    expect(texts('.fold-body')).toEqual([]);
  });

  it('lists who is named and not heard, each a way to where they are named', async () => {
    const { click, texts } = drawn({ unheard: ['e1'] });
    expect(texts('.unheard li')).toEqual(['Ilse Varga']);
    const { length } = revealed;
    await click('Ilse Varga');
    expect(revealed.slice(length)).toEqual(['Ilse Varga']);
  });

  it('says nothing of the unheard where nobody is heard', () => {
    const { texts } = drawn({ quotes: [], voices: [], thoughts: [2], unheard: ['e1'] });
    expect([texts('.unheard'), texts('.part h2').includes('Quotes 0')]).toEqual([[], true]);
  });

  it('folds away what people are said to think or want', async () => {
    const { click, texts } = drawn({ quotes: [0, 1, 3], thoughts: [2] });
    expect(texts('.quiet-fold')).toEqual(['Views, wishes and topics 1']);
    await click('Views, wishes and topics');
    expect(texts('.quiet-fold .line')).toEqual(['the boats were unsafeWestline Ferriesdenied']);
  });

  it('gives each speaker’s share in words too', () => {
    expect(drawn().texts('.share')[0]).toBe('68% of quoted words; 9 of 21 in quote marks');
  });

  it('says what the article rests on even where it names no source', () => {
    const { texts } = drawn({ sources: [] });
    expect(texts('.part h2').at(-1)).toBe('Sources 0');
    expect(texts('.part .remarks').at(-1)).toBe('2 figures without a source.');
  });

  it('asks first whether the figures agree, where they do not, and goes to each of them', async () => {
    const { click, texts } = drawn({}, AUDITED);
    expect(texts('.audit h3')).toEqual(['Do the figures agree?']);
    expect(texts('.audit .line-title')).toEqual(['40 people / 14 people', '30 per cent']);
    expect(texts('.audit .remarks')).toEqual(['1 other count agrees.']);
    await click('40 people / 14 people');
    await click('40 people / 14 people');
    expect(revealed).toEqual(['40 people', '14 people']);
  });

  it('says in a line that all that could be compared agrees', () => {
    const { texts } = drawn({ disagreements: [], checks: [], counts: [{ quantities: [4, 11], agree: true }] }, AUDITED);
    expect([texts('.audit'), texts('.part .remarks')[0]]).toEqual([[], 'Figures compared: 1 count agrees.']);
  });

  it('says nothing of agreement where nothing could be compared', () => {
    expect(drawn().texts('.audit')).toEqual([]);
    expect(drawn().texts('.remarks').join()).not.toContain('compared');
  });

  it('parts many figures by what they are of, under headings', () => {
    expect(drawn({}, AUDITED).texts('.group:not(.timeline .group) h3').slice(0, 4)).toEqual([
      'People',
      'Money',
      'Shares',
      'Other figures',
    ]);
  });

  it('has a heading for each date of the timeline', () => {
    expect(drawn({}, AUDITED).texts('.timeline h3')).toEqual([
      '2021',
      'since February 2022',
      '11 August 2024',
      '12 August 2024',
      'every week',
      'When is not told',
    ]);
  });
});
