/** What the page does on its own that may make the reading out of date. */
export interface ChangePorts {
  readonly view: Window;
  /** The element that holds the article, or null before it is read. Changes elsewhere are not looked at. */
  readonly container: () => Node | null;
  readonly onChange: () => void;
  readonly onAddress: () => void;
}

/** Elements that come and go without a word of the article. */
const WORDLESS = /^(?:script|style|link|meta|iframe|img|noscript|template)$/i;

/**
 * Notices replaced content and navigation within the page. The observer only decides whether a change could matter;
 * reading again is the session's, bounded and delayed.
 *
 * @returns a function that stops watching.
 */
export function watchChanges({ view, container, onChange, onAddress }: ChangePorts): () => void {
  let address = addressOf(view);
  const checkAddress = (): void => {
    const now = addressOf(view);
    if (now === address) return;
    address = now;
    onAddress();
  };
  const observer = new MutationObserver((records) => {
    checkAddress();
    if (records.some((record) => mayMatter(record, container()))) onChange();
  });
  // The body may itself be replaced, so the document element is watched.
  observer.observe(view.document.documentElement, { childList: true, characterData: true, subtree: true });
  view.addEventListener('popstate', checkAddress);
  view.addEventListener('hashchange', checkAddress);
  return () => {
    observer.disconnect();
    view.removeEventListener('popstate', checkAddress);
    view.removeEventListener('hashchange', checkAddress);
  };
}

/** Path and query: a new fragment is the same article. */
function addressOf({ location }: Window): string {
  return location.origin + location.pathname + location.search;
}

function mayMatter({ type, target, addedNodes, removedNodes }: MutationRecord, container: Node | null): boolean {
  if (container !== null && container.isConnected && !container.contains(target) && !target.contains(container))
    return false;
  return type === 'characterData' || hasWords(addedNodes) || hasWords(removedNodes);
}

function hasWords(nodes: NodeList): boolean {
  return Array.from(nodes).some((node) => !WORDLESS.test(node.nodeName) && !node.nodeName.includes('SIDELIGHT-'));
}
