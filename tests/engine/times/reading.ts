import type { TaggedText, TimeExpression } from '../../../engine/model';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';
import { findTimes } from '../../../engine/times/times';
import { tagGrammar } from '../model';

/** The text as the stage reads it, without a title. */
export const tagged = (text: string): TaggedText => tagGrammar(tokenise(text, blocksOf(text, { title: 'none' })));

/**
 * Each time of a text as "words = value (kind, anchor, …)"; what it was reckoned from, its bound, "fuzzy" and the
 * duration after which it comes again follow where there are any.
 */
export function timesIn(text: string, published: string | null): string[] {
  return findTimes(tagged(text), published).map((time) => `${text.slice(time.start, time.end)} = ${meaningOf(time)}`);
}

function meaningOf({ value, kind, anchor, from, bound, fuzzy, every }: TimeExpression): string {
  const said = [kind, anchor, from, bound, fuzzy ? 'fuzzy' : null, every].filter((part) => part !== null);
  return `${value ?? 'null'} (${said.join(', ')})`;
}

/** The words that say what happened at each time of a text; null where none do. */
export function eventsIn(text: string, published: string | null): (string | null)[] {
  return findTimes(tagged(text), published).map(({ event }) =>
    event === null ? null : text.slice(event.start, event.end),
  );
}
