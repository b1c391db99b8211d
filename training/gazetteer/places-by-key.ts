import type { CountryDraft, FirstOrderDraft, SecondOrderDraft, TownDraft } from './drafts';
import { keyOf } from '../../engine/gazetteer/name-key';
import { groups } from './join';
import { townsOf } from './tree';

export type Found = CountryDraft | FirstOrderDraft | SecondOrderDraft | TownDraft;

/** Finds places by the keys of the tables: "RU", "RU.41", "RU.41.542415", "RU/Kursk", "RU.41/Kursk". */
export class PlacesByKey {
  private readonly divisions = new Map<string, CountryDraft | FirstOrderDraft | SecondOrderDraft>();
  private readonly towns = new Map<string, ReadonlyMap<string, readonly TownDraft[]>>();

  constructor(countries: readonly CountryDraft[]) {
    for (const country of countries) {
      this.divisions.set(country.code, country);
      for (const first of country.firstOrders) {
        this.divisions.set(first.code, first);
        for (const second of first.secondOrders) this.divisions.set(second.code, second);
      }
    }
  }

  find(key: string): Found | null {
    const slash = key.indexOf('/');
    if (slash < 0) return this.divisions.get(key) ?? null;
    return this.townIn(key.slice(0, slash), key.slice(slash + 1));
  }

  /** A country or division by its code alone. */
  division(code: string): CountryDraft | FirstOrderDraft | SecondOrderDraft | null {
    return this.divisions.get(code) ?? null;
  }

  /** The most populous of the name; one that GeoNames writes just so before others. */
  private townIn(code: string, name: string): TownDraft | null {
    const namesakes = this.townsIn(code).get(keyOf(name)) ?? [];
    const exact = namesakes.filter(({ listed }) => listed === name);
    const candidates = exact.length > 0 ? exact : namesakes;
    return candidates.reduce<TownDraft | null>(
      (most, town) => (most === null || (town.people ?? 0) > (most.people ?? 0) ? town : most),
      null,
    );
  }

  private townsIn(code: string): ReadonlyMap<string, readonly TownDraft[]> {
    const known = this.towns.get(code);
    if (known !== undefined) return known;
    const byName = groups(townsWithin(this.divisions.get(code)), ({ listed }) => keyOf(listed));
    this.towns.set(code, byName);
    return byName;
  }
}

function townsWithin(place: CountryDraft | FirstOrderDraft | SecondOrderDraft | undefined): readonly TownDraft[] {
  if (place === undefined) return [];
  if ('firstOrders' in place) return townsOf(place);
  if ('secondOrders' in place) return [...place.towns, ...place.secondOrders.flatMap(({ towns }) => towns)];
  return place.towns;
}
