import type { Draft, DraftMention } from './draft';

/** A mention and the entity it is of. */
export interface Placed {
  readonly draft: Draft;
  readonly mention: DraftMention;
}

/** Mentions by the token they begin at, to look up what a source phrase holds. */
export type MentionIndex = Map<number, Placed[]>;

/** What finding a speaker gave: the entity, and whether it had to be made. */
export interface FoundSpeaker extends Placed {
  readonly isNew: boolean;
}
