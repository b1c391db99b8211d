// Makes engine/data/countries.ts from the npm package world-countries: English names, demonyms, capital, middle point,
// numeric code, neighbours, area.
//   node scripts/build-countries.mjs
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const countries = require('world-countries');
const { version } = require('world-countries/package.json');

/** The package's other spellings mix languages; these are the English ones that do not open with a form of state. */
const ENGLISH_SPELLINGS = new Set([
  ...['Aland', 'UAE', 'Emirates', 'Bosnia-Herzegovina', 'Brunei Darussalam', 'Keeling Islands', 'Cocos Islands'],
  ...["Côte d'Ivoire", "Cote d'Ivoire", 'Ivory Coast', 'DR Congo', 'DRC', 'Congo-Kinshasa', 'Congo-Brazzaville'],
  ...['Congo', 'Curacao', 'Faeroe Islands', 'Great Britain', 'Holland', 'Burma', 'Macedonia', 'DPRK', 'Saint Helena'],
  ...['Reunion', 'St. Barthelemy', 'Sao Tome and Principe', 'Swaziland', 'Timor', 'East Timor', 'Turkiye', 'USA'],
  ...['Vatican', 'Viet Nam', 'RSA', 'South Georgia', 'Maldive Islands', 'French Southern Territories', 'Pitcairn'],
  ...[
    'Aotearoa',
    'Macao',
    'Libyan Arab Jamahiriya',
    'Saint Martin',
    'Chinese Taipei',
    'The Netherlands',
    'BES islands',
  ],
  ...['Argentine Republic', 'French Republic', 'Hellenic Republic', 'Italian Republic', 'Kyrgyz Republic'],
  ...['Lebanese Republic', 'Portuguese Republic', 'Slovak Republic', 'Swiss Confederation', 'Togolese Republic'],
  ...['Yemeni Republic', 'Syrian Arab Republic', 'Russian Federation', 'Central African Republic', 'Guiana'],
  ...['Democratic Republic of Congo', 'Svalbard and Jan Mayen Islands', 'The Bermudas', 'Rumania'],
  ...['Vatican City State', 'Pleasant Island', 'Bonaire Sint Eustatius and Saba', 'Territory of Christmas Island'],
]);

const FORM_OF_STATE =
  /^(?:(?:Independent|Islamic|Federal|Federated|Democratic|Plurinational|Bolivarian|Oriental|Socialist|Federative|Argentine|United|Arab|Hashemite|Co-operative) )*(?:People's )?(?:Democratic )?(?:Socialist )?(?:Republic|Kingdom|State|States|Commonwealth|Principality|Sultanate|Union|Collectivity|Territory|Bailiwick|Department|Grand Duchy) of /;

/** Names in Latin letters without a comma, a bracket or a phonetic sign; not a bare country code. */
const isPlainName = (name) => /^[\p{Script=Latin} .'-]{3,60}$/u.test(name.replaceAll('’', "'"));

function namesOf({ name, altSpellings }) {
  const others = altSpellings.filter((other) => ENGLISH_SPELLINGS.has(other) || FORM_OF_STATE.test(other));
  const [common, ...rest] = new Set([name.common, name.official, ...others]);
  return [common, ...rest.filter(isPlainName)];
}

const demonymsOf = ({ demonyms }) => [
  ...new Set([demonyms?.eng?.m, demonyms?.eng?.f].filter(Boolean).flatMap((words) => words.split(/, | or /))),
];

/** A territory's people may be called by the name of the state it belongs to ("French"); the word is the state's. */
const STATES_DEMONYMS = new Set(countries.filter(({ unMember }) => unMember).flatMap(demonymsOf));

/** ISO 3166-1 alpha-3 → alpha-2. */
const ALPHA_2 = new Map(countries.map(({ cca3, cca2 }) => [cca3, cca2]));

/** Where the package tells of a border on one side only, both have it. */
const bordersOf = ({ cca2, borders }) => {
  const told = countries.filter((other) => other.borders.some((cca3) => ALPHA_2.get(cca3) === cca2));
  return [...new Set([...borders.map((cca3) => ALPHA_2.get(cca3)), ...told.map((other) => other.cca2)])].sort();
};

function rowOf(country) {
  const names = namesOf(country);
  const demonyms = demonymsOf(country).filter(
    (word) => !names.includes(word) && (country.unMember || !STATES_DEMONYMS.has(word)),
  );
  const [latitude, longitude] = country.latlng.map((degrees) => Math.round(degrees * 10) / 10);
  const { cca2, ccn3, capital, area } = country;
  const words = [cca2, names.join(';'), demonyms.join(';'), capital[0] ?? '', latitude, longitude];
  return [...words, ccn3, bordersOf(country).join(';'), area < 0 ? '' : area].join('|');
}

const rows = countries.map(rowOf).sort();

const file = `/**
 * Countries and territories of the world.
 * Made by scripts/build-countries.mjs from world-countries ${version} (https://github.com/mledoze/countries) by Mohammed
 * Le Doze and contributors; do not edit by hand. The table in this file is made available under the Open Database
 * License 1.0, as its source is: see countries.LICENSE.md.
 */

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** English names, the common one first. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  /** Null where there is none. */
  readonly capital: string | null;
  /** Degrees north of the country's middle, to 0.1°. */
  readonly latitude: number;
  /** Degrees east of the country's middle, to 0.1°. */
  readonly longitude: number;
  /** ISO 3166-1 numeric, three digits; null where there is none (Kosovo). */
  readonly numeric: string | null;
  /** ISO 3166-1 alpha-2 of the countries that share a land border with it. */
  readonly borders: readonly string[];
  /** Square kilometres; null where the source has none. */
  readonly area: number | null;
}

/** code | names | demonyms | capital | latitude | longitude | numeric code | borders | area */
const TABLE = \`
${rows.join('\n')}
\`;

export const COUNTRIES: readonly Country[] = TABLE.trim().split('\\n').map(countryOf);

function countryOf(row: string): Country {
  const [code = '', names = '', demonyms = '', capital = '', latitude = '', longitude = '', ...rest] = row.split('|');
  const [numeric = '', borders = '', area = ''] = rest;
  return {
    code,
    names: names.split(';'),
    demonyms: listOf(demonyms),
    capital: capital === '' ? null : capital,
    latitude: Number(latitude),
    longitude: Number(longitude),
    numeric: numeric === '' ? null : numeric,
    borders: listOf(borders),
    area: area === '' ? null : Number(area),
  };
}

function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}
`;

writeFileSync(fileURLToPath(new URL('../engine/data/countries.ts', import.meta.url)), file);
