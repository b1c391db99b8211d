import type { Gazetteer, GazetteerPlace, PlaceFeature, Token } from '../../model';
import type { CapitalRun, CapitalRuns, RunInput } from './capital-runs';

/** What the name tagger asks of the gazetteer: which places bear a name. */
export type PlacesByName = Pick<Gazetteer, 'named'>;

/** A gazetteer that knows no place. */
export const NO_PLACES: PlacesByName = { named: () => [] };

/** A name with more words (joined by hyphens or not) is not looked up. */
const LONGEST_NAME = 5;
/** Of the places of one name so many are asked where they lie: there are hundreds of Santa Marias. */
const MOST_BEARERS = 16;
/** From this prominence on the name of a country or division says that the document is about it. */
const KNOWN_AREA = 5;

/** Where in a place's name a word stands. */
const ALONE = 1;
const FIRST = 2;
const LAST = 3;
const INSIDE = 4;

/** Words that are the name of a place of the gazetteer: `tokens.slice(first, end)`. */
export interface PlaceMatch {
  readonly first: number;
  readonly end: number;
  /** How prominent the foremost place of the name is, in steps: 0 for a village, 5 for a country. */
  readonly step: number;
  /** What that place is, roughly: see `KINDS`. */
  readonly kind: number;
  /** The match is all of a run of capitals. */
  readonly isWhole: boolean;
  /** A place of the name lies in what the document also names: 2 for a division, 1 for a country, 0 for neither. */
  readonly liesIn: number;
  /** Before a comma and another place ("Paris, Texas"): 2 when it lies in that, 1 when not; 0 otherwise. */
  readonly beforeLarger: number;
  /** After a place and a comma, in the same way. */
  readonly afterSmaller: number;
}

interface Found {
  readonly places: readonly GazetteerPlace[];
  readonly step: number;
  readonly kind: number;
}

interface Stretch extends Found {
  readonly first: number;
  readonly end: number;
}

/**
 * For each token the place's name it is in, or null; in a run of capitals the longest name from the left wins. Without a
 * gazetteer null altogether: nothing is known, which is not the same as no place.
 */
export function placeMatches(
  input: RunInput,
  runs: CapitalRuns,
  gazetteer: PlacesByName,
): (PlaceMatch | null)[] | null {
  if (gazetteer === NO_PLACES) return null;
  const matches: (PlaceMatch | null)[] = input.tokens.map(() => null);
  const stretches = stretchesIn(input, runs, gazetteer);
  const areas = areasOf(stretches);
  const lies = new Map<Found['places'], number>();
  stretches.forEach((stretch, at) => {
    const { first, end, step, kind, places } = stretch;
    const liesIn = lies.get(places) ?? liesInOneOf(places, areas);
    lies.set(places, liesIn);
    const narrow = runs.narrow[first];
    const isWhole = narrow?.first === first && narrow.end === end;
    const beforeLarger = relation(input.tokens, stretch, stretches[at + 1]);
    const afterSmaller = relation(input.tokens, stretches[at - 1], stretch);
    matches.fill({ first, end, step, kind, isWhole, liesIn, beforeLarger, afterSmaller }, first, end);
  });
  return matches;
}

/** Where in its match a token stands. */
export function positionIn({ first, end }: PlaceMatch, at: number): number {
  if (end - first === 1) return ALONE;
  if (at === first) return FIRST;
  return at === end - 1 ? LAST : INSIDE;
}

function stretchesIn(input: RunInput, runs: CapitalRuns, gazetteer: PlacesByName): Stretch[] {
  const known = new Map<string, Found | null>();
  const stretches: Stretch[] = [];
  for (let at = 0; at < input.tokens.length; at += 1) {
    const run = runs.wide[at] ?? null;
    if (run === null || input.facts[at]?.isCapitalised !== true) continue;
    const found = longestFrom(input, { at, run }, (name) => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const now = foundFor(gazetteer.named(name));
      known.set(name, now);
      return now;
    });
    if (found === null) continue;
    stretches.push(found);
    at = found.end - 1;
  }
  return stretches;
}

function longestFrom(
  { tokens, facts }: RunInput,
  { at, run }: { readonly at: number; readonly run: CapitalRun },
  find: (name: string) => Found | null,
): Stretch | null {
  for (let end = Math.min(run.end, at + LONGEST_NAME); end > at; end -= 1) {
    if (facts[end - 1]?.isCapitalised !== true) continue;
    const found = find(wordsOf(tokens, at, end));
    if (found !== null) return { ...found, first: at, end };
  }
  return null;
}

/** The words as the text has them, with one space where it has any. */
function wordsOf(tokens: readonly Token[], first: number, end: number): string {
  let words = tokens[first]?.text ?? '';
  for (let at = first + 1; at < end; at += 1) {
    const { start, text } = tokens[at] ?? { start: 0, text: '' };
    words += start > (tokens[at - 1]?.end ?? 0) ? ` ${text}` : text;
  }
  return words;
}

function foundFor(places: readonly GazetteerPlace[]): Found | null {
  const [foremost] = places;
  if (foremost === undefined) return null;
  const step = Math.max(0, Math.min(5, Math.floor(foremost.prominence) - 2));
  return { places, step, kind: KINDS[foremost.feature] };
}

/** Features a name is used alike with. */
const KINDS: Readonly<Record<PlaceFeature, number>> = {
  country: 0,
  'first-order': 1,
  'second-order': 1,
  settlement: 2,
  district: 3,
  continent: 4,
  region: 4,
  sea: 5,
  lake: 5,
  river: 5,
  strait: 5,
  island: 5,
  mountain: 5,
  desert: 5,
  landmark: 6,
};

interface Areas {
  readonly countries: ReadonlySet<string>;
  readonly divisions: ReadonlySet<number>;
}

/** The countries and first-order divisions a document names. */
function areasOf(stretches: readonly Stretch[]): Areas {
  const countries = new Set<string>();
  const divisions = new Set<number>();
  for (const { places } of stretches) {
    for (const { feature, country, id, prominence } of places.slice(0, 3)) {
      if (prominence < KNOWN_AREA) break;
      if (feature === 'country' && country !== null) countries.add(country);
      if (feature === 'first-order') divisions.add(id);
    }
  }
  return { countries, divisions };
}

function liesInOneOf(places: readonly GazetteerPlace[], { countries, divisions }: Areas): number {
  let most = 0;
  for (let at = 0; at < places.length && at < MOST_BEARERS; at += 1) {
    const { firstOrder, secondOrder, country, feature } = places[at] ?? NOWHERE;
    if (firstOrder !== null && divisions.has(firstOrder)) return 2;
    if (secondOrder !== null && divisions.has(secondOrder)) return 2;
    if (country !== null && feature !== 'country' && countries.has(country)) most = 1;
  }
  return most;
}

const NOWHERE: Pick<GazetteerPlace, 'firstOrder' | 'secondOrder' | 'country' | 'feature'> = {
  firstOrder: null,
  secondOrder: null,
  country: null,
  feature: 'settlement',
};

/** Of two names with nothing but a comma between: whether a place of the first lies in one of the second. */
function relation(tokens: readonly Token[], small: Stretch | undefined, large: Stretch | undefined): number {
  if (small === undefined || large?.first !== small.end + 1) return 0;
  if (tokens[small.end]?.text !== ',') return 0;
  const countries = new Set<string>();
  const divisions = new Set<number>();
  for (const { id, country, feature } of large.places.slice(0, MOST_BEARERS)) {
    divisions.add(id);
    if (feature === 'country' && country !== null) countries.add(country);
  }
  return liesInOneOf(small.places, { countries, divisions }) > 0 ? 2 : 1;
}
