import type { Span } from './span';
import type { JoinRule } from './join-rule';
import type { PlaceReading } from './place';

export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'document';
export type MentionForm = 'name' | 'nominal' | 'pronoun' | 'demonym';
export type MentionSense = 'actor' | 'location';

/** Why a mention was put with its entity, for the card to tell. */
export interface JoinReason {
  readonly rule: JoinRule;
  /** Position in the entity's `mentions` of the mention this one was joined to; null where it is the first. */
  readonly antecedent: number | null;
}

/** One place in the text where an entity is spoken of. A `name` mention excludes titles and roles. */
export interface Mention extends Span {
  readonly form: MentionForm;
  readonly sense: MentionSense;
  /** 0 to 1. */
  readonly confidence: number;
  /** False: listed under "less certain", and not marked. */
  readonly certain: boolean;
  readonly why: JoinReason;
  /** Given where the mention's kind differs from its entity's. */
  readonly kind?: EntityKind;
  /** The entity a place name stands for: "Kyiv" in "reports from Kyiv" is Ukraine's government. An entity id. */
  readonly standsFor?: string;
}

/** An office or description the article gives somebody, in its own words. */
export interface Role extends Span {
  readonly text: string;
  /** Entity id of what the office is of ("Belgorod region governor" → Belgorod region), or null. */
  readonly of: string | null;
  readonly confidence: number;
}

/** Somebody or something the article speaks of, with every mention joined to it. */
export interface Entity {
  /** "e1", "e2" … in order of first mention. */
  readonly id: string;
  readonly kind: EntityKind;
  /** The fullest form the text uses; a substring of the text unless the kind is "place". */
  readonly name: string;
  /** Other forms the text uses. */
  readonly aliases: readonly string[];
  /** False for "a representative of the Ukrainian security services". */
  readonly named: boolean;
  readonly roles: readonly Role[];
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** Null for what is not a place. */
  readonly place: PlaceReading | null;
  /** 0 to 1: how much of the article is about it. */
  readonly salience: number;
}
