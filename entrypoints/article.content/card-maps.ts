import { CARD_MAP, mapRequestOf, type AskMap } from '../../components/map/map-request';
import type { Analysis } from '../../engine/model';
import type { DrawnMap } from '../../protocol/maps';

/** `null`: there is none. `asked`: it may yet come. */
export type CardMap = DrawnMap | 'asked' | null;

/** The maps of one analysis' places, each asked for once. */
export interface CardMaps {
  /** `onDrawn` is called when the map was not there yet and has come. */
  readonly of: (entity: string, onDrawn: () => void) => CardMap;
}

export function cardMaps({ entities }: Analysis, ask: AskMap): CardMaps {
  const maps = new Map<string, CardMap>();
  return {
    of(id, onDrawn) {
      const known = maps.get(id);
      if (known !== undefined) return known;
      const entity = entities.find((candidate) => candidate.id === id);
      const request = entity === undefined ? null : mapRequestOf([entity], { kind: 'card', ...CARD_MAP });
      maps.set(id, request === null ? null : 'asked');
      if (request === null) return null;
      void ask(request).then(
        (map) => {
          maps.set(id, map);
          onDrawn();
        },
        () => {
          maps.set(id, null);
          onDrawn();
        },
      );
      return 'asked';
    },
  };
}
