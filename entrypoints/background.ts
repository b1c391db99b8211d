import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/background';
import { analyse } from '../engine/analyse';
import { languageOf } from '../engine/text/language';

export default defineBackground({
  type: 'module',
  main() {
    startBackground(browser, { analyse, languageOf });
  },
});
