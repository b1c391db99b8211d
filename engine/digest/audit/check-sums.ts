import type { ArithmeticCheck, Quantity } from '../../model';
import { numberIn } from './number-text';
import { roundedRange } from './rounding';
import { after, areOfOneUnit, before, between, HEDGE, isPoint, NOUNS, OF_PEOPLE, type CheckInput } from './tied';

/** A list has no more parts. */
const MOST_PARTS = 8;
/** Nouns that join no further part: "30 men", not "30 men and a boy". */
const PLAIN = String.raw`(?: (?!and\b|a\b|an\b|one\b|plus\b|others?\b)[\p{L}'’-]+){0,5}?`;
const OPENS_LIST = new RegExp(String.raw`^${NOUNS}(:| [–—-]| \() ?${HEDGE}$`, 'iu');
const OPENS_LOOSELY = new RegExp(String.raw`^${NOUNS}, ${HEDGE}$`, 'iu');
const COMMA = new RegExp(String.raw`^${PLAIN}, ${HEDGE}$`, 'iu');
const AND = new RegExp(String.raw`^${PLAIN},? (?:and|plus) ${HEDGE}$`, 'iu');
/** What follows the last part ends the list. */
const CLOSES = new RegExp(String.raw`^${PLAIN}(?:[.;)]| [–—-]|$)`, 'iu');
const IN_ALL = /^(?: [\p{L}'’-]+){0,3}? (?:in all|in total|altogether|overall)\b/iu;
const TOTAL_LED = new RegExp(
  String.raw`^${PLAIN},? (?:for|making|bringing|giving) (?:a|the) (?:\p{L}+ ){0,2}?(?:total|toll) (?:of|to) ${HEDGE}$`,
  'iu',
);
const IN_ALL_LED = new RegExp(String.raw`^${PLAIN}, ${HEDGE}$`, 'iu');

/** A total and the parts it is said to have, and whether the words leave no other part. */
interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly isWhole: boolean;
}

/** "48 people: 30 men and 18 women", "30 men and 18 women, 48 in all", "300 votes to 200, of 500". */
export function checkSum(input: CheckInput, at: number): ArithmeticCheck | null {
  const sum = listAfterTotal(input, at) ?? totalAfterList(input, at) ?? votesOf(input, at);
  if (sum === null) return null;
  const { text, quantities } = input;
  const total = quantities[sum.total];
  const parts = sum.parts.flatMap((position) => quantities[position] ?? []);
  if (total === undefined || !canBeAdded(total, parts)) return null;
  const computed = Math.round(parts.reduce((all, { value }) => all + value.min, 0) * 1e6) / 1e6;
  const ranges = [total, ...parts].map((part) => roundedRange(text, part));
  const slack = ranges.reduce((all, { min, max }) => all + (max - min) / 2, 0);
  const agrees = Math.abs(computed - total.value.min) <= slack + 1e-9;
  if (!agrees && !sum.isWhole) return null;
  const added = `${parts.map(({ value }) => numberIn(value.min)).join(' and ')} make ${numberIn(computed)}`;
  return {
    quantities: [sum.total, ...sum.parts],
    stated: total.value.min,
    computed,
    agrees,
    reason: agrees ? added : `${added}, not ${numberIn(total.value.min)}`,
  };
}

/** One unit, or people all of them; exact, and no shares or changes. */
function canBeAdded(total: Quantity, parts: readonly Quantity[]): boolean {
  const all = [total, ...parts];
  if (parts.length < 2 || !all.every(isPoint) || all.some(({ change, kind }) => change === 'down' || kind === 'age'))
    return false;
  if (all.some(({ relation }) => relation !== 'exact' && relation !== 'about')) return false;
  if (parts.some(({ value }) => value.min >= total.value.min || value.min < 0)) return false;
  const arePeople = all.every(({ kind, unit }) => OF_PEOPLE.test(kind) || unit === '');
  const areThings = all.every(({ kind }) => kind === 'count');
  return arePeople || areThings || parts.every((part) => areOfOneUnit(part, total) && part.unit === total.unit);
}

function listAfterTotal({ text, quantities }: CheckInput, at: number): Sum | null {
  const opening = between(text, quantities[at], quantities[at + 1]);
  if (opening === null) return null;
  const isTight = OPENS_LIST.test(opening);
  if (!isTight && !OPENS_LOOSELY.test(opening)) return null;
  const parts = partsFrom({ text, quantities }, at + 1);
  const last = quantities[parts.at(-1) ?? -1];
  if (parts.length < 2 || last === undefined) return null;
  return { total: at, parts, isWhole: isTight && CLOSES.test(after(text, last)) };
}

/** The run of parts from a position on, as far as the one after "and". */
function partsFrom({ text, quantities }: CheckInput, first: number): number[] {
  const parts = [first];
  for (let at = first; parts.length < MOST_PARTS; at += 1) {
    const words = between(text, quantities[at], quantities[at + 1]);
    if (words === null) return [];
    if (AND.test(words)) return [...parts, at + 1];
    if (!COMMA.test(words)) return [];
    parts.push(at + 1);
  }
  return [];
}

function totalAfterList({ text, quantities }: CheckInput, at: number): Sum | null {
  const parts = partsFrom({ text, quantities }, at);
  const last = parts.at(-1);
  if (last === undefined) return null;
  const total = quantities[last + 1];
  const words = between(text, quantities[last], total);
  if (total === undefined || words === null) return null;
  const isTotal = TOTAL_LED.test(words) || (IN_ALL_LED.test(words) && IN_ALL.test(after(text, total)));
  const isFirst = !/,\s*(?:and )?$/.test(before(text, quantities[at] ?? total)) || at === 0;
  return isTotal ? { total: last + 1, parts, isWhole: isFirst && IN_ALL.test(after(text, total)) } : null;
}

/** "300 votes to 200, of 500": those who stayed away may be missing. */
function votesOf({ text, quantities }: CheckInput, at: number): Sum | null {
  const [one, other] = [quantities[at], quantities[at + 1]];
  const [first, second] = [between(text, one, other), between(text, other, quantities[at + 2])];
  if (one?.unit !== 'vote' || first === null || second === null) return null;
  if (!/^(?: votes?)? to $/.test(first) || !/^(?: votes?)?,? (?:out )?of (?:a total of )?$/.test(second)) return null;
  return { total: at + 2, parts: [at, at + 1], isWhole: false };
}
