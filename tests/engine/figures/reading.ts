import { findQuantities } from '../../../engine/figures/figures';
import type { Quantity, Span, TaggedText } from '../../../engine/model';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';
import { findReferences } from '../../../engine/times/references';
import { findTimes } from '../../../engine/times/times';
import { tagGrammar } from '../model';

export function tagged(text: string): TaggedText {
  return tagGrammar(tokenise(text, blocksOf(text, { title: 'none' })));
}

/** The figures of a text, read with its times and references as `analyse` does, and without names. */
export function quantitiesOf(text: string, names: readonly Span[] = []): Quantity[] {
  const read = tagged(text);
  return findQuantities(read, { times: findTimes(read, null), references: findReferences(read), names });
}

export function quoted(text: string, span: Span | null): string | null {
  return span === null ? null : text.slice(span.start, span.end);
}

/** The figure whose span says so. */
export function quantityOf(text: string, words: string): Quantity {
  const found = quantitiesOf(text).find((quantity) => quoted(text, quantity) === words);
  if (found === undefined) {
    const all = quantitiesOf(text).map((quantity) => quoted(text, quantity));
    throw new Error(`expected a figure "${words}", found ${JSON.stringify(all)}`);
  }
  return found;
}
