import type { Quantity, QuantityKind } from '../../engine/model';
import { changeWords } from '../card/changes';
import { amountWords, isFraction, rangeWords } from '../card/numbers';
import { saidWords } from '../card/time-words';
import { conversionWords, unitWords } from '../card/units';
import { ourNote, pageNote, type DigestLine, type Note } from './line';
import type { Lookup } from './lookup';
import { shortDate } from './short-date';

/** Kinds of people counted that a reader compares with one another. */
const FATES: ReadonlySet<QuantityKind> = new Set([
  'killed',
  'wounded',
  'missing',
  'displaced',
  'arrested',
  'infected',
] as const);

/** A figure in the article's words; the range of a vague word and what befell people as its tag, then what is said of it. */
export function figureLine(quantity: Quantity, { position, lookup }: { position: number; lookup: Lookup }): DigestLine {
  const { claim, conversions } = quantity;
  const title = lookup.words(quantity, 160);
  return {
    key: String(position),
    kind: 'figure',
    title,
    tag: tagOf(quantity, title),
    notes: [
      ...counted(quantity, title),
      ...pageNote(claim === null ? null : lookup.words(claim, 200)),
      ...ourNote(changed(quantity)),
      ...ourNote(conversionWords(conversions), 'that is'),
      ...hedging(quantity, lookup),
      ...source(quantity, lookup),
      ...asOf(quantity, lookup),
    ],
    spans: [{ start: quantity.start, end: quantity.end }],
  };
}

/** @example "24–99 killed"; "up" */
function tagOf({ value, kind, change, from }: Quantity, title: string): string | null {
  // "10 to 15" has its range in its own words.
  const range = value.min === value.max || /\d/.test(title) ? [] : [rangeWords(value)];
  const fate = FATES.has(kind) ? [kind] : [];
  const way = change !== null && from === null ? [change] : [];
  return [...way, ...range, ...fate].join(' ') || null;
}

/** What is counted, where the figure's own words do not hold it: "nearly 60 per cent" of the crews. */
function counted({ counted: what }: Quantity, title: string): readonly Note[] {
  return what === '' || title.includes(what) ? [] : pageNote(what, 'of');
}

/** @example "rose to 55 per cent from 50"; null where the other end is not told */
function changed(quantity: Quantity): string | null {
  const { lead, tail } = changeWords(quantity);
  if (tail === null) return null;
  const unit = isFraction(quantity) ? '' : ` ${unitWords(quantity)}`;
  const after = tail.startsWith(',') ? tail : ` ${tail}`;
  return `${lead ?? ''} ${amountWords(quantity)}${unit.trimEnd()}${after}`.trim();
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
  const said = saidWords(lookup.analysis, expression);
  const date = expression.value === null ? null : shortDate(expression.value);
  return date === null || said.includes(date) ? pageNote(said, 'when') : ourNote(`${said} (${date})`, 'when');
}
