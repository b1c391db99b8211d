import type { GazetteerPlace, TokenSpan } from '../../model';
import { spanOf } from '../../text/token-span';
import type { Scene } from './scene';
import { areListed } from '../sketches/heads';
import { liesIn } from '../geography/lying';
import type { Candidate } from '../sketches/candidates';
import type { PlaceSketch } from '../sketches/sketches';
import type { WideWords } from './wide';

/** What a place may lie in, and how the text links the two: with a comma, by an adjective, with "in", "of" or "'s". */
export type Linked = { readonly link: 'comma' | 'of' | 'adjective' } & ({ readonly name: number } | WideWords);

/** The part of its likeliest meaning's weight that one of its meanings must have to count here. */
const READILY_MEANT = 0.03;
/** The same in a list, which speaks for the sort of the others: "Washington, Oregon and Idaho". */
const MEANT_IN_LIST = 0.005;
/** A name as well known as this is not taken for a place nobody has heard of: logarithm of people. */
const FAMOUS = 5.3;
/** "Germany's Paris embassy" is in no German hamlet. */
const FAMOUS_LEAD = 1e-4;
/** Pairs looked at for one place within the other. */
const MAX_TRIED = 12;

/** Whether what follows or goes before a place can be what it lies in; in "London, France and Spain" it is not. */
export function canContain(scene: Scene, inner: PlaceSketch, outer: Linked): boolean {
  const outside = 'name' in outer ? scene.sketches.get(outer.name) : undefined;
  if ('name' in outer && (outside === undefined || outside.slug === inner.slug)) return false;
  const candidates = outside?.candidates ?? ('place' in outer ? [{ place: outer.place, weight: 1 }] : []);
  const isDivision =
    'name' in outer && outside?.head !== null && outside?.head !== undefined && outside.head.level !== 'settlement';
  const inside = insideOf(scene, inner, candidates);
  if (inside !== null) return isMeantSo(scene, { inner, outer, inside, candidates });
  if (!isDivision && outside?.demonym !== true && !isWide(candidates[0]?.place)) return false;
  if (outside?.head?.level === 'settlement') return false;
  const [likeliest] = inner.candidates;
  if (likeliest !== undefined && likeliest.place.prominence >= FAMOUS) return false;
  if (outer.link !== 'comma') return true;
  return !isCountedUp(scene, inner, outer) && !(likeliest !== undefined && beginsClause(scene, outer, candidates));
}

/** The likeliest meaning of the one that lies in a meaning of the other. */
function insideOf({ lookup }: Scene, inner: PlaceSketch, outer: readonly Candidate[]): Candidate | null {
  const wide = outer.filter(({ weight }) => weight >= READILY_MEANT * (outer[0]?.weight ?? 0)).slice(0, MAX_TRIED);
  return inner.candidates.find(({ place }) => wide.some((other) => liesIn(lookup, place, other.place))) ?? null;
}

interface Pair {
  readonly inner: PlaceSketch;
  readonly outer: Linked;
  readonly inside: Candidate;
  readonly candidates: readonly Candidate[];
}

function isMeantSo(scene: Scene, { inner, outer, inside, candidates }: Pair): boolean {
  const best = inner.candidates[0]?.weight ?? 0;
  if (outer.link !== 'comma') {
    return inside.weight >= FAMOUS_LEAD * best || (inner.candidates[0]?.place.prominence ?? 0) < FAMOUS;
  }
  if (beginsClause(scene, outer, candidates) && inside.weight < READILY_MEANT * best) return false;
  return !(isCountedUp(scene, inner, outer) && areAlike(inner.candidates, candidates));
}

/** "Washington, Oregon and Idaho": of one sort. */
function areAlike(inner: readonly Candidate[], outer: readonly Candidate[]): boolean {
  const level = outer[0]?.place.level;
  const least = MEANT_IN_LIST * (inner[0]?.weight ?? 0);
  return inner.some(({ place, weight }) => weight >= least && place.level === level);
}

function isWide(place: GazetteerPlace | undefined): boolean {
  if (place === undefined) return false;
  return (
    place.level === 'country' ||
    place.level === 'first-order' ||
    place.feature === 'region' ||
    place.feature === 'continent'
  );
}

/** "After talks in Geneva, Peru has agreed": the comma parts clauses. */
function beginsClause({ text, sketches }: Scene, outer: Linked, candidates: readonly Candidate[]): boolean {
  const end = 'name' in outer ? sketches.get(outer.name)?.span.endToken : outer.endToken;
  const next = text.tokens[end ?? -1]?.partOfSpeech;
  return candidates[0]?.place.level === 'country' && (next === 'verb' || next === 'auxiliary' || next === 'adverb');
}

/** The two are members of a longer list; "Tarvo, Texas, United States" is none. */
function isCountedUp(scene: Scene, { name }: PlaceSketch, outer: Linked): boolean {
  const { text, names } = scene;
  const left = names[name];
  if (left === undefined) return true;
  const before = names[name - 1];
  if (before?.kind === 'place' && areListed(text, before, left)) return true;
  const right: TokenSpan | undefined =
    'name' in outer ? names[outer.name] : spanOf(text, outer.endToken - 1, outer.endToken);
  const next = 'name' in outer ? outer.name + 1 : name + 1;
  return right === undefined || (!isAddress(scene, outer, next) && areListed(text, right, names[next]));
}

/** "Tarvo, Texas, United States": the last is the country of the one before. */
function isAddress({ sketches }: Scene, outer: Linked, next: number): boolean {
  const country = sketches.get(next)?.candidates[0]?.place;
  const middle = 'name' in outer ? sketches.get(outer.name)?.candidates[0]?.place : outer.place;
  return (
    country?.level === 'country' &&
    middle !== undefined &&
    middle.id !== country.id &&
    middle.country === country.country
  );
}
