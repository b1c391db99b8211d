import { markdown } from '../table';
import type { SpecScore } from './measure-specs';

/** The pass rate of each file, then why cases are out of scope. */
export function specsReport(scores: readonly SpecScore[]): string {
  const judged = scores.filter(({ inScope }) => inScope > 0);
  const rates = markdown(
    ['specification', 'by', 'cases', 'in scope', 'passed', 'rate, %', 'chrono-node, %', 'out of scope'],
    judged.map(rateLine),
  );
  return `${rates}\n\n${markdown(['specification', 'out of scope because', 'cases'], scores.flatMap(reasonLines))}`;
}

/** The same for programs. */
export function specsAsJson(scores: readonly SpecScore[]): object[] {
  return scores.map(({ file, cases, inScope, passed, peerPassed, outOfScope }) => ({
    file,
    cases,
    inScope,
    passed,
    chrono: peerPassed,
    outOfScope: Object.fromEntries(outOfScope),
  }));
}

function rateLine({ file, cases, inScope, passed, peerPassed }: SpecScore): string[] {
  const rate = (count: number): string => ((100 * count) / inScope).toFixed(1);
  return [
    nameOf(file),
    file.startsWith('quantulum3') ? 'quantulum3' : 'Recognizers-Text',
    ...[cases, inScope, passed].map(String),
    rate(passed),
    peerPassed === null ? '–' : rate(peerPassed),
    String(cases - inScope),
  ];
}

function reasonLines({ file, outOfScope }: SpecScore): string[][] {
  return [...outOfScope]
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => [nameOf(file), reason, String(count)]);
}

/** "NumberWithUnit/AgeModel" of "recognizers-text/NumberWithUnit/English/AgeModel.json". */
export function nameOf(file: string): string {
  return file.replace(/^recognizers-text\/|^quantulum3\/|\.json$/g, '').replace('/English', '');
}
