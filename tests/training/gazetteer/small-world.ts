import { KIND } from '../../../engine/gazetteer/kinds';
import { loadGazetteer, type GazetteerLoading } from '../../../engine/gazetteer/load';
import type {
  CountryDraft,
  FirstOrderDraft,
  SecondOrderDraft,
  TownDraft,
  World,
} from '../../../training/gazetteer/drafts';
import { draftOf } from '../../../training/gazetteer/drafts';
import { writeGazetteer } from '../../../training/gazetteer/write-gazetteer';

/** A town at 10° north, 20° east unless told otherwise. */
export function town(name: string, told: Partial<TownDraft> = {}): TownDraft {
  return {
    ...draftOf(name, null),
    ...{ latitude: 10, longitude: 20, kind: KIND.settlement, people: 3_000, geonameId: null, known: true },
    ...told,
  };
}

export function secondOrder(name: string, towns: TownDraft[], told: Partial<SecondOrderDraft> = {}): SecondOrderDraft {
  return { ...draftOf(name, null), code: 'FR.01.1', towns, point: null, ...told };
}

export function firstOrder(name: string, told: Partial<FirstOrderDraft> = {}): FirstOrderDraft {
  return {
    ...draftOf(name, null),
    ...{ code: 'FR.01', towns: [], secondOrders: [], point: { latitude: 10, longitude: 20 } },
    ...told,
  };
}

export function country(firstOrders: FirstOrderDraft[], told: Partial<CountryDraft> = {}): CountryDraft {
  return { ...draftOf('', null), code: 'FR', towns: [], firstOrders, point: null, ...told };
}

/** Written and read again. */
export function roundTrip(world: Partial<World>): Extract<GazetteerLoading, { ok: true }>['gazetteer'] {
  const loading = loadGazetteer(
    writeGazetteer({ world: { countries: [], features: [], ...world }, credits: [], inputs: '' }),
  );
  if (!loading.ok) throw new Error(loading.sentence);
  return loading.gazetteer;
}
