import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges, type Watch } from '../../../page/session/changes';
import { pageOf } from '../page-of';

/** A window whose address the test sets; what the page changes is told by hand, as no Node DOM observes. */
describe('watchChanges', () => {
  const document = pageOf('<main><p>Words.</p></main><footer>Imprint</footer>');
  let location: URL;
  let heard: string[];
  let tell: (records: readonly Partial<MutationRecord>[]) => void;
  let listeners: Map<string, () => void>;
  let watch: Watch;

  beforeEach(() => {
    location = new URL('https://news.example/2031/harbour?from=front#top');
    heard = [];
    listeners = new Map();
    vi.stubGlobal(
      'MutationObserver',
      class {
        constructor(callback: (records: readonly Partial<MutationRecord>[]) => void) {
          tell = callback;
        }
        observe = (): void => undefined;
        disconnect = (): void => undefined;
      },
    );
    const view = {
      document,
      get location() {
        return location;
      },
      addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
      removeEventListener: (type: string) => listeners.delete(type),
    };
    watch = watchChanges({
      view: view as unknown as Window,
      container: () => document.querySelector('main'),
      onChange: () => heard.push('change'),
      onAddress: () => heard.push('address'),
    });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['another path', '/2031/ferry', ['address']],
    ['another query', '?page=2', ['change']],
    ['another fragment', '#comments', []],
    ['the same address', '', []],
  ])('hears of %s without any other sign', (_, to, expected) => {
    location = new URL(to, location);
    watch.checkAddress();
    watch.checkAddress();
    expect(heard).toEqual(expected);
  });

  it.each(['popstate', 'hashchange'])('looks at the address on %s', (type) => {
    location = new URL('/2031/ferry', location);
    listeners.get(type)?.();
    expect(heard).toEqual(['address']);
  });

  it.each([
    ['new words in the article', 'p', 'p', ['change']],
    ['a script in the article', 'p', 'script', []],
    ['new words elsewhere', 'footer', 'p', []],
  ])('hears of %s as it should', (_, where, added, expected) => {
    const target = document.querySelector(where) ?? document;
    const addedNodes = [document.createElement(added)] as unknown as NodeList;
    tell([{ type: 'childList', target, addedNodes, removedNodes: [] as unknown as NodeList }]);
    expect(heard).toEqual(expected);
  });

  it('throws nothing into the page when looking fails', () => {
    Object.defineProperty(location, 'pathname', {
      get: () => {
        throw new Error('the page is gone');
      },
    });
    expect(watch.checkAddress).not.toThrow();
    expect(heard).toEqual([]);
  });

  it('stops', () => {
    watch.stop();
    expect([...listeners.keys()]).toEqual([]);
  });
});
