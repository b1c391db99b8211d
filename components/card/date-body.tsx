import type { JSX } from 'preact';
import type { DateCard } from './card';

export function DateBody({ card: { date, reckoned } }: { readonly card: DateCard }): JSX.Element {
  return (
    <>
      {date !== null && <p class="date">{date}</p>}
      <p class={date === null ? 'role none' : 'note'}>{reckoned}</p>
    </>
  );
}
