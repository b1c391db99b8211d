import { CURRENCY_CODES, LOWER_CODES } from './currency-codes';
import { CURRENCY_FORMS } from './currency-words';

interface Currency {
  readonly code: string;
  readonly name: string;
  readonly signs: readonly string[];
}

const CURRENCIES: readonly Currency[] = CURRENCY_CODES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', signs = ''] = line.split('|').map((column) => column.trim());
    return { code, name, signs: signs.split(' ').filter(Boolean) };
  });

const byCode = new Map(CURRENCIES.map(({ code, name }) => [code, name]));

/** A sign directly before a number, or a code or short form before or after it. Case as written. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ...CURRENCIES.flatMap(({ code, name, signs }) => [code, ...signs].map((sign) => [sign, name] as const)),
  ...LOWER_CODES.map((code) => [code, byCode.get(code.toUpperCase()) ?? 'Chinese yuan'] as const),
  ['CFA', 'CFA franc'],
  ['FCFA', 'CFA franc'],
  ['kr', 'krone'],
  ['Kr', 'krone'],
]);

/** Sums in millions as northern exchanges write them: "30 MUSD", "120 MEUR", "MSEK 45". */
export const MILLION_CODES: ReadonlyMap<string, string> = new Map(
  'USD EUR GBP AUD CAD CHF SEK NOK DKK'.split(' ').map((code) => [`M${code}`, byCode.get(code) ?? code]),
);

/** Letters before a "$" with white space between: "HK $10 billion", "c $ 16.4 million". "A $5 fine" is no Australian's. */
export const SPACED_DOLLARS: ReadonlyMap<string, string> = new Map([
  ['US', 'dollar'],
  ['U.S.', 'dollar'],
  ['USD', 'dollar'],
  ['C', 'Canadian dollar'],
  ['c', 'Canadian dollar'],
  ['Can', 'Canadian dollar'],
  ['CAD', 'Canadian dollar'],
  ['cad', 'Canadian dollar'],
  ['AUD', 'Australian dollar'],
  ['aud', 'Australian dollar'],
  ['AU', 'Australian dollar'],
  ['HK', 'Hong Kong dollar'],
  ['hk', 'Hong Kong dollar'],
  ['NZ', 'New Zealand dollar'],
  ['nz', 'New Zealand dollar'],
  ['NZD', 'New Zealand dollar'],
  ['nzd', 'New Zealand dollar'],
  ['NT', 'New Taiwan dollar'],
  ['S', 'Singapore dollar'],
  ['SGD', 'Singapore dollar'],
  ['MXN', 'Mexican peso'],
  ['mxn', 'Mexican peso'],
]);

/** Signs of letters that stand after a number or against it: "45p", "115USD", "90 kr". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ...[...CURRENCY_SIGNS].filter(([sign]) => /^\p{L}{2,4}$/u.test(sign)),
  ...MILLION_CODES,
  ['p', 'penny'],
  ['c', 'cent'],
]);

/** Signs of parts of a currency, only ever after the number. */
export const SMALL_SIGNS: ReadonlyMap<string, string> = new Map([
  ['¢', 'cent'],
  ['￠', 'cent'],
  ['c', 'cent'],
  ['p', 'penny'],
]);

/** Short forms that are written against the number: "RM2.4 million", "R332 million", "Rs500", "USD115". */
export const JOINED_CURRENCIES: ReadonlyMap<string, string> = new Map(
  [...CURRENCY_SIGNS].filter(([sign]) => /^\p{L}{1,4}$/u.test(sign)),
);

function formsOf({ name }: Currency): (readonly [string, string])[] {
  const lower = name.toLowerCase();
  return lower.includes(' ') ? [[lower, name] as const, [`${lower}s`, name] as const] : [];
}

/** Words after a number, in lower case: "kenyan shillings", "rupees". */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ...CURRENCIES.flatMap(formsOf),
  ...CURRENCY_FORMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.split(' | ');
      return forms.split(' ').map((form) => [form.replace(/_/g, ' '), name.trim()] as const);
    }),
]);

/** Every beginning of a currency of several words: "kenyan", "new zealand". */
export const CURRENCY_OPENINGS: ReadonlySet<string> = new Set(
  [...CURRENCY_WORDS.keys()].flatMap((form) => {
    const words = form.split(' ');
    return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '));
  }),
);

/** How many of the smaller make one of the larger: "3 dollars 50 cents". */
export const SMALLER_MONEY: ReadonlyMap<string, { readonly unit: string; readonly ratio: number }> = new Map([
  ['dollar', { unit: 'cent', ratio: 100 }],
  ['euro', { unit: 'cent', ratio: 100 }],
  ['Canadian dollar', { unit: 'cent', ratio: 100 }],
  ['Australian dollar', { unit: 'cent', ratio: 100 }],
  ['pound', { unit: 'penny', ratio: 100 }],
  ['rupee', { unit: 'paisa', ratio: 100 }],
]);
