import { describe, expect, it } from 'vitest';
import type { ArticleInfo } from '../../../engine/model';
import type { TextPlaces } from '../../../page/marks/text-places';
import type { Reading } from '../../../page/session/reading';
import { createSession, type Session } from '../../../page/session/session';
import type { SendFailure, Sent } from '../../../protocol/channel';
import { DEFAULT_SETTINGS, type Settings } from '../../../protocol/settings';
import { analysis } from '../marks/a-reading';

const ARTICLE: ArticleInfo = {
  isArticle: true,
  score: 8,
  reasons: ['It says it is news.'],
  title: null,
  byline: null,
  published: null,
  site: null,
  language: 'en',
};

interface Page {
  text: string;
  isArticle: boolean;
  failure: SendFailure['reason'] | null;
  sent: string[];
  shown: (string | null)[];
  orphaned: number;
  session: Session;
}

/** A page whose text, kind and background the test sets; every reading rests not at all. */
function open(settings: Settings = DEFAULT_SETTINGS): Page {
  const page: Page = {
    text: 'First words.',
    isArticle: true,
    failure: null,
    sent: [],
    shown: [],
    orphaned: 0,
    session: {} as Session,
  };
  const send = (
    kind: string,
    request: { state?: string; anyway?: boolean; document?: { text: string } },
  ): Promise<Sent<unknown>> => {
    page.sent.push(
      request.state ?? `${kind}${request.anyway === true ? ' anyway' : ''}: ${request.document?.text ?? ''}`,
    );
    if (page.failure !== null) return Promise.resolve({ ok: false, failure: { reason: page.failure, message: '' } });
    const reply =
      kind === 'analyse' ? { state: 'read', analysis: analysis({ text: request.document?.text ?? '' }) } : null;
    return Promise.resolve({ ok: true, reply });
  };
  page.session = createSession(
    {
      address: () => 'https://www.example.org/a-1',
      judge: () => ({ ...ARTICLE, isArticle: page.isArticle }),
      extract: () => ({
        document: { id: 'a', text: page.text, blocks: [], published: null },
        places: {} as TextPlaces,
      }),
      send: send as never,
      rest: () => Promise.resolve(),
      show: (reading: Reading | null) => page.shown.push(reading?.analysis.text ?? null),
      onOrphaned: () => {
        page.orphaned += 1;
      },
    },
    settings,
  );
  return page;
}

describe('createSession', () => {
  it('tells that it reads, asks, and shows', async () => {
    const page = open();
    await page.session.read();
    expect(page.sent).toEqual(['reading', 'analyse: First words.']);
    expect(page.shown).toEqual(['First words.']);
  });

  it('asks nothing when the page is no article, until the reader wants it read', async () => {
    const page = open();
    page.isArticle = false;
    await page.session.read();
    expect([page.sent, page.shown]).toEqual([['not-article'], [null]]);
    await page.session.readAnyway();
    expect(page.sent).toEqual(['not-article', 'reading', 'analyse anyway: First words.']);
    expect(page.shown.at(-1)).toBe('First words.');
  });

  it('says so when there are no words', async () => {
    const page = open();
    page.text = ' \n ';
    await page.session.read();
    expect(page.sent).toEqual(['reading', 'empty']);
    expect(page.shown).toEqual([null]);
  });

  it('marks again without asking when the page has replaced its nodes by the same words', async () => {
    const page = open();
    await page.session.read();
    await page.session.read();
    expect(page.sent).toEqual(['reading', 'analyse: First words.']);
    expect(page.shown).toEqual(['First words.', 'First words.']);
  });

  it('asks again when the words have changed', async () => {
    const page = open();
    await page.session.read();
    page.text = 'Other words.';
    await page.session.read();
    expect(page.sent.at(-1)).toBe('analyse: Other words.');
    expect(page.shown.at(-1)).toBe('Other words.');
  });

  it('drops a reading that was overtaken by the next', async () => {
    const page = open();
    const first = page.session.read();
    page.text = 'Other words.';
    await Promise.all([first, page.session.read()]);
    expect(page.shown).toEqual(['Other words.']);
  });

  it.each([
    ['everywhere', { ...DEFAULT_SETTINGS, pausedEverywhere: true }],
    ['on this site', { ...DEFAULT_SETTINGS, pausedSites: ['example.org'] }],
  ])('takes everything away when paused %s, and reads when it is over', async (_, paused) => {
    const page = open();
    await page.session.read();
    await page.session.change(paused);
    expect([page.sent.at(-1), page.shown.at(-1)]).toEqual(['paused', null]);
    await page.session.change(DEFAULT_SETTINGS);
    expect(page.sent.at(-1)).toBe('analyse: First words.');
    expect(page.shown.at(-1)).toBe('First words.');
  });

  it('shows again, without asking, when a kind of mark is switched', async () => {
    const page = open();
    await page.session.read();
    await page.session.change({ ...DEFAULT_SETTINGS, marks: { ...DEFAULT_SETTINGS.marks, quote: false } });
    expect(page.sent).toHaveLength(2);
    expect(page.shown).toEqual(['First words.', 'First words.']);
  });

  it('sends its document again when the background has lost the result', async () => {
    const page = open();
    await page.session.read();
    await page.session.sendAgain();
    expect(page.sent).toEqual(['reading', 'analyse: First words.', 'analyse: First words.']);
  });

  it('tries once more when the background is not there yet', async () => {
    const page = open();
    page.failure = 'no-receiver';
    await page.session.read();
    expect(page.sent).toEqual(['reading', 'analyse: First words.', 'analyse: First words.']);
    expect(page.shown).toEqual([null]);
  });

  it('ends when the extension is gone', async () => {
    const page = open();
    page.failure = 'orphaned';
    await page.session.read();
    expect(page.orphaned).toBeGreaterThan(0);
  });
});
