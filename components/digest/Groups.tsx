import type { LineGroup } from './line';
import { LineItem, type OnReveal } from './LineItem';

/** Lines under headings of their own. */
export function Groups({ groups, onReveal }: { groups: readonly LineGroup[]; onReveal: OnReveal }) {
  return (
    <>
      {groups.map(({ key, title, titleFrom, aside, lines }) => (
        <div class={title === null ? 'group group-led' : 'group'} key={key}>
          {title !== null && (
            <h3>
              {titleFrom === 'page' ? <bdi>{title}</bdi> : title}
              {aside !== null && (
                <small>
                  <bdi>{aside}</bdi>
                </small>
              )}
            </h3>
          )}
          <ul>
            {lines.map((line) => (
              <LineItem key={line.key} line={line} onReveal={onReveal} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Lines without headings. */
export function Lines({ lines, onReveal }: { lines: LineGroup['lines']; onReveal: OnReveal }) {
  return (
    <ul>
      {lines.map((line) => (
        <LineItem key={line.key} line={line} onReveal={onReveal} />
      ))}
    </ul>
  );
}
