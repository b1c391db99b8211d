import type { Span } from '../../engine/model';

/** The live page's end of the text map: offsets of the article's text to places in its nodes and back. */
export interface TextPlaces {
  /** Null when the nodes are gone. */
  readonly rangeOf: (span: Span) => Range | null;
  /** Null when the place is not in the article's text. */
  readonly offsetOf: (node: Node, offset: number) => number | null;
}
