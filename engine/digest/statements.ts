import type { CueKind, Quotation } from '../model';

/** "Experts believe", "it is understood": a thought the article rests something on. A fear, a wish or a plan is none. */
const VOUCHING: ReadonlySet<CueKind> = new Set(['claim', 'doubt', 'hearsay']);

/** Said or written, or a thought of which the article gives words in quote marks: what a reader calls a quote. */
export function isSaid({ act, directness }: Pick<Quotation, 'act' | 'directness'>): boolean {
  return act !== 'thought' || directness !== 'indirect';
}

/** Whether the article rests something on somebody's word by it. */
export function isStatement(quotation: Pick<Quotation, 'act' | 'directness' | 'cue'>): boolean {
  return isSaid(quotation) || (quotation.cue !== null && VOUCHING.has(quotation.cue.kind));
}
