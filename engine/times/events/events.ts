import type { Span, TaggedText } from '../../model';
import { spanOf } from '../../text/token-span';
import { clauseEnd, clauseStart, hasVerb, isFinite, phraseStart, REACH, type Run, type TimedView } from './clauses';
import { textAt, tokenAt, wordAt, type TimeReading, type TimeView } from '../reading';

const SAYING =
  /^(?:said|says|say|told|added|announced|reported|confirmed|warned|stated|tweeted|posted|wrote|claimed|argued|denied|insisted|noted|explained)$/;

/**
 * The clause that says what happened at the time: from its subject to its end, without the time where that stands at
 * either end of it; a time in its midst stays, since a span is of one piece. "He said on Sunday that the bridge had
 * fallen" is whole, and so are words said with their "he said on Sunday". Null where the time tells which thing is
 * meant ("Sunday's vote", "the 2020 election", "the events of 1990") and where there is no verb (headings, captions).
 */
export function eventOf(text: TaggedText, view: TimedView, reading: TimeReading): Span | null {
  if (reading.kind === 'recurring' || isModifier(view, reading) || isSpokenOf(view, reading)) return null;
  const clause = clauseStart(view, reading);
  const start = participleStart(view, clause, reading) ?? clause;
  const end = clauseEnd(view, reading, start);
  const run = trimmed(view, wholeSaying(view, { first: start, end }, reading), reading);
  if (run === null || run.end - run.first < 2 || !hasVerb(view, run) || isCopula(view, run.end - 1)) return null;
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

/** Verbs whose participle with its own date stands after a noun: "a report published in May", "the tax imposed on Friday". */
const DATED_DEEDS =
  /^(?:made|imposed|announced|released|published|posted|signed|launched|selected|held|issued|filed|planned|scheduled|approved|unveiled|introduced|passed|built|founded|adopted|created|recorded|conducted|carried|obtained|taken|seized|killed|staged|started|set|drawn|written|agreed|reached|ordered|opened)$/;

/** Tokens from such a participle to its time. */
const DEED_REACH = 10;

/**
 * "The court dropped a charge made against the mayor in 2010": it was made then, not dropped. Where the noun phrase before
 * the participle begins; null where the clause has no verb before it, so that it may be the clause's own.
 */
function participleStart(view: TimedView, start: number, { firstToken }: TimeReading): number | null {
  for (let at = firstToken - 1; at > Math.max(start, firstToken - DEED_REACH); at -= 1) {
    if (/^(?:,|and|but|that|who|which|—|–|;)$/.test(wordAt(view, at))) return null;
    if (!isFinite(view, at)) continue;
    const token = tokenAt(view, at);
    const isDeed = token?.verbForm === 'past' && DATED_DEEDS.test(token.lower);
    const first = phraseStart(view, at);
    if (!isDeed || first === at || /^(?:he|she|it|they|we|i|you|who)$/.test(wordAt(view, at - 1))) return null;
    return hasVerb(view, { first: start + 1, end: first }) ? first : null;
  }
  return null;
}

/** "2021 will be a good year", "the past month is a sign": the time is what is spoken of. */
function isSpokenOf(view: TimedView, { firstToken, endToken }: TimeReading): boolean {
  if (!/^(?:\d{4}|the)$/.test(wordAt(view, firstToken))) return false;
  const before = tokenAt(view, firstToken - 1);
  if (before !== null && before.partOfSpeech === 'preposition') return false;
  const next = wordAt(view, endToken) === 'and' && view.timed.has(endToken + 1) ? endToken + 2 : endToken;
  return tokenAt(view, next)?.partOfSpeech === 'auxiliary';
}

/** "The launch is on Tuesday": without the time the clause says nothing. */
const isCopula = (view: TimeView, at: number): boolean => /^(?:is|are|was|were|be|'s|'re)$/.test(wordAt(view, at));

/** "…, he said on Sunday": the words said come along, from the start of the sentence. */
function wholeSaying(view: TimedView, run: Run, { firstToken }: TimeReading): Run {
  const isShort = firstToken - run.first <= 8 && run.first - view.first <= REACH;
  if (!isShort || !/^[,"”]$/.test(wordAt(view, run.first - 1))) return run;
  for (let at = run.first; at < firstToken; at += 1) {
    if (SAYING.test(wordAt(view, at))) return { first: view.first, end: run.end };
  }
  return run;
}

/** Without the time, its preposition and marks where they stand at an end of the clause. */
function trimmed(view: TimedView, run: Run, { firstToken, endToken }: TimeReading): Run | null {
  let { first, end } = run;
  const leads = isOnly(view, { first, end: firstToken }, LEADING);
  // "Sunday was quiet": the time is what is spoken of.
  if (leads && isFinite(view, endToken)) return null;
  if (leads) first = endToken;
  if (isOnly(view, { first: endToken, end }, TRAILING) || isNextTime(view, endToken)) end = firstToken;
  while (first < end && (MARKS.test(wordAt(view, first)) || (leads && view.timed.has(first)))) first += 1;
  const edge = end === firstToken ? TRAILING : DANGLING;
  const isSpare = (at: number): boolean => edge.test(wordAt(view, at)) || (edge === TRAILING && view.timed.has(at));
  while (end > first && isSpare(end - 1) && !isParticle(view, end - 1)) end -= 1;
  return end > first ? { first, end } : null;
}

/** "Growth is coming back in 2020", "he was giving up in May": the word belongs to its verb. */
const isParticle = (view: TimeView, at: number): boolean =>
  /^(?:back|up)$/.test(wordAt(view, at)) && tokenAt(view, at - 1)?.partOfSpeech === 'verb';

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
/** What a clause that is cut at a quote mark may close with, besides marks. */
const DANGLING = /^(?:[,(—–-]|and|but|or|so|then|that|to|of|the|a|an|as|with|by|for)$/;
const LEADING =
  /^(?:[,()—–-]|and|but|or|so|then|also|come|in|on|at|since|until|till|by|from|before|after|during|through|throughout|over|within|around|about|as|of|between|for|the|just|shortly|only|early|late|back|prior|to|ahead|up|starting|beginning|sometime)$/;
const TRAILING =
  /^(?:[,(—–-]|and|in|into|on|at|least|most|since|until|till|by|from|before|after|during|through|throughout|over|within|around|about|as|of|between|for|the|just|shortly|only|early|late|later|earlier|well|back|prior|to|ahead|up|starting|beginning|sometime|onwards?|again)$/;
