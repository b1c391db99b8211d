import type { Attribution, Entity, NameSpan, Nominal, PlaceMention, RoleSpan, TaggedText } from '../model';

/** All that speaks of somebody or something, as the earlier stages found it. */
export interface Evidence {
  readonly names: readonly NameSpan[];
  readonly nominals: readonly Nominal[];
  readonly roles: readonly RoleSpan[];
  readonly places: readonly PlaceMention[];
  readonly attributions: readonly Attribution[];
}

export interface Joined {
  /** In order of first mention; `salience` is 0 until the digest gives it. */
  readonly entities: readonly Entity[];
  /** Entity id of each attribution's speaker, by position; null where nobody is known. */
  readonly speakers: readonly (string | null)[];
}

/** Joins names, demonyms, descriptions and pronouns into entities. */
export function joinMentions(_text: TaggedText, { attributions }: Evidence): Joined {
  return { entities: [], speakers: attributions.map(() => null) };
}
