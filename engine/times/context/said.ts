import { readDay, stretchOf, type Day } from '../calendar';
import { OPEN, tokenAt, type Reckoned, type SaidTime, type TimeReading, type TimeView } from '../reading';

/** How exact an earlier time must be to be pointed at. */
export type Grain = 'day' | 'week' | 'month' | 'year';

/** How many earlier times are kept, and how many sentences back one may stand. */
const KEPT = 6;
const REACH = 4;

/** The times said so far with this one, newest first; open and recurring times are not pointed at. */
export function remember(view: TimeView, time: TimeReading & { readonly id: string }): readonly SaidTime[] {
  const { id, value, anchor, bound, firstToken } = time;
  if (value === null) return view.said;
  const said = { id, anchor, bound, value, sentence: view.sentence, reporting: isReporting(view, firstToken) };
  return [said, ...view.said.slice(0, KEPT - 1)];
}

/** "The spokesman said on Monday": the word before, or the one before that, is a verb of saying. */
function isReporting(view: TimeView, firstToken: number): boolean {
  return [1, 2].some((back) => SAYING.test(tokenAt(view, firstToken - back)?.lower ?? ''));
}

const SAYING =
  /^(?:said|says|told|added|announced|reported|confirmed|warned|stated|tweeted|posted|wrote|reuters|statement)$/;

/**
 * Reckoned from the last time in the text that is at least so exact: one of something that happened before one of
 * somebody's speaking. Open where there is none near.
 */
export function fromText(view: TimeView, grain: Grain, reckon: (base: Day) => string | null): Reckoned {
  const base = antecedent(view, grain);
  const value = base === null ? null : reckon(base.day);
  return base === null || value === null ? OPEN : { value, anchor: 'text', from: base.id };
}

/** The last time in the text that is at least so exact, by its first day; null when there is none near. */
export function antecedent(view: TimeView, grain: Grain): { readonly id: string; readonly day: Day } | null {
  const near = view.said.filter(({ sentence, value }) => view.sentence - sentence <= REACH && isExact(value, grain));
  const happened = near.find(({ reporting }) => !reporting);
  const spoken = near.find(({ reporting, sentence }) => reporting && view.sentence - sentence <= 1);
  const base = happened ?? spoken;
  const day = base === undefined ? null : dayIn(base.value);
  return base === undefined || day === null ? null : { id: base.id, day };
}

const dayIn = (value: string): Day | null => readDay(value) ?? stretchOf(value)?.first ?? null;

function isExact(value: string, grain: Grain): boolean {
  const [from = '', to] = value.split('/');
  if (to === undefined) return from.length >= { day: 10, week: 10, month: 7, year: 4 }[grain];
  if (grain === 'day') return from.includes('T') && from.slice(0, 10) === to.slice(0, 10);
  if (grain === 'week') return isWeek(value);
  return grain === 'month'
    ? from.length >= 7 && from.slice(0, 7) === to.slice(0, 7)
    : from.slice(0, 4) === to.slice(0, 4);
}

function isWeek(value: string): boolean {
  const stretch = stretchOf(value);
  return stretch !== null && stretch.first.until(stretch.last).days <= 6;
}
