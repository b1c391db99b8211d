import { CURRENCY_LETTERS } from './currency-names';
import { CUSTOMARY_SIGNS, CUSTOMARY_WORDS } from './unit-customary';
import { metricSigns, metricWords } from './unit-metric';
import { unitTable, type Unit, type UnitTable } from './unit-table';

export type { Unit } from './unit-table';

/** Parts of a hundred, and time. Words in lower case. */
const COMMON_WORDS = `
percent | percent | % per_cent percent pct per_cents ٪ ％
percent | percentage point | percentage_point percentage_points percent_point percent_points per_cent_point per_cent_points %_point %_points
percent | basis point | basis_point basis_points bps
percent | per mille | ‰ per_mille
duration | nanosecond | nanosecond nanoseconds
duration | microsecond | microsecond microseconds
duration | millisecond | millisecond milliseconds
duration | second | second seconds sec secs
duration | minute | minute minutes min mins
duration | hour | hour hours hr hrs
duration | day | day days
duration | week | week weeks
duration | fortnight | fortnight fortnights
duration | month | month months
duration | year | year years yr yrs
duration | decade | decade decades
duration | century | century centuries
duration | millennium | millennium millennia
`;

/** Lengths that areas and volumes are made of. */
const LENGTHS = [
  ['kilometre', 'kilometre kilometres kilometer kilometers km kms', 'km'],
  ['metre', 'metre metres meter meters m', 'm'],
  ['centimetre', 'centimetre centimetres centimeter centimeters cm', 'cm'],
  ['millimetre', 'millimetre millimetres millimeter millimeters mm', 'mm'],
  ['decimetre', 'decimetre decimetres decimeter decimeters dm', 'dm'],
  ['mile', 'mile miles mi', 'mi'],
  ['foot', 'foot feet ft', 'ft'],
  ['inch', 'inch inches in', 'in'],
  ['yard', 'yard yards yd yds', 'yd'],
  ['nautical mile', 'nautical_mile nautical_miles', 'nmi'],
] as const;

const POWERS = [
  { name: 'square', before: ['square', 'sq', 'sq.', 'sq .'], after: 'squared', marks: ['²', '2', ' ^ 2'] },
  { name: 'cubic', before: ['cubic', 'cu', 'cu.', 'cu .'], after: 'cubed', marks: ['³', '3', ' ^ 3'] },
] as const;

/** "square kilometres", "sq km", "km squared", "km²". */
function powers(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const { name, before, after, marks } of POWERS) {
    for (const [length, forms, sign] of LENGTHS) {
      const unit: Unit = { name: `${name} ${length}`, kind: 'measure' };
      for (const form of forms.split(' ').map((written) => written.replace('_', ' '))) {
        for (const word of before) table.set(`${word} ${form}`, unit);
        table.set(`${form} ${after}`, unit);
      }
      for (const mark of marks) table.set(`${sign}${mark}`, unit);
    }
  }
  return table;
}

/** Keyed by lower-case words parted by one space each, without the hyphens between them: "square kilometres", "%". */
export const UNIT_WORDS: UnitTable = new Map([
  ...metricWords(),
  ...powers(),
  ...unitTable(CUSTOMARY_WORDS),
  ...unitTable(COMMON_WORDS),
]);

/** Keyed by the form as written. The letters of currencies stand here too: "45p", "115USD" are no codes. */
export const UNIT_SIGNS: UnitTable = new Map([
  ...[...CURRENCY_LETTERS].map(([letters, name]): [string, Unit] => [letters, { name, kind: 'money' }]),
  ...metricSigns(),
  ...unitTable(CUSTOMARY_SIGNS),
]);

/** Every beginning of a unit of several words ("square", "degrees"): only after these is another word looked at. */
export const UNIT_OPENINGS: ReadonlySet<string> = new Set(
  [...UNIT_WORDS.keys()].flatMap((form) => {
    const words = form.split(' ');
    return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
  }),
);

/** How many of the smaller unit make one of the larger: "five years and six months", "6 feet 2 inches". */
export const SMALLER_UNITS: ReadonlyMap<string, { readonly unit: string; readonly ratio: number }> = new Map([
  ['year', { unit: 'month', ratio: 12 }],
  ['month', { unit: 'day', ratio: 30 }],
  ['week', { unit: 'day', ratio: 7 }],
  ['day', { unit: 'hour', ratio: 24 }],
  ['hour', { unit: 'minute', ratio: 60 }],
  ['minute', { unit: 'second', ratio: 60 }],
  ['mile', { unit: 'yard', ratio: 1760 }],
  ['foot', { unit: 'inch', ratio: 12 }],
  ['stone', { unit: 'pound', ratio: 14 }],
  ['pound', { unit: 'ounce', ratio: 16 }],
]);

/** Words before a number that say it is an earthquake's size. */
export const MAGNITUDE_WORDS: ReadonlySet<string> = new Set(['magnitude', 'mw', 'ml', 'magnitude-']);
