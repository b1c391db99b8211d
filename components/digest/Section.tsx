import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly count: number;
  /** Whether there is nothing to show at all; when not given, a count of 0 says so. */
  readonly isEmpty?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the digest with its heading; nothing at all when it is empty. */
export function Section({ title, count, isEmpty = count === 0, children }: SectionProps) {
  const id = useId();
  if (isEmpty) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="part-count">{count.toLocaleString('en')}</span>
      </h2>
      {children}
    </section>
  );
}
