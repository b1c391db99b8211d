import { DIRECTIONS, HEAD_MODIFIERS, PLACE_HEADS, REGIONAL_OFFICES } from '../data/place-heads';
import type { NameSpan, TaggedText, TaggedToken } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { areListed } from './heads';
import type { PlaceSketch } from './sketches';

/** The name that says where another lies, and how plainly it says so. */
export interface Container {
  /** Position in the names. */
  readonly name: number;
  /** False: only likely, as when the governor of one region speaks of a district. */
  readonly stated: boolean;
}

interface Scene {
  readonly text: TaggedText;
  readonly names: readonly NameSpan[];
  readonly sketches: ReadonlyMap<number, PlaceSketch>;
  /** First token → position of the place name that begins there; end token → of the one that ends there. */
  readonly starting: ReadonlyMap<number, number>;
  readonly ending: ReadonlyMap<number, number>;
}

/** Words between a demonym and the place it tells of: "the Russian border region of Kursk". */
const MAX_BETWEEN = 4;

/** For each place name, the name the text puts it in, where it does: "Kursk" → "Russian" in "the Russian region of Kursk". */
export function findContainers(
  text: TaggedText,
  names: readonly NameSpan[],
  sketches: ReadonlyMap<number, PlaceSketch>,
): ReadonlyMap<number, Container> {
  const scene = sceneOf(text, names, sketches);
  const containers = new Map<number, Container>();
  for (const sketch of sketches.values()) {
    const [likeliest] = sketch.candidates;
    if (sketch.demonym || likeliest?.level === 'country' || likeliest?.country === null) continue;
    const stated = containerBefore(scene, sketch) ?? containerAfter(scene, sketch);
    const name = stated ?? regionOfSpeaker(scene, sketch);
    if (name !== null) containers.set(sketch.name, { name, stated: stated !== null });
  }
  return containers;
}

function sceneOf(text: TaggedText, names: readonly NameSpan[], sketches: ReadonlyMap<number, PlaceSketch>): Scene {
  const starting = new Map<number, number>();
  const ending = new Map<number, number>();
  for (const { name, span } of sketches.values()) {
    starting.set(span.firstToken, name);
    ending.set(span.endToken, name);
    starting.set(names[name]?.firstToken ?? span.firstToken, name);
    ending.set(names[name]?.endToken ?? span.endToken, name);
  }
  return { text, names, sketches, starting, ending };
}

/** "Russian border region of Kursk", "Russia's Kursk region". */
function containerBefore({ text, ending, sketches }: Scene, { span }: PlaceSketch): number | null {
  const floor = sentenceAt(text, span.firstToken)?.firstToken ?? 0;
  for (let end = span.firstToken; end > floor && span.firstToken - end <= MAX_BETWEEN; end -= 1) {
    const name = ending.get(end);
    if (name !== undefined) return sketches.get(name)?.demonym === true ? name : null;
    const token = text.tokens[end - 1];
    if (token?.lower === "'s") return ending.get(end - 1) ?? null;
    if (token === undefined || !describesPlace(token)) return null;
  }
  return null;
}

/** "Houston, Texas", "Goma in eastern Congo", "Idlib province of Syria", "Kursk, a Russian border region". */
function containerAfter(scene: Scene, { name, span }: PlaceSketch): number | null {
  const { tokens } = scene.text;
  const limit = Math.min(sentenceAt(scene.text, span.firstToken)?.endToken ?? 0, span.endToken + MAX_BETWEEN + 1);
  const comma = tokens[span.endToken]?.lower === ',';
  let at = comma ? span.endToken + 1 : span.endToken;
  const linked = tokens[at]?.lower === 'in' || tokens[at]?.lower === 'of';
  if (linked) at += 1;
  if (!comma && !linked) return null;
  for (; at < limit; at += 1) {
    const found = scene.starting.get(at);
    if (found !== undefined) return canContain(scene, { name, found, comma: comma && !linked }) ? found : null;
    const token = tokens[at];
    if (token === undefined || !(isArticle(token) || describesPlace(token))) return null;
  }
  return null;
}

/** A country or a part of one can hold a place; in "London, France and Spain" the comma only counts up. */
function canContain(
  scene: Scene,
  { name, found, comma }: { readonly name: number; readonly found: number; readonly comma: boolean },
): boolean {
  const inner = scene.sketches.get(name);
  const outer = scene.sketches.get(found);
  if (inner === undefined || outer === undefined || outer.slug === inner.slug) return false;
  const wide = outer.demonym || outer.head !== null || outer.candidates.some(({ level }) => level !== 'settlement');
  if (!wide || outer.head?.level === 'settlement') return false;
  if (!comma || agrees(inner, outer)) return true;
  return !isCountedUp(scene, { name, found }) && !(inner.candidates.length > 0 && beginsClause(scene, outer));
}

/** "After talks in Geneva, Peru has agreed": the comma parts clauses. */
function beginsClause({ text }: Scene, { span, candidates }: PlaceSketch): boolean {
  const next = text.tokens[span.endToken]?.partOfSpeech;
  return candidates[0]?.level === 'country' && (next === 'verb' || next === 'auxiliary' || next === 'adverb');
}

/** Both are known and lie in one country. */
function agrees(inner: PlaceSketch, outer: PlaceSketch): boolean {
  const countries = new Set(outer.candidates.map(({ country }) => country));
  return inner.candidates.some(({ country }) => country !== null && countries.has(country));
}

/** The two are members of a longer list; "Tarvo, Texas, United States" is none. */
function isCountedUp(
  { text, names, sketches }: Scene,
  { name, found }: { readonly name: number; readonly found: number },
): boolean {
  const [before, left, right, after] = [names[name - 1], names[name], names[found], names[found + 1]];
  if (right === undefined || left === undefined) return true;
  const [outer, outermost] = [sketches.get(found), sketches.get(found + 1)];
  const isAddress = outer !== undefined && outermost !== undefined && isCountryOf(outermost, outer);
  return (!isAddress && areListed(text, right, after)) || (before !== undefined && areListed(text, before, left));
}

function isCountryOf(outermost: PlaceSketch, outer: PlaceSketch): boolean {
  return outermost.candidates[0]?.level === 'country' && outer.slug !== outermost.slug && agrees(outer, outermost);
}

/** "…of the Krasnogorsk district," the Arden region's governor said: a district without a region, one region's office. */
function regionOfSpeaker({ text, names, sketches }: Scene, { name, head }: PlaceSketch): number | null {
  if (head === null || head.level === 'first-order') return null;
  const sentence = sentenceAt(text, head.span.firstToken);
  if (sentence === null) return null;
  const regions: number[] = [];
  for (const at of neighbours(names, name)) {
    const other = sketches.get(at);
    if (other === undefined || other.span.firstToken < sentence.firstToken || other.span.endToken > sentence.endToken)
      continue;
    const isRegion = other.head?.level === 'first-order' || other.candidates[0]?.level === 'first-order';
    if (isRegion) regions.push(at);
  }
  const [region] = regions;
  const isOne = region !== undefined && new Set(regions.map((at) => sketches.get(at)?.slug)).size === 1;
  return isOne && hasOffice(text, sketches.get(region)) ? region : null;
}

/** Positions of the names close by, which bounds the search in a sentence that is nothing but names. */
function neighbours(names: readonly NameSpan[], name: number): number[] {
  return [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => name + step).filter((at) => at >= 0 && at < names.length);
}

/** "Arden region governor", "the governor of the Arden region". */
function hasOffice({ tokens }: TaggedText, region: PlaceSketch | undefined): boolean {
  if (region === undefined) return false;
  const { firstToken, endToken } = region.span;
  const after = tokens[endToken]?.lower === "'s" ? endToken + 1 : endToken;
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  return (
    REGIONAL_OFFICES.has(tokens[after]?.lower ?? '') ||
    (tokens[of]?.lower === 'of' && REGIONAL_OFFICES.has(tokens[of - 1]?.lower ?? ''))
  );
}

function isArticle({ lower }: TaggedToken): boolean {
  return lower === 'the' || lower === 'a' || lower === 'an';
}

function describesPlace({ lower, text, partOfSpeech }: TaggedToken): boolean {
  if (DIRECTIONS.has(lower) || HEAD_MODIFIERS.has(lower) || PLACE_HEADS.has(lower)) return true;
  return partOfSpeech === 'adjective' && text === lower;
}
