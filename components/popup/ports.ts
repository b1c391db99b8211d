import type { Span } from '../../engine/model';
import type { Sent } from '../../protocol/channel';
import type { CreditsReply, OpenReply, RevealReply, TabReport } from '../../protocol/messages';
import type { MapReply, MapRequest } from '../../protocol/maps';
import type { Settings } from '../../protocol/settings';

/** The tab the popup is about. */
export interface PopupTab {
  readonly id: number;
  /** Null where the browser does not tell: then the site is what the content script spoke from. */
  readonly url: string | null;
  readonly title: string | null;
}

/** All the popup needs of the browser, handed in. Nothing here throws but `changeSettings` and `allow`. */
export interface PopupPorts {
  currentTab(): Promise<PopupTab | null>;
  reportOf(tabId: number): Promise<Sent<TabReport>>;
  siteOf(tabId: number): Promise<Sent<string | null>>;
  openTab(tabId: number): Promise<Sent<OpenReply>>;
  reveal(tabId: number, span: Span): Promise<Sent<RevealReply>>;
  readAnyway(tabId: number): Promise<Sent<null>>;
  sendAgain(tabId: number): Promise<Sent<null>>;
  undoCorrections(tabId: number, ids: readonly string[]): Promise<Sent<null>>;
  credits(): Promise<Sent<CreditsReply>>;
  mapOf(request: MapRequest): Promise<Sent<MapReply>>;
  readSettings(): Promise<Settings>;
  changeSettings(change: (settings: Settings) => Settings): Promise<Settings>;
  /** @returns a function that stops watching. */
  watchSettings(onChange: (settings: Settings) => void): () => void;
  /** Told whenever what is known of any tab may have changed. @returns a function that stops watching. */
  watchReports(onChange: () => void): () => void;
  /** Whether the site is one of those read by themselves. */
  isListed(site: string): boolean;
  isAllowed(site: string): Promise<boolean>;
  /** Asks the reader. Must be called in a click's handler before anything is awaited. */
  allow(site: string): Promise<boolean>;
  disallow(site: string): Promise<boolean>;
  /** Calls back once after so many milliseconds. */
  after(milliseconds: number, callback: () => void): void;
}
