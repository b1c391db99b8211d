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
  credits: null,
  notice: null,
};

let calls: string[] = [];
const ACTIONS: PopupActions = {
  reveal: ({ start, end }) => void calls.push(`reveal ${TEXT.slice(start, end)} at ${start}`),
  readAnyway: () => void calls.push('readAnyway'),
  tryAgain: () => void calls.push('tryAgain'),
  undo: (ids) => void calls.push(`undo ${ids.join()}`),
  openCredits: () => void calls.push('openCredits'),
  closeCredits: () => void calls.push('closeCredits'),
  setMark: (kind, on) => void calls.push(`mark ${kind} ${String(on)}`),
  setPausedEverywhere: (paused) => void calls.push(`paused everywhere ${String(paused)}`),
  setPausedHere: (paused) => void calls.push(`paused here ${String(paused)}`),
  askMap: () => Promise.resolve(null),
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

  it('says what went wrong where it is read out', () => {
    const { find } = drawn({ notice: 'The page does not answer.' });
    expect(find('[role=status]', 'The page does not answer.')).toBeDefined();
  });

  it('gives all roles of an actor in the article’s words', () => {
    const [first] = ANALYSIS.entities;
    if (first === undefined) throw new Error('expected the fixture to have an entity');
    const role = (words: string) => ({ ...spanOf(words), text: words, of: null, confidence: 0.9 });
    const varga = { ...first, roles: [role('Harbour minister'), role('minister'), role('A captain')] };
    const analysis = { ...ANALYSIS, entities: [varga, ...ANALYSIS.entities.slice(1)] };
    const { find } = drawn({ report: { state: 'read', analysis } });
    expect(find('.line', 'Ilse Varga').textContent).toContain('Harbour minister; A captain');
  });

  it('says that Sidelight cannot read, and why', () => {
    const { texts } = drawn({ report: { state: 'no-model', message: 'It is damaged. Install Sidelight again.' } });
    expect(texts('.unread h2')).toEqual(['Sidelight cannot read']);
    expect(texts('.unread p')).toEqual(['It is damaged. Install Sidelight again.']);
  });
});

describe('what the reader has corrected', () => {
  const made = (id: string, words: string) => ({
    id,
    kind: 'not-the-same' as const,
    words,
    of: 'Ilse Varga',
    entities: [],
  });
  const withMade = (...corrections: ReturnType<typeof made>[]) =>
    drawn({ report: { state: 'read', analysis: { ...ANALYSIS, corrections } } });

  beforeEach(() => {
    calls = [];
  });

  it('is nothing at first', () => {
    expect(drawn().texts('.corrections')).toEqual([]);
  });

  it('is said, and taken back', () => {
    const { click, texts } = withMade(made('c1', 'Varga'));
    expect(texts('.corrections p')).toEqual(['You corrected 1 thing here: “Varga” is no longer taken for Ilse Varga.']);
    click('.corrections button', 'Undo');
    expect(calls).toEqual(['undo c1']);
  });

  it('is counted and folded when there is more, and taken back one by one or at once', () => {
    const { click, texts, find } = withMade(made('c1', 'Varga'), made('c4', 'the minister'));
    expect(texts('.corrections summary')).toEqual(['You corrected 2 things here']);
    find('.corrections li', 'the minister').querySelector('button')?.click();
    click('.corrections > button', 'Undo all');
    expect(calls).toEqual(['undo c4', 'undo c1,c4']);
  });

  it('has buttons that say what they undo', () => {
    const { document } = withMade(made('c1', 'Varga'), made('c4', 'the minister'));
    const names = [...document.querySelectorAll('.corrections button')].map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual([
      'Undo: “Varga” is no longer taken for Ilse Varga',
      'Undo: “the minister” is no longer taken for Ilse Varga',
      'Undo all: every correction on this page',
    ]);
  });
});

describe('the credits', () => {
  beforeEach(() => {
    calls = [];
  });

  it('are reached from the foot, and left again', () => {
    drawn().click('footer button', 'Credits');
    drawn({ credits: { state: 'asking' } }).click('button', 'Back');
    expect(calls).toEqual(['openCredits', 'closeCredits']);
  });

  it('name each corpus with its licence and makers as text, the licences of model and program, and the notices', () => {
    const credit = { name: 'Harbour <b>Corpus</b>', licence: 'CC BY 4.0', by: 'the Harbour Institute' };
    const { texts, document } = drawn({ credits: { state: 'known', credits: [credit] } });
    expect(texts('.corpora li')).toEqual(['Harbour <b>Corpus</b>the Harbour InstituteCC BY 4.0']);
    expect(document.body.textContent).toContain('CC BY-SA 4.0');
    expect(document.body.textContent).toContain('MIT licence');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('/NOTICES.txt');
    expect(document.querySelector('.digest')).toBeNull();
  });

  it.each([
    [{ state: 'no-model' as const, message: 'The model is damaged.' }, 'The model is damaged.'],
    [{ state: 'no-answer' as const }, 'did not answer'],
  ])('say so when they are not known: %j', (credits, says) => {
    expect(drawn({ credits }).document.body.textContent).toContain(says);
  });
});
