import type { Block, Digest, Quantity, Quotation, Span } from '../model';
import { isStatement } from './statements';
import { isTold } from './told-speaker';

/** What befell human beings: asked for whatever the number. */
const FATES: readonly Quantity['kind'][] = ['killed', 'wounded', 'missing', 'displaced', 'arrested', 'infected'];
const ALWAYS: ReadonlySet<Quantity['kind']> = new Set(['money', 'percent', ...FATES]);
/** Asked for from this number on: "three sets" and "two versions" anybody can count. */
const FROM_TEN: ReadonlySet<Quantity['kind']> = new Set(['people', 'count', 'measure']);
const TEN = 10;

export interface UnsourcedInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
}

/**
 * What nobody's word stands behind, in text order: certain statements of which it is not told who makes them, unless
 * somebody else's words hold them; and certain figures that a fact-checker would ask a source of.
 */
export function unsourcedOf({ text, blocks, quotations, quantities }: UnsourcedInput): Digest['unsourced'] {
  const told = ({ speaker }: Quotation): boolean => isTold(text, speaker);
  const isHeld = heldBy(quotations.filter((one) => one.certain && told(one)).flatMap(({ content }) => content));
  const isHeading = heldBy(blocks.filter(({ role }) => role === 'title' || role === 'heading'));
  const isOpen = (one: Quotation): boolean =>
    one.certain && isStatement(one) && !told(one) && !one.content.every(isHeld);
  const isAsked = (one: Quantity): boolean => one.certain && one.source === null && needsSource(one) && !isHeading(one);
  return { quotations: positionsWhere(quotations, isOpen), quantities: positionsWhere(quantities, isAsked) };
}

/** Ages, lengths of time, scores and votes are told as they are; so are small numbers. */
function needsSource({ kind, value }: Quantity): boolean {
  return ALWAYS.has(kind) || (FROM_TEN.has(kind) && value.max >= TEN);
}

/** Tells whether a span lies within one of some others; binary search over the farthest end reached so far. */
function heldBy(spans: readonly Span[]): (inner: Span) => boolean {
  const sorted = [...spans].sort((left, right) => left.start - right.start);
  let reach = -1;
  const reaches = sorted.map(({ end }) => (reach = Math.max(reach, end)));
  return (inner) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? Infinity) <= inner.start) low = middle + 1;
      else high = middle;
    }
    return (reaches[low - 1] ?? -1) >= inner.end;
  };
}

function positionsWhere<Item>(items: readonly Item[], chosen: (item: Item) => boolean): number[] {
  return items.flatMap((item, position) => (chosen(item) ? [position] : []));
}
