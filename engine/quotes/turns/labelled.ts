import { evidenceOf } from './evidence';
import type { Evidence } from './evidence';
import { labelAt } from './label';
import type { Label } from './label';
import type { Paragraph } from './paragraphs';
import type { Reading } from '../reading';
import { standingOf } from './voice';
import type { Standing } from './voice';

/** A paragraph with the label it opens with. */
export interface Labelled {
  /** Position among the paragraphs. */
  readonly at: number;
  readonly paragraph: Paragraph;
  readonly label: Label;
  readonly standing: Standing;
}

/** The paragraphs that open with a label, in order; the headline, first or marked as one, is none of them. */
export function labelledOf({ text, tokens }: Reading, paragraphs: readonly Paragraph[]): Labelled[] {
  const labels = paragraphs.flatMap((paragraph, at) => {
    if (at === 0 || paragraph.role === 'title' || paragraph.role === 'heading') return [];
    const label = labelAt(tokens, paragraph.first, paragraph.end);
    return label === null ? [] : [{ at, paragraph, label }];
  });
  if (labels.length === 0) return [];
  const evidence = evidenceOf(text);
  return labels.map((one) => ({ ...one, standing: standingOfLabel(tokens, one.label, evidence) }));
}

function standingOfLabel(tokens: Reading['tokens'], { voice, head }: Label, evidence: Evidence): Standing {
  if (voice === 'question' || voice === 'answer') return 'known';
  const words = tokens.slice(head.firstToken, head.endToken).filter(({ kind }) => kind === 'word');
  return standingOf(words, voice, evidence);
}

/** Position after the last paragraph of a turn that goes on until the next label: a heading or picture ends it before. */
export function endOfTurn(paragraphs: readonly Paragraph[], at: number, next: number | null): number {
  if (next === null) return at + 1;
  let end = at + 1;
  while (end < next && /^(?:paragraph|list-item)$/.test(paragraphs[end]?.role ?? '')) end += 1;
  return end;
}
