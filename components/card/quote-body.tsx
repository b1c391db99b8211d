import type { JSX } from 'preact';
import type { QuoteCard } from './card';
import { Row } from './parts';

export function QuoteBody({ card }: { readonly card: QuoteCard }): JSX.Element {
  const { role, standing, cue, tone, manner, channel, parts, verbatim } = card;
  return (
    <>
      {(role !== null || standing !== null) && (
        <p class="role">
          {role !== null && <bdi>{role}</bdi>}
          {role !== null && standing !== null && <span class="dot"> · </span>}
          {standing !== null && <span class="soft">{standing}</span>}
        </p>
      )}
      <blockquote>
        {parts.map((part, index) => (
          <p dir="auto" key={index}>
            {verbatim ? `“${part}”` : part}
          </p>
        ))}
      </blockquote>
      <dl>
        <Row label="Cue">
          {cue === null ? (
            <span class="none">quote marks only</span>
          ) : (
            <>
              <bdi>“{cue}”</bdi>
              {tone !== null && <span class="soft"> · {tone}</span>}
            </>
          )}
        </Row>
        <Row label="Told">{manner}</Row>
        <Row label="Where">{channel}</Row>
      </dl>
    </>
  );
}
