import { pausedBy } from '../../protocol/settings';
import type { PopupState } from './popup-state';
import type { PopupPorts } from './ports';
import type { PopupReport } from './view';

/** Learns what the background knows of the tab, and has the page opened once when it knows nothing. */
export interface PageFollower {
  readonly update: () => Promise<void>;
  readonly open: (tabId: number) => Promise<void>;
  readonly findAlways: (site: string) => Promise<void>;
}

export function pageFollower(ports: PopupPorts, { view, change, learn, forTab }: PopupState): PageFollower {
  let opened = false;

  const open = async (tabId: number): Promise<void> => {
    opened = true;
    const sent = await ports.openTab(tabId);
    if (!sent.ok) learn(noBackground(sent.failure.message));
    else if (sent.reply.state === 'refused') learn({ state: 'refused', message: sent.reply.message });
    else await update();
  };
  const update = (): Promise<void> =>
    forTab(async (tabId) => {
      const sent = await ports.reportOf(tabId);
      if (view().site === null) await findSite(tabId);
      if (!sent.ok) learn(noBackground(sent.failure.message));
      else if (sent.reply.state !== 'unknown') learn(sent.reply);
      else if (!opened && pausedBy(view().settings, view().site ?? '') === null) await open(tabId);
      else change({});
    });
  const findSite = async (tabId: number): Promise<void> => {
    const sent = await ports.siteOf(tabId);
    if (!sent.ok || sent.reply === null || sent.reply === '') return;
    change({ site: sent.reply });
    await findAlways(sent.reply);
  };
  const findAlways = async (site: string): Promise<void> => {
    if (ports.isListed(site)) change({ always: 'listed' });
    else change({ always: (await ports.isAllowed(site)) ? 'allowed' : 'not-allowed' });
  };
  return { update, open, findAlways };
}

function noBackground(message: string): PopupReport {
  return { state: 'failed', message: `Sidelight's background did not answer: ${message}` };
}
