import { isMark } from './clause-marks';
import type { Draft } from './draft';
import { textAt, tokenAt, wordAt, type SentenceView } from './reading';
import { isVerbal } from './verbs';

/** Figures farther apart, in tokens, are not told in one breath. */
const FARTHEST = 10;
/** What joins a figure to the one before: "230 kW and 265 kW", "102 points, or 0.4%, to 27,934", "$12m (£10m)". */
const JOINS = /^(?:and|or|,|\(|plus|to)$/;
/** What opens a clause that the claim of the figure before does not reach. */
const PARTS =
  /^(?:but|that|which|who|whom|whose|where|when|while|after|before|because|if|although|though|whereas|as|since|until|than|compared|versus|against|up|down|from)$/;

/** Whether the figure at a position is told in one breath with the one before, so that what is said of that is said of it. */
export function sharesClaim(view: SentenceView, drafts: readonly Draft[], index: number): boolean {
  const [before, draft] = [drafts[index - 1], drafts[index]];
  if (before === undefined || draft === undefined || before.kind === 'age' || draft.kind === 'age') return false;
  if (draft.first <= before.end || draft.first - before.end > FARTHEST) return false;
  let joins = 0;
  for (let at = before.end; at < draft.first; at += 1) {
    const word = wordAt(view, at);
    if (JOINS.test(word)) joins += 1;
    else if (isMark(view, at) && textAt(view, at) !== ')') return false;
    if (PARTS.test(word) || isClauseVerb(view, at)) return false;
  }
  return joins > 0;
}

function isClauseVerb(view: SentenceView, at: number): boolean {
  return isVerbal(view, at) || /^(?:pronoun|auxiliary)$/.test(tokenAt(view, at)?.partOfSpeech ?? '');
}
