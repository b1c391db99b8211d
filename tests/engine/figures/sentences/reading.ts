import type { NumberRange, Quantity } from '../../../../engine/model';
import { quantitiesOf } from '../reading';
import type { Case } from './casebook';
import { annotated, plainCounted, plainUnit, type AnnotatedFigure } from './notation';

/** A figure of the file beside the one that was found for it, or null. */
export interface Match {
  readonly figure: AnnotatedFigure;
  readonly found: Quantity | null;
}

/** What the file says of a sentence beside what is found in it. */
export interface Comparison {
  readonly text: string;
  readonly matches: readonly Match[];
  /** Found and not in the file. */
  readonly extra: readonly Quantity[];
}

/** Puts the certain figures of a sentence beside those of the file: each beside one that it overlaps, in text order. */
export function compared({ sentence, lines }: Case): Comparison {
  const { text, figures } = annotated(sentence, lines);
  const found = quantitiesOf(text).filter(({ certain }) => certain);
  const used = new Set<Quantity>();
  const matches = figures.map((figure) => {
    const { start, end } = figure.span;
    const overlapping = found.filter((one) => !used.has(one) && one.start < end && start < one.end);
    const best = overlapping.find((one) => isValue(figure, one)) ?? overlapping[0] ?? null;
    if (best !== null) used.add(best);
    return { figure, found: best };
  });
  return { text, matches, extra: found.filter((one) => !used.has(one)) };
}

/**
 * What is read wrong in a sentence.
 * @returns a line for each fault; none where all is right.
 */
export function faults(one: Case): string[] {
  const { text, matches, extra } = compared(one);
  return [
    ...matches.flatMap(({ figure, found }) =>
      found === null
        ? [`not found: ${figure.line}`]
        : differences(figure, found, text).map((fault) => `${fault} (${figure.line})`),
    ),
    ...extra.map((found) => `found: ${shown(found, text)}`),
  ];
}

function differences(figure: AnnotatedFigure, found: Quantity, text: string): string[] {
  const span = figure.spans.some(({ start, end }) => start === found.start && end === found.end);
  return [
    ...(isValue(figure, found) ? [] : [`value: ${inDots(found.value)}`]),
    ...(figure.relations.includes(found.relation) ? [] : [`relation: ${found.relation}`]),
    ...(isUnit(figure, found) ? [] : [`unit: "${found.unit}"`]),
    ...(isCounted(figure, found) ? [] : [`counted: "${found.counted}"`]),
    ...(figure.kinds?.includes(found.kind) === false ? [`kind: ${found.kind}`] : []),
    ...(isChange(figure, found) ? [] : [`change: ${found.change ?? 'none'}`]),
    ...(isFrom(figure, found) ? [] : [`from: ${found.from === null ? 'none' : inDots(found.from)}`]),
    ...(span ? [] : [`words: "${text.slice(found.start, found.end)}"`]),
  ];
}

export function isValue({ value }: AnnotatedFigure, found: Pick<Quantity, 'value'>): boolean {
  return isNear(value, found.value);
}

export function isUnit({ units }: AnnotatedFigure, { unit }: Quantity): boolean {
  return units?.includes(plainUnit(unit)) ?? true;
}

export function isChange({ change }: AnnotatedFigure, found: Quantity): boolean {
  return change === undefined || change === found.change;
}

function isCounted({ counted }: AnnotatedFigure, found: Quantity): boolean {
  return counted?.includes(plainCounted(found.counted)) ?? true;
}

function isFrom({ from }: AnnotatedFigure, found: Quantity): boolean {
  return from === null || (found.from !== null && isNear(from, found.from));
}

/** A third is 0.3333 to four places. */
function isNear(one: NumberRange, other: NumberRange): boolean {
  const near = (left: number, right: number): boolean => Math.abs(left - right) <= 0.0002 * Math.abs(left);
  return near(one.min, other.min) && near(one.max, other.max);
}

function inDots({ min, max }: NumberRange): string {
  return min === max ? String(min) : `${min}..${max}`;
}

function shown(found: Quantity, text: string): string {
  return `${text.slice(found.start, found.end)} | ${inDots(found.value)} | ${found.relation} | ${found.unit} | ${found.kind}`;
}
