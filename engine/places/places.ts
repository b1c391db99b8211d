import type { NameSpan, PlaceMention, TaggedText } from '../model';

/** Where each place name and demonym is, and whether it acts; one item for each name of kind "place". */
export function readPlaces(_text: TaggedText, _names: readonly NameSpan[]): PlaceMention[] {
  return [];
}
