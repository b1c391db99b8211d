import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

export interface FoldProps {
  /** What the button that opens it says. */
  readonly head: ComponentChildren;
  readonly children: () => ComponentChildren;
}

/** What opens below its head, and is drawn only while it is open: an article may have thousands of lines. */
export function Fold({ head, children }: FoldProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="fold"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {head}
      </button>
      {isOpen && (
        <div class="fold-body" id={id}>
          {children()}
        </div>
      )}
    </>
  );
}
