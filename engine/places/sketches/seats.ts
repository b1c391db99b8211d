import { SEATS } from '../../data/place-seats';
import { slugOf } from './slug';

const COUNTRY_OF_SEAT: ReadonlyMap<string, string> = new Map(
  SEATS.trim()
    .split('\n')
    .flatMap((row) => {
      const [country = '', names = ''] = row.split('|');
      return names.split(';').map((name) => [slugOf(name), country] as const);
    }),
);

/** ISO code of the country whose government a house or street stands for, or null: "the Kremlin" → "RU". */
export function countryOfSeat(name: string): string | null {
  return COUNTRY_OF_SEAT.get(slugOf(name)) ?? null;
}
