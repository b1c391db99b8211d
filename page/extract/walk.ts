import { textFlow, type FlowedText } from './flowing-text';
import { signOf, type Sign } from './signs';
import { flowOf, type Flow } from './tags';

/** A page longer than this is read up to here. A long article has some thousand nodes. */
const MAX_NODES = 250_000;
/** UTF-16 code units of text collected, before anything is chosen from it. */
const MAX_LENGTH = 2_200_000;
const MAX_BLOCKS = 25_000;

/** An element that parts text. Its blocks are `blocks.slice(firstBlock, endBlock)`. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  readonly sign: Sign | null;
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** A paragraph-like piece of the page, before it is known whether it belongs to the article. */
export interface PageBlock extends FlowedText {
  /** Position in `PageOutline.boxes` of the nearest box around it. */
  readonly box: number;
}

/** The page's text, in the order of the page. Boxes come before the boxes they hold. */
export interface PageOutline {
  readonly boxes: readonly Box[];
  readonly blocks: readonly PageBlock[];
}

/** Whether the reader can see an element; what a style sheet hides is not read. */
export type IsVisible = (element: Element) => boolean;

interface Frame {
  readonly flow: Flow;
  readonly tag: string;
  readonly isLink: boolean;
  readonly isPreformatted: boolean;
}

/**
 * Reads the page once, from first to last node, without changing it. Iterative, so that depth costs no stack, and
 * bounded in nodes and text.
 */
export function outlinePage(root: Element, isVisible: IsVisible): PageOutline {
  const walk = pageWalk(isVisible);
  let node: Node | null = root;
  for (let count = 0; node !== null && count < MAX_NODES && walk.hasRoom(); count += 1) {
    const entered: boolean = walk.enter(node);
    const inside: Node | null = entered ? node.firstChild : null;
    if (entered && inside === null) walk.leave();
    node = inside ?? nextAfter(node, root, walk.leave);
  }
  return walk.finish();
}

/** The next node in document order that is not inside this one; leaves every element that ends on the way. */
function nextAfter(node: Node, root: Node, leave: () => void): Node | null {
  let at: Node = node;
  while (at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    if (at.parentNode === null) return null;
    at = at.parentNode;
    leave();
  }
  return null;
}

const ELEMENT = 1;
const TEXT = 3;

/** What the walk has gathered so far. `enter` says whether to go into the node; then `leave` is called at its end. */
function pageWalk(isVisible: IsVisible) {
  const boxes: { -readonly [Key in keyof Box]: Box[Key] }[] = [];
  const blocks: PageBlock[] = [];
  const frames: Frame[] = [];
  const openBoxes: number[] = [];
  const flow = textFlow();
  let textLength = 0;
  let judged: { readonly element: Element; readonly isVisible: boolean } | null = null;

  const endBlock = (): void => {
    const flowed = flow.finish();
    const box = openBoxes.at(-1);
    if (flowed !== null && box !== undefined) blocks.push({ ...flowed, box });
  };

  const openBox = (element: Element, tag: string): void => {
    endBlock();
    const parent = boxes[openBoxes.at(-1) ?? -1] ?? null;
    openBoxes.push(boxes.length);
    const sign = signOf(element.getAttribute('class'), element.getAttribute('id'));
    boxes.push({ element, tag, parent, sign, firstBlock: blocks.length, endBlock: blocks.length });
  };

  const closeBox = (): void => {
    endBlock();
    const box = boxes[openBoxes.pop() ?? -1];
    if (box !== undefined) box.endBlock = blocks.length;
  };

  const isShown = (element: Element): boolean => {
    if (judged?.element !== element) judged = { element, isVisible: isVisible(element) };
    return judged.isVisible;
  };

  const addText = (node: Text): void => {
    const frame = frames.at(-1);
    const { parentElement } = node;
    if (frame === undefined || parentElement === null) return;
    if (/\S/.test(node.data) && !isShown(parentElement)) return;
    flow.add(node, { ...frame, maxLength: MAX_LENGTH - textLength });
    textLength += node.data.length;
  };

  const enterElement = (element: Element): boolean => {
    const tag = element.localName;
    const above = frames.at(-1);
    const way = isMarkedHidden(element) ? 'skip' : flowOf(tag, element.getAttribute('role'), above?.tag ?? '');
    if (way === 'skip-block' || (way === 'break' && flow.breakLine())) endBlock();
    if (way !== 'inline' && way !== 'block') return false;
    if (way === 'block') openBox(element, tag);
    frames.push({
      flow: way,
      tag,
      isLink: above?.isLink === true || (tag === 'a' && element.hasAttribute('href')),
      isPreformatted: above?.isPreformatted === true || tag === 'pre',
    });
    return true;
  };

  const leave = (): void => {
    if (frames.pop()?.flow === 'block') closeBox();
  };

  return {
    hasRoom: (): boolean => textLength < MAX_LENGTH && blocks.length < MAX_BLOCKS,
    enter(node: Node): boolean {
      if (node.nodeType === ELEMENT) return enterElement(node as Element);
      if (node.nodeType === TEXT) addText(node as Text);
      return false;
    },
    leave,
    finish(): PageOutline {
      while (openBoxes.length > 0) closeBox();
      return { boxes, blocks };
    },
  };
}

/** Labels for screen readers, clipped out of sight: "Media caption" before the caption's own words on bbc.com. */
const CLIPPED_CLASS =
  /(?:^|\s)(?:visually-?hidden|off-?screen|sr-only|screen-reader-text|screenreader-only|u-visually-hidden)(?:$|\s)/i;

/** Hidden by the element's own attributes. */
function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (CLIPPED_CLASS.test((element.getAttribute('class') ?? '').slice(0, 2_000))) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 2_000));
}
