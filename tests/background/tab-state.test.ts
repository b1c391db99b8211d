import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { iconStateOf, showInToolbar, type Toolbar } from '../../background/tab-state';
import { pageSpeaking, whereabouts } from '../../background/tabs';
import type { TabReport } from '../../protocol/messages';
import { ANALYSIS } from '../fixtures/analysis';

const ARTICLE = ANALYSIS.article;
if (ARTICLE === undefined) throw new Error('expected the fixture to be of a page');

const REPORTS: readonly (readonly [TabReport, string])[] = [
  [{ state: 'unknown' }, 'rest'],
  [{ state: 'reading' }, 'reading'],
  [{ state: 'read', analysis: ANALYSIS }, 'read'],
  [{ state: 'not-article', article: ARTICLE }, 'nothing'],
  [{ state: 'empty', article: ARTICLE }, 'nothing'],
  [{ state: 'other-language', language: 'de', article: ARTICLE }, 'nothing'],
  [{ state: 'failed', message: 'x' }, 'nothing'],
  [{ state: 'no-model', message: 'x' }, 'broken'],
  [{ state: 'paused', by: 'site', site: 'dw.com' }, 'paused'],
];

describe('the toolbar icon', () => {
  it.each(REPORTS)('%j shows %s', (report, state) => {
    expect(iconStateOf(report)).toBe(state);
  });

  it.each(REPORTS)('%j has its pictures', async (report) => {
    const paths: string[] = [];
    const titles: string[] = [];
    const badges: string[] = [];
    const toolbar: Toolbar = {
      setIcon: ({ path }) => Promise.resolve(void paths.push(...Object.values(path))),
      setTitle: ({ title }) => Promise.resolve(void titles.push(title)),
      setBadgeText: ({ text }) => Promise.resolve(void badges.push(text)),
      setBadgeBackgroundColor: () => Promise.resolve(),
    };
    await showInToolbar(toolbar, 3, report);
    expect(paths).toHaveLength(2);
    expect(paths.filter((path) => !existsSync(`public${path}`))).toEqual([]);
    expect(titles[0]).toMatch(/^Sidelight(?: cannot read)?: /);
    expect(badges).toEqual([report.state === 'no-model' ? '!' : '']);
  });

  it('does not mind that the tab has closed', async () => {
    const gone = (): Promise<void> => Promise.reject(new Error('No tab with id: 3.'));
    const toolbar = { setIcon: gone, setTitle: gone, setBadgeText: gone, setBadgeBackgroundColor: gone };
    await expect(showInToolbar(toolbar, 3, { state: 'reading' })).resolves.toBeUndefined();
  });
});

describe('pageSpeaking', () => {
  const tab = { id: 3, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
  const url = 'https://news.example/ferry#top';

  it('is the page of the tab, without the fragment', () => {
    expect(pageSpeaking({ tab, url, frameId: 0, documentId: 'D1' })).toEqual({
      tabId: 3,
      address: 'https://news.example/ferry',
      document: 'D1',
    });
  });

  it('is known by its address where the browser gives documents no ids', () => {
    expect(pageSpeaking({ tab, url })?.document).toBe('https://news.example/ferry');
  });

  it.each([
    ['a frame in it', { tab, url, frameId: 4 }],
    ['a page loaded ahead', { tab, url, frameId: 0, documentLifecycle: 'prerender' }],
    ['the popup', { url: 'chrome-extension://x/popup.html' }],
  ])('%s does not speak for a tab', (_, sender) => {
    expect(pageSpeaking(sender)).toBeNull();
  });
});

describe('whereabouts', () => {
  const address = 'https://news.example/ferry';
  it.each([
    ['https://news.example/ferry', 'stayed'],
    ['https://news.example/ferry#quotes', 'stayed'],
    ['https://news.example/next', 'left'],
    [undefined, 'unknown'],
  ])('a tab that loads %s has %s', (url, where) => {
    expect(whereabouts(address, url)).toBe(where);
  });
});
