import type { Quantity, Span, TaggedText } from '../../model';
import { tokenAt, type TokenView } from '../../text/token-at';
import { tokenIndexAt } from './clause-steps';
import type { SentenceContext, Spoken } from './surroundings';

/** To have done so is to know how many. */
const COUNTS = /^(?:counted|documented|tallied|verified|logged|estimates?|estimated)$/;
/** So it is with these only of what befell people: teams record wins, and shops register sales. */
const COUNTS_FATES = /^(?:recorded|registered|confirmed|reported|identified|listed|records|reports|registers)$/;
const FATES: ReadonlySet<Quantity['kind']> = new Set([
  'killed',
  'wounded',
  'missing',
  'displaced',
  'arrested',
  'infected',
]);
/** Words between whoever counts and the verb: "has so far also". */
const AUXILIARY = /^(?:has|have|had|also|so|far|now|already|since|only)$/;
/** Words between the verb and its number. */
const BEFORE_NUMBER =
  /^(?:at|least|about|around|some|nearly|almost|over|more|than|up|to|another|a|an|further|total|of|the|deaths|that)$/;
const REACH = 5;

/**
 * "The Red Cross has recorded [40 deaths]", "The UN puts the toll at [40]": the words for whoever counted, directly
 * before a verb of counting or reckoning that has the figure as its object. Null where nobody did.
 */
export function countedBy(
  { tokens }: TaggedText,
  quantity: Quantity,
  { sentence, mentions }: SentenceContext,
): Span | null {
  const view: TokenView = { tokens, first: sentence.firstToken, end: sentence.endToken };
  const verb = countingVerb(view, quantity) ?? puttingVerb(view, quantity);
  if (verb === null) return null;
  let end = verb;
  while (end > view.first && end > verb - REACH && AUXILIARY.test(wordAt(view, end - 1))) end -= 1;
  return subjectBefore(view, end, mentions);
}

function countingVerb(view: TokenView, quantity: Quantity): number | null {
  let at = tokenIndexAt(view, quantity.start) - 1;
  const first = at;
  while (at > view.first && at > first - REACH && BEFORE_NUMBER.test(wordAt(view, at))) at -= 1;
  const word = wordAt(view, at);
  const counts = COUNTS.test(word) || (COUNTS_FATES.test(word) && FATES.has(quantity.kind));
  return counts && tokenAt(view, at)?.partOfSpeech !== 'noun' ? at : null;
}

/** "puts the death toll at", "put the number of dead at". */
function puttingVerb(view: TokenView, quantity: Quantity): number | null {
  let at = tokenIndexAt(view, quantity.start) - 1;
  const first = at;
  while (at > view.first && at > first - 3 && BEFORE_NUMBER.test(wordAt(view, at)) && wordAt(view, at) !== 'at')
    at -= 1;
  if (wordAt(view, at) !== 'at') return null;
  for (let back = at - 1; back > Math.max(view.first, at - 10); back -= 1) {
    if (/^(?:puts?|putting|estimates?|estimated)$/.test(wordAt(view, back))) return back;
    if (tokenAt(view, back)?.kind === 'punctuation') return null;
  }
  return null;
}

/** A mention of somebody who can count, that ends where the verb group begins. A place is where it was counted. */
function subjectBefore(view: TokenView, end: number, mentions: readonly Spoken[]): Span | null {
  const until = tokenAt(view, end - 1)?.end ?? -1;
  const subject = mentions.find((mention) => mention.end === until && mention.as !== 'place');
  if (subject === undefined) return null;
  const first = tokenIndexAt(view, subject.start);
  const isWhole = first === view.first || !/^(?:noun|proper-noun|adjective|verb)$/.test(kindAt(view, first - 1));
  return isWhole && !/^(?:of|in|by|from|for|to|with|on|at)$/.test(beforeNoun(view, first))
    ? { start: view.tokens[withArticle(view, first)]?.start ?? subject.start, end: subject.end }
    : null;
}

function withArticle(view: TokenView, first: number): number {
  return /^(?:the|a|an)$/.test(wordAt(view, first - 1)) ? first - 1 : first;
}

/** The word before a noun phrase, its article passed over. */
function beforeNoun(view: TokenView, first: number): string {
  return wordAt(view, withArticle(view, first) - 1);
}

const wordAt = (view: TokenView, at: number): string => tokenAt(view, at)?.lower ?? '';
const kindAt = (view: TokenView, at: number): string => tokenAt(view, at)?.partOfSpeech ?? '';
