import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PopupActions } from '../../../components/popup/actions';
import { Popup } from '../../../components/popup/Popup';
import type { PopupView } from '../../../components/popup/view';
import type { Analysis } from '../../../engine/model';
import { DEFAULT_SETTINGS } from '../../../protocol/settings';
import { ANALYSIS, spanOf, TEXT } from '../../fixtures/analysis';

const VIEW: PopupView = {
  tab: { id: 5, url: 'https://news.example/ferry', title: 'Ferry' },
  site: 'news.example',
  report: { state: 'read', analysis: ANALYSIS },
  settings: DEFAULT_SETTINGS,
  always: 'not-allowed',
  notice: null,
};

let calls: string[] = [];
const ACTIONS: PopupActions = {
  reveal: ({ start, end }) => void calls.push(`reveal ${TEXT.slice(start, end)} at ${start}`),
  readAnyway: () => void calls.push('readAnyway'),
  tryAgain: () => void calls.push('tryAgain'),
  setMark: (kind, on) => void calls.push(`mark ${kind} ${String(on)}`),
  setPausedEverywhere: (paused) => void calls.push(`paused everywhere ${String(paused)}`),
  setPausedHere: (paused) => void calls.push(`paused here ${String(paused)}`),
  setAlways: (on) => void calls.push(`always ${String(on)}`),
};

function drawn(more: Partial<PopupView> = {}) {
  const { document, Event } = parseHTML('<!doctype html><html><body></body></html>');
  globalThis.document = document;
  render(h(Popup, { view: { ...VIEW, ...more }, actions: ACTIONS }), document.body);
  const find = (selector: string, words: string): Element => {
    const found = [...document.querySelectorAll(selector)].find((element) => element.textContent.includes(words));
    if (found === undefined) throw new Error(`expected ${selector} with “${words}” in ${document.body.innerHTML}`);
    return found;
  };
  const click = (selector: string, words: string): void => {
    find(selector, words).dispatchEvent(new Event('click', { bubbles: true }));
  };
  const texts = (selector: string): string[] =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());
  return { document, find, click, texts };
}

describe('the popup’s page', () => {
  beforeEach(() => {
    calls = [];
  });

  it('has the article’s title, site, date and summary at its head', () => {
    const { texts } = drawn();
    expect(texts('h1')).toEqual(['Ferry line to the outer islands stops for winter']);
    expect(texts('.dateline')).toEqual(['news.example · Tuesday 15 October 2024']);
    expect(texts('.summary')).toEqual(['2 people, 2 organisations, 4 regions, 3 figures, 4 quotes']);
  });

  it('lists the parts of the digest with their counts, and the less certain folded', () => {
    const { texts, document } = drawn();
    expect(texts('h2')).toEqual(['Actors 5', 'Regions 4', 'Figures 3', 'Quotes 4', 'Timeline 3', 'Sources 3']);
    expect(texts('details summary')).toEqual(['Less certain 1']);
    expect(document.querySelector('details')?.hasAttribute('open')).toBe(false);
  });

  it('goes to the first mention on the first click, then on to the next, and round', () => {
    const { click } = drawn();
    for (let clicks = 0; clicks < 3; clicks += 1) click('.line button', 'Ilse Varga');
    const [varga, she] = [spanOf('Ilse Varga').start, spanOf('she').start];
    expect(calls).toEqual([`reveal Ilse Varga at ${varga}`, `reveal she at ${she}`, `reveal Ilse Varga at ${varga}`]);
  });

  it('shows the page’s words as text, in a direction of their own', () => {
    const [first] = ANALYSIS.entities;
    if (first === undefined) throw new Error('expected the fixture to have an entity');
    const hostile = { ...first, name: '<img src=x onerror=alert(1)> \u202e' };
    const analysis: Analysis = { ...ANALYSIS, entities: [hostile, ...ANALYSIS.entities.slice(1)] };
    const { document, find } = drawn({ report: { state: 'read', analysis } });
    expect(document.querySelector('img')).toBeNull();
    expect(find('bdi', '<img src=x onerror=alert(1)>')).toBeDefined();
  });

  it('opens long lists with a hundred lines', () => {
    const quantity = ANALYSIS.quantities[0];
    if (quantity === undefined) throw new Error('expected the fixture to have a figure');
    const quantities = Array.from({ length: 5_000 }, () => quantity);
    const digest = { ...ANALYSIS.digest, figures: quantities.map((_, position) => position) };
    const { texts } = drawn({ report: { state: 'read', analysis: { ...ANALYSIS, quantities, digest } } });
    expect(texts('.line-figure')).toHaveLength(101);
    expect(texts('.show-all')).toEqual(['Show all 5,000']);
  });

  it('offers to read a page that is no article, with the reasons against it', () => {
    const article = { ...(ANALYSIS.article ?? null), reasons: ['It is a front page.'] } as NonNullable<
      Analysis['article']
    >;
    const { click, texts } = drawn({ report: { state: 'not-article', article } });
    expect(texts('.reasons li')).toEqual(['It is a front page.']);
    click('button', 'Read it anyway');
    expect(calls).toEqual(['readAnyway']);
  });

  it('resumes where it was paused', () => {
    const { click } = drawn({ report: { state: 'paused', by: 'site', site: 'news.example' } });
    click('button', 'Resume on this site');
    expect(calls).toEqual(['paused here false']);
  });

  it('has a labelled switch for each kind, the site, everywhere and always', () => {
    const { texts } = drawn();
    expect(texts('label')).toEqual([
      ...['People', 'Organisations', 'Places', 'Figures', 'Quotes', 'Dates'],
      ...['Pause on news.example', 'Pause everywhere', 'Always read on this site'],
    ]);
    expect(drawn({ always: 'listed' }).texts('footer label')).toHaveLength(2);
    expect(drawn({ always: 'no-site', site: null }).texts('footer label')).toEqual(['Pause everywhere']);
  });

  it('says what went wrong where it is read out, and links to the notices', () => {
    const { find, document } = drawn({ notice: 'The page does not answer.' });
    expect(find('[role=status]', 'The page does not answer.')).toBeDefined();
    expect(document.querySelector('footer a')?.getAttribute('href')).toBe('/NOTICES.txt');
  });
});
