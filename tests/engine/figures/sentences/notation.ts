import type { NumberRange, Quantity, Span } from '../../../../engine/model';

/** One figure that a sentence holds, as a careful reader takes it. */
export interface AnnotatedFigure {
  /** The line as it stands in the file. */
  readonly line: string;
  /** The whole of its words, optional ones included. */
  readonly span: Span;
  /** Spans that are right: with and without the words in brackets. */
  readonly spans: readonly Span[];
  readonly value: NumberRange;
  readonly relations: readonly string[];
  /** In lower case, hyphens as spaces; "" for none. "*" in the file leaves it open: null. */
  readonly units: readonly string[] | null;
  /** Null where the file leaves it open. */
  readonly counted: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  /** Undefined where the file leaves it open. */
  readonly change: Quantity['change'] | undefined;
  readonly from: NumberRange | null;
}

/** A sentence and its figures in text order; none where it only names, dates and ranks. */
export interface AnnotatedSentence {
  readonly text: string;
  readonly figures: readonly AnnotatedFigure[];
}

const NONE = 'none';

/**
 * Reads a sentence and the lines below it.
 * @example annotated('It hurt 12 people.', ['12 people | 12 | exact | person | people | kind=wounded'])
 * @throws where a line cannot be read, or where its words do not follow those of the line before in the sentence.
 */
export function annotated(text: string, lines: readonly string[]): AnnotatedSentence {
  if (lines.length === 0) throw new Error(`expected figures or "${NONE}" below: ${text}`);
  const figures: AnnotatedFigure[] = [];
  if (lines.length === 1 && lines[0] === NONE) return { text, figures };
  for (const line of lines) figures.push(figureOf(line, { text, from: figures.at(-1)?.span.end ?? 0 }));
  return { text, figures };
}

function figureOf(line: string, place: { readonly text: string; readonly from: number }): AnnotatedFigure {
  const [words = '', value = '', relation = '', unit = '', ...rest] = line.split(' | ').map((field) => field.trim());
  if (unit === '') throw new Error(`expected "words | value | relation | unit", received: ${line}`);
  const kinds = rest.find((field) => field.startsWith('kind='))?.slice('kind='.length);
  const from = rest.find((field) => field.startsWith('from '))?.slice('from '.length);
  const counted = rest.filter((field) => !/^(?:kind=|from |up$|down$|no change$)/.test(field));
  if (counted.length > 1) throw new Error(`expected what is counted once in: ${line}`);
  return {
    line,
    ...spansOf(words, place),
    value: rangeOf(value, line),
    relations: relation.split('/'),
    units: unit === '*' ? null : alternatives(unit).map(plainUnit),
    counted: counted[0] === undefined ? null : alternatives(counted[0]).map(plainCounted),
    kinds: kinds?.split('/') ?? null,
    change: changeIn(rest),
    from: from === undefined ? null : rangeOf(from, line),
  };
}

function changeIn(fields: readonly string[]): Quantity['change'] | undefined {
  if (fields.includes('up')) return 'up';
  if (fields.includes('down')) return 'down';
  return fields.includes('no change') ? null : undefined;
}

/** "12 people/persons" are two that are right; "-" is the empty one. */
function alternatives(field: string): string[] {
  return field.split('/').map((one) => (one === '-' ? '' : one));
}

/** Units compare in lower case, "light-year" like "light year". */
export function plainUnit(unit: string): string {
  return unit.toLowerCase().replace(/-/g, ' ').trim();
}

/** What is counted compares without its article and with straight apostrophes. */
export function plainCounted(counted: string): string {
  return counted
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^(?:the|an?) /, '')
    .trim();
}

/** "12", "14,000", "2.5e6", or a range "3..9". */
function rangeOf(field: string, line: string): NumberRange {
  const [min = NaN, max = min] = field.split('..').map((end) => Number(end.replace(/,/g, '')));
  if (!(min <= max)) throw new Error(`expected a number or a rising range, received "${field}" in: ${line}`);
  return { min, max };
}

/** The words may open and close with pieces in brackets that need not be in the span: "[the ][age of ]88", "12[ dead]". */
function spansOf(
  words: string,
  { text, from }: { readonly text: string; readonly from: number },
): Pick<AnnotatedFigure, 'span' | 'spans'> {
  const [, opening = '', core = '', closing = ''] = /^((?:\[[^\]]*\])*)(.*?)((?:\[[^\]]*\])*)$/u.exec(words) ?? [];
  const whole = words.replace(/[[\]]/g, '');
  const start = text.indexOf(whole, from);
  if (core === '' || start < 0) throw new Error(`expected "${words}" after position ${from} of: ${text}`);
  const end = start + whole.length;
  const starts = lengthsOf(opening).map((length) => start + length);
  const ends = lengthsOf(closing).map((length) => end - length);
  const spans = starts.flatMap((first) => ends.map((last) => ({ start: first, end: last })));
  return { span: { start, end }, spans };
}

/** How much may be left out: nothing, the outermost piece, it and the next … Only one piece closes. */
function lengthsOf(pieces: string): number[] {
  let length = 0;
  return [0, ...[...pieces.matchAll(/\[([^\]]*)\]/g)].map(([, piece = '']) => (length += piece.length))];
}
