import type { ArticleInfo, TextDocument } from '../../engine/model';
import type { Send, Sent } from '../../protocol/channel';
import type { AnalyseReply, BackgroundReplies, BackgroundRequests } from '../../protocol/messages';
import { pausedBy, siteOf, type Settings } from '../../protocol/settings';
import type { TextPlaces } from '../marks/text-places';
import { correctionsOf, type Corrections } from './corrections';
import type { Reading } from './reading';

export interface SessionPorts {
  readonly address: () => string;
  readonly judge: () => ArticleInfo;
  readonly extract: (article: ArticleInfo) => { readonly document: TextDocument; readonly places: TextPlaces };
  readonly send: Send<BackgroundRequests, BackgroundReplies>;
  /** Lets the page have its turn between two pieces of work. */
  readonly rest: (milliseconds: number) => Promise<void>;
  /** Marks what was read; null takes all marks and the card away. */
  readonly show: (reading: Reading | null, settings: Settings) => void;
  /** The extension was updated or removed: end for good. */
  readonly onOrphaned: () => void;
}

/** Reads one page, again when it changes, and keeps background and marks told. Nothing in it throws. */
export interface Session {
  /** Reads the page as it is now. Marks stay when its text is the same. */
  readonly read: () => Promise<void>;
  readonly readAnyway: () => Promise<void>;
  /** The background has lost the result. */
  readonly sendAgain: () => Promise<void>;
  /** The page has another address: what was read is no longer there. */
  readonly leave: () => void;
  readonly change: (settings: Settings) => Promise<void>;
  readonly reading: () => Reading | null;
  readonly corrections: Corrections;
  readonly stop: () => void;
}

/** The background may just be starting. */
const RETRY_WAIT = 1_000;

export function createSession(ports: SessionPorts, initial: Settings): Session {
  let settings = initial;
  let reading: Reading | null = null;
  let anyway = false;
  let told = '';
  /** The text the background has answered for: the same words again need no answer. */
  let answeredText: string | null = null;
  /** Counts readings: one that was overtaken by the next is dropped. */
  let latest = 0;

  const show = (next: Reading | null): void => {
    reading = next;
    ports.show(next, settings);
  };

  const tell = (state: BackgroundRequests['pageState']): void => {
    const line = JSON.stringify(state);
    if (line === told) return;
    told = line;
    void ports.send('pageState', state).then(noticeOrphan);
  };

  const noticeOrphan = <Reply>(sent: Sent<Reply>): Sent<Reply> => {
    if (!sent.ok && sent.failure.reason === 'orphaned') ports.onOrphaned();
    return sent;
  };

  const leaveUnread = (state: BackgroundRequests['pageState']): void => {
    latest += 1;
    answeredText = null;
    show(null);
    tell(state);
  };

  const paused = (): BackgroundRequests['pageState'] | null => {
    const site = siteOf(ports.address());
    const by = pausedBy(settings, site);
    return by === null ? null : { state: 'paused', by, site };
  };

  const read = async (): Promise<void> => {
    try {
      await readPage();
    } catch (error) {
      // A page may make the browser's own calls throw; the reader is told, and the page's console stays clean.
      const message = error instanceof Error ? error.message : String(error);
      leaveUnread({ state: 'failed', message: `This page could not be read: ${message}`.slice(0, 1_000) });
    }
  };

  const readPage = async (): Promise<void> => {
    const pause = paused();
    if (pause !== null) {
      leaveUnread(pause);
      return;
    }
    const article = ports.judge();
    if (!article.isArticle && !anyway) {
      leaveUnread({ state: 'not-article', article: wireForm(article) });
      return;
    }
    latest += 1;
    const run = latest;
    // Also wakes the background while the page is still being walked.
    if (reading === null) tell({ state: 'reading' });
    await ports.rest(0);
    if (run === latest) await readWords(article, run);
  };

  const readWords = async (article: ArticleInfo, run: number): Promise<void> => {
    const { document, places } = ports.extract(article);
    if (document.text.trim() === '') {
      leaveUnread({ state: 'empty', article: wireForm(article) });
      return;
    }
    if (document.text === answeredText) {
      if (reading !== null) show({ ...reading, places });
      return;
    }
    await analyse({ document: { ...document, article }, places, run });
  };

  const analyse = async ({ document, places, run }: Asked): Promise<void> => {
    const request = {
      document: { ...document, blocks: [...document.blocks], article: wireForm(document.article) },
      anyway,
    };
    let sent = noticeOrphan(await ports.send('analyse', request));
    if (!sent.ok && sent.failure.reason === 'no-receiver') {
      await ports.rest(RETRY_WAIT);
      if (run === latest) sent = noticeOrphan(await ports.send('analyse', request));
    }
    if (run !== latest) return;
    // Its answer has set the tab's state, so that anything may be told anew.
    told = '';
    const reply: AnalyseReply | null = sent.ok ? sent.reply : null;
    answeredText = reply === null ? null : document.text;
    show(reply?.state === 'read' ? { document, analysis: reply.analysis, places } : null);
  };

  const sendAgain = async (): Promise<void> => {
    told = '';
    if (reading === null) return read();
    const { document, places } = reading;
    const { article } = document;
    latest += 1;
    if (article !== undefined) await analyse({ document: { ...document, article }, places, run: latest });
  };

  return {
    read,
    readAnyway() {
      anyway = true;
      answeredText = null;
      return read();
    },
    sendAgain,
    corrections: correctionsOf({ send: ports.send, noticeOrphan, readAgain: sendAgain, reading: () => reading }),
    leave() {
      latest += 1;
      anyway = false;
      answeredText = null;
      told = '';
      show(null);
    },
    async change(next) {
      const wasPaused = paused() !== null;
      settings = next;
      const isPaused = paused() !== null;
      if (wasPaused !== isPaused) return read();
      if (!isPaused) show(reading);
    },
    reading: () => reading,
    stop() {
      latest += 1;
      show(null);
    },
  };
}

interface Asked {
  readonly document: TextDocument & { readonly article: ArticleInfo };
  readonly places: TextPlaces;
  readonly run: number;
}

/** What a schema infers has mutable arrays. */
function wireForm(article: ArticleInfo): BackgroundRequests['analyse']['document']['article'] {
  return { ...article, reasons: [...article.reasons] };
}
