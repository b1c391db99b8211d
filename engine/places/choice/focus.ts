import type { GazetteerPlace } from '../../model';
import type { Lookup } from '../sketches/lookup';

/** Where an article plays: how much of what it names lies in each country and first-order division. */
export interface Focus {
  /** By id of the division. */
  readonly divisions: Map<number, number>;
  /** By ISO code. */
  readonly countries: Map<string, number>;
  /** Of all that was counted, placed or not. */
  total: number;
}

export function emptyFocus(): Focus {
  return { divisions: new Map(), countries: new Map(), total: 0 };
}

/** Counts a place that the article names, as surely as `amount` says (1: one name, wholly sure). */
export function addToFocus(focus: Focus, place: GazetteerPlace, amount: number): void {
  const { country } = place;
  const division = divisionOf(place);
  if (country !== null) focus.countries.set(country, (focus.countries.get(country) ?? 0) + amount);
  if (division !== null) focus.divisions.set(division, (focus.divisions.get(division) ?? 0) + amount);
}

/** Id of the first-order division it is or lies in. */
export function divisionOf({ id, level, firstOrder }: GazetteerPlace): number | null {
  return level === 'first-order' ? id : firstOrder;
}

/** A neighbour's share of what a country's name tells: Russia beside Georgia. */
const BORDERING = 0.1;

/** For each country beside one in focus, what its neighbours lend it. */
export function neighbourhood({ countries }: Focus, { gazetteer }: Lookup): ReadonlyMap<string, number> {
  const lent = new Map<string, number>();
  for (const [country, amount] of countries) {
    for (const other of gazetteer.bordering(country)) lent.set(other, (lent.get(other) ?? 0) + BORDERING * amount);
  }
  return lent;
}
