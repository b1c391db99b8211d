import type { LineGroup, Share } from './line';
import { LineItem } from './LineItem';
import type { OnReveal } from './reveal';

/** Lines under headings of their own. */
export function Groups({ groups, onReveal }: { groups: readonly LineGroup[]; onReveal: OnReveal }) {
  return (
    <>
      {groups.map(({ key, title, titleFrom, aside, share, lines }) => (
        <div class={title === null ? 'group group-led' : 'group'} key={key}>
          {title !== null && (
            <h3>
              <span class="group-head">
                {titleFrom === 'page' ? <bdi>{title}</bdi> : title}
                {aside !== null && (
                  <small>
                    <bdi>{aside}</bdi>
                  </small>
                )}
              </span>
              {share !== null && <ShareBar share={share} />}
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

/** The bar is for the eye; the words beside it say all of it. */
function ShareBar({ share: { part, percent, of } }: { share: Share }) {
  return (
    <span class="share" title={`${percent}${of}`}>
      <span class="share-bar" aria-hidden="true">
        <i style={{ width: `${Math.round(part * 100)}%` }} />
      </span>
      {percent}
      <span class="unseen">{of}</span>
    </span>
  );
}
