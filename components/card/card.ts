import type { MarkKind } from '../../protocol/settings';
import type { Excerpt } from './excerpt';
import type { FigureAudit } from './figure-audit';
import type { Fix, MadeFix } from './fixes';
import type { Happening } from './happenings';
import type { Sureness } from './sureness';
import type { WhyLine } from './why-lines';

/** What every card has. All strings are bounded and for showing as text only. */
export interface CardFrame {
  readonly kind: MarkKind;
  /** "Person", "Group", "Quotation": what the card is of. */
  readonly label: string;
  readonly title: string;
  readonly sureness: Sureness;
}

/** "3 of 5", and how to get to the others. */
export interface MentionList {
  /** Position of the mention the card was opened at. */
  readonly at: number;
  readonly total: number;
}

/** What somebody says, in short. */
export interface Saying {
  /** "said", or null when only quote marks tell. */
  readonly cue: string | null;
  readonly text: string;
  /** In quote marks in the article. */
  readonly verbatim: boolean;
  /** Not said but thought or wanted. */
  readonly thought: boolean;
}

export interface RoleLine {
  readonly text: string;
  /** Name of what the office is of, where the role's own words do not say it; else null. */
  readonly of: string | null;
}

/** What every card of an entity has. */
export interface EntityFrame extends CardFrame {
  readonly mentions: MentionList;
  /** Why its mentions were put together. */
  readonly why: readonly WhyLine[];
  readonly fixes: readonly Fix[];
  readonly made: readonly MadeFix[];
}

export interface ActorCard extends EntityFrame {
  readonly type: 'actor';
  readonly roles: readonly RoleLine[];
  readonly otherNames: readonly string[];
  /** "Kentucky, United States": the place an organisation is called after; null for others. */
  readonly calledAfter: string | null;
  readonly says: readonly Saying[];
  /** How many more there are than `says` has. */
  readonly saysMore: number;
  readonly does: readonly Excerpt[];
}

export interface PlaceCard extends EntityFrame {
  readonly type: 'place';
  /** Entity id: a map of it can be asked for. */
  readonly entity: string;
  /** "City", "State", "River". */
  readonly sort: string;
  /** What it lies in, the smallest first; empty for countries. */
  readonly liesIn: readonly string[];
  /** "about 409,000 people" */
  readonly population: string | null;
  readonly otherNames: readonly string[];
  /** The gazetteer's spelling, where it differs from the article's. */
  readonly gazetteerName: string | null;
  /** "Paris, Texas, United States": the second-best reading. */
  readonly runnerUp: string | null;
  /** The second-best reading is nearly as likely. */
  readonly isDoubtful: boolean;
  /** "the government of Ukraine": what the name means in this mention; null when the place itself. */
  readonly standsFor: string | null;
  /** Where the article says how it lies to other places. */
  readonly relations: readonly Happening[];
  readonly says: readonly Saying[];
  readonly saysMore: number;
  readonly happens: readonly Happening[];
}

export interface FigureCard extends CardFrame {
  readonly type: 'figure';
  /** What stands before the number of a change: "up", "rose to"; else null. */
  readonly lead: string | null;
  /** "about 14,000", "10,000–99,999". */
  readonly amount: string;
  readonly unit: string;
  /** What follows it: ", from 5", or null. */
  readonly tail: string | null;
  /** "8.7 miles or 46,000 feet", or null. */
  readonly conversions: string | null;
  readonly counted: string | null;
  readonly claim: string | null;
  /** Null for a bare number. */
  readonly howSure: string | null;
  readonly source: string | null;
  /** A figure one would ask a source of, and the article names none. */
  readonly lacksSource: boolean;
  readonly asOf: string | null;
  readonly place: string | null;
  /** "From the sentence before: who says so and when.": what its own sentence does not say; else null. */
  readonly inherited: string | null;
  /** Null when no other figure of the article has to do with it. */
  readonly audit: FigureAudit | null;
}

export interface QuoteCard extends CardFrame {
  readonly type: 'quote';
  readonly speaker: string | null;
  readonly role: string | null;
  /** "a document", "not named"; null for those with a name, and where nobody is known to speak. */
  readonly standing: string | null;
  /** "admitted": the article's own word; null when only quote marks tell. */
  readonly cue: string | null;
  /** "concedes something": what the choice of that word tells. */
  readonly tone: string | null;
  /** "in writing, word for word" */
  readonly manner: string;
  readonly channel: string | null;
  /** The pieces of a quotation that the speaker interrupts; one when it is whole. */
  readonly parts: readonly string[];
  readonly verbatim: boolean;
}

export interface DateCard extends CardFrame {
  readonly type: 'date';
  /** "since February 2022", "Sunday 11 August 2024, 17:00", "every week"; null when it is not resolved. */
  readonly date: string | null;
  /** "early in it": the words leave open when exactly; else null. */
  readonly fuzzy: string | null;
  /** What happened then, in the article's words; null when it has no words of its own. */
  readonly event: string | null;
  /** From what it was reckoned, or why not; null where there is nothing to reckon. */
  readonly reckoned: string | null;
}

export type CardContent = ActorCard | PlaceCard | FigureCard | QuoteCard | DateCard;
