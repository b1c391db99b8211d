import type { Run, SentenceView } from '../reading';

/** How far on each side the words stand that tell which unit is meant. */
const NEAR = 160;

/** The text about a run, bounded however long its sentence is. */
export function near(view: SentenceView, { first, end }: Run): string {
  const from = Math.max(view.tokens[view.first]?.start ?? 0, (view.tokens[first]?.start ?? 0) - NEAR);
  const to = Math.min(view.tokens[view.end - 1]?.end ?? 0, (view.tokens[end - 1]?.end ?? 0) + NEAR);
  return view.text.slice(from, to);
}
