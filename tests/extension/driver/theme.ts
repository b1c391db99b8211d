import type { Page } from 'puppeteer-core';
import { callInFirefoxWindow } from '../../../scripts/browsers/bidi';
import type { Session } from './session';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Makes a page believe that the reader prefers light or dark. In Firefox all pages at once, through its own setting. */
export async function setTheme(session: Session, page: Page, theme: Theme): Promise<void> {
  if (session.family === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    return;
  }
  await callInFirefoxWindow(session.browser, SET_IN_FIREFOX, theme === 'dark' ? '0' : '1');
}

const SET_IN_FIREFOX = `(value) => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', Number(value));
  return '';
}`;
