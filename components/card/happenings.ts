import type { Analysis, Span } from '../../engine/model';
import { clipAtWord, shortExcerptOf, type Excerpt } from './excerpt';

/** Something the article tells of a place, and where it says so. */
export interface Happening {
  readonly excerpt: Excerpt;
  readonly span: Span;
}

const MAX_HAPPENINGS = 4;
/** UTF-16 code units of a statement that is shown whole: about two lines of a card. */
const MAX_STATEMENT = 90;

/**
 * What happens in a place, in text order: its figures and dates within their sentence, then clauses that have neither.
 * Empty when the article tells nothing of it.
 */
export function happeningsOf(analysis: Analysis, place: string): Happening[] {
  const scene = analysis.digest.scenes.find((candidate) => candidate.place === place);
  if (scene === undefined) return [];
  const figures = scene.quantities.flatMap((at) => analysis.quantities[at] ?? []);
  const times = scene.times.flatMap((id) => analysis.times.find((time) => time.id === id) ?? []);
  const marked = [...figures, ...times].map((span) => ({
    excerpt: shortExcerptOf(analysis, span),
    span,
    told: toldBy(span),
  }));
  const clauses = scene.statements.map((span) => ({ excerpt: statement(analysis, span), span, told: span }));
  const chosen: (Happening & { readonly told: Span })[] = [];
  for (const happening of [...marked, ...clauses]) {
    if (chosen.length < MAX_HAPPENINGS && !chosen.some(({ told }) => overlap(told, happening.told)))
      chosen.push(happening);
  }
  return chosen
    .sort((one, other) => one.span.start - other.span.start)
    .map(({ excerpt, span: { start, end } }) => ({ excerpt, span: { start, end } }));
}

/** The words it is told with: two figures of one clause would show the same ones. */
function toldBy(item: Span & { readonly claim?: Span | null; readonly event?: Span | null }): Span {
  const clause = item.claim ?? item.event ?? item;
  return { start: Math.min(item.start, clause.start), end: Math.max(item.end, clause.end) };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function statement({ text }: Analysis, { start, end }: Span): Excerpt {
  return { before: clipAtWord(text.slice(start, end), MAX_STATEMENT), match: '', after: '' };
}
