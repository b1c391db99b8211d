import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Expected, Meaning, TimeMeaning } from './case';
import type { FoundQuantity, FoundTime } from './found';
import type { SpecReading, SpecScore } from './measure-specs';
import { nameOf } from './specs-report';

/** Writes `misses.txt` into the folder. */
export function writeMisses(folder: string, scores: readonly SpecScore[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'misses.txt'), missLines(scores));
}

/** "file | input | expected | ours", a line for each case in scope that does not pass. */
export function missLines(scores: readonly SpecScore[]): string {
  const lines = scores.flatMap(({ file, misses }) => misses.map((miss) => `${nameOf(file)} | ${missText(miss)}`));
  return lines.map((line) => `${line.replace(/[\r\n]+/g, '⏎')}\n`).join('');
}

function missText({ spec, found, error }: SpecReading): string {
  const { input, published, expected } = spec;
  const said = (span: { start: number; end: number }): string => JSON.stringify(input.slice(span.start, span.end));
  const ours = [
    ...(error === null ? [] : [`error: ${error}`]),
    ...found.quantities.map((quantity) => `${said(quantity)} ${quantityText(quantity)}`),
    ...found.times.map((time) => `${said(time)} ${timeText(time)}`),
  ];
  const day = expected.some(({ meaning }) => meaning.sort === 'time') ? ` (from ${published.slice(0, 16)})` : '';
  return `${input}${day} | ${expected.map(expectedText).join('; ') || 'nothing'} | ${ours.join('; ') || 'nothing'}`;
}

function quantityText({ relation, value, unit, kind, certain }: FoundQuantity): string {
  return `${relation} ${value.min}..${value.max} ${unit} (${kind}${certain ? '' : ', unsure'})`;
}

function timeText({ kind, value, bound, every, fuzzy }: FoundTime): string {
  return [kind, value, bound, every, fuzzy ? 'fuzzy' : null].filter((part) => part !== null).join(' ');
}

function expectedText({ text, meaning }: Expected): string {
  return `${JSON.stringify(text)} ${meaningText(meaning)}`;
}

function meaningText(meaning: Meaning): string {
  switch (meaning.sort) {
    case 'number':
      return numberText(meaning);
    case 'amount':
      return `${numberText(meaning)} ${meaning.units.join(' or ')}`;
    case 'range':
      return rangeText(meaning);
    case 'duration':
      return `${meaning.seconds} seconds`;
    case 'recurring':
      return `every ${meaning.everyDays} days`;
    case 'time':
      return meaning.readings.map(readingText).join(' or ');
    case 'span':
      return `the extent of a ${meaning.of}`;
    case 'ignored':
      return `left out: ${meaning.reason}`;
  }
}

function numberText({ value, uncertainty }: { value: number; uncertainty: number }): string {
  return uncertainty === 0 ? `${value}` : `${value}±${uncertainty}`;
}

function rangeText({ least, most }: Extract<Meaning, { sort: 'range' }>): string {
  const opening = least?.isClosed === true ? '[' : '(';
  const closing = most?.isClosed === true ? ']' : ')';
  return `${opening}${least?.value ?? ''}, ${most?.value ?? ''}${closing}`;
}

function readingText({ shape, start, end, isPart }: TimeMeaning): string {
  const isRange = shape.endsWith('s');
  return `${shape} ${start ?? '..'}${isRange ? `/${end ?? '..'}` : ''}${isPart ? ' in part' : ''}`;
}
