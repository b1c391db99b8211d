import type { ArithmeticCheck } from '../../model';
import { numberIn } from './number-text';
import { agreesWith, roundedLike, roundedRange, roundTo } from './rounding';
import { before, between, HEDGE, isPoint, type CheckInput } from './tied';

const OR = new RegExp(String.raw`^(?: points?| basis points?)?(?:, or | \(|, | or )(?:(?:up|down) )?${HEDGE}$`, 'iu');
const TO = new RegExp(String.raw`^(?:,|\)|) (?:to(?: (?:close|end|finish|settle|trade|stand) at)?|at) ${HEDGE}$`, 'iu');
const UP =
  /\b(?:rose|rises?|risen|gain\w*|add(?:s|ed)|up|climb\w*|jump\w*|advanc\w*|surg\w*|increas\w*|grew|grown?|put on)(?: by| of)? (?:about |nearly |almost |more than )?$/iu;
const DOWN =
  /\b(?:fell|falls?|fallen|los(?:t|es)|shed|down|dropp?\w*|slipp?\w*|slid|declin\w*|eased?|sank|tumbl\w*|decreas\w*|shrank)(?: by| of)? (?:about |nearly |almost |more than )?$/iu;

/** "fell 102 points, or 0.4 per cent, to 25,398": what it was before is the base of the share. */
export function checkPoints({ text, quantities }: CheckInput, at: number): ArithmeticCheck | null {
  const [step, share, level] = [quantities[at], quantities[at + 1], quantities[at + 2]];
  const [first, second] = [between(text, step, share), between(text, share, level)];
  if (step === undefined || share === undefined || level === undefined || first === null || second === null)
    return null;
  if (share.unit !== 'percent' || step.unit === 'percent' || level.unit === 'percent') return null;
  if (!OR.test(first) || !TO.test(second) || ![step, share, level].every(isPoint)) return null;
  const isOfOneUnit = level.unit === step.unit || level.unit === '' || step.unit.endsWith('point');
  const lead = before(text, step);
  const sign = UP.test(lead) ? -1 : DOWN.test(lead) ? 1 : 0;
  const base = level.value.min + sign * step.value.min;
  if (!isOfOneUnit || sign === 0 || base <= 0) return null;
  const [by, now] = [roundedRange(text, step), roundedRange(text, level)];
  const bases = [now.min + sign * by.min, now.max + sign * by.max, now.min + sign * by.max, now.max + sign * by.min];
  const computed = (100 * step.value.min) / base;
  const range = { min: (100 * by.min) / Math.max(...bases), max: (100 * by.max) / Math.max(Math.min(...bases), 1e-9) };
  const agrees = agreesWith(text, share, range);
  // What it was before stands nowhere in the text, so the reason goes without.
  const way = sign < 0 ? 'up' : 'down';
  const sum = `${numberIn(step.value.min)} ${way} to ${numberIn(level.value.min)} is ${numberIn(roundedLike(text, share, computed))} per cent`;
  return {
    quantities: [at + 1, at, at + 2],
    stated: share.value.min,
    computed: roundTo(computed, 4),
    agrees,
    reason: agrees ? sum : `${sum}, not ${numberIn(share.value.min)}`,
  };
}
