import type { Unit } from './unit-table';

/** Prefixes with their signs; "μ" is the Greek letter, "µ" the sign that keyboards have. */
const PREFIXES: readonly (readonly [word: string, ...signs: string[]])[] = [
  ['pico', 'p'],
  ['nano', 'n'],
  ['micro', 'µ', 'μ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['deci', 'd'],
  ['hecto', 'h'],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['peta', 'P'],
  ['exa', 'E'],
  ['zetta', 'Z'],
];

/**
 * Units that take prefixes: spellings (the first is ours), signs, and the prefixes that news and tables print with the
 * sign ("." for the sign alone). A sign that is something else more often is left out: "G" of mobile networks, "K" of
 * screens, "A" of paper, "pm" of the clock.
 */
const BASES = `
metre meter | m | . k c m d µ n
gram gramme | g | . k m µ n p
litre liter | l L | . m c d k h µ M
watt | W | . k M G T m
watt_hour watthour | Wh | . k M G T
joule | J | k M G T
volt | V | . k M m
ampere amp | A | k m
ampere_hour amp_hour | Ah | . m
ohm | Ω | . k M
hertz | Hz | . k M G T
pascal | Pa | . k M G h
bar | bar | m
newton | N | k
newton_metre newton_meter | Nm | . k
gray | Gy | . m
sievert | Sv | . m µ
becquerel | Bq | . k M G T P
curie | Ci | . m µ
electronvolt electron_volt | eV | . k M G T
mole mol | mol | . m µ n
lumen | lm | .
lux | lx | .
candela | cd |
tesla | T |
parsec | pc | k M
byte | B | k M G T P E Z
bit | bit b | M G T
tonne | t | . M G
ton | |
calorie | cal | . k
`;

const named = (name: string): Unit => ({ name: name.replace(/_/g, ' '), kind: 'measure' });

function baseLines(): (readonly [
  spellings: readonly string[],
  signs: readonly string[],
  prefixes: readonly string[],
])[] {
  return BASES.trim()
    .split('\n')
    .map((line) => {
      const [spellings = '', signs = '', prefixes = ''] = line.split('|').map((column) => column.trim());
      return [spellings.split(' '), signs.split(' ').filter(Boolean), prefixes.split(' ').filter(Boolean)] as const;
    });
}

/** Spelled out, with every prefix: "kilometre", "kilometers", "gigawatt hours". Words in lower case. */
export function metricWords(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const [spellings] of baseLines()) {
    const [own = ''] = spellings;
    for (const [prefix] of [[''] as const, ...PREFIXES]) {
      const unit = named(`${prefix}${own}`);
      for (const spelling of spellings) {
        const word = `${prefix}${spelling.replace(/_/g, ' ')}`;
        table.set(word, unit).set(`${word}s`, unit);
      }
    }
  }
  return table;
}

/** In signs, case as written: "km", "kWh", "µg". */
export function metricSigns(): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const [[own = ''], signs, prefixes] of baseLines()) {
    for (const sign of signs) {
      if (prefixes.includes('.')) table.set(sign, named(own));
      for (const [word, ...letters] of PREFIXES) {
        if (!prefixes.some((prefix) => letters.includes(prefix))) continue;
        for (const letter of letters) table.set(`${letter}${sign}`, named(`${word}${own}`));
      }
    }
  }
  return table;
}
