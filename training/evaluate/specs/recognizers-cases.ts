import type { Expected, Meaning, SpecCase } from './case';
import { numberMeaning } from './number-meaning';
import { textOf, type Raw } from './read-json';
import { expectedOf, resultsOf, type RecognizersResult } from './recognizers-results';
import { ignoredNumber, outOfScopeNumbers } from './scope-numbers';
import { ignoredTime, outOfScopeTimes } from './scope-times';
import { timeMeaning } from './time-meaning';

/** The day of publication where a case gives none: any will do, and most of the specifications take this one. */
const SOME_DAY = '2016-11-07T00:00:00';

/** What is judged of a file of Recognizers-Text. */
export type Reading = 'bare numbers' | 'numbers' | 'times' | 'extents';

/** A case as it is judged. A case all of whose results are left out is out of scope itself. */
export function recognizersCase(raw: Raw, reading: Reading): SpecCase {
  const input = textOf(raw.Input) ?? '';
  const results = resultsOf(raw, input);
  const expected = results.map((result) => expectedOf(result, meaningOf(result, { reading, input })));
  const reason = unsupported(raw) ?? wholeCase(reading, { input, results });
  return { input, published: publishedOf(raw), expected, outOfScope: reason ?? reasonOfAll(expected) };
}

function wholeCase(
  reading: Reading,
  { input, results }: { input: string; results: readonly RecognizersResult[] },
): string | null {
  if (reading === 'bare numbers') return outOfScopeNumbers(input, results);
  return reading === 'numbers' ? null : outOfScopeTimes(input);
}

function meaningOf(result: RecognizersResult, { reading, input }: { reading: Reading; input: string }): Meaning {
  const { leaves, valued } = READINGS[reading];
  const reason = leaves(result, input);
  if (reason !== null) return { sort: 'ignored', reason };
  return valued(result) ?? { sort: 'ignored', reason: 'a unit or a word without a value' };
}

interface ResultReading {
  /** Why a result is left out, or null. */
  readonly leaves: (result: RecognizersResult, input: string) => string | null;
  readonly valued: (result: RecognizersResult) => Meaning | null;
}

const READINGS: Readonly<Record<Reading, ResultReading>> = {
  'bare numbers': { leaves: ignoredNumber, valued: numberMeaning },
  numbers: { leaves: ignoredNumber, valued: numberMeaning },
  times: { leaves: ignoredTime, valued: timeMeaning },
  extents: { leaves: ignoredTime, valued: extentMeaning },
};

function extentMeaning({ type }: RecognizersResult): Meaning {
  if (type === 'duration') return { sort: 'span', of: 'duration' };
  return { sort: 'span', of: type === 'set' ? 'recurring' : 'time' };
}

/** The reason of the first result, when every result is left out for one. */
export function reasonOfAll(expected: readonly Expected[]): string | null {
  const reasons = expected.map(({ meaning }) => (meaning.sort === 'ignored' ? meaning.reason : null));
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

/** The .NET library is the one the others follow: what it does not read, nobody does. */
function unsupported(raw: Raw): string | null {
  const lists = [raw.NotSupported, raw.NotSupportedByDesign].map((list) => textOf(list) ?? '');
  return lists.some((list) => /dotnet/i.test(list)) ? 'read by none of their own libraries' : null;
}

function publishedOf(raw: Raw): string {
  const context = raw.Context;
  const given = typeof context === 'object' && context !== null ? (context as Raw).ReferenceDateTime : null;
  return textOf(given) ?? SOME_DAY;
}
