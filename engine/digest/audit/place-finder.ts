import type { Entity, Span } from '../../model';

/** Looks up which place entities are spoken of within a span, as "Latvia" or "Latvian"; by halving. */
export function placeFinder(entities: readonly Entity[]): (span: Span) => ReadonlySet<string> {
  const spoken = entities
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ id, start })))
    .sort((one, other) => one.start - other.start);
  return ({ start, end }) => {
    const found = new Set<string>();
    for (let at = firstFrom(spoken, start); at < spoken.length; at += 1) {
      const mention = spoken[at];
      if (mention === undefined || mention.start >= end) break;
      found.add(mention.id);
    }
    return found;
  };
}

function firstFrom(spoken: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, spoken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spoken[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
