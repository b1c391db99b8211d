import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../background/background';
import { MODEL_PATH, modelOnce } from '../background/model';
import { analyse, corrected } from '../engine/analyse';
import { loadModel } from '../engine/tagger/model';
import { languageOf } from '../engine/text/language';

export default defineBackground({
  type: 'module',
  main() {
    const model = modelOnce({
      fetchBytes: async () => new Uint8Array(await (await fetch(browser.runtime.getURL(MODEL_PATH))).arrayBuffer()),
      load: loadModel,
    });
    startBackground(browser, { analyse, corrected, languageOf, model });
  },
});
