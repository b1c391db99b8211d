import type { Span } from '../../engine/model';
import type { MarkKind } from '../../protocol/settings';

/** A remark under a line. */
export interface Note {
  /** Ours, before the words: "as of"; null when the words stand alone. */
  readonly label: string | null;
  readonly text: string;
  /** "page": the article's words, whatever their direction; "ours": said by us. */
  readonly from: 'page' | 'ours';
}

/** One thing the digest lists. Clicking it goes to its places in the article, one after the other. */
export interface DigestLine {
  /** Unlike that of any other line of its list. */
  readonly key: string;
  readonly kind: MarkKind;
  readonly title: string;
  /** Ours, in one or two words: "organisation", "direct"; null when there is nothing to add. */
  readonly tag: string | null;
  readonly notes: readonly Note[];
  /** In text order; empty when the line points at nothing. */
  readonly spans: readonly Span[];
}

/** A part of all, for a bar and for those who do not see it. */
export interface Share {
  /** 0 to 1. */
  readonly part: number;
  /** "68%" */
  readonly percent: string;
  /** " of quoted words; 9 of 20 in quote marks": goes on after the percent. */
  readonly of: string;
}

/** Lines that belong together, under a heading of their own. */
export interface LineGroup {
  readonly key: string;
  /** Null when the first line is the heading of the others: a country, then what lies in it. */
  readonly title: string | null;
  /** Whether the title is the article's words or ours. */
  readonly titleFrom: 'page' | 'ours';
  readonly aside: string | null;
  /** How much of what is quoted this speaker says; null for groups of other things. */
  readonly share: Share | null;
  readonly lines: readonly DigestLine[];
}

export function pageNote(text: string | null, label: string | null = null): readonly Note[] {
  return text === null || text === '' ? [] : [{ label, text, from: 'page' }];
}

export function ourNote(text: string | null, label: string | null = null): readonly Note[] {
  return text === null || text === '' ? [] : [{ label, text, from: 'ours' }];
}
