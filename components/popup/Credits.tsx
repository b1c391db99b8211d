import { useEffect, useRef } from 'preact/hooks';
import type { CreditsView } from './view';

export interface CreditsProps {
  readonly credits: CreditsView;
  readonly onBack: () => void;
}

/** Whose work Sidelight is made of. Escape goes back. */
export function Credits({ credits, onBack }: CreditsProps) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    back.current?.focus();
    const page = back.current?.ownerDocument;
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onBack();
    };
    page?.addEventListener('keydown', leave);
    return () => {
      page?.removeEventListener('keydown', leave);
    };
  }, [onBack]);
  return (
    <div class="popup credits">
      <header>
        <button type="button" class="quiet-action back" ref={back} onClick={onBack}>
          <span aria-hidden="true">‹ </span>Back
        </button>
        <h1>Credits</h1>
      </header>
      <main>
        <section aria-labelledby="credits-model">
          <h2 id="credits-model">The language model</h2>
          <p>
            Sidelight finds names with a model of its own, learnt from the texts below. The model file is shared under
            the licence CC BY-SA 4.0.
          </p>
          <Corpora credits={credits} />
        </section>
        <section aria-labelledby="credits-code">
          <h2 id="credits-code">The program</h2>
          <p>Sidelight itself is free software under the MIT licence. It is built with the work of others:</p>
          <p>
            <a href="/NOTICES.txt" target="_blank" rel="noreferrer">
              Third-party notices
            </a>
          </p>
        </section>
      </main>
    </div>
  );
}

function Corpora({ credits }: Pick<CreditsProps, 'credits'>) {
  switch (credits.state) {
    case 'asking':
      return <p aria-busy="true">Asking the model …</p>;
    case 'no-answer':
      return <p>Sidelight’s background did not answer. Close this and open it again.</p>;
    case 'no-model':
      return <p>{credits.message}</p>;
    case 'known':
      return (
        <ul class="corpora">
          {credits.credits.map(({ name, licence, by }) => (
            <li key={name}>
              <bdi class="corpus">{name}</bdi>
              <bdi class="by">{by}</bdi>
              <bdi class="licence">{licence}</bdi>
            </li>
          ))}
        </ul>
      );
  }
}
