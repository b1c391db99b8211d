import type { Expected, Meaning } from './case';
import { isRaw, rawList, textOf, type Raw } from './read-json';

/** One result of a Recognizers-Text specification. */
export interface RecognizersResult {
  /** The text's own words; the files write some of them in lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** @example "datetimeV2.daterange", "currency"; empty where the file says none. */
  readonly type: string;
  /** The readings of a time, past and future, morning and evening; one for a number. */
  readonly readings: readonly Raw[];
}

/** The results of a case, with the extents they have in its input. */
export function resultsOf(raw: Raw, input: string): RecognizersResult[] {
  let from = 0;
  return rawList(raw.Results).flatMap((result) => {
    const words = textOf(result.Text) ?? '';
    const start = startOf(words, { result, input, from });
    if (start === -1) return [];
    from = start + words.length;
    const text = input.slice(start, from);
    const type = textOf(result.TypeName) ?? textOf(result.Typename) ?? textOf(result.Type) ?? '';
    return [{ text, start, end: from, type, readings: readingsOf(result) }];
  });
}

/** Some files say no start, and some count differently: then the first place where the words stand. */
function startOf(words: string, { result, input, from }: { result: Raw; input: string; from: number }): number {
  const said = result.Start;
  const stands = (at: number): boolean => input.slice(at, at + words.length).toLowerCase() === words.toLowerCase();
  if (typeof said === 'number' && stands(said)) return said;
  const later = input.toLowerCase().indexOf(words.toLowerCase(), from);
  return later === -1 ? input.toLowerCase().indexOf(words.toLowerCase()) : later;
}

/** Models say them as a list, parsers as a future and a past one with one timex, numbers have one. */
function readingsOf(result: Raw): Raw[] {
  const resolution = result.Resolution;
  if (isRaw(resolution)) return Array.isArray(resolution.values) ? rawList(resolution.values) : [resolution];
  const value = result.Value;
  if (!isRaw(value)) return [];
  if (Array.isArray(value.values)) return rawList(value.values);
  return [value.FutureResolution, value.PastResolution].filter(isRaw).map((reading) => ({
    ...reading,
    timex: value.Timex,
    Mod: value.Mod,
  }));
}

/** A result as it is judged. */
export function expectedOf({ text, start, end }: RecognizersResult, meaning: Meaning): Expected {
  return { text, start, end, meaning };
}
