import { LESSER_SEAT } from '../../data/place-relations';
import type { Entity, PlaceRelation } from '../../model';
import { patternOf } from './pattern';
import { readsUpTo } from './readers';
import type { Stage } from './stage';

const LESSER_AFTER = patternOf(`( , | is ) the? MOD* ${[...LESSER_SEAT].join('|')} capital`).read;
const LESSER_BEFORE = patternOf(`${[...LESSER_SEAT].join('|')} capital city? ,|of?`).read;

/** "Kursk, the regional capital": of the region the town is known to lie in, where the article names that. */
export function lesserCapitals(stage: Stage, byId: ReadonlyMap<string, Entity>): PlaceRelation[] {
  return stage.places.flatMap(({ entity, firstToken, endToken, start, end }) => {
    const other = byId.get(entity.place?.within ?? '');
    if (entity.place?.level !== 'settlement' || other === undefined || other.place?.level === 'country') return [];
    const [step] = LESSER_AFTER(stage, { end: endToken, direction: null, figures: [] });
    if (step === undefined && !readsUpTo(stage, firstToken, LESSER_BEFORE)) return [];
    const said = { kind: 'capital-of', place: entity.id, other: other.id, kilometres: null, direction: null } as const;
    return [{ ...said, start, end: stage.tokens[(step?.end ?? 0) - 1]?.end ?? end, confidence: 0.75 }];
  });
}
