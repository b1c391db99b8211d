import type { Quantity } from '../../engine/model';
import { rangeWords } from '../card/numbers';
import { ourNote, pageNote, type DigestLine, type Note } from './line';
import type { Lookup } from './lookup';
import { shortDate } from './short-date';

/** A figure in the article's words; the range of a vague word as its tag, then claim, hedges, source and time. */
export function figureLine(quantity: Quantity, { position, lookup }: { position: number; lookup: Lookup }): DigestLine {
  const { value, claim } = quantity;
  const title = lookup.words(quantity, 160);
  return {
    key: String(position),
    kind: 'figure',
    title,
    tag: value.min === value.max ? null : rangeWords(value),
    notes: [
      ...counted(quantity, title),
      ...pageNote(claim === null ? null : lookup.words(claim, 200)),
      ...hedging(quantity, lookup),
      ...source(quantity, lookup),
      ...asOf(quantity, lookup),
    ],
    spans: [{ start: quantity.start, end: quantity.end }],
  };
}

/** What is counted, where the figure's own words do not hold it: "nearly 60 per cent" of the crews. */
function counted({ counted: what }: Quantity, title: string): readonly Note[] {
  return what === '' || title.includes(what) ? [] : pageNote(what, 'of');
}

/** Hedges that stand apart from the figure; those within it are read in its title. */
function hedging(quantity: Quantity, lookup: Lookup): readonly Note[] {
  const apart = quantity.hedges.filter(({ start, end }) => end <= quantity.start || start >= quantity.end);
  return pageNote(
    apart
      .slice(0, 3)
      .map((hedge) => lookup.words(hedge, 40))
      .join(', '),
    'hedged',
  );
}

function source({ source: from }: Quantity, lookup: Lookup): readonly Note[] {
  if (from === null) return [];
  const name = lookup.entity(from.entity)?.name ?? null;
  if (name !== null || from.start === undefined || from.end === undefined) return pageNote(name, 'source');
  return pageNote(lookup.words({ start: from.start, end: from.end }, 120), 'source');
}

function asOf({ time }: Quantity, lookup: Lookup): readonly Note[] {
  const expression = lookup.time(time);
  if (expression === null) return [];
  const said = lookup.words(expression, 60);
  const date = expression.value === null ? null : shortDate(expression.value);
  return date === null || date === said ? pageNote(said, 'when') : ourNote(`${said} (${date})`, 'when');
}
