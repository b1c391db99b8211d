import { describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { startBackground } from '../../background/background';
import type { KnowledgeInUse } from '../../background/knowledge';
import { corrected } from '../../engine/analyse';
import type { Knowledge } from '../../engine/knowledge';
import type { Analysis, NewCorrection } from '../../engine/model';
import type { PageDocument } from '../../protocol/messages';
import { correctionAt } from '../../page/session/correction-at';
import { ANALYSIS } from '../fixtures/analysis';
import { fakeBrowser } from './fake-browser';

/** As much of it as the background looks at. */
const KNOWLEDGE = {
  model: {
    header: { credits: [{ name: 'Harbour News Corpus', licence: 'CC BY 4.0', credit: 'the Harbour Institute' }] },
  },
  gazetteer: { header: { credits: [] } },
} as unknown as Knowledge;

const ARTICLE = ANALYSIS.article;
if (ARTICLE === undefined) throw new Error('expected the fixture to be of a page');

const URL_OF_PAGE = 'https://www.news.example/ferry';
const SENDER = {
  tab: { id: 5, index: 0, highlighted: true, active: true, pinned: false, incognito: false },
  url: URL_OF_PAGE,
  frameId: 0,
} satisfies Runtime.MessageSender;
const POPUP: Runtime.MessageSender = { url: 'chrome-extension://x/popup.html' };
const DOCUMENT: PageDocument = {
  id: URL_OF_PAGE,
  text: ANALYSIS.text,
  blocks: ANALYSIS.blocks,
  published: null,
  article: ARTICLE,
};

/** “Varga is not Ilse Varga”, or whoever the first with two names is. */
function aWish(): NewCorrection {
  const [first] = ANALYSIS.entities;
  const wish = correctionAt(ANALYSIS, {
    item: { type: 'mention', entity: first?.id ?? '', mention: 0 },
    kind: 'not-a-name',
  });
  if (wish === null) throw new Error('expected the fixture to have an entity');
  return wish;
}

function started(knowledge: KnowledgeInUse = { ok: true, knowledge: KNOWLEDGE }) {
  const fake = fakeBrowser();
  const runs: string[] = [];
  const engine = {
    analyse: ({ text }: { text: string }) => {
      runs.push(text);
      return ANALYSIS;
    },
    languageOf: () => 'en',
    corrected,
    knowledge: () => Promise.resolve(knowledge),
    mapOf: () => Promise.resolve({ state: 'nothing' as const }),
  };
  startBackground(fake.browser, engine);
  const send = (kind: string, request: unknown, sender: Runtime.MessageSender = POPUP): Promise<unknown> => {
    const [answer] = fake.events.onMessage.fire({ sidelight: kind, request }, sender);
    return Promise.resolve(answer);
  };
  /** A background that was stopped and woken: same browser, nothing remembered. */
  const restart = (): void => {
    startBackground(fake.browser, engine);
  };
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
  return { ...fake, runs, send, restart, settle };
}

const reportOf5 = ['reportOf', { tabId: 5 }] as const;

describe('the background', () => {
  it('reads a page’s document, answers the page, and tells the popup and the toolbar', async () => {
    const { send, titles } = started();
    const answer = await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    expect(answer).toMatchObject({ ok: true, reply: { state: 'read', analysis: { textHash: ANALYSIS.textHash } } });
    expect(await send(...reportOf5)).toMatchObject({ ok: true, reply: { state: 'read' } });
    expect(await send('siteOf', { tabId: 5 })).toEqual({ ok: true, reply: 'news.example' });
    expect(titles).toEqual(['Sidelight: reading this page…', 'Sidelight: who, where, how many, and who says so']);
  });

  it('refuses a message that does not fit, and says how', async () => {
    const { send, runs } = started();
    const answer = await send('analyse', { document: { ...DOCUMENT, text: 12 }, anyway: false }, SENDER);
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer)).toContain('does not fit');
    expect(runs).toEqual([]);
  });

  it('shows why a page is left unread', async () => {
    const { send, titles } = started();
    await send('pageState', { state: 'not-article', article: ARTICLE }, SENDER);
    expect(await send(...reportOf5)).toEqual({ ok: true, reply: { state: 'not-article', article: ARTICLE } });
    expect(titles).toEqual(['Sidelight: nothing to read here']);
  });

  it('does not read the same text twice', async () => {
    const { send, runs } = started();
    await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    await send('analyse', { document: DOCUMENT, anyway: false }, { ...SENDER, tab: { ...SENDER.tab, id: 6 } });
    expect(runs).toHaveLength(1);
  });

  it('asks the page again when the tab may have gone elsewhere', async () => {
    const { send, events, page, settle } = started();
    await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    events.onUpdated.fire(5, { status: 'loading' }, {});
    await settle();
    page.there = true;
    expect(await send(...reportOf5)).toEqual({ ok: true, reply: { state: 'reading' } });
    expect(page.asked).toEqual([{ sidelight: 'sendAgain', request: {} }]);
  });

  it('keeps the report while the page only loads more of itself', async () => {
    const { send, events, settle } = started();
    await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    events.onUpdated.fire(5, { status: 'loading' }, { url: `${URL_OF_PAGE}#comments` });
    await settle();
    expect(await send(...reportOf5)).toMatchObject({ reply: { state: 'read' } });
  });

  it.each([
    ['closes', 'onRemoved'],
    ['goes to another page', 'onUpdated'],
  ] as const)('forgets a tab that %s', async (_, event) => {
    const { send, events, area, settle } = started();
    await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    if (event === 'onRemoved') events.onRemoved.fire(5);
    else events.onUpdated.fire(5, { status: 'loading' }, { url: 'https://www.news.example/next' });
    await settle();
    expect(await send(...reportOf5)).toEqual({ ok: true, reply: { state: 'unknown' } });
    expect([...area.kept.keys()]).toEqual(['tabs']);
  });

  it('still answers the page when nothing can be kept', async () => {
    const { send, area } = started();
    area.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const answer = await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    expect(answer).toMatchObject({ ok: true, reply: { state: 'read' } });
  });

  it('puts the content script into a tab once', async () => {
    const { send, injected, page } = started();
    expect(await send('openTab', { tabId: 5 })).toEqual({ ok: true, reply: { state: 'opened' } });
    expect(injected).toEqual(['article.js']);
    page.there = true;
    expect(await send('openTab', { tabId: 5 })).toEqual({ ok: true, reply: { state: 'opened' } });
    expect(injected).toEqual(['article.js']);
  });

  it.each(['onAdded', 'onInstalled', 'onStartup'] as const)(
    'registers the sites the reader allowed: %s',
    async (event) => {
      const { events, registered, settle } = started();
      events[event].fire();
      await settle();
      expect(registered).toEqual(['*://*.blog.example/*']);
    },
  );

  const namesOf = (answer: unknown): string[] =>
    (answer as { reply: { analysis: Analysis } }).reply.analysis.entities.map(({ name }) => name);

  it('takes a correction into what page and popup are told, across a stop too', async () => {
    const { send, events, restart } = started();
    const wish = aWish();
    const ask = (): Promise<unknown> => send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    expect(namesOf(await ask())).toContain(wish.of);
    expect(await send('correct', { correction: wish }, SENDER)).toEqual({ ok: true, reply: { id: 'c1' } });
    expect(namesOf(await ask())).not.toContain(wish.of);
    restart();
    const answers = events.onMessage.fire({ sidelight: 'reportOf', request: { tabId: 5 } }, POPUP);
    expect(namesOf(await answers[1])).not.toContain(wish.of);
  });

  it('takes a correction back for the popup, and tells the page', async () => {
    const { send, page } = started();
    await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    await send('correct', { correction: aWish() }, SENDER);
    page.there = true;
    expect(await send('undoCorrections', { tabId: 5, ids: ['c1'] })).toEqual({ ok: true, reply: null });
    expect(page.asked).toEqual([{ sidelight: 'sendAgain', request: {} }]);
    expect(namesOf(await send(...reportOf5))).toContain(aWish().of);
  });

  it('keeps nothing on disk of what is corrected in a private window', async () => {
    const { send, local } = started();
    const sender = { ...SENDER, tab: { ...SENDER.tab, incognito: true } };
    await send('analyse', { document: DOCUMENT, anyway: false }, sender);
    expect(await send('correct', { correction: aWish() }, sender)).toEqual({ ok: true, reply: { id: 'c1' } });
    expect([...local.kept.keys()]).toEqual([]);
    expect(namesOf(await send(...reportOf5))).not.toContain(aWish().of);
  });

  it.each([
    ['words too long', { words: 'x'.repeat(201) }],
    ['an unknown kind', { kind: 'delete' }],
    ['something more', { script: '1' }],
  ])('refuses a correction with %s', async (_, more) => {
    const { send, local } = started();
    expect(await send('correct', { correction: { ...aWish(), ...more } }, SENDER)).toMatchObject({ ok: false });
    expect(local.kept.size).toBe(0);
  });

  it('does not say “reading” of a text it only looks up', async () => {
    const { send, titles } = started();
    await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    expect(titles.filter((title) => title.includes('reading'))).toHaveLength(1);
  });

  it('says in page, popup and toolbar that it cannot read without its model', async () => {
    const message = 'The model is damaged. Install Sidelight again.';
    const { send, titles, badges, runs } = started({ ok: false, message });
    const reply = { state: 'no-model', message };
    expect(await send('analyse', { document: DOCUMENT, anyway: false }, SENDER)).toEqual({ ok: true, reply });
    expect(await send(...reportOf5)).toEqual({ ok: true, reply });
    expect(await send('credits', {})).toEqual({ ok: true, reply });
    expect([titles.at(-1), badges.at(-1), runs]).toEqual(['Sidelight cannot read: click to see why', '!', []]);
  });

  it('credits those the model names', async () => {
    const credits = [{ name: 'Harbour News Corpus', licence: 'CC BY 4.0', by: 'the Harbour Institute' }];
    expect(await started().send('credits', {})).toEqual({ ok: true, reply: { state: 'known', credits } });
  });

  it('remembers across a stop what it reported before', async () => {
    const { send, events, restart } = started();
    await send('analyse', { document: DOCUMENT, anyway: false }, SENDER);
    restart();
    const answers = events.onMessage.fire({ sidelight: 'reportOf', request: { tabId: 5 } }, POPUP);
    expect(await answers[1]).toMatchObject({ ok: true, reply: { state: 'read' } });
  });
});
