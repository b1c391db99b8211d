import { DIRECTIONS, HEAD_MODIFIERS, PLACE_HEADS } from '../../data/place-heads';
import type { TaggedToken } from '../../model';
import { sentenceAt } from '../../text/sentence-at';
import { canContain, type Linked } from './containment';
import type { Container, Scene } from './scene';
import type { PlaceSketch } from '../sketches/sketches';
import { regionOfSpeaker } from './speakers';
import { wideAt } from './wide';

/** Words between a demonym and the place it tells of: "the Russian border region of Kursk". */
const MAX_BETWEEN = 4;

/** For each place name, what the text puts it in, where it does: "Kursk" → "Russian" in "the Russian region of Kursk". */
export function findContainers(scene: Scene): ReadonlyMap<number, Container> {
  const containers = new Map<number, Container>();
  for (const sketch of scene.sketches.values()) {
    if (sketch.demonym || sketch.aside) continue;
    const stated = containerBefore(scene, sketch) ?? containerAfter(scene, sketch);
    const container = stated ?? speakersRegion(scene, sketch);
    if (container !== null) containers.set(sketch.name, container);
  }
  return containers;
}

function speakersRegion(scene: Scene, sketch: PlaceSketch): Container | null {
  const name = regionOfSpeaker(scene, sketch);
  return name === null ? null : { ...named(scene, name), stated: false };
}

function named({ sketches }: Scene, name: number): Container {
  return { name, places: sketches.get(name)?.candidates ?? [], stated: true };
}

/** "Russian border region of Kursk", "Russia's Kursk region". */
function containerBefore(scene: Scene, sketch: PlaceSketch): Container | null {
  const { text, ending, sketches } = scene;
  const { span } = sketch;
  const floor = sentenceAt(text, span.firstToken)?.firstToken ?? 0;
  for (let end = span.firstToken; end > floor && span.firstToken - end <= MAX_BETWEEN; end -= 1) {
    const name = ending.get(end);
    if (name !== undefined) {
      return sketches.get(name)?.demonym === true ? ifItCan(scene, sketch, { name, link: 'adjective' }) : null;
    }
    const token = text.tokens[end - 1];
    if (token?.lower === "'s") {
      const owner = ending.get(end - 1);
      return owner === undefined ? null : ifItCan(scene, sketch, { name: owner, link: 'of' });
    }
    if (token === undefined || !describesPlace(token)) return null;
  }
  return null;
}

/** "Houston, Texas", "Goma in eastern Congo", "Idlib province of Syria", "Kursk, a Russian border region", "Paris, Mo." */
function containerAfter(scene: Scene, sketch: PlaceSketch): Container | null {
  const { tokens } = scene.text;
  const { span } = sketch;
  const limit = Math.min(sentenceAt(scene.text, span.firstToken)?.endToken ?? 0, span.endToken + MAX_BETWEEN + 1);
  const comma = tokens[span.endToken]?.lower === ',';
  let at = comma ? span.endToken + 1 : span.endToken;
  const linked = tokens[at]?.lower === 'in' || tokens[at]?.lower === 'of';
  if (linked) at += 1;
  const link = comma && !linked ? 'comma' : 'of';
  if (!comma && !linked) return null;
  for (; at < limit; at += 1) {
    const name = scene.starting.get(at);
    if (name !== undefined) return ifItCan(scene, sketch, { name: whatIsDescribed(scene, name), link });
    const wide = link === 'comma' ? wideAt(scene, at) : null;
    if (wide !== null) return ifItCan(scene, sketch, { ...wide, link });
    const token = tokens[at];
    if (token === undefined || !(isArticle(token) || describesPlace(token))) return null;
  }
  return null;
}

/** "Tarvo, in the Russian region of Kursk": the region, not the country it is said to be of. */
function whatIsDescribed(scene: Scene, name: number): number {
  const next = scene.sketches.get(name + 1);
  if (scene.sketches.get(name)?.demonym !== true || next === undefined || next.demonym || next.aside) return name;
  return containerBefore(scene, next)?.name === name ? next.name : name;
}

function ifItCan(scene: Scene, inner: PlaceSketch, outer: Linked): Container | null {
  if (!canContain(scene, inner, outer)) return null;
  return 'name' in outer
    ? named(scene, outer.name)
    : { name: null, places: [{ place: outer.place, weight: 1 }], stated: true };
}

function isArticle({ lower }: TaggedToken): boolean {
  return lower === 'the' || lower === 'a' || lower === 'an';
}

function describesPlace({ lower, text, partOfSpeech }: TaggedToken): boolean {
  if (DIRECTIONS.has(lower) || HEAD_MODIFIERS.has(lower) || PLACE_HEADS.has(lower)) return true;
  return partOfSpeech === 'adjective' && text === lower;
}
