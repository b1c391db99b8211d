import type { Attribution, Span } from '../model';

/**
 * The words of some attributions of one source. Whoever is named in them first is spoken of, and does not speak: in
 * “Our mother was kind,” she said, "she" is not the mother.
 */
export function ownWords(attributions: readonly Attribution[], positions: readonly number[]): readonly Span[] {
  return positions.flatMap((at) => attributions[at]?.content ?? []);
}

export function isWithinAny({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}
