import type { AppliedCorrection } from './correction';
import type { ArticleInfo, Block } from './document';
import type { Entity } from './entity';
import type { Quantity } from './quantity';
import type { Quotation } from './quotation';
import type { Reference, TimeExpression } from './time';

/** Somebody or something statements rest on. Numbers are positions in `Analysis.quotations` and `.quantities`. */
export interface DigestSource {
  readonly entity: string;
  readonly standing: 'named' | 'unnamed' | 'document';
  readonly quotations: readonly number[];
  readonly quantities: readonly number[];
}

export interface Disagreement {
  readonly quantities: readonly number[];
  readonly reason: string;
}

/** What the popup lists: ids of entities and times, positions of quotations and quantities. */
export interface Digest {
  /** Most salient first. */
  readonly actors: readonly string[];
  readonly regions: readonly string[];
  readonly figures: readonly number[];
  readonly quotes: readonly number[];
  /** Time ids, resolved ones in order of date, then the open ones in text order. */
  readonly timeline: readonly string[];
  readonly sources: readonly DigestSource[];
  readonly disagreements: readonly Disagreement[];
  readonly lessCertain: {
    readonly entities: readonly string[];
    readonly quotations: readonly number[];
    readonly quantities: readonly number[];
  };
}

/** The JSON contract: what `analyse` returns and the command line prints. Fields are added, never renamed. */
export interface Analysis {
  readonly id: string;
  readonly engineVersion: string;
  /** 16 hexadecimal digits: tells whether two analyses are of one text. See `text/hash.ts`. */
  readonly textHash: string;
  /** ISO 639-1 code of the language the text is written in; "und" when it cannot be told. */
  readonly language: string;
  readonly text: string;
  /** The part of the text that was read; shorter than the text beyond `MAX_ANALYSED_LENGTH`. */
  readonly analysed: { readonly start: number; readonly end: number };
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  readonly references: readonly Reference[];
  readonly article?: ArticleInfo;
  /** The reader's corrections that are in it, oldest first; left out when there are none. */
  readonly corrections?: readonly AppliedCorrection[];
  readonly digest: Digest;
}
