import type { Analysis, Correction, Entity } from '../model';

/** The mention a correction points at. */
export interface Found {
  readonly entity: Entity;
  /** Position in the entity's mentions. */
  readonly at: number;
}

/** Of what was kept from around the words, so much must still stand there: about one side of them. */
const CLOSE_ENOUGH = 0.4;

interface Candidate extends Found {
  readonly start: number;
  /** UTF-16 code units around the words that stand there as they did. */
  readonly alike: number;
}

/**
 * The mention a correction was made at, or null when the text no longer holds it. Of several that say the same words
 * the one in the likest surroundings; of equally like ones the nearest in the count of occurrences.
 */
export function findMention(analysis: Analysis, correction: Correction): Found | null {
  const { before, after } = correction;
  const wanted = CLOSE_ENOUGH * (before.length + after.length);
  const candidates = candidatesOf(analysis, correction).filter(({ alike }) => alike >= wanted);
  const likest = Math.max(...candidates.map(({ alike }) => alike));
  return nearest(
    candidates.filter(({ alike }) => alike === likest),
    { text: analysis.text, correction },
  );
}

function candidatesOf({ text, entities }: Analysis, { kind, words, before, after, of }: Correction): Candidate[] {
  // "Not the same" is said of two: when the mention is with another entity by now, there is nothing to part.
  const asked = kind === 'not-a-name' ? entities : entities.filter(({ name }) => name === of);
  return asked.flatMap((entity) =>
    entity.mentions.flatMap(({ start, end }, at) => {
      if (end - start !== words.length || !text.startsWith(words, start)) return [];
      const alike =
        endInCommon(text.slice(Math.max(0, start - before.length), start), before) +
        beginningInCommon(text.slice(end, end + after.length), after);
      return [{ entity, at, start, alike }];
    }),
  );
}

function nearest(
  candidates: readonly Candidate[],
  { text, correction: { words, occurrence } }: { readonly text: string; readonly correction: Correction },
): Found | null {
  const [first, ...others] = candidates;
  if (first === undefined || others.length === 0) return first ?? null;
  const countAt = occurrencesOf(words, text);
  const far = ({ start }: Candidate): number => Math.abs((countAt.get(start) ?? Infinity) - occurrence);
  return others.reduce((best, other) => (far(other) < far(best) ? other : best), first);
}

/** How often the text says the words before each place where it says them, by offset. */
function occurrencesOf(words: string, text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) counts.set(at, counts.size);
  return counts;
}

function beginningInCommon(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function endInCommon(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
