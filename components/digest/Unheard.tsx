import { useId } from 'preact/hooks';
import type { Entity } from '../../engine/model';
import { clip } from '../card/excerpt';
import { LongList } from './LongList';
import { useReveal, type OnReveal } from './reveal';

/** Names the list opens with: two or three rows of the popup. */
const SHOWN = 12;

/** People the article names and gives no word to, each a way to where they are named. */
export function Unheard({ people, onReveal }: { people: readonly Entity[]; onReveal: OnReveal }) {
  const id = useId();
  if (people.length === 0) return null;
  return (
    <div class="unheard">
      <h3 id={id}>Named but not heard</h3>
      <LongList items={people} first={SHOWN}>
        {(shown) => (
          <ul aria-labelledby={id}>
            {shown.map((person) => (
              <Person key={person.id} person={person} onReveal={onReveal} />
            ))}
          </ul>
        )}
      </LongList>
    </div>
  );
}

function Person({ person: { name, mentions }, onReveal }: { person: Entity; onReveal: OnReveal }) {
  const reveal = useReveal(mentions, ({ start, end }) => {
    onReveal({ start, end });
  });
  return (
    <li>
      <button type="button" onClick={reveal}>
        <bdi>{clip(name, 120)}</bdi>
      </button>
    </li>
  );
}
