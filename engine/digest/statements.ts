import type { CueKind, Quotation } from '../model';

/** "Experts believe", "it is understood": a thought the article rests something on. A fear, a wish or a plan is none. */
const VOUCHING: ReadonlySet<CueKind> = new Set(['claim', 'doubt', 'hearsay']);

/**
 * Said or written, or a thought of which the article gives words in quote marks: what a reader calls a quote. That
 * somebody spoke about something ("discussed the budget") gives none of the words.
 */
export function isSaid({ act, directness, form }: Pick<Quotation, 'act' | 'directness' | 'form'>): boolean {
  return directness !== 'indirect' || (act !== 'thought' && form !== 'topic');
}

/** Whether the article rests something on somebody's word by it. */
export function isStatement(quotation: Pick<Quotation, 'act' | 'directness' | 'form' | 'cue'>): boolean {
  const { cue, form } = quotation;
  return isSaid(quotation) || (form === 'clause' && cue !== null && VOUCHING.has(cue.kind));
}
