import type { QuantityKind } from '../model';

export interface Unit {
  /** Canonical English singular: "kilometre". */
  readonly name: string;
  readonly kind: Extract<QuantityKind, 'measure' | 'duration' | 'percent' | 'money'>;
}

/** One line for each unit: kind, canonical singular, then the forms it is written in, words in lower case. */
const WORDS = `
percent | percent | % per_cent percent pct per_cents
percent | percentage point | percentage_point percentage_points percentage-point percentage-points
percent | basis point | basis_point basis_points bps
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
measure | millimetre | millimetre millimetres millimeter millimeters
measure | centimetre | centimetre centimetres centimeter centimeters
measure | metre | metre metres meter meters
measure | kilometre | kilometre kilometres kilometer kilometers
measure | mile | mile miles
measure | nautical mile | nautical_mile nautical_miles
measure | light year | light_year light_years light-year light-years
measure | foot | foot feet
measure | inch | inch inches
measure | yard | yard yards
measure | hectare | hectare hectares
measure | acre | acre acres
measure | square kilometre | square_kilometre square_kilometres square_kilometer square_kilometers sq_km
measure | square mile | square_mile square_miles sq_mi
measure | square metre | square_metre square_metres square_meter square_meters sq_m
measure | square foot | square_foot square_feet sq_ft
measure | cubic metre | cubic_metre cubic_metres cubic_meter cubic_meters
measure | cubic foot | cubic_foot cubic_feet
measure | tonne | tonne tonnes metric_ton metric_tons
measure | ton | ton tons
measure | kilogram | kilogram kilograms kilogramme kilogrammes kilo kilos
measure | gram | gram grams gramme grammes
measure | milligram | milligram milligrams
measure | microgram | microgram micrograms
measure | pound | lb lbs pound pounds
measure | ounce | ounce ounces oz
measure | litre | litre litres liter liters
measure | millilitre | millilitre millilitres milliliter milliliters
measure | gallon | gallon gallons
measure | barrel per day | barrel_per_day barrels_per_day barrels_a_day bpd
measure | barrel | barrel barrels
measure | bushel | bushel bushels
measure | kilometre per hour | kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour kmh kph km_/_h km_per_hour
measure | mile per hour | miles_per_hour miles_an_hour mph
measure | metre per second | metres_per_second meters_per_second m_/_s
measure | knot | knot knots
measure | degree Celsius | degrees_celsius degree_celsius degrees_centigrade degrees_c celsius °_c ° c ℃
measure | degree Fahrenheit | degrees_fahrenheit degree_fahrenheit degrees_f fahrenheit °_f ℉
measure | degree | degree degrees °
measure | magnitude | magnitude
measure | watt | watt watts
measure | kilowatt | kilowatt kilowatts
measure | megawatt | megawatt megawatts
measure | gigawatt | gigawatt gigawatts
measure | terawatt | terawatt terawatts
measure | kilowatt hour | kilowatt_hour kilowatt_hours kilowatt-hour kilowatt-hours kwh
measure | megawatt hour | megawatt_hour megawatt_hours megawatt-hour megawatt-hours mwh
measure | gigawatt hour | gigawatt_hour gigawatt_hours gigawatt-hour gigawatt-hours gwh
measure | terawatt hour | terawatt_hour terawatt_hours terawatt-hour terawatt-hours twh
measure | volt | volt volts
measure | hertz | hertz
measure | megahertz | megahertz mhz
measure | gigahertz | gigahertz ghz
measure | byte | byte bytes
measure | kilobyte | kilobyte kilobytes
measure | megabyte | megabyte megabytes
measure | gigabyte | gigabyte gigabytes
measure | terabyte | terabyte terabytes
measure | calorie | calorie calories
measure | decibel | decibel decibels
measure | litre per minute | litres_per_minute
`;

/** Short forms whose case matters: "m" is a metre, "M" a million or a motorway. */
const SIGNS = `
duration | hour | h
measure | millimetre | mm
measure | centimetre | cm
measure | metre | m
measure | kilometre | km
measure | mile | mi
measure | foot | ft
measure | hectare | ha
measure | square kilometre | km² km2
measure | square metre | m² m2
measure | tonne | t
measure | kilogram | kg
measure | gram | g
measure | milligram | mg
measure | litre | l L
measure | millilitre | ml
measure | kilowatt | kW
measure | megawatt | MW
measure | gigawatt | GW
measure | terawatt | TW
measure | volt | V
measure | kilobyte | kB KB
measure | megabyte | MB
measure | gigabyte | GB
measure | terabyte | TB
measure | decibel | dB
`;

function tableOf(lines: string): ReadonlyMap<string, Unit> {
  const table = new Map<string, Unit>();
  for (const line of lines.trim().split('\n')) {
    const [kind = '', name = '', forms = ''] = line.split(' | ');
    for (const form of forms.trim().split(' ')) {
      table.set(form.replace(/_/g, ' '), { name, kind: kind as Unit['kind'] });
    }
  }
  return table;
}

/** Keyed by lower-case words parted by one space each: "square kilometres", "%". */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = tableOf(WORDS);
/** Keyed by the form as written. */
export const UNIT_SIGNS: ReadonlyMap<string, Unit> = tableOf(SIGNS);
/** The most words a unit has. */
export const LONGEST_UNIT = 3;

/** How many of the smaller unit make one of the larger: "five years and six months", "6 feet 2 inches". */
export const SMALLER_UNITS: ReadonlyMap<string, { readonly unit: string; readonly ratio: number }> = new Map([
  ['year', { unit: 'month', ratio: 12 }],
  ['month', { unit: 'day', ratio: 30 }],
  ['week', { unit: 'day', ratio: 7 }],
  ['day', { unit: 'hour', ratio: 24 }],
  ['hour', { unit: 'minute', ratio: 60 }],
  ['minute', { unit: 'second', ratio: 60 }],
  ['foot', { unit: 'inch', ratio: 12 }],
  ['pound', { unit: 'ounce', ratio: 16 }],
]);

/** Words before a number that say it is an earthquake's size. */
export const MAGNITUDE_WORDS: ReadonlySet<string> = new Set(['magnitude', 'mw', 'ml', 'magnitude-']);
