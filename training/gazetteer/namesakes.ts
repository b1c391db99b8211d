import { populationCode } from '../../engine/gazetteer/kinds';
import { keyOf } from '../../engine/gazetteer/name-key';
import { firstOrderProminence, townProminence } from '../../engine/gazetteer/prominence';
import { peopleOf } from '../../engine/gazetteer/towns';
import type { CountryDraft, FirstOrderDraft, TownDraft } from './drafts';

/** A town this much less prominent than its division is not what the division is called after: a village Bavaria. */
const CLOSE = 1;
/** Prominence is kept in tenths. */
const STEP = 0.1;

/**
 * Puts every first-order division behind the town in it that has its name, where the town is the likelier of the two:
 * a bare "São Paulo" or "Porto" is the city. Divisions a table has spoken of stay as they are.
 */
export function putTownsFirst(countries: readonly CountryDraft[]): void {
  for (const first of countries.flatMap(({ firstOrders }) => firstOrders)) {
    if (first.prominence !== null) continue;
    const town = namesakeIn(first);
    if (town === null) continue;
    const most = prominenceOf(town);
    const own = firstOrderProminence(peopleIn(first));
    if (own > most - STEP && own < most + CLOSE) first.prominence = Math.floor((most - STEP) / STEP) * STEP;
  }
}

/** The most prominent town of the division's name. */
function namesakeIn(first: FirstOrderDraft): TownDraft | null {
  const keys = new Set([keyOf(first.name), keyOf(first.core ?? first.name)]);
  const namesakes = townsIn(first).filter(({ name }) => keys.has(keyOf(name)));
  return namesakes.reduce<TownDraft | null>(
    (most, town) => (most === null || prominenceOf(town) > prominenceOf(most) ? town : most),
    null,
  );
}

function townsIn({ towns, secondOrders }: FirstOrderDraft): readonly TownDraft[] {
  return [...towns, ...secondOrders.flatMap((second) => second.towns)];
}

function prominenceOf({ prominence, kind, people }: TownDraft): number {
  return prominence ?? townProminence(kind, populationCode(people));
}

/** As the reader adds them up. */
function peopleIn(first: FirstOrderDraft): number {
  const towns = townsIn(first);
  const kinds = Uint8Array.from(towns, ({ kind }) => kind);
  const populations = Uint8Array.from(towns, ({ people }) => populationCode(people));
  return peopleOf({ kinds, populations }, 0, towns.length);
}
