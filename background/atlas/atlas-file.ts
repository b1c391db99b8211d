import type { MapReply, MapRequest } from '../../protocol/maps';
import { atlasOf, type Atlas } from './atlas';
import { drawMap } from './draw';

/** Where the build puts the outlines. */
export const ATLAS_PATH = '/atlas/countries-50m.json';

const MISSING = 'The file with the outlines of countries cannot be read. Install Sidelight again, or update it.';

/**
 * Draws maps. The outlines are read when the first map is asked for and kept while the background lives; a failure is
 * not, so that the next map tries again.
 *
 * @param fetchTopology the parsed file of outlines.
 */
export function mapsFrom(fetchTopology: () => Promise<unknown>): (request: MapRequest) => Promise<MapReply> {
  let reading: Promise<Atlas> | null = null;
  return async (request) => {
    reading ??= fetchTopology().then((topology) => atlasOf(topology as Parameters<typeof atlasOf>[0]));
    const atlas = await reading.catch(() => null);
    if (atlas === null) {
      reading = null;
      return { state: 'no-atlas', message: MISSING };
    }
    const map = drawMap(request, atlas);
    return map === null ? { state: 'nothing' } : { state: 'drawn', map };
  };
}
