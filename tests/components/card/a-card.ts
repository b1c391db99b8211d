import type { CardContent } from '../../../components/card/card';
import { cardOf } from '../../../components/card/content';
import type { Analysis, ItemRef } from '../../../engine/model';
import { entity } from '../../page/marks/a-reading';

/** A town the article speaks of, of which little is known. */
export const KISUMU = entity('Kisumu', {
  id: 'e2',
  kind: 'place',
  place: {
    latitude: -0.1,
    longitude: 34.8,
    country: 'KE',
    level: 'settlement',
    within: 'e3',
    gazetteerName: 'Kisumu City',
    geonameId: null,
    confidence: 0.9,
    feature: null,
    liesIn: [],
    population: null,
    runnerUp: { name: 'Kisumu', country: 'UG', liesIn: [], confidence: 0.2 },
  },
});

/** The card of an item, which must be of the type expected. */
export function open<Type extends CardContent['type']>(
  reading: Analysis,
  item: ItemRef,
  type: Type,
): Extract<CardContent, { type: Type }> {
  const content = cardOf(reading, item);
  if (content?.type !== type) throw new Error(`expected a card of type ${type}, got ${content?.type ?? 'none'}`);
  return content as Extract<CardContent, { type: Type }>;
}
export const mentionOf = (id: string, index = 0): ItemRef => ({ type: 'mention', entity: id, mention: index });
