/** One case of a specification file: a text, and what is to be read from it. */
export interface SpecCase {
  readonly input: string;
  /** ISO 8601 date or date-time that relative times are reckoned from. */
  readonly published: string;
  readonly expected: readonly Expected[];
  /** Why the case is not asked of a news reader, or null where it is. */
  readonly outOfScope: string | null;
}

/** One result that a specification gives. */
export interface Expected {
  readonly text: string;
  /** UTF-16 offsets into the input, half-open. */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** What a result means, as far as it is judged. */
export type Meaning =
  /** A number, whatever its unit. Ranges are given as their middle and half their width in quantulum3. */
  | { readonly sort: 'number'; readonly value: number; readonly uncertainty: number }
  /** A number with one of these units, canonical names of ours. */
  | {
      readonly sort: 'amount';
      readonly value: number;
      readonly uncertainty: number;
      readonly units: readonly string[];
    }
  | { readonly sort: 'range'; readonly least: Bound | null; readonly most: Bound | null }
  | { readonly sort: 'duration'; readonly seconds: number }
  /** `every` in days, see `duration-length.ts`. */
  | { readonly sort: 'recurring'; readonly everyDays: number }
  /** Any of the readings will do: past and future of "on Friday", morning and evening of "at 7". */
  | { readonly sort: 'time'; readonly readings: readonly TimeMeaning[] }
  /** The extents alone are judged. */
  | { readonly sort: 'span'; readonly of: 'time' | 'recurring' | 'duration' }
  /** Neither asked for nor held against who finds it, with the reason. */
  | { readonly sort: 'ignored'; readonly reason: string };

/** One end of a range of numbers; closed: the number itself is within. */
export interface Bound {
  readonly value: number;
  readonly isClosed: boolean;
}

/**
 * When: days ("2016-11-07"), moments ("2016-11-07T17:00:00") or times of day ("17:00:00").
 * A null start or end stays open ("since 2016"). Where an end is given it is the day named last, or the one after it:
 * the specifications do both.
 */
export interface TimeMeaning {
  readonly shape: 'day' | 'days' | 'moment' | 'moments' | 'clock' | 'clocks' | 'open';
  readonly start: string | null;
  readonly end: string | null;
  /** A part of what the words name, whose borders are a convention: "early May", "Tuesday morning". */
  readonly isPart: boolean;
}

/** What a file is about: found things of this sort are held against who finds them where nothing is expected. */
export type Topic =
  'number' | 'range' | 'percent' | 'money' | 'measure' | 'temperature' | 'age' | 'duration' | TimeTopic;
export type TimeTopic = 'date' | 'period' | 'clock' | 'recurring' | 'any time';
