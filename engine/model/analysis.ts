import type { AppliedCorrection } from './correction';
import type { ArticleInfo, Block } from './document';
import type { Entity } from './entity';
import type { Quantity } from './quantity';
import type { Quotation } from './quotation';
import type { PlaceRelation } from './place';
import type { Span } from './span';
import type { Reference, TimeExpression } from './time';

/** Somebody or something statements rest on. Numbers are positions in `Analysis.quotations` and `.quantities`. */
export interface DigestSource {
  readonly entity: string;
  readonly standing: 'named' | 'unnamed' | 'document';
  readonly quotations: readonly number[];
  readonly quantities: readonly number[];
}

/** Whom the article gives how many words. */
export interface DigestVoice {
  /** Entity id; null where the phrase for who speaks was joined to none, or nobody knows who speaks. */
  readonly entity: string | null;
  /** The first such phrase, where there is one and no entity. */
  readonly start?: number;
  readonly end?: number;
  /** In the contents of `quotations`, in quote marks or not. A word holds a letter or digit and ends at white space. */
  readonly words: number;
  /** Of these, the ones in quote marks: all of a direct quotation, the quoted part of a mixed one. */
  readonly quotedWords: number;
  /** Part of the `words` of all voices, 0 to 1, to a thousandth. */
  readonly share: number;
  /** Positions in `Analysis.quotations`, in text order. */
  readonly quotations: readonly number[];
}

export interface Disagreement {
  readonly quantities: readonly number[];
  readonly reason: string;
}

/** Figures of one article that are about the same count. Numbers are positions in `Analysis.quantities`. */
export interface CountGroup {
  /** In text order; two or more. */
  readonly quantities: readonly number[];
  /** Whether all of them can be true at once. */
  readonly agree: boolean;
}

/** A percentage or sum that other figures of the article let a reader check. */
export interface ArithmeticCheck {
  /** The figures it rests on, the one that was checked first. */
  readonly quantities: readonly number[];
  /** What the text says, in the unit of the first figure. */
  readonly stated: number;
  /** What the others come to, in the same unit. */
  readonly computed: number;
  /** Equal as far as the text's rounding goes. */
  readonly agrees: boolean;
  /** In a sentence: "12 of 48 is 25 per cent". */
  readonly reason: string;
}

/** What the article tells of one place or of what lies in it. */
export interface PlaceScene {
  /** Entity id. */
  readonly place: string;
  /** Positions in `Analysis.quantities`, in text order: the digest's figures that are of this place. */
  readonly quantities: readonly number[];
  /** Time ids, in text order: those whose event is set in this place. */
  readonly times: readonly string[];
  /** Clauses that say what happens there, in text order. */
  readonly statements: readonly Span[];
}

/** What the popup lists: ids of entities and times, positions of quotations and quantities. */
export interface Digest {
  /** Most salient first. */
  readonly actors: readonly string[];
  readonly regions: readonly string[];
  readonly figures: readonly number[];
  /** What people say and write; thoughts only where words of them stand in quote marks. Documents are under `sources`. */
  readonly quotes: readonly number[];
  /** Certain thoughts, wishes and plans without words in quote marks: "believes that", "wants to". */
  readonly thoughts: readonly number[];
  /** By `words`, most first; each of the `quotes` is under exactly one. */
  readonly voices: readonly DigestVoice[];
  /** Entity ids of people the article names and gives no word to, most salient first. */
  readonly unheard: readonly string[];
  /** Time ids, resolved ones in order of date, then the open ones in text order. */
  readonly timeline: readonly string[];
  readonly sources: readonly DigestSource[];
  /** Certain statements without a speaker, and certain figures nobody vouches for. */
  readonly unsourced: {
    readonly quotations: readonly number[];
    readonly quantities: readonly number[];
  };
  readonly disagreements: readonly Disagreement[];
  /** Which figures are about the same count, in text order of their first. */
  readonly counts: readonly CountGroup[];
  /** Figures checked by arithmetic against others. */
  readonly checks: readonly ArithmeticCheck[];
  /** What happens where, in the order of `regions`; places of which nothing is told are left out. */
  readonly scenes: readonly PlaceScene[];
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
  /** How places lie to each other, as far as the text says so, in text order. */
  readonly relations: readonly PlaceRelation[];
  readonly article?: ArticleInfo;
  /** The reader's corrections that are in it, oldest first; left out when there are none. */
  readonly corrections?: readonly AppliedCorrection[];
  readonly digest: Digest;
}
