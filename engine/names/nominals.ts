import type { NameSpan, Nominal, TaggedText } from '../model';

/** Common-noun phrases that speak of people, groups, organisations and documents, in text order. */
export function findNominals(_text: TaggedText, _names: readonly NameSpan[]): Nominal[] {
  return [];
}
