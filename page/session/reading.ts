import type { Analysis, TextDocument } from '../../engine/model';
import type { TextPlaces } from '../marks/text-places';

/** A page that has been read. */
export interface Reading {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly places: TextPlaces;
}
