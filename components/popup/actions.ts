import type { Span } from '../../engine/model';
import type { Sent } from '../../protocol/channel';
import type { MarkKind, Settings } from '../../protocol/settings';
import type { AskMap } from '../map/map-request';
import type { PageFollower } from './page-follower';
import type { PopupState } from './popup-state';
import type { PopupPorts } from './ports';
import type { PopupReport } from './view';

const NO_ANSWER = 'The page does not answer. Reload it, then open Sidelight again.';
const NOT_UNDONE = 'The correction could not be taken back. Try again.';
const GONE = 'This place is no longer on the page: the page has changed since it was read.';

/** What the reader can do in the popup. Nothing here throws: what goes wrong is shown. */
export interface PopupActions {
  reveal(span: Span): void;
  readAnyway(): void;
  tryAgain(): void;
  /** Takes corrections back, given their ids. */
  readonly undo: (ids: readonly string[]) => void;
  readonly openCredits: () => void;
  /** Null when no map can be drawn: the list says it in words. */
  readonly askMap: AskMap;
  readonly closeCredits: () => void;
  setMark(kind: MarkKind, on: boolean): void;
  setPausedEverywhere(paused: boolean): void;
  setPausedHere(paused: boolean): void;
  setAlways(on: boolean): void;
}

export function popupActions(
  ports: PopupPorts,
  { state, page }: { state: PopupState; page: PageFollower },
): PopupActions {
  const { view, change, learn, forTab } = state;

  /** Where nobody is in the page to ask, it is opened. */
  const ask = (waiting: PopupReport, send: (tabId: number) => Promise<Sent<unknown>>): void => {
    void forTab(async (tabId) => {
      change({ notice: null });
      learn(waiting);
      const sent = await send(tabId);
      if (!sent.ok) await page.open(tabId);
    });
  };
  const tryAgain = (): void => {
    ask({ state: 'opening' }, (tabId) => ports.sendAgain(tabId));
  };
  const edit = async (edited: (settings: Settings) => Settings): Promise<void> => {
    change({ settings: await ports.changeSettings(edited), notice: null });
  };
  const pause = (paused: boolean, edited: (settings: Settings) => Settings): void => {
    void forTab(async () => {
      await edit(edited);
      if (!paused && view().report.state !== 'paused') tryAgain();
    });
  };

  return {
    tryAgain,
    reveal: (span) =>
      void forTab(async (tabId) => {
        change({ notice: revealNotice(await ports.reveal(tabId, span)) });
      }),
    readAnyway: () => {
      ask({ state: 'reading' }, (tabId) => ports.readAnyway(tabId));
    },
    undo: (ids) =>
      void forTab(async (tabId) => {
        const sent = await ports.undoCorrections(tabId, ids);
        change({ notice: sent.ok ? null : NOT_UNDONE });
        await page.update();
      }),
    openCredits: () => {
      change({ credits: { state: 'asking' } });
      void ports.credits().then((sent) => {
        if (view().credits !== null) change({ credits: sent.ok ? sent.reply : { state: 'no-answer' } });
      });
    },
    askMap: async (request) => {
      const sent = await ports.mapOf(request);
      return sent.ok && sent.reply.state === 'drawn' ? sent.reply.map : null;
    },
    closeCredits: () => {
      change({ credits: null });
    },
    setMark: (kind, on) => void forTab(() => edit((was) => ({ ...was, marks: { ...was.marks, [kind]: on } }))),
    setPausedEverywhere: (paused) => {
      pause(paused, (was) => ({ ...was, pausedEverywhere: paused }));
    },
    setPausedHere: (paused) => {
      const { site } = view();
      if (site !== null) pause(paused, (was) => withSite(was, { site, paused }));
    },
    setAlways: (on) => {
      const { site } = view();
      if (site === null) return;
      // Asked at once, in the click itself: after an await browsers take it for something the reader did not ask for.
      const answered = on ? ports.allow(site) : ports.disallow(site);
      void forTab(async () => {
        await answered;
        await page.findAlways(site);
      });
    },
  };
}

function withSite(settings: Settings, { site, paused }: { site: string; paused: boolean }): Settings {
  const others = settings.pausedSites.filter((other) => other !== site);
  return { ...settings, pausedSites: paused ? [...others, site] : others };
}

function revealNotice(sent: Sent<{ readonly found: boolean }>): string | null {
  if (!sent.ok) return NO_ANSWER;
  return sent.reply.found ? null : GONE;
}
