import { DEFAULT_SETTINGS } from '../../protocol/settings';
import type { PopupPorts } from './ports';
import { shownReport, type PopupReport, type PopupView } from './view';

/** How long a page may take to say something. Pages that load slowly say "reading" before that. */
const SILENCE_MS = 15_000;

const FIRST_VIEW: PopupView = {
  tab: null,
  site: null,
  report: { state: 'opening' },
  settings: DEFAULT_SETTINGS,
  always: 'no-site',
  credits: null,
  notice: null,
};

/** What the popup knows and shows. */
export interface PopupState {
  readonly view: () => PopupView;
  readonly change: (part: Partial<PopupView>) => void;
  /** Something was heard of the page, or is waited for: after a while without news the page counts as silent. */
  readonly learn: (report: PopupReport) => void;
  /** Runs a job for the tab, if there is one; what it throws is shown. */
  readonly forTab: (job: (tabId: number) => Promise<void>) => Promise<void>;
}

/** @param show draws a view; called whenever something has changed. */
export function popupState(ports: PopupPorts, show: (view: PopupView) => void): PopupState {
  let view = FIRST_VIEW;
  /** What is known of the page, apart from the reader's pauses. */
  let known: PopupReport = FIRST_VIEW.report;
  let news = 0;

  const change = (part: Partial<PopupView>): void => {
    const changed = { ...view, ...part };
    view = { ...changed, report: shownReport(known, changed) };
    show(view);
  };
  const learn = (report: PopupReport): void => {
    const waitsOn = report.state === 'reading' && known.state === 'reading';
    known = report;
    if (!waitsOn) countSilence((news += 1));
    change({});
  };
  const countSilence = (since: number): void => {
    ports.after(SILENCE_MS, () => {
      if (since === news && (known.state === 'opening' || known.state === 'reading')) learn({ state: 'silent' });
    });
  };
  const forTab = async (job: (tabId: number) => Promise<void>): Promise<void> => {
    if (view.tab === null) return;
    await job(view.tab.id).catch((error: unknown) => {
      change({ notice: error instanceof Error ? error.message : String(error) });
    });
  };
  return { view: () => view, change, learn, forTab };
}
