import type { Analysis, ArithmeticCheck, Quantity, Span } from '../../engine/model';
import { clip, words } from './excerpt';
import { entityName } from './entity-names';

/** A line of the audit, and the places it goes to, one after the other. */
export interface AuditLine {
  /** The other figure in the article's words, or a sentence of ours. */
  readonly words: string;
  readonly from: 'page' | 'ours';
  /** "in the headline", or who says so; null when there is neither. */
  readonly aside: string | null;
  readonly spans: readonly Span[];
}

/** What the article's other figures say of one of them. */
export interface FigureAudit {
  /** "They do not agree: 14 in the text, 40 in the headline."; null when no other is on the same count. */
  readonly verdict: string | null;
  readonly agree: boolean;
  /** Figures on the same count, in text order. */
  readonly others: readonly AuditLine[];
  readonly checks: readonly (AuditLine & { readonly agrees: boolean })[];
}

/** More of one article would be a table, not a card. */
const MAX_LINES = 20;

/** Null when no other figure of the article has to do with it. */
export function auditOf(analysis: Analysis, quantity: Quantity): FigureAudit | null {
  const position = analysis.quantities.indexOf(quantity);
  const { counts, checks, disagreements } = analysis.digest;
  const of = <Item extends { readonly quantities: readonly number[] }>(items: readonly Item[]): Item[] =>
    items.filter(({ quantities }) => quantities.includes(position));
  const groups = of(counts);
  const disputes = of(disagreements);
  const others = new Set([...groups, ...disputes].flatMap(({ quantities }) => quantities));
  others.delete(position);
  const checked = of(checks).slice(0, MAX_LINES);
  if (others.size === 0 && checked.length === 0) return null;
  const agree = disputes.length === 0 && groups.every((group) => group.agree);
  return {
    verdict: others.size === 0 ? null : verdictOf(agree, disputes[0]?.reason ?? null),
    agree,
    others: [...others]
      .sort((one, other) => one - other)
      .slice(0, MAX_LINES)
      .flatMap((at) => otherLine(analysis, at)),
    checks: checked.map((check) => ({
      words: checkWords(analysis, check),
      from: 'ours',
      aside: null,
      spans: spansAt(
        analysis,
        check.quantities.filter((at) => at !== position),
      ),
      agrees: check.agrees,
    })),
  };
}

/** The places of figures, in the order given. */
export function spansAt({ quantities }: Analysis, positions: readonly number[]): Span[] {
  return positions.slice(0, MAX_LINES).flatMap((at) => {
    const quantity = quantities[at];
    return quantity === undefined ? [] : [{ start: quantity.start, end: quantity.end }];
  });
}

/** @example "12 of 48 is 25 per cent, as the article says"; "12 of 48 is 25 per cent; the article says “30 per cent”" */
export function checkWords(analysis: Analysis, { agrees, reason, quantities }: ArithmeticCheck): string {
  const computed = clip(reason, 200).replace(/\.$/, '');
  const stated = analysis.quantities[quantities[0] ?? -1];
  if (agrees) return `${computed}, as the article says`;
  return stated === undefined ? computed : `${computed}; the article says “${words(analysis, stated, 80)}”`;
}

function verdictOf(agree: boolean, reason: string | null): string {
  if (agree) return 'They agree.';
  return reason === null ? 'They do not agree.' : `They do not agree: ${clip(reason, 200).replace(/\.$/, '')}.`;
}

function otherLine(analysis: Analysis, position: number): AuditLine[] {
  const quantity = analysis.quantities[position];
  if (quantity === undefined) return [];
  const aside = isInTitle(analysis, quantity)
    ? 'in the headline'
    : entityName(analysis, quantity.source?.entity ?? null);
  return [{ words: words(analysis, quantity, 100), from: 'page', aside, spans: spansAt(analysis, [position]) }];
}

function isInTitle({ blocks }: Analysis, { start, end }: Span): boolean {
  return blocks.some((block) => block.role === 'title' && block.start <= start && end <= block.end);
}
