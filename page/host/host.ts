/** The one element the page gets from us. Not a registered custom element: the name only keeps it apart. */
export const HOST_TAG = 'sidelight-card';

/** A place on the page that the page can neither style nor read. */
export interface Host {
  /** Where the card is rendered. */
  readonly container: HTMLElement;
  /** Says a line to assistive technology. */
  readonly announce: (line: string) => void;
  /** Whether an event's target is the card. Events from a closed root come from its host. */
  readonly contains: (target: EventTarget | null) => boolean;
  readonly hasFocus: () => boolean;
  /** False when the page has thrown the element out. */
  readonly isThere: () => boolean;
  readonly remove: () => void;
}

/**
 * From inside the root and with `!important` no rule of the page, nor a style set on the element, can beat it.
 * `all` leaves out the writing direction.
 */
const HOST_CSS = `:host {
  all: initial !important;
  direction: ltr !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
  pointer-events: none !important;
}
`;

/** What the reader does in the card is no business of the page's own listeners, such as "a click elsewhere closes me". */
const KEPT_EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keyup',
  'wheel',
];

/**
 * Puts the host into the page, at the end of the document element, where nothing of the page has to move for it.
 *
 * @param css the card's style sheet; constructed, so that no Content Security Policy of the page applies to it.
 */
export function createHost(document: Document, css: string): Host {
  const element = document.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_CSS + css);
  // In Firefox a content script may push, but not assign an array of its own.
  root.adoptedStyleSheets.push(sheet);

  const container = child(root, 'sidelight');
  const status = child(root, 'announcement');
  status.setAttribute('role', 'status');
  for (const type of KEPT_EVENTS) container.addEventListener(type, keep, { passive: true });
  document.documentElement.append(element);
  return {
    container,
    announce(line) {
      status.textContent = line;
    },
    contains: (target) => target === element,
    hasFocus: () => root.activeElement !== null,
    isThere: () => element.isConnected,
    remove() {
      element.remove();
    },
  };
}

function child(root: ShadowRoot, className: string): HTMLElement {
  const element = root.ownerDocument.createElement('div');
  element.className = className;
  root.append(element);
  return element;
}

function keep(event: Event): void {
  event.stopPropagation();
}
