import type { Measured } from './measure';
import { notesOf, titleOf } from './notes';
import type { Row } from './rows';
import { scoredRows, type FiguresOfSets } from './scored-rows';
import type { ScoredSet } from './score-set';
import { specsAsJson, specsReport } from './specs/specs-report';
import { isReached, markdown, tableOf } from './table';

/** The table of scores, then the sets: how large, how long they took, how their scores are to be read; specifications last. */
export function reportOf(rows: readonly Row[], measured: Measured): string {
  const scores = tableOf(scoredRows(rows, figuresBySet(measured)));
  const headings = ['set', 'how to read it', 'documents', 'words', 'seconds'];
  const sets = measured.sets.length === 0 ? [] : [markdown(headings, measured.sets.map(setLine))];
  const specs = measured.specs.length === 0 ? [] : [specsReport(measured.specs)];
  return [scores, ...sets, ...specs].join('\n\n');
}

/** The same for programs: NaN, a share of no cases, is null there. */
export function reportAsJson(rows: readonly Row[], measured: Measured): string {
  const scores = scoredRows(rows, figuresBySet(measured)).map(({ row, ...figures }) => {
    const { group, label, figure, target, better } = row;
    return { group, ...figures, label, figure, target, better, reached: isReached({ row, ...figures }) };
  });
  const sets = measured.sets.map((set) => {
    const { name, documents, total, words, seconds } = set;
    return { name, documents, total, words, seconds, notes: notesOf(set) };
  });
  return JSON.stringify({ rows: scores, sets, specs: specsAsJson(measured.specs) }, null, 2);
}

/** "worldwide: 100 documents, 55,000 words, 9.1 s", while the others are still being read. */
export function progressLine(set: ScoredSet): string {
  const { words, seconds } = set;
  return `${titleOf(set)}: ${set.documents} documents, ${words.toLocaleString('en')} words, ${seconds.toFixed(1)} s`;
}

function setLine(set: ScoredSet): string[] {
  return [
    titleOf(set),
    notesOf(set).join('; '),
    set.documents.toLocaleString('en'),
    set.words.toLocaleString('en'),
    set.seconds.toFixed(1),
  ];
}

function figuresBySet({ sets, speed }: Measured): FiguresOfSets {
  const scored = sets.map((set) => [set.name, { title: titleOf(set), figures: set.figures }] as const);
  return new Map<Row['set'], { title: string; figures: ScoredSet['figures'] }>([
    ...scored,
    ...(speed === null ? [] : [['speed', { title: 'speed', figures: speed }] as const]),
  ]);
}
