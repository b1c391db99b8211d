import type { Quantity, QuantityKind } from '../../engine/model';
import { figureLine } from './figure-lines';
import type { LineGroup } from './line';
import type { Lookup } from './lookup';

/** What readers look for first comes first; within a group the order is the text's. */
const GROUPS = [
  ['People', ['killed', 'wounded', 'missing', 'displaced', 'arrested', 'infected', 'people']],
  ['Money', ['money']],
  ['Shares', ['percent', 'vote']],
  ['Other figures', ['measure', 'duration', 'age', 'score', 'count']],
] as const satisfies readonly (readonly [string, readonly QuantityKind[]])[];

/** With fewer figures, headings would be longer than what they part. */
const WORTH_PARTING = 6;

/**
 * Figures by what they are of; one group without a title where there are few, or all are of one sort.
 *
 * @param positions of quantities, in text order.
 */
export function figureGroups(positions: readonly number[], lookup: Lookup): LineGroup[] {
  const found = positions.flatMap((position): readonly Found[] => {
    const quantity = lookup.quantity(position);
    return quantity === null ? [] : [{ position, quantity }];
  });
  const groups = GROUPS.map(([title, kinds]) => ({
    title,
    inside: found.filter(({ quantity: { kind } }) => (kinds as readonly QuantityKind[]).includes(kind)),
  })).filter(({ inside }) => inside.length > 0);
  if (found.length < WORTH_PARTING || groups.length < 2) return [groupOf(null, { inside: found, lookup })];
  return groups.map(({ title, inside }) => groupOf(title, { inside, lookup }));
}

interface Found {
  readonly position: number;
  readonly quantity: Quantity;
}

function groupOf(
  title: string | null,
  { inside, lookup }: { readonly inside: readonly Found[]; readonly lookup: Lookup },
): LineGroup {
  return {
    key: title ?? 'all',
    title,
    titleFrom: 'ours',
    aside: null,
    share: null,
    lines: inside.map(({ quantity, position }) => figureLine(quantity, { position, lookup })),
  };
}
