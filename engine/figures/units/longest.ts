import { isJoiningHyphen, wordAt, type SentenceView } from '../reading';

/** A table of phrases, and every beginning of those of several words. */
export interface Phrases<T> {
  readonly table: ReadonlyMap<string, T>;
  readonly openings: ReadonlySet<string>;
}

export interface Found<T> {
  readonly value: T;
  /** The form it stands under in the table. */
  readonly form: string;
  readonly end: number;
}

/** The longest phrase of the table that starts at the token; hyphens inside it are passed over: "kilowatt-hours". */
export function longestAt<T>(view: SentenceView, start: number, phrases: Phrases<T>): Found<T> | null {
  let form = withWord('', wordAt(view, start), phrases);
  let end = start + 1;
  let longest = foundAt(phrases.table, form, end);
  while (phrases.openings.has(form) && end < view.end) {
    const next = isJoiningHyphen(view, end) ? end + 1 : end;
    form = withWord(`${form} `, wordAt(view, next), phrases);
    end = next + 1;
    longest = foundAt(phrases.table, form, end) ?? longest;
  }
  return longest !== null && longest.end <= view.end ? longest : null;
}

/** "ft." is looked up as "ft", "sq." as it stands. */
function withWord<T>(before: string, word: string, { table, openings }: Phrases<T>): string {
  const form = before + word;
  const known = !word.endsWith('.') || table.has(form) || openings.has(form);
  return known ? form : form.slice(0, -1);
}

function foundAt<T>(table: ReadonlyMap<string, T>, form: string, end: number): Found<T> | null {
  const value = table.get(form);
  return value === undefined ? null : { value, form, end };
}
