import type { Analysis, EntityKind } from '../../engine/model';

/** @example "3 people, 4 organisations, 6 regions, 8 figures, 6 quotes" */
export function summaryOf({ digest, entities }: Analysis): string {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const actors = (...wanted: EntityKind[]): number =>
    digest.actors.filter((id) => wanted.includes(kinds.get(id) ?? 'document')).length;
  const parts = [
    counted(actors('person'), 'person', 'people'),
    counted(actors('organization', 'group'), 'organisation', 'organisations'),
    counted(digest.regions.length, 'region', 'regions'),
    counted(digest.figures.length, 'figure', 'figures'),
    counted(digest.quotes.length, 'quote', 'quotes'),
  ].filter((part) => part !== null);
  return parts.length === 0 ? 'No names, places, figures or quotes were found.' : parts.join(', ');
}

function counted(count: number, one: string, more: string): string | null {
  return count === 0 ? null : `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
}
