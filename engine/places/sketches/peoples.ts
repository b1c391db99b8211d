import { MILLIONS } from '../../data/country-peoples';

const MILLION = 1e6;
/** Of the many countries the table leaves out. */
const SMALL = 1.5 * MILLION;

const PEOPLES: ReadonlyMap<string, number> = new Map(
  [...MILLIONS.matchAll(/([A-Z]{2}) (\d+)/g)].map(([, code = '', millions]) => [code, Number(millions) * MILLION]),
);

/** About how many people live in a country. @param code ISO 3166-1 alpha-2 */
export function peopleOf(code: string): number {
  return PEOPLES.get(code) ?? SMALL;
}
