import type { Analysis } from '../../engine/model';
import type { Line } from './digest-index';
import { digestView, type SpeakerQuotes } from './digest-view';
import { lengthOf, wrap } from './wrap';

export interface ReadableStyle {
  /** Columns. */
  readonly width: number;
  /** Whether the terminal takes ANSI colours. */
  readonly color: boolean;
}

const MIN_WIDTH = 40;
/** Of the width, for the first column. */
const NAME_SHARE = 0.36;
const INDENT = 2;
const GAP = 2;
/** Code points of a statement under its source. */
const POINT_LENGTH = 48;

/** The digest as a table for the terminal. Ends with a line break. */
export function renderReadable(analysis: Analysis, style: ReadableStyle): string {
  const view = digestView(analysis);
  const page = { paint: painter(style.color), width: Math.max(MIN_WIDTH, style.width) };
  const lines = [
    ...wrap(view.title, page.width).map(page.paint.bold),
    ...wrap(view.about, page.width).map(page.paint.faint),
    ...table(page, 'Actors', view.actors),
    ...table(page, 'Regions', view.regions),
    ...table(page, 'Figures', view.figures),
    ...table(page, 'Do the figures agree?', view.audit),
    ...quoteSection(page, view.quotes),
    ...unheardLines(page, view.unheard),
    ...table(page, 'Timeline', view.timeline.flatMap(pointByPoint)),
    ...table(page, 'Sources', view.sources.flatMap(withPoints)),
    ...table(page, 'Less certain', view.lessCertain),
  ];
  const isEmpty = analysis.text.trim() === '';
  return [...lines, ...(isEmpty ? ['', 'There is no text to read.'] : [])].join('\n') + '\n';
}

interface Painter {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly heading: (text: string) => string;
}

interface Page {
  readonly paint: Painter;
  readonly width: number;
}

/** ECMA-48 "select graphic rendition"; nothing at all where colours are not wanted. */
function painter(color: boolean): Painter {
  const style = (on: number, off: number) => (text: string) =>
    color && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { bold: style(1, 22), faint: style(2, 22), heading: style(36, 39) };
}

function heading({ paint }: Page, name: string): string[] {
  return ['', paint.heading(name.toUpperCase())];
}

/** Two columns, both wrapped; nothing when there are no lines. */
function table(page: Page, name: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  const widest = Math.max(...lines.map((line) => lengthOf(line.name)));
  const nameWidth = Math.min(widest, Math.floor(page.width * NAME_SHARE));
  const detailWidth = page.width - INDENT - nameWidth - GAP;
  const rows = lines.flatMap((line) => row(page, { line, nameWidth, detailWidth }));
  return [...heading(page, name), ...rows];
}

interface RowLayout {
  readonly line: Line;
  readonly nameWidth: number;
  readonly detailWidth: number;
}

function row({ paint }: Page, { line, nameWidth, detailWidth }: RowLayout): string[] {
  const names = wrap(line.name, nameWidth);
  const details = wrap(line.detail, detailWidth);
  return Array.from({ length: Math.max(names.length, details.length) }, (_, index) => {
    const name = names[index] ?? '';
    const gap = ' '.repeat(nameWidth - lengthOf(name) + GAP);
    return (' '.repeat(INDENT) + paint.bold(name) + gap + (details[index] ?? '')).trimEnd();
  });
}

function quoteSection(page: Page, speakers: readonly SpeakerQuotes[]): string[] {
  if (speakers.length === 0) return [];
  return [...heading(page, 'Quotes'), ...speakers.flatMap((speaker) => speakerLines(page, speaker))];
}

function unheardLines({ paint, width }: Page, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const indent = ' '.repeat(INDENT);
  return wrap(`Named but not heard: ${names.join(', ')}`, width - INDENT).map((line) => indent + paint.faint(line));
}

/** Below the line, in its second column; long statements, which stand under the quotes in full, by their beginning. */
function withPoints({ name, detail, points = [] }: Line): Line[] {
  return [{ name, detail }, ...points.map((point) => ({ name: '', detail: `– ${beginning(point)}` }))];
}

/** The first beside the name, the others below it. */
function pointByPoint({ name, detail, points }: Line): Line[] {
  if (points === undefined) return [{ name, detail }];
  return points.map((point, at) => ({ name: at === 0 ? name : '', detail: point }));
}

function beginning(point: string): string {
  const [first = '', ...more] = wrap(point, POINT_LENGTH);
  return more.length === 0 ? first : `${first} …`;
}

function speakerLines({ paint, width }: Page, { speaker, role, share, quotes }: SpeakerQuotes): string[] {
  const indent = ' '.repeat(2 * INDENT);
  const spoken = quotes.flatMap(({ words, manner }) => [
    ...wrap(words, width - indent.length).map((line) => indent + line),
    ...wrap(manner, width - indent.length).map((line) => indent + paint.faint(line)),
  ]);
  const head = wrap(role === '' ? speaker : `${speaker}, ${role}`, width - INDENT);
  return [...head.map(paint.bold), ...wrap(share, width - INDENT).map(paint.faint)]
    .map((line) => ' '.repeat(INDENT) + line)
    .concat(spoken);
}
