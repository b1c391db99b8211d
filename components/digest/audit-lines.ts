import type { Span } from '../../engine/model';
import { checkWords, spansAt } from '../card/figure-audit';
import { clip } from '../card/excerpt';
import { ourNote, type DigestLine } from './line';
import type { Lookup } from './lookup';

/** What came of laying the article's figures side by side. */
export interface Audit {
  /** Counts that differ, then sums that do not come out. */
  readonly failed: readonly DigestLine[];
  /** "2 other counts agree, 1 other sum comes out"; null when there is none. */
  readonly passed: string | null;
}

/** More of one article would be a fault of ours, not of its figures. */
const MAX_LINES = 20;
/** Figures of one count that are written out. */
const MAX_FIGURES = 4;

/** The figure audit of an article; null when none of its figures could be compared. */
export function auditLines(lookup: Lookup): Audit | null {
  const { counts, checks } = lookup.analysis.digest;
  const failed = [...differing(lookup), ...wrong(lookup)].slice(0, MAX_LINES);
  const agreeing = counts.filter(({ agree }) => agree).length;
  const right = checks.filter(({ agrees }) => agrees).length;
  if (failed.length === 0 && agreeing + right === 0) return null;
  const other = failed.length === 0 ? '' : 'other ';
  const passed = [
    ...(agreeing === 0 ? [] : [`${many(agreeing, `${other}count`)} ${agreeing === 1 ? 'agrees' : 'agree'}`]),
    ...(right === 0 ? [] : [`${many(right, `${other}sum`)} ${right === 1 ? 'comes' : 'come'} out`]),
  ];
  return { failed, passed: passed.length === 0 ? null : passed.join(', ') };
}

/** Each disagreement with its reason, then the counts that differ without one having been told. */
function differing(lookup: Lookup): DigestLine[] {
  const { counts, disagreements } = lookup.analysis.digest;
  const told = new Set(disagreements.flatMap(({ quantities }) => quantities));
  const untold = counts.filter(({ agree, quantities }) => !agree && !quantities.some((position) => told.has(position)));
  return [
    ...disagreements.map(({ quantities, reason }) => auditLine(quantities, { note: clip(reason, 300), lookup })),
    ...untold.map(({ quantities }) => auditLine(quantities, { note: null, lookup })),
  ];
}

function wrong(lookup: Lookup): DigestLine[] {
  const { analysis } = lookup;
  return analysis.digest.checks
    .filter(({ agrees }) => !agrees)
    .map((check) => ({
      ...auditLine(check.quantities, { note: checkWords(analysis, check), lookup }),
      title: wordsAt(check.quantities.slice(0, 1), lookup),
    }));
}

interface Audited {
  readonly note: string | null;
  readonly lookup: Lookup;
}

function auditLine(quantities: readonly number[], { note, lookup }: Audited): DigestLine {
  const spans: readonly Span[] = spansAt(lookup.analysis, quantities);
  return {
    key: `${quantities.join()} ${note ?? ''}`,
    kind: 'figure',
    title: wordsAt(quantities, lookup),
    tag: null,
    notes: ourNote(note),
    spans,
  };
}

/** @example "14,000 people / 40,000 people" */
function wordsAt(positions: readonly number[], lookup: Lookup): string {
  const said = spansAt(lookup.analysis, positions).map((span) => lookup.words(span, 80));
  const different = [...new Set(said)];
  return [...different.slice(0, MAX_FIGURES), ...(different.length > MAX_FIGURES ? ['…'] : [])].join(' / ');
}

function many(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
