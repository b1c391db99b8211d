import type { Analysis, PlaceReading } from '../../../../engine/model';
import type { Mark, MeantPlace } from './read';

/** Kilometres: a hundred miles, the distance within which readings of places are usually counted as right. */
const NEAR = 161;

/** What is wrong with the reading of a mark: "Fulton: Fulton, Missouri: not in Illinois"; null when it is as meant. */
export function faultOf({ start, end, label, meant }: Mark, { entities }: Pick<Analysis, 'entities'>): string | null {
  const found = entities.filter(({ mentions }) =>
    mentions.some((one) => one.form === 'name' && one.certain && one.start < end && one.end > start),
  );
  if (found.length === 0) return `${label}: not found`;
  const reading = found.map(({ place }) => place).find((place) => place !== null && place.gazetteerName !== null);
  if (reading === undefined || reading === null) return `${label}: found, not placed`;
  const fault = misreading(reading, meant);
  return fault === null ? null : `${label}: ${fault}`;
}

function misreading(reading: PlaceReading, { country, division, point }: MeantPlace): string | null {
  const { liesIn, latitude, longitude } = reading;
  const names = [reading.gazetteerName ?? '', ...liesIn];
  const whole = names.join(', ');
  if (reading.country !== country)
    return `${whole}: in ${reading.country ?? 'no country'}, not in ${country ?? 'none'}`;
  if (division !== null && !names.map(bare).includes(bare(division))) return `${whole}: not in ${division}`;
  if (point === null) return null;
  if (latitude === null || longitude === null) return `${whole}: on no point`;
  const away = kilometres([latitude, longitude], point);
  return away <= NEAR ? null : `${whole}: ${Math.round(away)} km away`;
}

/** Divisions are called "Oyo" or "Oyo State", "Waikato" or "Waikato Region". */
function bare(name: string): string {
  return name.replace(/ (State|Region|Province)$/, '');
}

type Point = readonly [latitude: number, longitude: number];

/** Along a great circle. */
function kilometres([fromLatitude, fromLongitude]: Point, [latitude, longitude]: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const haversine =
    Math.sin(radians(latitude - fromLatitude) / 2) ** 2 +
    Math.cos(radians(fromLatitude)) *
      Math.cos(radians(latitude)) *
      Math.sin(radians(longitude - fromLongitude) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(haversine));
}
