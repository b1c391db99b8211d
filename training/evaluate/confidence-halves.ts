import type { Figures } from './scorer-lines';

/** A prediction, and whether gold has it. */
export interface Judged {
  readonly confidence: number;
  readonly isRight: boolean;
}

/**
 * How often the surer half of the predictions is right, and the other half, in percent: "upper P" and "lower P", of
 * "upper of" and "lower of" predictions. With an odd number the upper half has one more.
 *
 * Rules give few different confidences, so that the border runs through predictions that are equally sure. Which of them
 * falls to which half would be chance; each half has its part of them, as often right as all of them are.
 */
export function confidenceHalves(judged: readonly Judged[]): Figures {
  const upper = Math.ceil(judged.length / 2);
  const lower = judged.length - upper;
  const right = judged.filter(({ isRight }) => isRight).length;
  const rightInUpper = rightAmongSurest(judged, upper);
  return new Map([
    ['upper P', (100 * rightInUpper) / upper],
    ['upper of', upper],
    ['lower P', (100 * (right - rightInUpper)) / lower],
    ['lower of', lower],
  ]);
}

/** How many of the `count` surest are right; not a whole number where equally sure ones are divided. */
function rightAmongSurest(judged: readonly Judged[], count: number): number {
  let room = count;
  let right = 0;
  for (const equallySure of groupsOf(judged)) {
    const taken = Math.min(room, equallySure.length);
    right += (taken * equallySure.filter(({ isRight }) => isRight).length) / equallySure.length;
    room -= taken;
  }
  return right;
}

/** Predictions of one confidence together, the surest first. */
function groupsOf(judged: readonly Judged[]): Judged[][] {
  const groups = new Map<number, Judged[]>();
  for (const prediction of judged) {
    const group = groups.get(prediction.confidence) ?? [];
    group.push(prediction);
    groups.set(prediction.confidence, group);
  }
  return [...groups].toSorted(([a], [b]) => b - a).map(([, group]) => group);
}
