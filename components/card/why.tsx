import type { JSX } from 'preact';
import type { MentionList } from './card';
import { Section } from './parts';
import type { WhyLine } from './why-lines';

/** Lines that are there at once; the others are folded away. */
const SHOWN = 3;

interface Props {
  readonly why: readonly WhyLine[];
  readonly mentions: MentionList;
  readonly onJump: (mention: number) => void;
}

/** Why the mention the card was opened at is with the others; nothing for the first. */
export function WhyHere({ why, mentions: { at } }: Omit<Props, 'onJump'>): JSX.Element | null {
  const here = why.find(({ mentions }) => mentions.includes(at));
  if (here === undefined) return null;
  return (
    <p class="why-here">
      <Reason line={here} />
    </p>
  );
}

/** Why the mentions are taken for one: each line goes to its mention. */
export function Why({ why, mentions: { at }, onJump }: Props): JSX.Element | null {
  if (why.length === 0) return null;
  // Folding a single line away would save nothing.
  const shown = why.length === SHOWN + 1 ? why.length : SHOWN;
  const folded = why.slice(shown);
  const list = (lines: readonly WhyLine[]): JSX.Element => (
    <ul class="why">
      {lines.map((line) => (
        <li key={line.mentions[0]}>
          <WhyButton line={line} at={at} onJump={onJump} />
        </li>
      ))}
    </ul>
  );
  return (
    <Section title="Why these are one">
      {list(why.slice(0, shown))}
      {folded.length > 0 && (
        <details>
          <summary>{folded.length} more</summary>
          {list(folded)}
        </details>
      )}
    </Section>
  );
}

/** Goes to the line's mention; at one of several, to the next of them. */
function WhyButton({ line, at, onJump }: Pick<Props, 'onJump'> & { line: WhyLine; at: number }): JSX.Element {
  const { mentions } = line;
  const place = mentions.indexOf(at);
  return (
    <button
      type="button"
      aria-current={place === -1 ? undefined : 'true'}
      onClick={() => {
        onJump(mentions[(place + 1) % mentions.length] ?? at);
      }}
    >
      <Reason line={line} />
      {mentions.length > 1 && (
        <span class="times">
          {' '}
          <span aria-hidden="true">×{mentions.length}</span>
          <span class="heard">, {mentions.length} times</span>
        </span>
      )}
    </button>
  );
}

function Reason({ line: { words, before, other, after } }: { readonly line: WhyLine }): JSX.Element {
  return (
    <>
      <bdi class="said">{words}</bdi> <span aria-hidden="true">—</span> {before}
      {other !== null && <bdi>{other}</bdi>}
      {after}
    </>
  );
}
