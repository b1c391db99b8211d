import { quietly } from '../quietly';

/** What the page does on its own that may make the reading out of date. */
export interface ChangePorts {
  readonly view: Window;
  /** The element that holds the article, or null before it is read. Changes elsewhere are not looked at. */
  readonly container: () => Node | null;
  readonly onChange: () => void;
  /** Another path: another page, though the document stays. */
  readonly onAddress: () => void;
}

/** Elements that come and go without a word of the article. */
const WORDLESS = /^(?:script|style|link|meta|iframe|img|noscript|template)$/i;

export interface Watch {
  /** A page may change its address without a sign; looking costs nothing. */
  readonly checkAddress: () => void;
  readonly stop: () => void;
}

/**
 * Notices replaced content and navigation within the page. The observer only decides whether a change could matter;
 * reading again is the session's, bounded and delayed.
 */
export function watchChanges({ view, container, onChange, onAddress }: ChangePorts): Watch {
  let address = addressOf(view);
  const checkAddress = quietly((): void => {
    const before = address;
    address = addressOf(view);
    if (address.path !== before.path) onAddress();
    // Pages keep filters and places of scrolling in the query: no reason to take the marks away.
    else if (address.query !== before.query) onChange();
  });
  const observe = quietly((records: readonly MutationRecord[]): void => {
    checkAddress();
    if (records.some((record) => mayMatter(record, container()))) onChange();
  });
  const observer = new MutationObserver(observe);
  // The body may itself be replaced, so the document element is watched.
  observer.observe(view.document.documentElement, { childList: true, characterData: true, subtree: true });
  view.addEventListener('popstate', checkAddress);
  view.addEventListener('hashchange', checkAddress);
  return {
    checkAddress,
    stop() {
      observer.disconnect();
      view.removeEventListener('popstate', checkAddress);
      view.removeEventListener('hashchange', checkAddress);
    },
  };
}

/** A new fragment is the same article. */
function addressOf({ location }: Window): { readonly path: string; readonly query: string } {
  return { path: location.origin + location.pathname, query: location.search };
}

function mayMatter({ type, target, addedNodes, removedNodes }: MutationRecord, container: Node | null): boolean {
  if (container !== null && container.isConnected && !container.contains(target) && !target.contains(container))
    return false;
  return type === 'characterData' || hasWords(addedNodes) || hasWords(removedNodes);
}

function hasWords(nodes: NodeList): boolean {
  return Array.from(nodes).some((node) => !WORDLESS.test(node.nodeName) && !node.nodeName.includes('SIDELIGHT-'));
}
