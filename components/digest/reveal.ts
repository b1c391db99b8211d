import { useRef } from 'preact/hooks';
import type { Span } from '../../engine/model';

/** The reader wants to see this place of the article. */
export type OnReveal = (span: Span) => void;

/** What a click does: it goes to the first place, the next click to the second, and round. */
export function useReveal(spans: readonly Span[], onReveal: OnReveal): () => void {
  const next = useRef(0);
  return () => {
    const span = spans[next.current % spans.length];
    next.current += 1;
    if (span !== undefined) onReveal(span);
  };
}
