import type { Digest, DigestSource, Entity, Span } from '../../engine/model';
import type { MarkKind } from '../../protocol/settings';
import { clip } from '../card/excerpt';
import { figureLine } from './figure-lines';
import type { DigestLine } from './line';
import type { Lookup } from './lookup';
import { quoteLine } from './quote-lines';

/** Positions of what rests on one source, or on none. */
export type Resting = Digest['unsourced'];

/** A source, or the lack of one, and what rests on it. */
export interface SourceItem {
  readonly key: string;
  /** Null for a document, and for no source: neither is marked on the page. */
  readonly kind: MarkKind | null;
  readonly title: string;
  readonly titleFrom: 'page' | 'ours';
  /** "2 statements, 1 figure". */
  readonly counts: string;
  readonly role: string | null;
  readonly resting: Resting;
}

export interface SourceGroup {
  readonly title: string;
  readonly items: readonly SourceItem[];
}

const STANDINGS = [
  ['named', 'Named'],
  ['unnamed', 'Not named'],
  ['document', 'Documents'],
] as const satisfies readonly (readonly [DigestSource['standing'], string])[];

const MARK_OF: Readonly<Record<Entity['kind'], MarkKind | null>> = {
  person: 'person',
  organization: 'organization',
  group: 'organization',
  place: 'place',
  document: null,
};

/** Sources by what is known of them, each kind in the digest's order. */
export function sourceGroups(shown: readonly DigestSource[], lookup: Lookup): SourceGroup[] {
  return STANDINGS.map(([standing, title]) => ({
    title,
    items: shown.filter((source) => source.standing === standing).map((source) => sourceItem(source, lookup)),
  })).filter(({ items }) => items.length > 0);
}

function sourceItem({ entity: id, quotations, quantities }: DigestSource, lookup: Lookup): SourceItem {
  const entity = lookup.entity(id);
  const role = entity?.roles[0]?.text;
  return {
    key: id,
    kind: entity === null ? null : MARK_OF[entity.kind],
    title: clip(entity?.name ?? id, 200),
    titleFrom: 'page',
    counts: countsOf({ quotations, quantities }),
    role: role === undefined ? null : clip(role, 120),
    resting: { quotations, quantities },
  };
}

/** Statements and figures without a source; null when everything has one. */
export function unsourcedGroup({ analysis }: Lookup): SourceGroup | null {
  const { quotations, quantities } = analysis.digest.unsourced;
  const items = [
    { key: 'statements', title: 'Statements', resting: { quotations, quantities: [] }, count: quotations.length },
    { key: 'figures', title: 'Figures', resting: { quotations: [], quantities }, count: quantities.length },
  ].filter(({ count }) => count > 0);
  if (items.length === 0) return null;
  return {
    title: 'Without a source',
    items: items.map(({ count, ...item }) => ({
      ...item,
      kind: null,
      titleFrom: 'ours',
      counts: count.toLocaleString('en'),
      role: null,
    })),
  };
}

/** @example "2 named, 1 not named, 1 document; 5 figures and 1 statement without a source" */
export function sourcesInWords({ analysis: { digest } }: Lookup): string {
  const of = (standing: DigestSource['standing']): number =>
    digest.sources.filter((source) => source.standing === standing).length;
  const known = [
    ...(of('named') === 0 ? [] : [`${of('named').toLocaleString('en')} named`]),
    ...(of('unnamed') === 0 ? [] : [`${of('unnamed').toLocaleString('en')} not named`]),
    ...counted(of('document'), 'document'),
  ].join(', ');
  const { quotations, quantities } = digest.unsourced;
  const lacking = [...counted(quantities.length, 'figure'), ...counted(quotations.length, 'statement')].join(' and ');
  return [known, ...(lacking === '' ? [] : [`${lacking} without a source`])].filter((part) => part !== '').join('; ');
}

/** What rests on a source, in the order of the text; each line goes to its place. */
export function restingLines({ quotations, quantities }: Resting, lookup: Lookup): DigestLine[] {
  const said = quotations.flatMap((position) => {
    const quotation = lookup.quotation(position);
    return quotation === null ? [] : [keyed('quote', quoteLine(quotation, { position, lookup }))];
  });
  const figures = quantities.flatMap((position) => {
    const quantity = lookup.quantity(position);
    return quantity === null ? [] : [keyed('figure', figureLine({ ...quantity, source: null }, { position, lookup }))];
  });
  return [...said, ...figures].sort((some, other) => startOf(some.spans) - startOf(other.spans));
}

function keyed(list: string, line: DigestLine): DigestLine {
  return { ...line, key: `${list} ${line.key}` };
}

function startOf([first]: readonly Span[]): number {
  return first?.start ?? 0;
}

function countsOf({ quotations, quantities }: Resting): string {
  return [...counted(quotations.length, 'statement'), ...counted(quantities.length, 'figure')].join(', ');
}

function counted(count: number, noun: string): string[] {
  return count === 0 ? [] : [`${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`];
}
