import { PLACE_HEADS } from '../../data/place-heads';
import type { NameSpan, TaggedText } from '../../model';
import { spanOf } from '../../text/token-span';
import { fitsOf } from './fit';
import type { PlaceHead } from './heads';
import type { Lookup } from './lookup';
import { weighed } from './candidates';
import type { PlaceSketch } from './sketches';
import { slugOf } from './slug';

/** Organisations whose names are looked into, and how far. */
const MAX_ORGANISATIONS = 300;
const MAX_TOKENS = 6;
const MAX_WORDS = 4;
/** Towns less known than this are words of other kinds too often: "Apple". Logarithm of people. */
const KNOWN_WELL = 5;

/**
 * Places named within names of organisations: "Kentucky State Police", "Metcalfe County Sheriff". They tell where the
 * article plays and are no mentions of it. By position in the names, at most one for each.
 */
export function asidesIn(
  text: TaggedText,
  names: readonly NameSpan[],
  lookup: Lookup,
): ReadonlyMap<number, PlaceSketch> {
  const asides = new Map<number, PlaceSketch>();
  let seen = 0;
  for (const [at, name] of names.entries()) {
    if (name.kind !== 'organization') continue;
    seen += 1;
    if (seen > MAX_ORGANISATIONS) break;
    const aside = asideIn(text, { name, at }, lookup);
    if (aside !== null) asides.set(at, aside);
  }
  return asides;
}

interface Placed {
  readonly name: NameSpan;
  readonly at: number;
}

function asideIn(text: TaggedText, { name, at }: Placed, lookup: Lookup): PlaceSketch | null {
  const end = Math.min(name.endToken, name.firstToken + MAX_TOKENS);
  for (let first = name.firstToken; first < end; first += 1) {
    for (let last = Math.min(end, first + MAX_WORDS); last > first; last -= 1) {
      const sketch = sketchOf(text, { at, first, last }, lookup);
      if (sketch !== null) return sketch;
    }
  }
  return null;
}

interface Words {
  readonly at: number;
  readonly first: number;
  readonly last: number;
}

function sketchOf(text: TaggedText, { at, first, last }: Words, lookup: Lookup): PlaceSketch | null {
  const span = spanOf(text, first, last);
  const words = text.text.slice(span.start, span.end);
  if (words === words.toLowerCase()) return null;
  const places = lookup.named(words);
  const [best] = places;
  const head = headIn(text, { at, first, last });
  const isCounty = head !== null && best?.level === 'second-order';
  if (best === undefined || (best.prominence < KNOWN_WELL && !isCounty) || best.level === 'other') return null;
  const slug = slugOf(words);
  const candidates = weighed(places, fitsOf(places, slug, isCounty ? head : null));
  return {
    name: at,
    demonym: false,
    aside: true,
    slug,
    facility: null,
    words,
    head: isCounty ? head : null,
    span,
    candidates,
  };
}

function headIn(text: TaggedText, { first, last }: Words): PlaceHead | null {
  const word = text.tokens[last - 1]?.lower ?? '';
  const level = last - first > 1 ? PLACE_HEADS.get(word) : undefined;
  return level === undefined ? null : { word, level, span: spanOf(text, first, last) };
}
