import type { PopupPorts, PopupTab } from '../../../components/popup/ports';
import type { Sent } from '../../../protocol/channel';
import type { CreditsReply, OpenReply, TabReport } from '../../../protocol/messages';
import { DEFAULT_SETTINGS, type Settings } from '../../../protocol/settings';

export function ok<Reply>(reply: Reply): Sent<Reply> {
  return { ok: true, reply };
}

export const NOBODY: Sent<never> = { ok: false, failure: { reason: 'no-receiver', message: 'nobody answered' } };

/** What the fake browser says and does; tests change it as they go. */
export interface FakeWorld {
  tab: PopupTab | null;
  report: Sent<TabReport>;
  site: string | null;
  open: Sent<OpenReply>;
  page: 'there' | 'gone';
  found: boolean;
  settings: Settings;
  listed: boolean;
  allowed: boolean;
  credits: Sent<CreditsReply>;
  /** Every call that does something, in order. */
  readonly calls: string[];
  /** Fires what watches reports. */
  news: () => void;
  /** Lets all waiting time pass. */
  pass: () => void;
}

export function fakePorts(more: Partial<FakeWorld> = {}): { ports: PopupPorts; world: FakeWorld } {
  const timers: (() => void)[] = [];
  const world: FakeWorld = {
    tab: { id: 5, url: 'https://www.news.example/ferry', title: 'Ferry line – News' },
    report: ok({ state: 'unknown' }),
    site: null,
    open: ok({ state: 'opened' }),
    page: 'there',
    found: true,
    settings: DEFAULT_SETTINGS,
    listed: false,
    allowed: false,
    credits: ok({ state: 'known', credits: [] }),
    calls: [],
    news: () => undefined,
    pass: () => {
      for (const timer of timers.splice(0)) timer();
    },
    ...more,
  };
  const toPage = (call: string): Promise<Sent<null>> => {
    world.calls.push(call);
    return Promise.resolve(world.page === 'there' ? ok(null) : NOBODY);
  };
  const ports: PopupPorts = {
    currentTab: () => Promise.resolve(world.tab),
    reportOf: () => Promise.resolve(world.report),
    siteOf: () => Promise.resolve(ok(world.site)),
    openTab: () => {
      world.calls.push('openTab');
      if (world.open.ok && world.open.reply.state === 'opened') world.report = ok({ state: 'reading' });
      return Promise.resolve(world.open);
    },
    reveal: (_, { start, end }) => {
      world.calls.push(`reveal ${start}-${end}`);
      return Promise.resolve(world.page === 'there' ? ok({ found: world.found }) : NOBODY);
    },
    readAnyway: () => toPage('readAnyway'),
    sendAgain: () => toPage('sendAgain'),
    undoCorrections: (_, ids) => toPage(`undo ${ids.join()}`),
    credits: () => Promise.resolve(world.credits),
    mapOf: () => Promise.resolve(ok({ state: 'nothing' })),
    readSettings: () => Promise.resolve(world.settings),
    changeSettings: (change) => {
      world.settings = change(world.settings);
      return Promise.resolve(world.settings);
    },
    watchSettings: () => () => undefined,
    watchReports: (onChange) => {
      world.news = onChange;
      return () => undefined;
    },
    isListed: () => world.listed,
    isAllowed: () => Promise.resolve(world.allowed),
    allow: (site) => {
      world.calls.push(`allow ${site}`);
      world.allowed = true;
      return Promise.resolve(true);
    },
    disallow: () => {
      world.allowed = false;
      return Promise.resolve(true);
    },
    after: (_, callback) => void timers.push(callback),
  };
  return { ports, world };
}
