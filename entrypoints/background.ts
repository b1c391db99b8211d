import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { ATLAS_PATH, mapsFrom } from '../background/atlas/atlas-file';
import { startBackground } from '../background/background';
import { knowledgeOnce } from '../background/knowledge';
import { analyse, corrected } from '../engine/analyse';
import { loadKnowledge } from '../engine/knowledge';
import { languageOf } from '../engine/text/language';

export default defineBackground({
  type: 'module',
  main() {
    const knowledge = knowledgeOnce({
      fetchBytes: async (path) => new Uint8Array(await (await fetch(browser.runtime.getURL(path))).arrayBuffer()),
      load: loadKnowledge,
    });
    const mapOf = mapsFrom(async () => (await fetch(browser.runtime.getURL(ATLAS_PATH))).json());
    startBackground(browser, { analyse, corrected, languageOf, knowledge, mapOf });
  },
});
