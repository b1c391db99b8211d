import type { JSX } from 'preact';

export function PinSign({ filled }: { readonly filled: boolean }): JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
    >
      <path d="M5.5 2.5h5l-.6 4 2.1 2.2v1H4v-1l2.1-2.2z" stroke-width="1.3" stroke-linejoin="round" />
      <path d="M8 9.8V14" stroke-width="1.3" stroke-linecap="round" />
    </svg>
  );
}

export function CloseSign(): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="m4 4 8 8m0-8-8 8" stroke-width="1.4" stroke-linecap="round" />
    </svg>
  );
}

/** An arrow head, up or down: the way through the article. */
export function Chevron({ direction }: { readonly direction: 'up' | 'down' }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
      <path
        d={direction === 'up' ? 'm4 10 4-4 4 4' : 'm4 6 4 4 4-4'}
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
