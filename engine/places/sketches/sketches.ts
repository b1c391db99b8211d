import { DIRECTIONS } from '../../data/place-heads';
import type { GazetteerPlace, NameSpan, TaggedText, TokenSpan } from '../../model';
import { spanOf } from '../../text/token-span';
import { cityOfFacility } from './facilities';
import { fitsOf } from './fit';
import { coreOf, headOf, type PlaceHead } from './heads';
import type { Lookup } from './lookup';
import { weighed, type Candidate } from './candidates';
import { countryOfSeat } from './seats';
import { slugOf } from './slug';

/** One place name with what its own words and the gazetteer say, before the rest of the document is looked at. */
export interface PlaceSketch {
  /** Position in the names. */
  readonly name: number;
  readonly demonym: boolean;
  /** Named within an organisation's name: it tells where the article plays, and is no mention. */
  readonly aside: boolean;
  /** Name without head, in the form that is looked up: "kursk". */
  readonly slug: string;
  /** Of a facility, in the form that is looked up, where the rest is its city's: "toronto airport"; null for all other names. */
  readonly facility: string | null;
  /** The same as written, for spellings that sound alike. */
  readonly words: string;
  /** Null for countries, world regions and demonyms, whatever stands beside them. */
  readonly head: PlaceHead | null;
  /** Name and head, without "the". */
  readonly span: TokenSpan;
  /** Places it may be, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** By position in the names; only names of kind "place" are there. */
export function sketchPlaces(
  text: TaggedText,
  names: readonly NameSpan[],
  lookup: Lookup,
): ReadonlyMap<number, PlaceSketch> {
  const sketches = new Map<number, PlaceSketch>();
  const drawn = new Map<string, Drawn>();
  names.forEach((name, at) => {
    if (name.kind !== 'place') return;
    const sketch =
      name.form === 'demonym'
        ? demonymSketch({ text, lookup, drawn }, { name, at })
        : nameSketch({ text, lookup, drawn }, { name, at, head: headOf(text, names, at) });
    sketches.set(at, sketch);
  });
  return sketches;
}

/** What the same words come to wherever they stand. */
type Drawn = Pick<PlaceSketch, 'slug' | 'words' | 'facility' | 'candidates'> & { readonly headed: boolean };

interface Drawing {
  readonly text: TaggedText;
  readonly lookup: Lookup;
  readonly drawn: Map<string, Drawn>;
}

interface Placed {
  readonly name: NameSpan;
  readonly at: number;
}

function demonymSketch({ text, lookup }: Drawing, { name, at }: Placed): PlaceSketch {
  const words = text.text.slice(name.start, name.end);
  const places = lookup.gazetteer.ofDemonym(words);
  const candidates = weighed(
    places,
    places.map(() => 1),
  );
  return {
    name: at,
    demonym: true,
    aside: false,
    slug: slugOf(words),
    facility: null,
    words,
    head: null,
    span: withoutArticle(text, name),
    candidates,
  };
}

function nameSketch(drawing: Drawing, { name, at, head }: Placed & { readonly head: PlaceHead | null }): PlaceSketch {
  const { text } = drawing;
  const whole = text.text.slice(name.start, name.end);
  const short = abbreviatedAt(drawing, name);
  if (short !== null) {
    const candidates = weighed([short], [1]);
    return {
      name: at,
      demonym: false,
      aside: false,
      slug: slugOf(short.name),
      facility: null,
      words: short.name,
      head: null,
      span: withoutArticle(text, name),
      candidates,
    };
  }
  const key = `${whole}|${head === null ? '' : `${head.word}|${text.text.slice(head.span.start, head.span.end)}`}`;
  const drawn = drawing.drawn.get(key) ?? draw(drawing, { name, whole, head });
  drawing.drawn.set(key, drawn);
  const { headed, ...rest } = drawn;
  const span = withoutArticle(text, headed && head !== null ? head.span : name);
  return { name: at, demonym: false, aside: false, ...rest, head: headed ? head : null, span };
}

/** "Ky." and "NSW" stand for states where nothing else goes by that name, or a stop or a town before them says so. */
function abbreviatedAt({ text, lookup }: Drawing, { start, end, firstToken }: NameSpan): GazetteerPlace | null {
  if (end - start > 6) return null;
  const words = text.text.slice(start, end);
  const hasStop = words.includes('.') || text.text[end] === '.';
  const place = lookup.abbreviated(words.replace(/\.$/, ''), hasStop);
  if (place === null) return null;
  const isPlain = words.includes('.') || text.tokens[firstToken - 1]?.lower === ',';
  return isPlain || lookup.named(words).length === 0 ? place : null;
}

/** "White House" is no town in Tennessee. */
function withoutTowns(places: readonly GazetteerPlace[], words: string): readonly GazetteerPlace[] {
  return countryOfSeat(words) === null ? places : places.filter(({ level }) => level === 'other');
}

interface ToDraw {
  readonly name: NameSpan;
  readonly whole: string;
  readonly head: PlaceHead | null;
}

function draw({ text, lookup }: Drawing, { name, whole, head }: ToDraw): Drawn {
  const places = withoutTowns(lookup.named(whole), whole);
  if (head === null || isWide(places)) return plain(lookup, whole, places);
  const headed = text.text.slice(head.span.start, head.span.end);
  const core = coreOf(text, name);
  const words = text.text.slice(core.start, core.end);
  const found = new Map([...lookup.named(headed), ...lookup.named(words)].map((place) => [place.id, place]));
  const all = [...found.values()];
  const slug = slugOf(words);
  return { slug, words, facility: null, headed: true, candidates: weighed(all, fitsOf(all, slug, head)) };
}

function plain(lookup: Lookup, whole: string, places: readonly GazetteerPlace[]): Drawn {
  const city = places.length > 0 ? null : cityOfFacility(lookup, whole);
  const known = places.length > 0 ? whole : (city ?? partNamed(lookup, whole));
  const found = places.length > 0 ? places : withoutTowns(lookup.named(known), known);
  const slug = slugOf(known);
  const facility = city === null ? null : slugOf(whole);
  return { slug, words: known, facility, headed: false, candidates: weighed(found, fitsOf(found, slug, null)) };
}

const WIDER: ReadonlySet<string> = new Set([
  'greater',
  'downtown',
  'metro',
  'metropolitan',
  'inner',
  'outer',
  'suburban',
  'old',
]);

/** "South London", "Greater Boston", "City of Leeds": the part of the name that the gazetteer may know. */
function partNamed(lookup: Lookup, whole: string): string {
  const parts = [whole.replace(/^(?:city|town|village|state|province|county|district|port) of (?:the )?/i, '')];
  const [first = '', ...rest] = whole.split(/\s+/, 6);
  if (rest.length > 0 && (DIRECTIONS.has(first.toLowerCase()) || WIDER.has(first.toLowerCase())))
    parts.push(rest.join(' '));
  const quarter = /^(.{2,40}?)((?:[ -](?:north|south|east|west|central|[ns]\S*(?:east|west)))+)$/i.exec(whole)?.[1];
  if (quarter !== undefined) parts.push(quarter);
  return parts.find((part) => part !== whole && lookup.named(part).length > 0) ?? whole;
}

/** Countries and world regions take no head: "the Ukraine region" is no region called Ukraine. */
function isWide([first, ...others]: readonly GazetteerPlace[]): boolean {
  if (first === undefined) return false;
  const wide = first.level === 'country' || first.country === null || first.feature === 'region';
  return wide && !others.some(({ level, prominence }) => level === 'first-order' && prominence > first.prominence - 3);
}

/** The span without a leading "the", which the name finder may have left on "The Hague". */
function withoutArticle(text: TaggedText, span: TokenSpan): TokenSpan {
  const first = text.tokens[span.firstToken];
  const long = span.endToken - span.firstToken > 1;
  return spanOf(text, first?.lower === 'the' && long ? span.firstToken + 1 : span.firstToken, span.endToken);
}
