/** A holiday on the same date all over the world, or so many days after Easter Sunday of the Western churches. */
export type HolidayDate = { readonly month: number; readonly date: number } | { readonly afterEaster: number };

export interface Holiday {
  readonly on: HolidayDate;
  /** An everyday word besides, as in "the Christmas market": it is a time only after "at", "before", "last" and the like. */
  readonly doubtful: boolean;
}

/** By its words, lower case, parted by blanks as tokens are: "new year 's eve". */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["new year 's eve", { on: { month: 12, date: 31 }, doubtful: false }],
  ["new year 's day", { on: { month: 1, date: 1 }, doubtful: false }],
  ["valentine 's day", { on: { month: 2, date: 14 }, doubtful: false }],
  ['may day', { on: { month: 5, date: 1 }, doubtful: true }],
  ['halloween', { on: { month: 10, date: 31 }, doubtful: true }],
  ['christmas eve', { on: { month: 12, date: 24 }, doubtful: false }],
  ['christmas day', { on: { month: 12, date: 25 }, doubtful: false }],
  ['christmas', { on: { month: 12, date: 25 }, doubtful: true }],
  ['boxing day', { on: { month: 12, date: 26 }, doubtful: false }],
  ['good friday', { on: { afterEaster: -2 }, doubtful: false }],
  ['easter sunday', { on: { afterEaster: 0 }, doubtful: false }],
  ['easter monday', { on: { afterEaster: 1 }, doubtful: false }],
  ['easter', { on: { afterEaster: 0 }, doubtful: true }],
]);

/** The first words of their names. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.replace(/ .*/, '')));
