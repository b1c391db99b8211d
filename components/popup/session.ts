import { DEFAULT_SETTINGS } from '../../protocol/settings';
import { popupActions, type PopupActions } from './actions';
import { pageFollower, type PageFollower } from './page-follower';
import { popupState, type PopupState } from './popup-state';
import type { PopupPorts } from './ports';
import { siteOfTab, type PopupView } from './view';

const NO_PAGE = 'There is no page to read in this window.';

/** The popup while it is open: learns of the page, opens it where need be, and does what the reader asks. */
export interface PopupSession {
  readonly actions: PopupActions;
  /** Begins; resolves when the first report has been shown. */
  start(): Promise<void>;
}

/** @param show draws a view; called whenever something has changed. */
export function popupSession(ports: PopupPorts, show: (view: PopupView) => void): PopupSession {
  const state = popupState(ports, show);
  const page = pageFollower(ports, state);
  return { actions: popupActions(ports, { state, page }), start: () => start(ports, { state, page }) };
}

async function start(ports: PopupPorts, { state, page }: { state: PopupState; page: PageFollower }): Promise<void> {
  const [settings, tab] = await Promise.all([ports.readSettings().catch(() => DEFAULT_SETTINGS), ports.currentTab()]);
  if (tab === null) {
    state.learn({ state: 'refused', message: NO_PAGE });
    return;
  }
  // Waits for word of the page, but not for ever.
  state.learn({ state: 'opening' });
  const site = siteOfTab(tab.url);
  state.change({ settings, tab, site });
  ports.watchSettings((changed) => {
    state.change({ settings: changed });
  });
  ports.watchReports(() => void page.update());
  if (site !== null) await state.forTab(() => page.findAlways(site));
  await page.update();
}
