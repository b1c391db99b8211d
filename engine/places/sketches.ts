import type { KnownPlace } from '../data/place-known';
import type { NameSpan, TaggedText, TokenSpan } from '../model';
import { placesNamed, placesOfDemonym, slugOf } from './gazetteer';
import { coreOf, headOf, type PlaceHead } from './heads';

/** One place name with what its own words and the gazetteer say, before the rest of the document is looked at. */
export interface PlaceSketch {
  /** Position in the names. */
  readonly name: number;
  readonly demonym: boolean;
  /** Name without head, in the form that is looked up: "kursk". */
  readonly slug: string;
  /** Null for countries, world regions and demonyms, whatever stands beside them. */
  readonly head: PlaceHead | null;
  /** Name and head, without "the". */
  readonly span: TokenSpan;
  /** Known places it may be, the likeliest first; where it has a head, of the head's level. */
  readonly candidates: readonly KnownPlace[];
  /** Countries in which a known place bears the name at some other level: "Kharkiv region" is where Kharkiv is. */
  readonly namesakes: readonly KnownPlace[];
}

/** By position in the names; only names of kind "place" are there. */
export function sketchPlaces(text: TaggedText, names: readonly NameSpan[]): ReadonlyMap<number, PlaceSketch> {
  const sketches = new Map<number, PlaceSketch>();
  names.forEach((name, at) => {
    if (name.kind !== 'place') return;
    sketches.set(at, name.form === 'demonym' ? demonymSketch(text, name, at) : nameSketch(text, names, { name, at }));
  });
  return sketches;
}

function demonymSketch(text: TaggedText, name: NameSpan, at: number): PlaceSketch {
  const word = text.text.slice(name.start, name.end);
  const span = withoutArticle(text, name);
  return {
    name: at,
    demonym: true,
    slug: slugOf(word),
    head: null,
    span,
    candidates: placesOfDemonym(word),
    namesakes: [],
  };
}

/** A name and its position. */
interface Placed {
  readonly name: NameSpan;
  readonly at: number;
}

function nameSketch(text: TaggedText, names: readonly NameSpan[], { name, at }: Placed): PlaceSketch {
  const whole = placesNamed(text.text.slice(name.start, name.end));
  const head = headOf(text, names, at);
  const withHead = head === null ? [] : placesNamed(text.text.slice(head.span.start, head.span.end));
  if (head === null || (whole.length > 0 && whole.every(isWide))) return plainSketch(text, { name, at }, whole);
  if (withHead.length > 0)
    return { ...plainSketch(text, { name, at }, withHead), head, span: withoutArticle(text, head.span) };
  const core = coreOf(text, name);
  const words = text.text.slice(core.start, core.end);
  const known = placesNamed(words);
  return {
    name: at,
    demonym: false,
    slug: slugOf(words),
    head,
    span: withoutArticle(text, head.span),
    candidates: known.filter(({ level }) => level === head.level),
    namesakes: known.filter((place) => place.level !== head.level && !isWide(place)),
  };
}

function plainSketch(text: TaggedText, { name, at }: Placed, candidates: readonly KnownPlace[]): PlaceSketch {
  const slug = slugOf(text.text.slice(name.start, name.end));
  return { name: at, demonym: false, slug, head: null, span: withoutArticle(text, name), candidates, namesakes: [] };
}

/** Countries and world regions take no head: "the Ukraine region" is no region called Ukraine. */
function isWide({ level, country }: KnownPlace): boolean {
  return level === 'country' || country === null;
}

/** The span without a leading "the", which the name finder may have left on "The Hague". */
function withoutArticle({ tokens }: TaggedText, span: TokenSpan): TokenSpan {
  const first = tokens[span.firstToken];
  const second = tokens[span.firstToken + 1];
  if (first?.lower !== 'the' || second === undefined || span.endToken - span.firstToken < 2) return pick(span);
  return { firstToken: span.firstToken + 1, endToken: span.endToken, start: second.start, end: span.end };
}

function pick({ firstToken, endToken, start, end }: TokenSpan): TokenSpan {
  return { firstToken, endToken, start, end };
}
