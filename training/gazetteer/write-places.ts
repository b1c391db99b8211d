import { hasId, populationCode } from '../../engine/gazetteer/kinds';
import type { ByteList } from './byte-list';
import type { Draft, FeatureDraft, FirstOrderDraft, Point, SecondOrderDraft, TownDraft, World } from './drafts';
import { FEATURES } from './tables';

/** The streams places are written to; engine/gazetteer/columns.ts says what stands in each. */
export type PlaceStreams = Readonly<Record<(typeof PLACE_STREAMS)[number], ByteList>>;

export const PLACE_STREAMS = [
  ...(['tree', 'points', 'latitudes', 'longitudes', 'populations', 'kinds', 'idsLow', 'idsMiddle', 'idsHigh'] as const),
  ...(['middles', 'features', 'prominences'] as const),
];

/** How far the writing has come. */
interface Writing {
  readonly streams: PlaceStreams;
  /** Every place by record. */
  readonly drafts: Draft[];
  /** First-order divisions and countries by code. */
  readonly records: Map<string, number>;
  readonly middles: Middle[];
  point: Hundredths;
  id: number;
}

interface Hundredths {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point that is not reckoned from the towns, and what it is written relative to. */
interface Middle {
  readonly record: number;
  readonly point: Hundredths;
  readonly from: Hundredths;
}

const NOUGHT: Hundredths = { latitude: 0, longitude: 0 };

/** Writes all places, and gives them back in the order of their records. */
export function writePlaces(world: World, streams: PlaceStreams): readonly Draft[] {
  const { countries, features } = world;
  streams.tree.varint(countOf(world));
  const writing: Writing = { streams, drafts: [], records: new Map(), middles: [], point: NOUGHT, id: 0 };
  for (const country of countries) {
    if (country.point !== null)
      writing.middles.push({ record: writing.drafts.length, point: hundredths(country.point), from: NOUGHT });
    writing.records.set(country.code, writing.drafts.length);
    writing.drafts.push(country);
  }
  for (const { towns, firstOrders } of countries) {
    streams.tree.varint(towns.length);
    streams.tree.varint(firstOrders.length);
    writeTowns(writing, towns, NOUGHT);
    for (const first of firstOrders) writeFirstOrder(writing, first);
  }
  for (const feature of features) writeFeature(writing, feature);
  writeMiddles(writing);
  writeProminences(writing);
  return writing.drafts;
}

/** Records in all. */
function countOf({ countries, features }: World): number {
  const secondOrders = ({ towns, secondOrders: inside }: FirstOrderDraft) =>
    1 + towns.length + inside.reduce((sum, second) => sum + 1 + second.towns.length, 0);
  return countries.reduce(
    (sum, { towns, firstOrders }) =>
      sum + 1 + towns.length + firstOrders.reduce((inner, first) => inner + secondOrders(first), 0),
    features.length,
  );
}

function writeFirstOrder(writing: Writing, first: FirstOrderDraft): void {
  const { streams } = writing;
  writing.records.set(first.code, writing.drafts.length);
  writing.drafts.push(first);
  const point = hundredths(first.point);
  streams.points.signed(point.latitude - writing.point.latitude);
  streams.points.signed(point.longitude - writing.point.longitude);
  writing.point = point;
  streams.tree.varint(first.towns.length);
  streams.tree.varint(first.secondOrders.length);
  writeTowns(writing, first.towns, point);
  for (const second of first.secondOrders) writeSecondOrder(writing, second, point);
}

function writeSecondOrder(writing: Writing, second: SecondOrderDraft, from: Hundredths): void {
  if (second.point !== null)
    writing.middles.push({ record: writing.drafts.length, point: hundredths(second.point), from });
  writing.drafts.push(second);
  writing.streams.tree.varint(second.towns.length * 2 + (second.core === null ? 0 : 1));
  writeTowns(writing, second.towns, from);
}

function writeTowns(writing: Writing, towns: readonly TownDraft[], around: Hundredths): void {
  const { streams } = writing;
  let near = around;
  for (const [at, town] of towns.entries()) {
    writing.drafts.push(town);
    const point = hundredths(town);
    streams.latitudes.signed(point.latitude - near.latitude);
    streams.longitudes.signed(point.longitude - near.longitude);
    if (at === 0) near = point;
    const code = populationCode(town.people);
    streams.populations.byte(code);
    streams.kinds.byte(town.kind);
    if (hasId(town.kind, code)) writeId(writing, town.geonameId);
  }
}

/** Low, middle and high bytes apart: the high ones are much alike. */
function writeId(writing: Writing, id: number | null): void {
  const { streams } = writing;
  const step = id === null ? 0 : (id - writing.id) & 0xff_ff_ff;
  streams.idsLow.byte(step & 0xff);
  streams.idsMiddle.byte((step >> 8) & 0xff);
  streams.idsHigh.byte(step >> 16);
  if (id !== null) writing.id = id;
}

function writeFeature(writing: Writing, feature: FeatureDraft): void {
  const { features } = writing.streams;
  const record = (code: string | null) => (code === null ? 0 : (writing.records.get(code) ?? -1) + 1);
  const { latitude, longitude } = hundredths(feature);
  writing.drafts.push(feature);
  features.signed(FEATURES.indexOf(feature.feature));
  features.signed(record(feature.country));
  features.signed(record(feature.firstOrder));
  features.signed(latitude);
  features.signed(longitude);
  features.signed(Math.round(feature.prominence * 10));
}

function writeMiddles({ streams, middles }: Writing): void {
  let last = 0;
  for (const { record, point, from } of middles) {
    streams.middles.signed(record - last);
    streams.middles.signed(point.latitude - from.latitude);
    streams.middles.signed(point.longitude - from.longitude);
    last = record;
  }
}

function writeProminences({ streams, drafts }: Writing): void {
  let last = 0;
  for (const [record, draft] of drafts.entries()) {
    if (draft.prominence === null || 'feature' in draft) continue;
    streams.prominences.signed(record - last);
    streams.prominences.signed(Math.round(draft.prominence * 10));
    last = record;
  }
}

function hundredths({ latitude, longitude }: Point): Hundredths {
  return { latitude: Math.round(latitude * 100), longitude: Math.round(longitude * 100) };
}
