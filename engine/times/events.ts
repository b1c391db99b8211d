import type { Span, TaggedText, TaggedToken } from '../model';
import { spanOf } from '../text/token-span';
import { adjoins, textAt, tokenAt, wordAt, type TimeReading, type TimeView } from './reading';

/** What a search through a clause may cost, in tokens each way. */
const REACH = 48;

const SUBORDINATORS =
  /^(?:when|while|because|if|although|though|whereas|after|before|since|until|unless|where|whether|as)$/;
const RELATIVES = /^(?:who|which|that|whose)$/;
const SAYING =
  /^(?:said|says|say|told|added|announced|reported|confirmed|warned|stated|tweeted|posted|wrote|claimed|argued|denied|insisted|noted|explained)$/;

/** A sentence with the tokens that its times cover. */
export interface TimedView extends TimeView {
  readonly timed: ReadonlySet<number>;
}

interface Run {
  readonly first: number;
  readonly end: number;
}

/**
 * The clause that says what happened at the time: from its subject to its end, without the time where that stands at
 * either end of it; a time in its midst stays, since a span is of one piece. "He said on Sunday that the bridge had
 * fallen" is whole, and so are words said with their "he said on Sunday". Null where the time tells which thing is
 * meant ("Sunday's vote", "the 2020 election", "the events of 1990") and where there is no verb (headings, captions).
 */
export function eventOf(text: TaggedText, view: TimedView, reading: TimeReading): Span | null {
  if (reading.kind === 'recurring' || isModifier(view, reading)) return null;
  const start = clauseStart(view, reading);
  const end = clauseEnd(view, reading, start);
  const run = trimmed(view, wholeSaying(view, { first: start, end }, reading), reading);
  if (run === null || !hasVerb(view, run)) return null;
  const { start: from, end: to } = spanOf(text, run.first, run.end);
  return { start: from, end: to };
}

/** The time belongs to a noun: "Sunday's vote", "the 2020 election", "the events of last week". */
function isModifier(view: TimeView, { firstToken, endToken, kind }: TimeReading): boolean {
  if (wordAt(view, endToken) === "'s" || wordAt(view, endToken) === "'" || wordAt(view, firstToken - 1) === 'of')
    return true;
  const before = tokenAt(view, firstToken - 1);
  const after = tokenAt(view, endToken);
  const isNoun = /^(?:noun|proper-noun)$/.test(after?.partOfSpeech ?? '') || textAt(view, endToken) === '-';
  const led = /^(?:determiner|adjective)$/.test(before?.partOfSpeech ?? '') || before?.lower === "'s";
  return kind !== 'clock' && isNoun && led;
}

/** Back to the mark or conjunction that opens the clause, past asides and over what has no verb of its own. */
function clauseStart(view: TimedView, { firstToken }: TimeReading): number {
  let start = firstToken;
  while (start > Math.max(view.first, firstToken - REACH)) {
    const at = start - 1;
    const word = wordAt(view, at);
    const run = { first: start, end: firstToken };
    if (isHardEdge(view, at)) break;
    if (SUBORDINATORS.test(word) && hasSubjectAndVerb(view, run)) break;
    if (RELATIVES.test(word) && hasVerb(view, run)) return relativeStart(view, at, run);
    if (/^(?:,|—|–|\(|\)|and|but|or|so)$/.test(word) && hasSubjectAndVerb(view, run)) break;
    // "He was born in 1950 and died in 2010": the first half has its own time, and happened then.
    if (/^(?:and|but)$/.test(word) && isTimed(view, at) && hasVerb(view, run)) break;
    start = at;
  }
  return start;
}

/** A time ends directly before the conjunction. */
const isTimed = (view: TimedView, at: number): boolean =>
  view.timed.has(wordAt(view, at - 1) === ',' ? at - 2 : at - 1);

/** Quote marks, semicolons, colons that are no time of day, sentence ends. */
function isHardEdge(view: TimeView, at: number): boolean {
  const text = textAt(view, at);
  if (text === ':') return !(adjoins(view, at) && adjoins(view, at + 1));
  return /^[;!?"“”…]$/.test(text);
}

/** "The man who died on Sunday": a relative clause without subject takes the noun before it along. */
function relativeStart(view: TimedView, at: number, run: Run): number {
  if (hasSubjectAndVerb(view, run)) return run.first;
  let first = textAt(view, at - 1) === ',' ? at - 1 : at;
  const comma = first;
  while (first > Math.max(view.first, at - 9) && isOfNounPhrase(view, first - 1)) first -= 1;
  return first === comma ? at : first;
}

const isOfNounPhrase = (view: TimeView, at: number): boolean => {
  const token = tokenAt(view, at);
  return (
    token !== null &&
    (/^(?:noun|proper-noun|adjective|determiner|numeral)$/.test(token.partOfSpeech) ||
      /^(?:of|'s)$/.test(token.lower)) &&
    token.kind !== 'punctuation'
  );
};

function isFinite(view: TimedView, at: number): boolean {
  const token = tokenAt(view, at);
  if (token === null) return false;
  if (token.partOfSpeech === 'auxiliary') return true;
  const before = tokenAt(view, at - 1);
  if (token.partOfSpeech !== 'verb') return VERBS_LIKE_NOUNS.test(token.lower) && isSubject(before);
  if (token.verbForm === 'gerund' || before?.lower === 'to') return false;
  return before?.partOfSpeech !== 'determiner';
}

const isSubject = (token: TaggedToken | null): boolean =>
  /^(?:noun|proper-noun|pronoun)$/.test(token?.partOfSpeech ?? '');

/** Past forms that the grammar often takes for nouns and adjectives after their subject: "prices rose", "a blast hit". */
const VERBS_LIKE_NOUNS =
  /^(?:rose|fell|hit|cut|shot|set|put|open|close|opened|closed|struck|split|won|lost|shut|spread)$/;

function hasVerb(view: TimedView, { first, end }: Run): boolean {
  for (let at = first; at < end; at += 1) if (isFinite(view, at)) return true;
  return false;
}

/** Something that may be a subject stands before the first verb. */
function hasSubjectAndVerb(view: TimedView, { first, end }: Run): boolean {
  let nominal = false;
  for (let at = first; at < end; at += 1) {
    if (isFinite(view, at)) return nominal;
    const token = tokenAt(view, at);
    // What follows a preposition at the clause's start is no subject: "in London was …" goes on from before it.
    if (at === first && token?.partOfSpeech === 'preposition') return false;
    if (view.timed.has(at)) continue;
    const isNumber = token?.partOfSpeech === 'numeral' && !/^[,)]$/.test(textAt(view, at + 1));
    nominal ||= isNumber || /^(?:noun|proper-noun|pronoun)$/.test(token?.partOfSpeech ?? '');
  }
  return false;
}

/** Forward to the mark or conjunction that ends the clause; a time that leads it comes before its verb. */
function clauseEnd(view: TimedView, { endToken }: TimeReading, start: number): number {
  let seen = hasVerb(view, { first: start, end: endToken });
  const last = Math.min(view.end, endToken + REACH);
  for (let at = endToken; at < last; at += 1) {
    if (isHardEdge(view, at) || (textAt(view, at) === '.' && at === view.end - 1)) return at;
    if (seen && endsClause(view, at)) return at;
    seen ||= isFinite(view, at);
  }
  return last;
}

function endsClause(view: TimedView, at: number): boolean {
  const word = wordAt(view, at);
  if (/^[,()—–]$/.test(word)) return !isNameComma(view, at);
  const next = { first: at + 1, end: Math.min(view.end, at + 8) };
  if (word === 'but' || SUBORDINATORS.test(word)) return hasVerb(view, next);
  return word === 'and' && (isFinite(view, at + 1) || hasSubjectAndVerb(view, next));
}

/** Between the parts of a place's name: "in Lyon, France". */
const isNameComma = (view: TimeView, at: number): boolean =>
  [at - 1, at + 1].every((side) => tokenAt(view, side)?.partOfSpeech === 'proper-noun') && wordAt(view, at) === ',';

/** "…, he said on Sunday": the words said come along, from the start of the sentence. */
function wholeSaying(view: TimedView, run: Run, { firstToken }: TimeReading): Run {
  const isShort = firstToken - run.first <= 8;
  const isSaying = Array.from({ length: Math.max(0, firstToken - run.first) }, (_, step) => run.first + step).some(
    (at) => SAYING.test(wordAt(view, at)),
  );
  const mark = wordAt(view, run.first - 1);
  if (!isShort || !isSaying || !/^[,"”]$/.test(mark) || run.first - view.first > REACH) return run;
  return { first: view.first, end: run.end };
}

/** Without the time, its preposition and marks where they stand at an end of the clause. */
function trimmed(view: TimedView, run: Run, { firstToken, endToken }: TimeReading): Run | null {
  let { first, end } = run;
  const leads = isOnly(view, { first, end: firstToken }, LEADING);
  // "Sunday was quiet": the time is what is spoken of.
  if (leads && isFinite(view, endToken)) return null;
  if (leads) first = endToken;
  if (isOnly(view, { first: endToken, end }, TRAILING) || isNextTime(view, endToken)) end = firstToken;
  while (first < end && MARKS.test(wordAt(view, first))) first += 1;
  const edge = end === firstToken ? TRAILING : MARKS;
  const isSpare = (at: number): boolean => edge.test(wordAt(view, at)) || (edge === TRAILING && view.timed.has(at));
  while (end > first && isSpare(end - 1)) end -= 1;
  return end > first ? { first, end } : null;
}

/** "They met on Christmas Eve and on Good Friday": what happened at one time is not what happened at the other. */
function isNextTime(view: TimedView, at: number): boolean {
  if (wordAt(view, at) !== 'and') return false;
  return view.timed.has(at + 1) || view.timed.has(at + 2);
}

function isOnly(view: TimeView, { first, end }: Run, words: RegExp): boolean {
  for (let at = first; at < end; at += 1) if (!words.test(wordAt(view, at))) return false;
  return true;
}

const MARKS = /^(?:[,()—–-]|and|but|or|so|then)$/;
const LEADING =
  /^(?:[,()—–-]|and|but|or|so|then|also|in|on|at|since|until|till|by|from|before|after|during|through|throughout|over|within|around|about|as|of|between|for|the|just|shortly|only|early|late|back|prior|to|ahead|up|starting|beginning|sometime)$/;
const TRAILING =
  /^(?:[,(—–-]|and|in|on|at|since|until|till|by|from|before|after|during|through|throughout|over|within|around|about|as|of|between|for|the|just|shortly|only|early|late|back|prior|to|ahead|up|starting|beginning|sometime|onwards?|again)$/;
