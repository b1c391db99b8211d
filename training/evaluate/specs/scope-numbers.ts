import type { RecognizersResult } from './recognizers-results';

/** A reason, and whether it holds for a result. */
type Rule = readonly [reason: string, holds: (result: RecognizersResult, input: string) => boolean];

const TENTHS = '(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)';
const LARGE = '(?:\\w+teen|twenty|\\w+ty|hundred|thousand|million|billion|trillion|ten|eleven|twelve)s?';
/** "Twenty-three fifths": a numerator above nine. */
const LARGE_NUMERATOR = new RegExp(`\\b${LARGE}[ -]+(?:\\w+[ -]+)?${TENTHS}$`, 'i');
/** "Hundredths", "a twenty-first", "one one hundred and fifth". */
const LARGE_DENOMINATOR =
  /(?:(?:teen|t(?:y|ie)|hundred|thousand|m?illion|eleven|twelf)ths?|(?:ty|hundred(?: and)?)[ -](?:firsts?|seconds?|thirds?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?))$/i;

const RULES: readonly Rule[] = [
  ['digits within a date, list, address or code', ({ start, end }, input) => isWithinCode(input, { start, end })],
  ['arithmetic: powers, "over", fractions of large numbers', isArithmetic],
  [
    'ordinals, which we keep apart',
    ({ type, text }) => type === 'numberrange' && /\b\w+(?:th|first|second|third)\b/i.test(text),
  ],
  [
    'a condition of a query (equal to, >, <=)',
    ({ type, text }) => type === 'numberrange' && /[<>=]|\bequals?\b/i.test(text),
  ],
  ['the unit before the number ("per cent of ten")', ({ type, text }) => type === 'percentage' && /^per/i.test(text)],
];

/** Why a result is neither asked for nor held against us, or null. */
export function ignoredNumber(result: RecognizersResult, input: string): string | null {
  return RULES.find(([, holds]) => holds(result, input))?.[0] ?? null;
}

/** Why a whole case is not asked of a news reader, or null. */
export function outOfScopeNumbers(input: string, results: readonly RecognizersResult[]): string | null {
  // Their number model leaves "180ml" to the model of units; we read both at once.
  const isWithUnit = /(?<![\w/=?&%])[\d.]+[a-z]{1,3}\b/i.test(input);
  return results.length === 0 && isWithUnit ? 'a number with its unit, where only bare ones count' : null;
}

function isArithmetic({ type, text }: RecognizersResult): boolean {
  if (type !== 'number') return false;
  const last = text.split(/\band\b/i).at(-1) ?? '';
  return /\^|\bover\b/i.test(text) || LARGE_NUMERATOR.test(last.trim()) || LARGE_DENOMINATOR.test(text);
}

/** "5/17/2018", "192.168.1.2", "SCP-173", "22,24,26": joined to other digits or to letters that are not in the result. */
function isWithinCode(input: string, { start, end }: { start: number; end: number }): boolean {
  const before = input.slice(0, start);
  const after = input.slice(end);
  return /(?:[\p{L}\d][-/:.,]|[\p{L}\d])$/u.test(before) && /\d/.test(input.slice(start, end))
    ? !/(?:\p{Sc}|\b(?:USD?|Rs|RM|mxn|nzd))$/iu.test(before)
    : /^[-/:.,]\d/.test(after);
}
