import { sentenceAt } from '../../text/sentence-at';
import type { UnitEvidence } from './units';
import type { Unit } from './units';

/** A unit named near another, and how near: 1 in the same sentence. */
export interface Neighbour {
  /** Position in the units. */
  readonly unit: number;
  readonly nearness: number;
}

/** Units that others are asked about, of a text that has no end of them; the rest are judged by the whole article alone. */
export const MAX_COMPARED = 400;
/** Names before and after a mention that are near it, and mentions of one unit looked at. */
const REACH = 5;
const MAX_MENTIONS = 12;
const SAME_SENTENCE = 1;
const NEARBY = 0.5;
/** Tokens. */
const MAX_DISTANCE = 80;

/** For each unit, the other units named near it. */
export function neighboursOf(units: readonly Unit[], { text, sketches }: UnitEvidence): Neighbour[][] {
  const unitOf = new Map(units.flatMap(({ members }, unit) => members.map(({ name }) => [name, unit] as const)));
  const order = [...sketches.values()];
  const positions = new Map(order.map(({ name }, position) => [name, position]));
  const sentences = order.map(({ span }) => sentenceAt(text, span.firstToken)?.index ?? -1);
  return units.map(({ members }, unit) => {
    if (unit >= MAX_COMPARED) return [];
    const near = new Map<number, number>();
    for (const { name } of members.slice(0, MAX_MENTIONS)) {
      const at = positions.get(name) ?? 0;
      for (let other = Math.max(0, at - REACH); other <= at + REACH && other < order.length; other += 1) {
        const neighbour = unitOf.get(order[other]?.name ?? -1);
        if (neighbour === undefined || neighbour === unit) continue;
        const same = sentences[other] === sentences[at];
        const apart = Math.abs((order[other]?.span.firstToken ?? 0) - (order[at]?.span.firstToken ?? 0));
        if (!same && apart > MAX_DISTANCE) continue;
        near.set(neighbour, Math.max(near.get(neighbour) ?? 0, same ? SAME_SENTENCE : NEARBY));
      }
    }
    return [...near].map(([neighbour, nearness]) => ({ unit: neighbour, nearness }));
  });
}

/** For each unit, the others of the same words of which the text says more: "Paris, Texas", "Kursk region". */
export function namesakesOf(units: readonly Unit[]): number[][] {
  const bySlug = new Map<string, number[]>();
  units.forEach(({ slug, members, container }, unit) => {
    const word = members[0]?.head?.word ?? '';
    if (container === null && word === '') return;
    const group = bySlug.get(slug);
    if (group === undefined) bySlug.set(slug, [unit]);
    else group.push(unit);
  });
  return units.map(({ slug, demonym }, unit) =>
    demonym ? [] : (bySlug.get(slug) ?? []).filter((other) => other !== unit).slice(0, MAX_MENTIONS),
  );
}
