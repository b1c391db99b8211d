import type { RelationPattern } from '../../data/place-relations';
import type { Entity, PlaceReading } from '../../model';

/** The place something is said of, and the other. */
export interface Pair {
  readonly place: Entity;
  readonly other: Entity;
}

/** Whether what the pattern says can be so of two places, as far as is known of them. */
export function canBe({ kind, trust }: RelationPattern, pair: Pair): boolean {
  if (pair.place.id === pair.other.id) return false;
  switch (kind) {
    case 'lies-in':
      return canLieIn(pair, trust);
    case 'capital-of':
      return sizeOf(pair.place) === null || sizeOf(pair.place) === SETTLEMENT ? canLieIn(pair, 'stated') : false;
    case 'borders':
      return !isInside(pair) && !isInside(turned(pair)) && (trust === 'stated' || areAlike(pair));
    case 'distance':
      return !isInside(pair) && !isInside(turned(pair)) && isNoLarger(pair);
  }
}

const SETTLEMENT = 2;
const COUNTRY = 5;

const SIZES: ReadonlyMap<string, number> = new Map([
  ['landmark', 0],
  ['district', 1],
  ['settlement', SETTLEMENT],
  ['second-order', 3],
  ['first-order', 4],
  ['country', COUNTRY],
  ['continent', 6],
]);

/** Null for what may be of any size: a region without a head, an island, what only the text knows of. */
function sizeOf({ place }: Entity): number | null {
  return SIZES.get(place?.feature ?? '') ?? SIZES.get(place?.level ?? '') ?? null;
}

function canLieIn(pair: Pair, trust: RelationPattern['trust']): boolean {
  const [inner, outer] = [sizeOf(pair.place), sizeOf(pair.other)];
  if (disagree(pair) || inner === COUNTRY) return inner === COUNTRY && outer === 6;
  const [least, most] = [inner ?? -1, outer ?? Infinity];
  if (trust === 'known') return least < most && isInside(pair);
  if (trust === 'stated') return least < most || (inner === outer && inner !== null && inner <= 3);
  return least < most && (inner !== null || (outer ?? 0) > SETTLEMENT);
}

/** Both are known to lie in a country, and not in the same. */
function disagree({ place, other }: Pair): boolean {
  const [one, two] = [place.place?.country ?? null, other.place?.country ?? null];
  return one !== null && two !== null && one !== two;
}

/** Known to lie in it. */
export function isInside({ place, other }: Pair): boolean {
  const [inner, outer] = [place.place, other.place];
  if (inner === null || outer === null || place.id === other.id) return false;
  if (inner.within === other.id) return true;
  if (disagree({ place, other })) return false;
  if (outer.level === 'country') return inner.country === outer.country && inner.level !== 'country';
  return (
    (sizeOf(place) ?? Infinity) < (sizeOf(other) ?? -1) &&
    namesOf(outer, other).some((name) => inner.liesIn.includes(name))
  );
}

function namesOf({ gazetteerName }: PlaceReading, { name }: Entity): string[] {
  return gazetteerName === null ? [name] : [gazetteerName, name];
}

/** "Texas, near Houston" is said of no state. */
function isNoLarger({ place, other }: Pair): boolean {
  const [one, two] = [sizeOf(place), sizeOf(other)];
  return one !== COUNTRY && (one === null || two === null || one <= Math.max(two, 3));
}

function turned({ place, other }: Pair): Pair {
  return { place: other, other: place };
}

/** Two countries, two regions: "Kursk and neighbouring Belgorod". */
function areAlike({ place, other }: Pair): boolean {
  const [one, two] = [sizeOf(place), sizeOf(other)];
  return one === null || two === null || one === two;
}
