import { describe, expect, it } from 'vitest';
import { builtScripts } from '../../background/content-scripts';
import { openTab, type Opening } from '../../background/open-tab';

interface FakePage {
  readonly url?: string;
  readonly refuses?: string;
  readonly reached?: boolean;
}

function fakeOpening({ url, refuses, reached = true }: FakePage = {}): { opening: Opening; done: string[] } {
  const done: string[] = [];
  const inject =
    (what: string) =>
    ({ files }: { files: string[] }): Promise<(object | null)[]> => {
      if (refuses !== undefined) return Promise.reject(new Error(refuses));
      done.push(`${what} ${files.join()}`);
      return Promise.resolve([reached ? { frameId: 0 } : null]);
    };
  return {
    done,
    opening: {
      scripting: { insertCSS: inject('css'), executeScript: inject('js') },
      tabs: { get: () => Promise.resolve({ url }) },
      contentScripts: [{ js: ['content-scripts/article.js'], css: ['content-scripts/article.css'] }],
    },
  };
}

describe('openTab', () => {
  it('inserts the built style sheet, then runs the built script', async () => {
    const { opening, done } = fakeOpening({ url: 'https://blog.example/post' });
    expect(await openTab(7, opening)).toEqual({ state: 'opened' });
    expect(done).toEqual(['css content-scripts/article.css', 'js content-scripts/article.js']);
  });

  it.each([
    ['chrome://settings/', /page of the browser/],
    ['about:config', /page of the browser/],
    ['moz-extension://1234/popup.html', /page of the browser/],
    ['https://chromewebstore.google.com/detail/x', /extension shop/],
    ['https://addons.mozilla.org/en-US/firefox/', /extension shop/],
    ['https://news.example/report.PDF?page=2', /PDF/],
    ['file:///home/me/report.pdf', /PDF/],
  ])('does not try %s', async (url, message) => {
    const { opening, done } = fakeOpening({ url });
    const reply = await openTab(7, opening);
    expect(reply).toMatchObject({ state: 'refused' });
    expect(reply.state === 'refused' ? reply.message : '').toMatch(message);
    expect(done).toEqual([]);
  });

  it('takes a script that reached no frame for refused: Firefox says so of its own pages', async () => {
    const reply = await openTab(7, fakeOpening({ reached: false }).opening);
    expect(reply).toMatchObject({ state: 'refused', message: expect.stringMatching(/one of its own/) as string });
  });

  it.each([
    ['Cannot access a chrome:// URL', /page of the browser/],
    ['Missing host permission for the tab', /click the Sidelight button/],
    ['Cannot access contents of the page. Extension manifest must request permission', /click the Sidelight button/],
    ['Cannot access contents of url "file:///a.html".', /file on your computer/],
    ['The extensions gallery cannot be scripted.', /page of the browser/],
    ['Frame with ID 0 was removed.', /Frame with ID 0 was removed/],
  ])('puts “%s” so that a reader knows what to do', async (refuses, message) => {
    const { opening } = fakeOpening({ refuses });
    const reply = await openTab(7, opening);
    expect(reply.state === 'refused' ? reply.message : '').toMatch(message);
  });
});

describe('builtScripts', () => {
  it.each([
    ['as Chrome tells them', 'content-scripts/article.js'],
    ['as Firefox tells them', 'moz-extension://1234-5678/content-scripts/article.js'],
  ])('gives paths within the extension: %s', (_, js) => {
    const runtime = {
      getURL: () => 'moz-extension://1234-5678/',
      getManifest: () => ({
        manifest_version: 3,
        name: 'Sidelight',
        version: '1',
        content_scripts: [{ matches: ['*://*.dw.com/*'], js: [js] }],
      }),
    };
    expect(builtScripts(runtime)).toEqual([
      { matches: ['*://*.dw.com/*'], js: ['content-scripts/article.js'], css: [] },
    ]);
  });
});
