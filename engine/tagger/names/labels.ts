import type { NameSpan } from '../../model';

/** The kinds of name the tagger tells apart. */
export type NameKind = NameSpan['kind'];

/** "O" outside of names, "B-…" where a name begins, "I-…" where it goes on. In this order in the model file. */
export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organization',
  'I-organization',
] as const;

const KINDS: readonly NameKind[] = ['person', 'place', 'organization'];

/** Kind of a label by its position; null for "O". */
export function kindOf(label: number): NameKind | null {
  return label === 0 ? null : (KINDS[(label - 1) >> 1] ?? null);
}

/** Whether the label at this position begins a name. */
export function begins(label: number): boolean {
  return label % 2 === 1;
}

/** Whether a label may follow another (null: at a sentence's start): a name goes on only as what it began. */
export function mayFollow(previous: string | null, next: string): boolean {
  return !next.startsWith('I-') || (previous?.slice(1) === next.slice(1) && previous.length === next.length);
}
