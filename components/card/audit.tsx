import type { JSX } from 'preact';
import type { Span } from '../../engine/model';
import type { AuditLine, FigureAudit } from './figure-audit';
import { Section } from './parts';

/** Lines that are there at once; the others are folded away. */
const SHOWN = 3;

interface Props {
  readonly audit: FigureAudit;
  /** Where it is undefined, lines are text. */
  readonly onShow: ((span: Span) => void) | undefined;
}

/** The other figures on the same count and whether they agree; then the arithmetic. Each line goes to its place. */
export function Audit({ audit: { verdict, agree, others, checks }, onShow }: Props): JSX.Element {
  return (
    <>
      {verdict !== null && (
        <Section title="Other figures on this">
          <p class={agree ? 'verdict' : 'verdict fails'}>{verdict}</p>
          <Others lines={others} onShow={onShow} />
        </Section>
      )}
      {checks.length > 0 && (
        <Section title="Does it add up?">
          <ul class="lines">
            {checks.map((check) => (
              <li key={check.words}>
                <GoTo line={check} fails={!check.agrees} onShow={onShow} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Others({
  lines,
  onShow,
}: {
  readonly lines: readonly AuditLine[];
  readonly onShow: Props['onShow'];
}): JSX.Element {
  // Folding a single line away would save nothing.
  const shown = lines.length === SHOWN + 1 ? lines.length : SHOWN;
  const folded = lines.slice(shown);
  const list = (some: readonly AuditLine[]): JSX.Element => (
    <ul class="lines">
      {some.map((line) => (
        <li key={line.spans[0]?.start}>
          <GoTo line={line} fails={false} onShow={onShow} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(lines.slice(0, shown))}
      {folded.length > 0 && (
        <details>
          <summary>{folded.length} more</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

/** Goes to the line's place; of several, to the first. */
function GoTo({ line, fails, onShow }: { line: AuditLine; fails: boolean; onShow: Props['onShow'] }): JSX.Element {
  const { words, from, aside, spans } = line;
  const [span] = spans;
  return (
    <button
      type="button"
      class={fails ? 'fails' : undefined}
      disabled={span === undefined || onShow === undefined}
      onClick={() => {
        if (span !== undefined) onShow?.(span);
      }}
    >
      {from === 'page' ? <bdi class="said">{words}</bdi> : words}
      {aside !== null && (
        <>
          {' '}
          <span aria-hidden="true">—</span> <bdi>{aside}</bdi>
        </>
      )}
    </button>
  );
}
