import { describe, expect, it } from 'vitest';
import type { Scripting } from 'webextension-polyfill';
import { registerAllowedSites, type SiteBrowser } from '../../background/sites';

const LISTED = ['*://*.dw.com/*', '*://*.bbc.com/*'];

/** A browser with these permissions, and what was registered in it earlier. */
function fakeBrowser(origins: string[], earlier: Scripting.RegisteredContentScript[] = []) {
  const registered = new Map(earlier.map((script) => [script.id, script]));
  const calls: string[] = [];
  const browser: SiteBrowser = {
    permissions: { getAll: () => Promise.resolve({ origins }) },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...registered.values()]),
      registerContentScripts: (scripts) => {
        calls.push('register');
        for (const script of scripts) registered.set(script.id, script);
        return Promise.resolve();
      },
      unregisterContentScripts: (filter) => {
        calls.push('unregister');
        for (const id of filter?.ids ?? []) registered.delete(id);
        return Promise.resolve();
      },
    },
    contentScripts: [{ matches: LISTED, js: ['article.js'], css: ['article.css'] }],
  };
  return { browser, registered, calls };
}

describe('registerAllowedSites', () => {
  it('runs the content script on the sites the reader allowed, and not twice on those of the list', async () => {
    const { browser, registered } = fakeBrowser([...LISTED, '*://*.blog.example/*']);
    await registerAllowedSites(browser);
    expect([...registered.values()]).toEqual([
      {
        id: 'always-read',
        matches: ['*://*.blog.example/*'],
        excludeMatches: LISTED,
        js: ['article.js'],
        css: ['article.css'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });

  it('takes it away when the permission goes', async () => {
    const { browser, registered } = fakeBrowser(LISTED, [{ id: 'always-read', matches: ['*://*.blog.example/*'] }]);
    await registerAllowedSites(browser);
    expect([...registered.keys()]).toEqual([]);
  });

  it('leaves a registration that fits alone', async () => {
    const { browser, calls } = fakeBrowser(
      ['*://*.a.example/*', '*://*.b.example/*'],
      [{ id: 'always-read', matches: ['*://*.b.example/*', '*://*.a.example/*'] }],
    );
    await registerAllowedSites(browser);
    expect(calls).toEqual([]);
  });

  it.each([
    ['<all_urls>', ['<all_urls>']],
    ['*://*/*', ['*://*/*']],
    ['https://blog.example/*', ['https://blog.example/*']],
    ['file:///*', undefined],
    ['chrome://favicon/*', undefined],
  ])('takes %s as browsers report it', async (origin, matches) => {
    const { browser, registered } = fakeBrowser([origin]);
    await registerAllowedSites(browser);
    expect(registered.get('always-read')?.matches).toEqual(matches);
  });
});
