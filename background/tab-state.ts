import type { TabReport } from '../protocol/messages';

export type IconState = 'rest' | 'reading' | 'read' | 'nothing' | 'paused' | 'broken';

/** The part of `browser.action` that is used. */
export interface Toolbar {
  setIcon(details: { tabId: number; path: Record<string, string> }): Promise<void>;
  setTitle(details: { tabId: number; title: string }): Promise<void>;
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
}

const TITLES: Readonly<Record<IconState, string>> = {
  rest: 'Sidelight: read this page',
  reading: 'Sidelight: reading this page…',
  read: 'Sidelight: who, where, how many, and who says so',
  nothing: 'Sidelight: nothing to read here',
  paused: 'Sidelight: paused',
  broken: 'Sidelight cannot read: click to see why',
};

/** Set over the icon where the reader has to do something; browsers draw it in white or black, whichever shows. */
const BADGE = { text: '!', color: '#94470b' } as const;

/** Which of the toolbar's icons a report asks for. */
export function iconStateOf(report: TabReport): IconState {
  switch (report.state) {
    case 'unknown':
      return 'rest';
    case 'reading':
    case 'paused':
    case 'read':
      return report.state;
    case 'not-article':
    case 'empty':
    case 'other-language':
    case 'failed':
      return 'nothing';
    case 'no-model':
      return 'broken';
  }
}

/**
 * Shows in the toolbar what is known of a tab. Browsers put the icon back by themselves when the tab goes to another
 * page. A tab that has closed meanwhile is no error.
 */
export async function showInToolbar(toolbar: Toolbar, tabId: number, report: TabReport): Promise<void> {
  const state = iconStateOf(report);
  await Promise.allSettled([
    toolbar.setIcon({ tabId, path: iconPaths(state) }),
    toolbar.setTitle({ tabId, title: TITLES[state] }),
    toolbar.setBadgeText({ tabId, text: state === 'broken' ? BADGE.text : '' }),
    toolbar.setBadgeBackgroundColor({ tabId, color: BADGE.color }),
  ]);
}

/** Absolute within the extension: a service worker and a background page resolve relative paths differently. */
function iconPaths(state: IconState): Record<string, string> {
  const name = state === 'rest' ? '' : `${state === 'broken' ? 'nothing' : state}-`;
  return Object.fromEntries(['16', '32'].map((size) => [size, `/icons/${name}${size}.png`]));
}
