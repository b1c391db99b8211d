import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start';
import './style.css';

export default defineContentScript({
  // wxt.config.ts puts the news hosts here.
  matches: [],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  // A second script in the same page (a click on the toolbar where it already runs) ends the first: see start.ts.
  noScriptStartedPostMessage: true,
  main(context) {
    start(browser, context);
  },
});
