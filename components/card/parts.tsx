import type { ComponentChildren, JSX } from 'preact';
import type { Saying } from './card';
import type { Excerpt } from './excerpt';
import type { Sureness } from './sureness';

/** Label and value; nothing at all when there is no value. */
export function Row({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ComponentChildren;
}): JSX.Element | null {
  if (children === null || children === '') return null;
  return (
    <div class="row">
      <dt>{label}</dt>
      <dd>{typeof children === 'string' ? <bdi>{children}</bdi> : children}</dd>
    </div>
  );
}

/** "Russia · the Kremlin", each apart from the other's writing direction. */
export function Names({ names }: { readonly names: readonly string[] }): JSX.Element {
  return (
    <>
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && <span class="dot"> · </span>}
          <bdi>{name}</bdi>
        </span>
      ))}
    </>
  );
}

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

export function Sayings({
  says,
  more,
}: {
  readonly says: readonly Saying[];
  readonly more: number;
}): JSX.Element | null {
  if (says.length === 0) return null;
  return (
    <Section title={says.every(({ thought }) => thought) ? 'Views, wishes and topics' : 'Says here'}>
      {says.map(({ cue, text, verbatim }) => (
        <p class="saying" key={text}>
          {cue !== null && <bdi class="cue">{cue}</bdi>} <bdi>{verbatim ? `“${text}”` : text}</bdi>
        </p>
      ))}
      {more > 0 && <p class="more">and {more} more</p>}
    </Section>
  );
}

export function Excerpts({
  title,
  excerpts,
}: {
  readonly title: string;
  readonly excerpts: readonly Excerpt[];
}): JSX.Element | null {
  if (excerpts.length === 0) return null;
  return (
    <Section title={title}>
      {excerpts.map(({ before, match, after }, index) => (
        <p class="excerpt" dir="auto" key={index}>
          {before}
          <b>{match}</b>
          {after}
        </p>
      ))}
    </Section>
  );
}

export function SurenessDots({ sureness }: { readonly sureness: Sureness }): JSX.Element {
  return (
    <span class="sureness" title="How sure Sidelight is of this">
      <span class="dots" aria-hidden="true">
        {[1, 2, 3].map((dot) => (
          <i key={dot} class={dot <= sureness.dots ? 'on' : ''} />
        ))}
      </span>
      {sureness.words}
    </span>
  );
}
