import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { atlasOf } from '../../../background/atlas/atlas';
import type { MappedPlace, MapRequest } from '../../../protocol/maps';

const FILE = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');

export function topology(): Parameters<typeof atlasOf>[0] {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Parameters<typeof atlasOf>[0];
}

/** The atlas as the extension has it. */
export const WORLD = atlasOf(topology());

export function town(id: string, latitude: number, longitude: number, country: string | null): MappedPlace {
  return { id, latitude, longitude, country, level: 'settlement', feature: 'settlement' };
}

export function country(code: string): MappedPlace {
  return { id: code, latitude: null, longitude: null, country: code, level: 'country', feature: 'country' };
}

export const SUVA = town('Suva', -18.14, 178.44, 'FJ');
export const KHARKIV = town('Kharkiv', 49.99, 36.23, 'UA');

export function cardOf(place: MappedPlace): MapRequest {
  return { kind: 'card', width: 308, height: 172, places: [place] };
}

export function overviewOf(...places: MappedPlace[]): MapRequest {
  return { kind: 'overview', width: 348, height: 224, places };
}
