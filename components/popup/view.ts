import type { CreditsReply, TabReport } from '../../protocol/messages';
import { pausedBy, siteOf, type Settings } from '../../protocol/settings';
import type { PopupTab } from './ports';

/** What the popup shows of the page. */
export type PopupReport =
  | Exclude<TabReport, { readonly state: 'unknown' }>
  /** The content script is on its way into the page. */
  | { readonly state: 'opening' }
  /** The browser lets nobody read the page. */
  | { readonly state: 'refused'; readonly message: string }
  /** Nothing was heard of the page for a while. */
  | { readonly state: 'silent' };

/** Whether the site is read by itself: in the list, allowed, not allowed, or no site that could be. */
export type AlwaysRead = 'listed' | 'allowed' | 'not-allowed' | 'no-site';

/** Whose work Sidelight is made of, or why that cannot be said. */
export type CreditsView = CreditsReply | { readonly state: 'asking' } | { readonly state: 'no-answer' };

/** Everything the popup draws. */
export interface PopupView {
  readonly tab: PopupTab | null;
  /** See `siteOf` in settings; null when it is not known or the page has none. */
  readonly site: string | null;
  readonly report: PopupReport;
  readonly settings: Settings;
  readonly always: AlwaysRead;
  /** Shown in place of the page's report; null while they are not looked at. */
  readonly credits: CreditsView | null;
  /** What went wrong with the reader's last click; null when nothing did. */
  readonly notice: string | null;
}

/** What the popup shows of a tab: the reader's pauses count at once, whatever the page has reported so far. */
export function shownReport(
  known: PopupReport,
  { settings, site }: { settings: Settings; site: string | null },
): PopupReport {
  if (known.state === 'refused') return known;
  const by = pausedBy(settings, site ?? '');
  if (by !== null) return { state: 'paused', by, site: site ?? '' };
  return known.state === 'paused' ? { state: 'opening' } : known;
}

/** The site of a web page; null for other addresses. */
export function siteOfTab(url: string | null): string | null {
  if (url === null || !/^https?:/.test(url)) return null;
  return siteOf(url) || null;
}
