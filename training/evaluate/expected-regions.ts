import { readFileSync } from 'node:fs';
import type { Analysis, Entity } from '../../engine/model';
import type { ExampleLine, ExpectedRegion } from './running-example';
import type { Figures } from './scorer-lines';
import type { ScoredFiles } from './scorers';

/** Of a line of predictions, which may be `{id, error}` too. */
type Predicted = Partial<Pick<Analysis, 'entities' | 'digest'>>;

/** "regions share", a percentage, and "regions of": how many regions of the running example the digest has as expected. */
export function scoreRegions({ gold, predictions }: ScoredFiles): Figures {
  const { text, regions } = JSON.parse(readFileSync(gold, 'utf8')) as ExampleLine;
  const { entities = [], digest } = JSON.parse(readFileSync(predictions, 'utf8')) as Predicted;
  const listed = new Set(digest?.regions ?? []);
  const found = entities.filter(({ id }) => listed.has(id));
  const right = regions.filter((region) => isAsExpected(region, { text, regions, found }));
  return new Map([
    ['regions share', (100 * right.length) / regions.length],
    ['regions of', regions.length],
  ]);
}

interface Found {
  readonly text: string;
  readonly regions: readonly ExpectedRegion[];
  /** The digest's regions. */
  readonly found: readonly Entity[];
}

/** Of the level, in the country and in the parent it should be, by the gazetteer's name where one is expected. */
export function isAsExpected(region: ExpectedRegion, where: Found): boolean {
  const place = entityOf(region, where)?.place;
  if (place === undefined || place === null) return false;
  const parent = where.regions.find(({ name }) => name === region.within);
  return (
    place.level === region.level &&
    place.country === region.country &&
    (region.within === undefined || (parent !== undefined && place.within === entityOf(parent, where)?.id)) &&
    (region.gazetteerName === undefined || place.gazetteerName === region.gazetteerName)
  );
}

/** The region that is called so, by its name or one of its others: as an entity, or in the text ("Tarvo" of "Tarvo district"). */
function entityOf({ name, aliases = [] }: ExpectedRegion, { text, found }: Found): Entity | undefined {
  const names = [name, ...aliases];
  const called = found.find((entity) => names.includes(entity.name));
  return (
    called ?? found.find(({ mentions }) => mentions.some(({ start, end }) => names.includes(text.slice(start, end))))
  );
}
