import type { Entity, PlaceReading } from '../../engine/model';
import { listed, type Index, type Line } from './digest-index';
import { plain } from './plain';

/** Below this the second-best reading is worth a word. */
const DOUBTFUL = 0.7;

const LEVELS: Readonly<Record<PlaceReading['level'], string>> = {
  country: 'country',
  'first-order': 'region',
  'second-order': 'district',
  settlement: 'town',
  other: 'place',
};

/** Where a place is: "river", "in Texas, United States", "33.66° N 95.56° W", "or Paris, France?". */
export function regionLine(index: Index, region: Entity): Line {
  return { name: plain(region.name), detail: region.place === null ? '' : placeWords(index, region, region.place) };
}

function placeWords({ entities }: Index, { name }: Entity, place: PlaceReading): string {
  const { level, feature, gazetteerName } = place;
  const told = entities.get(place.within ?? '')?.name;
  const around = place.liesIn.filter((part) => part !== name && part !== gazetteerName);
  return listed([
    level === 'other' ? (feature ?? LEVELS.other) : LEVELS[level],
    inWords(around.length > 0 || told === undefined ? around : [told]),
    around.length > 0 || level === 'country' ? '' : place.country,
    gazetteerName === null || gazetteerName === name ? '' : plain(gazetteerName),
    pointWords(place),
    runnerUpWords(place),
  ]);
}

function inWords(around: readonly string[]): string {
  return around.length === 0 ? '' : `in ${around.map(plain).join(', ')}`;
}

/** @example "50.80° N 35.66° E"; "" where it is not known */
function pointWords({ latitude, longitude }: PlaceReading): string {
  if (latitude === null || longitude === null) return '';
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}`;
  return `${north} ${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;
}

function runnerUpWords({ runnerUp, confidence }: PlaceReading): string {
  if (runnerUp === null || confidence >= DOUBTFUL) return '';
  const country = runnerUp.country === null ? [] : [runnerUp.country];
  const around = runnerUp.liesIn.length > 0 ? runnerUp.liesIn : country;
  return `or ${[runnerUp.name, ...around.slice(-2)].map(plain).join(', ')}?`;
}
