import type { Disagreement, Quantity } from '../model';

/** Only counts of human beings that befell them: two numbers of vehicles are mostly two sets of vehicles. */
const COMPARABLE: ReadonlySet<Quantity['kind']> = new Set([
  'killed',
  'wounded',
  'missing',
  'displaced',
  'arrested',
  'infected',
]);

/**
 * Figures that cannot both be right: exact numbers of the same kind, of the same counted thing, at the same time and
 * place, from different sources. Whoever is not sure says nothing: an empty list is better than a wrong one.
 */
export function findDisagreements(quantities: readonly Quantity[]): Disagreement[] {
  const groups = new Map<string, number[]>();
  quantities.forEach((quantity, position) => {
    const key = keyOf(quantity);
    const group = key === null ? undefined : groups.get(key);
    if (group !== undefined) group.push(position);
    else if (key !== null) groups.set(key, [position]);
  });
  return [...groups.values()].flatMap((positions) => disagreementOf(quantities, positions) ?? []);
}

/** Equal for figures that speak of one thing; null for those that cannot be compared. */
function keyOf({
  certain,
  relation,
  change,
  value,
  kind,
  unit,
  counted,
  time,
  place,
  source,
}: Quantity): string | null {
  if (!certain || relation !== 'exact' || change !== null || value.min !== value.max) return null;
  if (!COMPARABLE.has(kind) || (source?.entity ?? null) === null) return null;
  return JSON.stringify([kind, unit, counted.toLowerCase(), time, place]);
}

function disagreementOf(quantities: readonly Quantity[], positions: readonly number[]): Disagreement | null {
  const valueBySource = new Map<string, number>();
  for (const position of positions) {
    const quantity = quantities[position];
    const entity = quantity?.source?.entity ?? null;
    if (quantity === undefined || entity === null) continue;
    const known = valueBySource.get(entity);
    // One source with two numbers speaks of two things, or of a change.
    if (known !== undefined && known !== quantity.value.min) return null;
    valueBySource.set(entity, quantity.value.min);
  }
  const values = new Set(valueBySource.values());
  const kind = quantities[positions[0] ?? -1]?.kind;
  if (values.size < 2 || kind === undefined) return null;
  return { quantities: positions, reason: `different sources give ${[...values].join(' and ')} ${kind}` };
}
