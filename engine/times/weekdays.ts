import { PARTS_OF_DAY, WEEKDAYS } from '../data/time-words';
import { isoDay, weekdayOf, type Day } from './calendar';
import { matchMonth } from './months';
import { speaksOfTheFuture } from './tense';
import { fromPublication, isCapital, tokenAt, wordAt, type TimeReading, type TimeView } from './reading';

/** "Sunday", "last Friday", "early Monday", "Sunday night", "next Tuesday", "Sunday, 11 August 2024". */
export function matchWeekday(view: TimeView, at: number): TimeReading | null {
  const which = /^(?:last|next|this|early|late|past)$/.test(wordAt(view, at)) ? wordAt(view, at) : '';
  const name = which === '' ? at : at + 1;
  const weekday = isCapital(view, name) ? WEEKDAYS.get(wordAt(view, name)) : undefined;
  if (weekday === undefined || (which === '' && isFamilyName(view, name))) return null;
  const part = PARTS_OF_DAY.has(wordAt(view, name + 1)) ? 1 : 0;
  const endToken = name + 1 + part;
  const dated = dateAfter(view, endToken);
  if (dated !== null) return { ...dated, firstToken: at };
  const said = which === '' && speaksOfTheFuture(view, at) ? 'this' : which;
  const reckoned = fromPublication(view, (published) => isoDay(dayNamed(published, weekday, said)));
  return { firstToken: at, endToken, ...reckoned, confidence: 0.85 };
}

/** "Godwin Friday": a capital word stands directly before it, and does not open the sentence. */
function isFamilyName(view: TimeView, at: number): boolean {
  return (
    at - 1 > view.first &&
    isCapital(view, at - 1) &&
    tokenAt(view, at - 1)?.kind === 'word' &&
    !/^on$/.test(wordAt(view, at - 1))
  );
}

/** The date that says which Sunday it is: "Sunday, 11 August". */
function dateAfter(view: TimeView, at: number): TimeReading | null {
  const comma = tokenAt(view, at)?.text === ',' ? 1 : 0;
  const date = matchMonth(view, at + comma);
  const named =
    date !== null &&
    /\d/.test(
      view.tokens
        .slice(date.firstToken, date.endToken)
        .map((t) => t.text)
        .join(''),
    );
  return named ? date : null;
}

/** News speaks of the most recent such day, the day of publication included, unless it says "next", "this" or "will". */
function dayNamed(published: Day, weekday: number, which: string): Day {
  const since = (weekdayOf(published) - weekday + 7) % 7;
  if (which === 'next') return published + (7 - since);
  if (which === 'this') return published + ((7 - since) % 7);
  if (which === 'last' || which === 'past') return published - (since || 7);
  return published - since;
}
