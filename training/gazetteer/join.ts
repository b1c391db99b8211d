import { keyOf } from '../../engine/gazetteer/name-key';
import { distanceOf, soundOf } from '../../engine/gazetteer/sound';
import type { KnownTown, ListedTown } from './sources';

/** Kilometres. Namesakes of one country are further apart; GeoNames has moved towns by less. */
const SAME_NAME = 20;
/** Counted as so many kilometres more where the first-order divisions differ. */
const OTHER_DIVISION = 5;
/** A town at the very place of another that has no partner has been renamed. */
const SAME_PLACE = 0.02;
/** Near a place of another that sounds alike it is spelt otherwise. */
const SAME_SOUND = 3;

const KM_PER_DEGREE = 111.2;

/** What the older list knows of towns of the newer, by position in the newer. No town is partner of two. */
export function joinTowns(towns: readonly ListedTown[], known: readonly KnownTown[]): ReadonlyMap<number, KnownTown> {
  const pairing = { towns, partners: new Map<number, KnownTown>(), taken: new Set<KnownTown>() };
  pair(pairing, sameNames(towns, known));
  pair(pairing, samePlaces(pairing, known));
  return pairing.partners;
}

interface Pairing {
  readonly towns: readonly ListedTown[];
  readonly partners: Map<number, KnownTown>;
  readonly taken: Set<KnownTown>;
}

interface Pair {
  readonly town: number;
  readonly known: KnownTown;
  readonly distance: number;
}

/** The nearest pairs first; of equally near ones, those that come first in the lists. */
function pair({ partners, taken }: Pairing, pairs: readonly Pair[]): void {
  const ordered = [...pairs].sort(
    (left, right) => left.distance - right.distance || left.town - right.town || left.known.id - right.known.id,
  );
  for (const { town, known } of ordered) {
    if (partners.has(town) || taken.has(known)) continue;
    partners.set(town, known);
    taken.add(known);
  }
}

function sameNames(towns: readonly ListedTown[], known: readonly KnownTown[]): Pair[] {
  const byName = groups(known, ({ country, name }) => `${country} ${keyOf(name)}`);
  return towns.flatMap((town, at) =>
    (byName.get(`${town.country} ${keyOf(town.name)}`) ?? []).flatMap((other) => {
      const distance = kilometres(town, other);
      if (distance > SAME_NAME) return [];
      return [{ town: at, known: other, distance: distance + (town.admin1 === other.admin1 ? 0 : OTHER_DIVISION) }];
    }),
  );
}

/** Of towns and known towns that have no partner by name. */
function samePlaces({ towns, partners, taken }: Pairing, known: readonly KnownTown[]): Pair[] {
  const byCell = groups(
    known.filter((other) => !taken.has(other)),
    (other) => cellOf(other, 0, 0),
  );
  return towns.flatMap((town, at) => {
    if (partners.has(at)) return [];
    return around(town)
      .flatMap((cell) => byCell.get(cell) ?? [])
      .filter((other) => other.country === town.country && isSame(town, other))
      .map((other) => ({ town: at, known: other, distance: kilometres(town, other) }));
  });
}

function isSame(town: ListedTown, other: KnownTown): boolean {
  const distance = kilometres(town, other);
  return distance <= SAME_PLACE || (distance <= SAME_SOUND && soundsAlike(town.name, other.name));
}

/** "Petrykiv" and "Petrikov". */
export function soundsAlike(left: string, right: string): boolean {
  const [one, other] = [soundOf(keyOf(left)), soundOf(keyOf(right))];
  return distanceOf(one, other, 1) <= (Math.min(one.length, other.length) >= 5 ? 1 : 0);
}

const CELLS_PER_DEGREE = 20;

function cellOf(
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
  down: number,
  right: number,
): string {
  return `${Math.round(latitude * CELLS_PER_DEGREE) + down} ${Math.round(longitude * CELLS_PER_DEGREE) + right}`;
}

function around(town: ListedTown): string[] {
  return [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => cellOf(town, down, right)));
}

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** On a plane: good for towns near each other. */
export function kilometres(left: Point, right: Point): number {
  const east = (left.longitude - right.longitude) * Math.cos((left.latitude * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot(east, left.latitude - right.latitude);
}

export function groups<Item>(items: readonly Item[], groupOf: (item: Item) => string): ReadonlyMap<string, Item[]> {
  const found = new Map<string, Item[]>();
  for (const item of items) {
    const group = found.get(groupOf(item));
    if (group === undefined) found.set(groupOf(item), [item]);
    else group.push(item);
  }
  return found;
}
