import type { Browser } from 'webextension-polyfill';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { judgeArticle } from '../../page/article/judge';
import { extractArticle } from '../../page/extract/extract';
import { createPainter, type Painter } from '../../page/marks/painter';
import { quietly } from '../../page/quietly';
import { createPatience } from '../../page/session/patience';
import { watchChanges } from '../../page/session/changes';
import { createSession, type Session } from '../../page/session/session';
import { offsetOf, rangeOf } from '../../page/text-map';
import { senderToBackground, serve } from '../../protocol/channel';
import {
  PAGE_MESSAGES,
  type BackgroundReplies,
  type BackgroundRequests,
  type PageReplies,
  type PageRequests,
} from '../../protocol/messages';
import { readSettings, watchSettings, type Settings } from '../../protocol/settings';
import { createReader, type Reader } from './reader';

/** Milliseconds between two looks at the marks. */
const LOOK_REST = 200;
const READER_EVENTS = ['scroll', 'pointermove'] as const;

/**
 * Wires up one page. It ends when the extension goes or a newer script takes over in this page: then the context is
 * invalidated, marks and card go, and every listener with them.
 */
export function start(browser: Browser, context: ContentScriptContext): void {
  const painter = createPainter(window);
  if (painter === null || window.top !== window) return;
  void readSettings(browser.storage)
    .then((settings) => {
      if (context.isValid) run({ browser, context, settings, painter });
    })
    .catch(quiet);
}

interface Running {
  readonly browser: Browser;
  readonly context: ContentScriptContext;
  readonly settings: Settings;
  readonly painter: Painter;
}

function run(running: Running): void {
  const { browser, context, painter } = running;
  const send = senderToBackground<BackgroundRequests, BackgroundReplies>(browser);
  const reader: Reader = createReader({
    view: window,
    painter,
    isAlive: () => context.isValid,
    askMap: async (request) => {
      const sent = await send('mapOf', request);
      return sent.ok && sent.reply.state === 'drawn' ? sent.reply.map : null;
    },
    corrections: {
      make: (correction) => session.corrections.make(correction),
      undo: (ids) => session.corrections.undo(ids),
    },
  });
  const session = sessionOf(running, reader);
  const again = createPatience(() => {
    go(session.read());
  }, window);
  const changes = watchChanges({
    view: window,
    container: () => containerOf(session),
    onChange: again.ask,
    onAddress: () => {
      session.leave();
      again.reset();
      again.ask();
    },
  });
  const stops = [
    session.stop,
    reader.stop,
    again.stop,
    watchSettings(browser.storage, (changed) => {
      go(session.change(changed));
    }),
    changes.stop,
    watchReader(() => {
      changes.checkAddress();
      reader.marking.refresh();
    }),
    watchReturn(() => {
      go(readSettings(browser.storage).then(session.change).then(session.sendAgain));
    }),
    serveMessages({ browser, session, reader }),
  ];
  context.onInvalidated(() => {
    for (const stop of stops) attempt(stop);
  });
  go(session.read());
}

function sessionOf({ browser, context, settings }: Running, reader: Reader): Session {
  return createSession(
    {
      address: () => location.href,
      judge: () => judgeArticle(document, location.href),
      extract: (article) => {
        const read = extractArticle(document, location.href, {
          article,
          isVisible: (element) => element.checkVisibility(),
        });
        return {
          document: read.document,
          places: {
            rangeOf: (span) => rangeOf(read.map, span),
            offsetOf: (node, offset) => offsetOf(read.map, node, offset),
          },
        };
      },
      send: senderToBackground<BackgroundRequests, BackgroundReplies>(browser),
      rest: (milliseconds) => new Promise((done) => context.setTimeout(done, milliseconds)),
      show: reader.show,
      onOrphaned: () => {
        context.notifyInvalidated();
      },
    },
    settings,
  );
}

function serveMessages({
  browser,
  session,
  reader,
}: Pick<Running, 'browser'> & { readonly reader: Reader; readonly session: Session }): () => void {
  return serve<PageRequests, PageReplies>(browser, PAGE_MESSAGES, {
    reveal: ({ span }) => ({ found: reader.reveal(span) }),
    readAnyway: () => {
      go(session.readAnyway());
      return null;
    },
    sendAgain: () => {
      go(session.sendAgain());
      return null;
    },
  });
}

/** Scrolling brings other marks near; a moving pointer is the sign of a reader, for whom cleared marks are put back. */
function watchReader(onLook: () => void): () => void {
  let due: number | null = null;
  const lookNow = quietly((): void => {
    due = null;
    onLook();
  });
  const look = (): void => {
    due ??= window.setTimeout(lookNow, LOOK_REST);
  };
  const how = { passive: true, capture: true } as const;
  for (const type of READER_EVENTS) window.addEventListener(type, look, how);
  return () => {
    for (const type of READER_EVENTS) window.removeEventListener(type, look, how);
    if (due !== null) window.clearTimeout(due);
  };
}

/**
 * A page the reader comes back to may never have been unloaded. It has slept through changed settings, and the tab's
 * state is now that of the page between.
 */
function watchReturn(onReturn: () => void): () => void {
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) onReturn();
  };
  window.addEventListener('pageshow', shown);
  return () => {
    window.removeEventListener('pageshow', shown);
  };
}

/** The element that holds all that was read. */
function containerOf(session: Session): Node | null {
  const reading = session.reading();
  if (reading === null) return null;
  return reading.places.rangeOf({ start: 0, end: reading.document.text.length })?.commonAncestorContainer ?? null;
}

function go(work: Promise<void>): void {
  void work.catch(quiet);
}

function attempt(stop: () => void): void {
  try {
    stop();
  } catch {
    // The extension is gone: what it had registered is gone with it.
  }
}

/** The page's console is not ours. What the reader needs to know comes with a state. */
function quiet(): void {
  return undefined;
}
