import type { DigestSource, Span } from '../../engine/model';
import { clip } from '../card/excerpt';
import { ourNote, type DigestLine } from './line';
import type { Lookup } from './lookup';

/** Somebody or something statements rest on, with how many. */
export function sourceLine(source: DigestSource, lookup: Lookup): DigestLine {
  const entity = lookup.entity(source.entity);
  return {
    key: source.entity,
    kind: entity?.kind === 'person' ? 'person' : 'organization',
    title: clip(entity?.name ?? source.entity, 200),
    tag: source.standing,
    notes: ourNote(
      [counted(source.quotations.length, 'statement'), counted(source.quantities.length, 'figure')]
        .filter((part) => part !== null)
        .join(', '),
    ),
    spans: spansOf(source, lookup),
  };
}

/** Figures and quotations nobody vouches for, in one sentence; null when there are none. */
export function unsourced({ analysis }: Lookup): string | null {
  const { digest, quantities, quotations } = analysis;
  const figures = digest.figures.filter((position) => (quantities[position]?.source ?? null) === null).length;
  const quotes = digest.quotes.filter((position) => (quotations[position]?.speaker ?? null) === null).length;
  const parts = [counted(figures, 'figure'), counted(quotes, 'quote')].filter((part) => part !== null);
  return parts.length === 0 ? null : `Without a source: ${parts.join(' and ')}.`;
}

/** Where the source's statements are; where it is spoken of when it makes none. */
function spansOf({ entity, quotations, quantities }: DigestSource, lookup: Lookup): readonly Span[] {
  const statements = [
    ...quotations.flatMap((position) => lookup.quotation(position)?.content ?? []),
    ...quantities.flatMap((position) => lookup.quantity(position) ?? []),
  ].map(({ start, end }) => ({ start, end }));
  if (statements.length > 0) return statements.sort((some, other) => some.start - other.start);
  return lookup.entity(entity)?.mentions.map(({ start, end }) => ({ start, end })) ?? [];
}

function counted(count: number, noun: string): string | null {
  if (count === 0) return null;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
