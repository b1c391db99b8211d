import type { DigestLine, Note } from './line';
import { useReveal, type OnReveal } from './reveal';

/** A line that goes to its places in the article: to the first on the first click, then on to the next. */
export function LineItem({ line, onReveal }: { line: DigestLine; onReveal: OnReveal }) {
  const reveal = useReveal(line.spans, onReveal);
  return (
    <li class={`line line-${line.kind}`} data-key={line.key}>
      <button type="button" onClick={reveal} disabled={line.spans.length === 0}>
        <span class="line-head">
          <bdi class="line-title">{line.title}</bdi>
          {line.tag !== null && <span class="line-tag">{line.tag}</span>}
        </span>
        {line.notes.map((note, index) => (
          <LineNote key={index} note={note} />
        ))}
        {line.spans.length > 1 && line.kind !== 'quote' && <span class="line-places">{timesWords(line)}</span>}
      </button>
    </li>
  );
}

/** Of a place in the world one would not say that it has places in the text. */
function timesWords({ kind, spans: { length } }: DigestLine): string {
  return kind === 'place' ? `mentioned ${length} times` : `${length} places in the text`;
}

export function LineNote({ note: { label, text, from } }: { note: Note }) {
  return (
    <span class="line-note">
      {label !== null && <span class="line-label">{label} </span>}
      {from === 'page' ? <bdi>{text}</bdi> : text}
    </span>
  );
}
