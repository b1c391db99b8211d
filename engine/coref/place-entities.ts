import type { NameSpan, OrganisationPlace, PlaceMention, TaggedText, TokenSpan } from '../model';
import { addMention, lastBefore, newDraft, type Draft } from './draft';

/** Place entities, by key and by position in the names. */
export interface JoinedPlaces {
  readonly byKey: ReadonlyMap<string, Draft>;
  readonly byName: ReadonlyMap<number, Draft>;
}

/**
 * One entity for each place key. A mention is the name by itself, with a head that is written as part of it ("Kursk
 * Region", not "Kursk region"); what the entity is called takes the head in.
 */
export function joinPlaces(
  { text, tokens }: TaggedText,
  { names, places }: { readonly names: readonly NameSpan[]; readonly places: readonly PlaceMention[] },
): JoinedPlaces {
  const byKey = new Map<string, Draft>();
  const byName = new Map<number, Draft>();
  for (const place of places) {
    const name = names[place.name];
    if (name === undefined) continue;
    const draft = byKey.get(place.key) ?? newDraft('place');
    byKey.set(place.key, draft);
    byName.set(place.name, draft);
    if (name.form === 'name') {
      draft.bareNames.add(text.slice(name.start, name.end));
      const headed = text.slice(place.span.start, place.span.end);
      if (!draft.headedNames.has(headed)) draft.headedNames.set(headed, place.span);
    }
    addPlaceMention(draft, place, { name, span: isNamePart(tokens, place.span, name) ? place.span : name });
    draft.place = betterReading(draft.place, place);
  }
  return { byKey, byName };
}

/** Gives organisations the place they are called after; the first that one of an organisation's names holds. */
export function placeOrganisations(
  byName: ReadonlyMap<number, Draft>,
  organisations: readonly OrganisationPlace[],
): void {
  for (const { name, key, level, reading } of organisations) {
    const draft = byName.get(name);
    if (draft?.kind === 'organization') draft.place ??= { withinKey: key, level, reading };
  }
}

/** Whether all that the head adds to the name has a capital, small "of" and "the" aside. */
function isNamePart(tokens: TaggedText['tokens'], span: TokenSpan, name: NameSpan): boolean {
  const added = [...tokens.slice(span.firstToken, name.firstToken), ...tokens.slice(name.endToken, span.endToken)];
  return added.every(({ text, lower }) => text !== lower || lower === 'of' || lower === 'the');
}

function addPlaceMention(
  draft: Draft,
  { sense, standsForKey }: PlaceMention,
  { name, span }: { readonly name: NameSpan; readonly span: TokenSpan },
): void {
  const antecedent = lastBefore(draft, span.start);
  addMention(draft, {
    span,
    form: name.form,
    sense,
    confidence: name.confidence,
    rule: antecedent === null ? 'first-mention' : name.form === 'demonym' ? 'demonym' : 'same-place',
    antecedent,
    standsForKey,
  });
}

/** The surest reading; of equally sure ones the one that says more closely where. */
function betterReading(held: Draft['place'], { reading, level, withinKey }: PlaceMention): Draft['place'] {
  const offered = { reading, level, withinKey };
  if (held === null) return offered;
  const closer = held.withinKey === null || (withinKey?.length ?? 0) > held.withinKey.length;
  const gain = reading.confidence - held.reading.confidence;
  if (gain > 0) return { ...offered, withinKey: closer ? withinKey : held.withinKey };
  return closer && withinKey !== null ? { ...held, withinKey, level: gain === 0 ? level : held.level } : held;
}
