import type { JSX } from 'preact';
import type { DateCard } from './card';
import { Row } from './parts';

export function DateBody({ card: { title, date, fuzzy, event, reckoned } }: { readonly card: DateCard }): JSX.Element {
  const isSaid = date === title;
  return (
    <>
      {date !== null && !isSaid && <p class="date">{date}</p>}
      {date !== null && fuzzy !== null && <p class="soft">{fuzzy}</p>}
      {reckoned !== null && <p class={date === null ? 'role none' : 'note'}>{reckoned}</p>}
      <dl>
        <Row label="What">{event === null ? null : <bdi>“{event}”</bdi>}</Row>
      </dl>
    </>
  );
}
