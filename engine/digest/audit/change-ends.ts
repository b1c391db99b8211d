import { areOfOneUnit, before, between, HEDGE, isPoint, NOUNS, type CheckInput } from './tied';

/** Where a change began and where it ends; positions. */
export interface ChangeEnds {
  readonly from: number;
  readonly to: number;
}

const FROM = new RegExp(String.raw`\bfrom ${HEDGE}$`, 'iu');
const TO = new RegExp(String.raw`\bto ${HEDGE}$`, 'iu');
const THEN_TO = new RegExp(String.raw`^(?:${NOUNS}| [^,.;:!?()]{0,50}) to ${HEDGE}$`, 'iu');
const THEN_FROM = new RegExp(String.raw`^(?:${NOUNS}| [^,.;:!?()]{0,50}),? \(?(?:up |down )?from ${HEDGE}$`, 'iu');
const UP_FROM = new RegExp(String.raw`^(?:${NOUNS}),? \(?(?:up|down) from ${HEDGE}$`, 'iu');

/** "from 50 to 55", "to 55 from 50", "55, up from 50", of the figure at a position and the next; null for other words. */
export function changeEnds({ text, quantities }: CheckInput, at: number): ChangeEnds | null {
  const [one, other] = [quantities[at], quantities[at + 1]];
  const words = between(text, one, other);
  if (one === undefined || other === undefined || words === null) return null;
  if (!isPoint(one) || !isPoint(other) || !areOfOneUnit(one, other)) return null;
  const lead = before(text, one);
  if (FROM.test(lead) && THEN_TO.test(words)) return { from: at, to: at + 1 };
  if (TO.test(lead) && THEN_FROM.test(words)) return { from: at + 1, to: at };
  return UP_FROM.test(words) ? { from: at + 1, to: at } : null;
}
