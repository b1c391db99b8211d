import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SectionProps {
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A part of the digest with its heading; nothing at all when it is empty. */
export function Section({ title, count, children }: SectionProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="part-count">{count.toLocaleString('en')}</span>
      </h2>
      {children}
    </section>
  );
}
