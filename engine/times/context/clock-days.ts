import { readDay, isoDay } from '../calendar';
import { onDay } from '../expressions/moments';
import { fromPublication, OPEN, type Reckoned, type SaidTime, type TimeReading, type TimeView } from '../reading';

/** A time read in the sentence, with its id. */
export interface Read {
  readonly id: string;
  readonly reading: TimeReading;
}

/**
 * Gives each time of day of a sentence its day: one the sentence tells, else one just told. That of publication only where
 * the text tells no other time before: of 17 such hours on news pages it was that of one.
 */
export function withDays(view: TimeView, before: readonly SaidTime[], read: readonly Read[]): readonly Read[] {
  if (!read.some(({ reading }) => isDayless(reading))) return read;
  return read.map((one) => (isDayless(one.reading) ? { ...one, reading: dated(view, before, { one, read }) } : one));
}

/** Id of the first time of a text. */
const FIRST = 't1';

const isDayless = ({ kind, value, clock }: TimeReading): boolean =>
  kind === 'clock' && value === null && clock !== undefined && clock.length > 0;

/** Where the sentence tells of a week or of what comes again, which day is meant cannot be said. */
function dated(
  view: TimeView,
  before: readonly SaidTime[],
  { one, read }: { one: Read; read: readonly Read[] },
): TimeReading {
  const others = read.filter((other) => !isDayless(other.reading));
  const clock = one.reading.clock ?? [];
  const day = nearestDay(one, others);
  if (day !== null) return { ...one.reading, ...onSaidDay({ id: day.id, value: day.reading.value }, clock) };
  const isOpen = others.some(({ reading }) => !/^(?:1|20)\d{2,3}$/.test(reading.value ?? ''));
  const told = before.find(
    ({ sentence, value, reporting, bound }) =>
      view.sentence - sentence <= 1 && !reporting && bound === null && readDay(value) !== null,
  );
  if (isOpen) return one.reading;
  if (told !== undefined) return { ...one.reading, ...onSaidDay(told, clock), confidence: 0.65 };
  if (before.length > 0 || one.id !== FIRST) return one.reading;
  const reckoned = fromPublication(view, (published) => onDay(isoDay(published), clock));
  return { ...one.reading, ...reckoned, confidence: 0.65 };
}

function nearestDay({ reading }: Read, others: readonly Read[]): Read | null {
  const days = others.filter(({ reading: { kind, value } }) => kind === 'date' || (kind === 'clock' && value !== null));
  const distance = (other: Read): number => Math.abs(other.reading.firstToken - reading.firstToken);
  return days.toSorted((one, other) => distance(one) - distance(other))[0] ?? null;
}

function onSaidDay(
  { id, value }: { readonly id: string; readonly value: string | null },
  clock: readonly string[],
): Reckoned {
  const day = readDay(value) === null ? null : value;
  return day === null ? OPEN : { value: onDay(day, clock), anchor: 'text', from: id };
}
