import type { Analysis, Entity } from '../../engine/model';
import type { PlaceCard } from './card';
import { entityFrame, excerpts, isTold, LABEL, otherNames, type AskedEntity } from './entity-content';
import { entityName } from './entity-names';
import { clip, excerptOf } from './excerpt';
import { happeningsOf, type Happening } from './happenings';
import { countryName, populationWords, runnerUpWords, sortWords } from './place-words';
import { sayingsOf } from './quote-content';
import { surenessOf } from './sureness';

const MAX_AROUND = 3;
const MAX_RELATIONS = 3;
/** A reading of the name below this is said to be a guess. */
const DOUBTFUL = 0.6;

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
    sort: place === null ? 'Place' : sortWords(place),
    liesIn: liesIn(analysis, entity),
    population: place === null ? null : populationWords(place),
    otherNames: otherNames(entity),
    gazetteerName: differing(place?.gazetteerName ?? null, entity),
    runnerUp: runnerUpWords(place?.runnerUp ?? null),
    isDoubtful: place !== null && place.runnerUp !== null && place.confidence < DOUBTFUL,
    standsFor: standsFor === null ? null : `the government of ${standsFor}`,
    relations: relationsOf(analysis, entity),
    ...sayingsOf(analysis, entity.id),
    happens: happens(analysis, { entity, at }),
    ...entityFrame(analysis, { entity, at }),
  };
}

/** What it lies in, the smallest first: the gazetteer's, or what the article says. */
function liesIn(analysis: Analysis, { place, name }: Entity): string[] {
  if (place === null || place.level === 'country') return [];
  const told = entityName(analysis, place.within);
  const country = countryName(place.country);
  const around = place.liesIn.length > 0 ? place.liesIn : [told, country].filter((part) => part !== null);
  const others = new Set(around.filter((part) => part !== name && part !== place.gazetteerName));
  return [...others].slice(-MAX_AROUND).map((part) => clip(part, 80));
}

/** The sentences in which the article says how it lies to other places. */
function relationsOf(analysis: Analysis, { id }: Entity): Happening[] {
  return analysis.relations
    .filter(({ place, other, kind }) => kind !== 'lies-in' && (place === id || other === id))
    .slice(0, MAX_RELATIONS)
    .map(({ start, end }) => ({ excerpt: excerptOf(analysis, { start, end }), span: { start, end } }));
}

/** What the article says happens there; where it says nothing of the kind, what stands around its other mentions. */
function happens(analysis: Analysis, asked: AskedEntity): Happening[] {
  const scene = happeningsOf(analysis, asked.entity.id);
  if (scene.length > 0) return scene;
  return excerpts(analysis, asked, isTold(analysis, asked.entity));
}

function differing(name: string | null, entity: Entity): string | null {
  if (name === null || [entity.name, ...entity.aliases].includes(name)) return null;
  return clip(name, 120);
}
