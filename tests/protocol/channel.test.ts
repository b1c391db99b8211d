import { describe, expect, it, vi } from 'vitest';
import { senderToBackground, senderToTab, serve, type Handlers, type MessagePort } from '../../protocol/channel';
import {
  BACKGROUND_MESSAGES,
  PAGE_MESSAGES,
  type BackgroundReplies,
  type BackgroundRequests,
  type PageReplies,
  type PageRequests,
} from '../../protocol/messages';

type Listener = (message: unknown, sender: object) => unknown;

/** A runtime that hands what is sent to its listeners after a trip through JSON, as the browser does. */
function fakePort(): MessagePort & { raw: (message: unknown) => Promise<unknown> } {
  const listeners = new Set<Listener>();
  const raw = (message: unknown): Promise<unknown> => {
    const answers = [...listeners].map((listener) => listener(JSON.parse(JSON.stringify(message)), { id: 'test' }));
    const answer = answers.find((given) => given !== undefined);
    if (answer !== undefined) return Promise.resolve(answer);
    return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
  };
  const runtime = {
    sendMessage: raw,
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  return { runtime, raw } as unknown as MessagePort & { raw: typeof raw };
}

const pageHandlers: Handlers<PageRequests, PageReplies> = {
  reveal: ({ span }) => ({ found: span.start < 10 }),
  readAnyway: () => null,
  sendAgain: () => null,
};

describe('serve and send', () => {
  it('carries a request to its handler and the reply back', async () => {
    const port = fakePort();
    serve<PageRequests, PageReplies>(port, PAGE_MESSAGES, pageHandlers);
    const send = senderToBackground<PageRequests, PageReplies>(port);
    expect(await send('reveal', { span: { start: 3, end: 7 } })).toEqual({ ok: true, reply: { found: true } });
  });

  it.each([
    ['a span that is no span', { sidelight: 'reveal', request: { span: { start: -1, end: 'x' } } }, /does not fit/],
    ['a request that is missing', { sidelight: 'reveal', request: null }, /does not fit/],
    ['more than is asked for', { sidelight: 'readAnyway', request: { extra: 1 } }, /does not fit/],
  ])('answers %s with what was expected', async (_, message, expected) => {
    const port = fakePort();
    serve<PageRequests, PageReplies>(port, PAGE_MESSAGES, pageHandlers);
    expect(await port.raw(message)).toEqual({ ok: false, message: expect.stringMatching(expected) as string });
  });

  it.each([
    ['of another table', { sidelight: 'analyse', request: {} }],
    ['named like a property every object has', { sidelight: 'constructor', request: {} }],
    ['named __proto__', JSON.parse('{"sidelight":"__proto__","request":{}}') as unknown],
    ['of another extension', 'hello'],
    ['null', null],
  ])('leaves a message %s alone', async (_, message) => {
    const port = fakePort();
    serve<PageRequests, PageReplies>(port, PAGE_MESSAGES, pageHandlers);
    await expect(port.raw(message)).rejects.toThrow(/Receiving end/);
  });

  it('tells why a message failed instead of throwing', async () => {
    const port = fakePort();
    const send = senderToBackground<PageRequests, PageReplies>(port);
    expect(await send('readAnyway', {})).toMatchObject({ ok: false, failure: { reason: 'no-receiver' } });

    serve<PageRequests, PageReplies>(port, PAGE_MESSAGES, {
      ...pageHandlers,
      readAnyway: () => Promise.reject(new Error('no text')),
    });
    expect(await send('readAnyway', {})).toEqual({ ok: false, failure: { reason: 'failed', message: 'no text' } });

    const orphan = senderToTab<PageRequests, PageReplies>(
      { sendMessage: () => Promise.reject(new Error('Extension context invalidated.')) },
      1,
    );
    expect(await orphan('readAnyway', {})).toMatchObject({ ok: false, failure: { reason: 'orphaned' } });
  });

  it('sends to the top frame of the tab', async () => {
    const sendMessage = vi.fn(() => Promise.resolve({ ok: true, reply: null }));
    const tabs = { sendMessage } as unknown as Parameters<typeof senderToTab>[0];
    await senderToTab<PageRequests, PageReplies>(tabs, 7)('readAnyway', {});
    expect(sendMessage).toHaveBeenCalledWith(7, { sidelight: 'readAnyway', request: {} }, { frameId: 0 });
  });

  it('stops answering', async () => {
    const port = fakePort();
    serve<PageRequests, PageReplies>(port, PAGE_MESSAGES, pageHandlers)();
    await expect(port.raw({ sidelight: 'readAnyway', request: {} })).rejects.toThrow(/Receiving end/);
  });
});

describe('the table of messages', () => {
  it('takes a page as the content script sends it, and no other', async () => {
    const port = fakePort();
    const analyse = vi.fn(() => ({ state: 'failed' as const, message: 'no' }));
    serve<BackgroundRequests, BackgroundReplies>(port, BACKGROUND_MESSAGES, {
      analyse,
      pageState: () => null,
      reportOf: () => ({ state: 'unknown' }),
      openTab: () => ({ state: 'opened' }),
      siteOf: () => null,
      correct: () => ({ id: null }),
      undoCorrections: () => null,
      credits: () => ({ state: 'known', credits: [] }),
      mapOf: () => ({ state: 'nothing' }),
    });
    const send = senderToBackground<BackgroundRequests, BackgroundReplies>(port);
    const article = {
      isArticle: true,
      score: 7,
      reasons: ['news markup'],
      title: 'A',
      byline: null,
      published: null,
      site: null,
      language: 'en',
    };
    const document = {
      id: 'https://example.org/a',
      text: 'One.',
      blocks: [{ start: 0, end: 4, role: 'paragraph' as const }],
      published: null,
      article,
    };
    expect((await send('analyse', { document, anyway: false })).ok).toBe(true);
    expect(analyse).toHaveBeenCalledOnce();

    const bad = { ...document, blocks: [{ start: 0, end: 4, role: 'script' }] } as unknown as typeof document;
    expect((await send('analyse', { document: bad, anyway: false })).ok).toBe(false);
    expect((await send('analyse', { document: { ...document, text: 'x'.repeat(2_000_001) }, anyway: false })).ok).toBe(
      false,
    );
    expect(analyse).toHaveBeenCalledOnce();
  });
});
