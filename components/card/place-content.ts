import type { Analysis, Entity } from '../../engine/model';
import type { PlaceCard } from './card';
import { entityFrame, excerpts, isTold, LABEL, otherNames, type AskedEntity } from './entity-content';
import { entityName } from './entity-names';
import { clip, shortExcerptOf } from './excerpt';
import { happeningsOf, type Happening } from './happenings';
import { aroundOf, isDoubtful, populationWords, runnerUpWords, sortWords } from './place-words';
import { sayingsOf } from './quote-content';
import { surenessOf } from './sureness';

const MAX_RELATIONS = 3;

/** What a place's card says. */
export function placeCardOf(analysis: Analysis, { entity, at }: AskedEntity): PlaceCard {
  const { place } = entity;
  const mention = entity.mentions[at];
  const standsFor = entityName(analysis, mention?.standsFor ?? null);
  return {
    type: 'place',
    kind: 'place',
    entity: entity.id,
    label: LABEL.place,
    title: clip(entity.name, 120),
    sureness: surenessOf(mention?.confidence ?? 0),
    sort: sortWords(place),
    liesIn: aroundOf(entity, entityName(analysis, place?.within ?? null)),
    population: place === null ? null : populationWords(place),
    otherNames: otherNames(entity),
    gazetteerName: differing(place?.gazetteerName ?? null, entity),
    runnerUp: runnerUpWords(place?.runnerUp ?? null),
    isDoubtful: place !== null && isDoubtful(place),
    standsFor: standsFor === null ? null : `the government of ${standsFor}`,
    relations: relationsOf(analysis, entity),
    ...sayingsOf(analysis, entity.id),
    happens: happens(analysis, { entity, at }),
    ...entityFrame(analysis, { entity, at }),
  };
}

/** The sentences in which the article says how it lies to other places. */
function relationsOf(analysis: Analysis, { id }: Entity): Happening[] {
  return analysis.relations
    .filter(({ place, other, kind }) => kind !== 'lies-in' && (place === id || other === id))
    .slice(0, MAX_RELATIONS)
    .map(({ start, end }) => ({ excerpt: shortExcerptOf(analysis, { start, end }), span: { start, end } }));
}

/** What the article says happens there; where it says nothing of the kind, what stands around its other mentions. */
function happens(analysis: Analysis, asked: AskedEntity): Happening[] {
  const scene = happeningsOf(analysis, asked.entity.id);
  if (scene.length > 0) return scene;
  return excerpts(analysis, asked, isTold(analysis, asked.entity)).map(({ span }) => ({
    excerpt: shortExcerptOf(analysis, span),
    span,
  }));
}

function differing(name: string | null, entity: Entity): string | null {
  if (name === null || [entity.name, ...entity.aliases].includes(name)) return null;
  return clip(name, 120);
}
