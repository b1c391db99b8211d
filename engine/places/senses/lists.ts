import type { TaggedText, TokenSpan } from '../../model';
import { spanOf } from '../../text/token-span';

/** Places read as one: "Peru, Chile and Bolivia", "Lima, Peru". Positions are in the phrases, `first` up to before `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
  readonly span: TokenSpan;
  /** False for a run of other names alone. */
  readonly place: boolean;
}

/** A name that may stand in a list. */
export interface Listed {
  /** Name and head. */
  readonly span: TokenSpan;
  /** Position in the names; null for what is no place. */
  readonly at: number | null;
  /** Position in the names of the place it lies in, where the text says so. */
  readonly within: number | null;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or', '&', 'nor', 'plus']);
const LISTING: ReadonlySet<string> = new Set([
  ',',
  'the',
  'both',
  'also',
  'later',
  'then',
  'even',
  'as',
  'well',
  ...JOINING,
]);
const DASH = /^[-‑–—]$/u;
const MAX_BETWEEN = 4;

/** The places in runs: lists with "and" or of three and more, pairs with a dash, towns with the country after their comma. */
export function runsOf(text: TaggedText, places: readonly Listed[]): Run[] {
  const runs: Run[][] = [];
  for (const town of townsOf(text, places)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isLinked(text, { last, town })) run.push(town);
    else runs.push([town]);
  }
  return runs.flatMap((run) => (isOne(text, run) ? whole(text, run) : run)).map((run) => closed(text, run));
}

/** "Lima, Peru," takes its second comma with it, so that what follows is next to it. */
function closed(text: TaggedText, run: Run): Run {
  const { firstToken, endToken } = run.span;
  const isTown = run.end - run.first > 1 && text.tokens[endToken]?.lower === ',';
  return isTown ? { ...run, span: spanOf(text, firstToken, endToken + 1) } : run;
}

/** "Lima, Peru," is one place said twice. */
function townsOf(text: TaggedText, places: readonly Listed[]): Run[] {
  const towns: Run[] = [];
  places.forEach(({ at, span }, index) => {
    const last = towns.at(-1);
    const inner = places[index - 1];
    const comma = text.tokens[span.firstToken - 1]?.lower === ',';
    if (
      last !== undefined &&
      comma &&
      at !== null &&
      inner?.within === at &&
      inner.span.endToken === span.firstToken - 1
    ) {
      const both = spanOf(text, last.span.firstToken, span.endToken);
      towns[towns.length - 1] = { ...last, end: index + 1, span: both };
    } else towns.push({ first: index, end: index + 1, span, place: at !== null });
  });
  return towns;
}

interface Link {
  readonly last: Run;
  readonly town: Run;
}

function isLinked({ tokens }: TaggedText, { last, town }: Link): boolean {
  const { endToken } = last.span;
  const { firstToken } = town.span;
  const places = last.place && town.place;
  if (firstToken <= endToken || firstToken - endToken > MAX_BETWEEN) return false;
  const between = tokens.slice(endToken, firstToken).map(({ lower }) => lower);
  if (between.length === 1 && DASH.test(between[0] ?? '')) return places;
  return between.every((word) => LISTING.has(word)) && between.some((word) => word !== 'the');
}

/** "In Lima, Peru said" and "left Lima, and Peru said" are two places, not a list. */
function isOne({ tokens }: TaggedText, run: readonly Run[]): boolean {
  const [left, right] = run;
  if (left === undefined || right === undefined || run.length > 2) return true;
  const between = tokens.slice(left.span.endToken, right.span.firstToken).map(({ lower }) => lower);
  return !between.includes(',');
}

function whole(text: TaggedText, run: readonly Run[]): Run[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const span = spanOf(text, first.span.firstToken, last.span.endToken);
  return [{ first: first.first, end: last.end, span, place: run.some(({ place }) => place) }];
}
