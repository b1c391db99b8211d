import type { NameSpan, PlaceMention, TaggedText } from '../model';
import { addMention, lastBefore, newDraft, type Draft } from './draft';

/** Place entities, by key and by position in the names. */
export interface JoinedPlaces {
  readonly byKey: ReadonlyMap<string, Draft>;
  readonly byName: ReadonlyMap<number, Draft>;
}

/** One entity for each place key; a mention's span takes in the head ("Kursk region"). */
export function joinPlaces(
  { text }: TaggedText,
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
    if (name.form === 'name') draft.bareNames.add(text.slice(name.start, name.end));
    addPlaceMention(draft, place, name);
    draft.place = betterReading(draft.place, place);
  }
  return { byKey, byName };
}

function addPlaceMention(draft: Draft, { span, sense, standsForKey }: PlaceMention, name: NameSpan): void {
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
