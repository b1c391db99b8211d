import type { NumberRange } from '../model';

const pairs = (text: string): (readonly [string, number])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [word = '', value = ''] = pair.split('=');
      return [word, Number(value)] as const;
    });

/** Numbers below a hundred that are one word. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
  pairs(`zero=0 nought=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
  fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
  seventy=70 eighty=80 ninety=90`),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  pairs(
    'dozen=12 dozens=12 hundred=1e2 thousand=1e3 lakh=1e5 million=1e6 crore=1e7 billion=1e9 trillion=1e12 quadrillion=1e15',
  ),
);

/** Scales as figures carry them: "$4bn". Some are also units ("5m"); those count as scales only beside a currency. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
  pairs('k=1e3 mn=1e6 mln=1e6 mil=1e6 bn=1e9 bln=1e9 tn=1e12 tln=1e12 trn=1e12'),
);
/** Of these, the ones that are nothing else and may stand apart from the number: "10 bn". */
export const SPACED_SCALES: ReadonlySet<string> = new Set(['mn', 'mln', 'bn', 'bln', 'tn', 'tln', 'trn']);
export const CURRENCY_SCALES: ReadonlyMap<string, number> = new Map(pairs('m=1e6 mm=1e6 b=1e9 t=1e12'));

/** Plurals that stand for a range, as the design's rule "Values" lists them. */
export const VAGUE_PLURALS: ReadonlyMap<string, NumberRange> = new Map([
  ['dozens', { min: 24, max: 99 }],
  ['scores', { min: 40, max: 99 }],
  ['tens', { min: 10, max: 99 }],
  ['hundreds', { min: 100, max: 999 }],
  ['thousands', { min: 1000, max: 9999 }],
  ['lakhs', { min: 1e5, max: 999_999 }],
  ['millions', { min: 1e6, max: 9_999_999 }],
  ['crores', { min: 1e7, max: 99_999_999 }],
  ['billions', { min: 1e9, max: 9_999_999_999 }],
  ['trillions', { min: 1e12, max: 9_999_999_999_999 }],
]);

/** Small vague counts. "A few" and "a couple" carry their article; see `figures/vague.ts`. */
export const VAGUE_COUNTS: ReadonlyMap<string, NumberRange> = new Map([
  ['several', { min: 3, max: 9 }],
  ['few', { min: 3, max: 5 }],
  ['handful', { min: 3, max: 5 }],
  ['couple', { min: 2, max: 2 }],
]);

/** Parts, to four places as the design writes them. */
export const PARTS: ReadonlyMap<string, number> = new Map(
  pairs(`half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6
  seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10`),
);

export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map(
  pairs('½=0.5 ¼=0.25 ¾=0.75 ⅓=0.3333 ⅔=0.6667 ⅕=0.2 ⅖=0.4 ⅗=0.6 ⅘=0.8 ⅛=0.125 ⅜=0.375 ⅝=0.625 ⅞=0.875'),
);
