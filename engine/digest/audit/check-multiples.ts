import type { ArithmeticCheck } from '../../model';
import { changeEnds, type ChangeEnds } from './change-ends';
import { numberIn } from './number-text';
import { slackOf } from './rounding';
import { before, between, isPoint, type CheckInput } from './tied';

const MULTIPLES: ReadonlyMap<string, readonly [times: number, word: string]> = new Map([
  ['doubl', [2, 'twice']],
  ['tripl', [3, 'three times']],
  ['trebl', [3, 'three times']],
  ['quadr', [4, 'four times']],
  ['halve', [0.5, 'half of']],
  ['halvi', [0.5, 'half of']],
]);
const VERB =
  /(?:\b(more than|over|nearly|almost|about|roughly|around) )?\b(doubl|tripl|trebl|quadr|halve|halvi)\p{L}* (?:[\p{L}'’-]+ ){0,4}?(?:from|to) (?:[a-z]+ ){0,2}$/iu;
/** "Doubled" is said of what comes so near to twice. */
const NEAR = 0.1;
/** "Nearly doubled" and "more than doubled" of what comes so near from one side. */
const ONE_SIDE = 0.25;

/** "doubled from 20 to 40", "halved to 20 from 40", "nearly tripled from 5 to 14". */
export function checkMultiple(input: CheckInput, at: number): ArithmeticCheck | null {
  const { text, quantities } = input;
  const { ends, words } = multipliedAt(input, at) ?? { ends: null, words: '' };
  if (ends === null) return null;
  const [, hedge = '', verb = ''] = VERB.exec(words) ?? [];
  const [times, word] = MULTIPLES.get(verb.toLowerCase()) ?? [];
  const [from, to] = [quantities[ends.from], quantities[ends.to]];
  if (times === undefined || word === undefined || from === undefined || to === undefined || from.value.min <= 0)
    return null;
  const computed = times * from.value.min;
  const slack = slackOf(text, to) + times * slackOf(text, from);
  const agrees = isSo(hedge.toLowerCase(), {
    ratio: to.value.min / computed,
    slack: slack / computed,
    grows: times > 1,
  });
  const [a, b, c] = [from.value.min, to.value.min, computed].map(numberIn);
  const nearness = hedge !== '' ? `${hedge.toLowerCase()} ` : to.value.min === computed ? '' : 'about ';
  return {
    quantities: [ends.to, ends.from],
    stated: to.value.min,
    computed,
    agrees,
    reason: agrees ? `${b ?? ''} is ${nearness}${word} ${a ?? ''}` : `${word} ${a ?? ''} is ${c ?? ''}, not ${b ?? ''}`,
  };
}

/** The two ends, and the words that lead to the first or from one to the other. */
function multipliedAt(input: CheckInput, at: number): { readonly ends: ChangeEnds; readonly words: string } | null {
  const { text, quantities } = input;
  const [first, second] = [quantities[at], quantities[at + 1]];
  const ends = changeEnds(input, at);
  if (first === undefined || second === undefined) return null;
  if (ends !== null) return { ends, words: before(text, first) };
  // "the 20 that it had doubled to 41"
  const words = between(text, first, second);
  const isTied =
    words !== null && !/[,.;:()]/.test(words) && first.unit === second.unit && isPoint(first) && isPoint(second);
  return isTied ? { ends: { from: at, to: at + 1 }, words } : null;
}

interface Reached {
  /** What is stated, of what the word says. */
  readonly ratio: number;
  readonly slack: number;
  readonly grows: boolean;
}

function isSo(hedge: string, { ratio, slack, grows }: Reached): boolean {
  const beyond = grows ? ratio : 1 / ratio;
  if (hedge === 'more than' || hedge === 'over') return beyond >= 1 - slack;
  if (hedge === 'nearly' || hedge === 'almost') return beyond <= 1 + slack && beyond >= 1 - ONE_SIDE - slack;
  return Math.abs(ratio - 1) <= NEAR + slack;
}
