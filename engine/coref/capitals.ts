import { COUNTRIES } from '../data/countries';
import type { Draft } from './draft';

const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, capital }) => (capital === null ? [] : [[code, capital] as const])),
);

/** Whether a place is the seat of the government of a country (ISO 3166-1 alpha-2), by the name it goes by. */
export function isCapitalOf({ place, bareNames }: Draft, country: string | null): boolean {
  const capital = CAPITALS.get(country ?? '');
  if (place === null || capital === undefined || place.reading.country !== country) return false;
  return place.reading.gazetteerName === capital || bareNames.has(capital);
}
