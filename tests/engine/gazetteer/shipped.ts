import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadGazetteer } from '../../../engine/gazetteer/load';
import type { GazetteerPlace } from '../../../engine/model';

export const SHIPPED = new Uint8Array(
  readFileSync(path.join(import.meta.dirname, '../../../public/gazetteer/sidelight.gazetteer')),
);

const loading = loadGazetteer(SHIPPED);
if (!loading.ok) throw new Error(loading.sentence);
export const gazetteer = loading.gazetteer;

/** A place as a test writes it: "Paris, Île-de-France, France". Second-order divisions are left out. */
export function written(place: GazetteerPlace | undefined): string {
  if (place === undefined) return 'nothing';
  const around = gazetteer.enclosing(place).filter(({ feature }) => feature !== 'second-order');
  return [place, ...around].map(({ name }) => name).join(', ');
}

/** The most prominent place of a name. */
export function first(name: string): GazetteerPlace {
  const [place] = gazetteer.named(name);
  if (place === undefined) throw new Error(`expected a place called "${name}"`);
  return place;
}
