import type { Expected, SpecCase, Topic } from './case';
import { overlaps, type Found, type FoundQuantity, type FoundTime } from './found';
import { agreesInNumber } from './judge-numbers';
import { agreesInSpan } from './judge-spans';
import { agreesInTime, holdsDay, recursAsOften } from './judge-times';

/**
 * Whether what was found agrees with a case: every result it expects is found, and nothing of the file's topic is found
 * where the case has no result.
 */
export function agrees({ input, expected }: Pick<SpecCase, 'input' | 'expected'>, found: Found, topic: Topic): boolean {
  return expected.every((result) => isFound(result, found, input)) && extras(expected, found, topic).length === 0;
}

function isFound(result: Expected, found: Found, input: string): boolean {
  const { meaning } = result;
  const times = found.times.filter((time) => overlaps(time, result));
  const recurring = times.filter(({ kind }) => kind === 'recurring');
  switch (meaning.sort) {
    case 'ignored':
      return true;
    case 'time':
      return times.some((time) =>
        meaning.readings.some(
          (reading) => agreesInTime(reading, time) || holdsDay(input.slice(result.start, result.end), reading, time),
        ),
      );
    case 'recurring':
      return recurring.some((time) => recursAsOften(meaning.everyDays, time));
    case 'span':
      return spansOf(meaning.of, { times, recurring, found }).some((span) => agreesInSpan(result, span, input));
    case 'number':
    case 'amount':
    case 'range':
    case 'duration':
      return agreesInNumber({ ...result, meaning }, found.quantities);
  }
}

function spansOf(
  of: 'time' | 'recurring' | 'duration',
  { times, recurring, found }: { times: readonly FoundTime[]; recurring: readonly FoundTime[]; found: Found },
): readonly { start: number; end: number }[] {
  if (of === 'duration') return found.quantities.filter(({ kind }) => kind === 'duration');
  return of === 'recurring' ? recurring : times;
}

/** What was found of the topic where nothing is expected. */
function extras(expected: readonly Expected[], found: Found, topic: Topic): { start: number; end: number }[] {
  const ofTopic = [
    ...found.quantities.filter((quantity) => isQuantityOf(topic, quantity)),
    ...found.times.filter(({ kind }) => kind === topic || topic === 'any time'),
  ];
  return ofTopic.filter((item) => !expected.some((result) => overlaps(item, result)));
}

/** "Several" and "dozens" are no numbers in the specifications, and are held against nobody. */
function isQuantityOf(topic: Topic, { kind, unit, vague, certain, relation }: FoundQuantity): boolean {
  if (vague || !certain) return false;
  switch (topic) {
    case 'number':
      return true;
    case 'range':
      return relation !== 'exact' && relation !== 'about';
    // "45 degrees" alone may be an angle: each of the two files would be wrong about the other's.
    case 'temperature':
      return /^degree \w/.test(unit);
    case 'measure':
      return kind === 'measure' && !unit.startsWith('degree');
    case 'percent':
    case 'money':
    case 'age':
    case 'duration':
      return kind === topic;
    case 'date':
    case 'period':
    case 'clock':
    case 'recurring':
    case 'any time':
      return false;
  }
}
