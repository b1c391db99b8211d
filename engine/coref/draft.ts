import type { Gender } from '../data/pronouns';
import type { EntityKind, JoinRule, MentionForm, MentionSense, PlaceLevel, PlaceReading, TokenSpan } from '../model';

/** A mention while entities are still being put together. */
export interface DraftMention extends TokenSpan {
  readonly form: MentionForm;
  readonly sense: MentionSense;
  readonly confidence: number;
  /** The rule that joined it, as in `JoinReason`. */
  readonly rule: JoinRule;
  /** The mention of the same entity it was joined to, or null for the first. */
  readonly antecedent: DraftMention | null;
  /** Key of the country a capital stands for, or null. */
  readonly standsForKey: string | null;
}

/** Where a place lies, while its container is still a key. */
export interface DraftPlace {
  readonly withinKey: string | null;
  readonly level: PlaceLevel;
  readonly reading: Omit<PlaceReading, 'within' | 'level'>;
}

/** An entity while mentions are still being added to it: the one mutable thing of this stage, and never outside it. */
export interface Draft {
  readonly kind: EntityKind;
  /** In text order. */
  readonly mentions: DraftMention[];
  /** What names and pronouns tell; null while nothing does. */
  gender: Gender | null;
  place: DraftPlace | null;
  /** A place's name without its head ("Sumy" of "region of Sumy"), by which it may be called. */
  readonly bareNames: Set<string>;
  /** A place's names with their heads ("region of Sumy"), in text order, and where each stands first. */
  readonly headedNames: Map<string, TokenSpan>;
}

export function newDraft(kind: EntityKind): Draft {
  return { kind, mentions: [], gender: null, place: null, bareNames: new Set(), headedNames: new Map() };
}

export interface NewMention {
  readonly span: TokenSpan;
  readonly form: MentionForm;
  readonly confidence: number;
  readonly rule: JoinRule;
  readonly sense?: MentionSense;
  readonly antecedent?: DraftMention | null;
  readonly standsForKey?: string | null;
}

/** Adds a mention where it belongs in text order, and gives it back as it is kept. */
export function addMention(draft: Draft, mention: NewMention): DraftMention {
  const { span, form, confidence, rule, sense = 'actor', antecedent = null, standsForKey = null } = mention;
  const { firstToken, endToken, start, end } = span;
  const added = { firstToken, endToken, start, end, form, sense, confidence, rule, antecedent, standsForKey };
  draft.mentions.splice(countBefore(draft, start), 0, added);
  return added;
}

/** The entity's last mention that begins before an offset, or null. */
export function lastBefore(draft: Draft, start: number): DraftMention | null {
  return draft.mentions[countBefore(draft, start) - 1] ?? null;
}

/** The entity's mention that begins at an offset, or null. */
export function mentionAt(draft: Draft, start: number): DraftMention | null {
  const mention = draft.mentions[countBefore(draft, start)];
  return mention?.start === start ? mention : null;
}

/** How many mentions begin before an offset. Binary search: mentions are kept in text order. */
function countBefore({ mentions }: Draft, start: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
