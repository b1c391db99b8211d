import type { TaggedToken } from '../../model';
import { adjoins, tokenAt, type TimeView } from '../reading';

/** How far from a time its verb may stand, in tokens. */
const REACH = 14;

/**
 * What the words around a time say of when it lies; null when they say nothing. "planned" is what was to come when it was
 * told: "was due to open in May", "said it would leave on Friday". "present" is a verb that tells no more: "stops there".
 */
export type Tense = 'past' | 'future' | 'planned' | 'present' | null;

/** What makes "to resume" speak of what is to come. */
const AHEAD =
  /^(?:is|are|be|due|set|expected|scheduled|planned|plans|plan|likely|poised|intends|intend|hopes|hope|slated|aims|aim|wants|want|vowed|pledged|ready)$/;

/** Words directly before a day that say it is to come: "due on Friday", "a vote scheduled for Sunday". */
const AWAITED = /^(?:due|scheduled|slated|expected|planned|upcoming|starting|beginning|set)$/;

/** Verbs whose past is as their present; of one body the present has an "s". */
const SAME_IN_PAST = /^(?:cut|hit|set|put|let|shut|hurt|split|spread|quit|beat)$/;

/** Present tense that tells what the calendar holds: "the court meets on Friday". */
const CALENDAR_VERBS =
  /^(?:begins?|starts?|opens?|resumes?|meets?|ends?|expires?|closes?|reopens?|votes|heads|takes|goes|faces|kicks|leaves?|arrives?|concludes|departs|premieres|debuts|airs|hosts|plays)$/;

/** Before a verb they say that it was or is to come: "a vow that they would leave on 5 May". */
const MAY_COME = /^(?:would|might|should|may|must|can)$/;

/**
 * Whether the verb nearest to a time speaks of what is to come or of what was: "will rule on Friday", "are to resume on
 * Thursday"; "said on Friday that it will" is past. Before the time first; where its clause begins with it, after it.
 */
export function tenseAround(view: TimeView, at: number, end: number): Tense {
  const bound = lowerAt(view, lowerAt(view, at - 1) === 'on' ? at - 2 : at - 1);
  if (bound === 'since' || /^back (?:in|on)$/.test(`${lowerAt(view, at - 2)} ${lowerAt(view, at - 1)}`)) return 'past';
  if (isOfNoun(view, at, end)) return null;
  // "It was cut, and from October onward it will rise".
  const before = /^onwards?$/.test(lowerAt(view, end)) ? tenseAfter(view, end) : tenseBefore(view, at);
  const tense = before ?? tenseAfter(view, end);
  const isToCome = (tense === null || tense === 'present') && /^(?:by|until|till)$/.test(bound);
  return isToCome ? 'future' : tense;
}

/** "The mayor's July 25 call": what the verb says, it does not say of the call. */
export function isOfNoun(view: TimeView, at: number, end: number): boolean {
  const led = /^(?:'s|the|a|an|his|her|its|their|our)$/.test(lowerAt(view, at - 1));
  return led && tokenAt(view, end)?.partOfSpeech === 'noun';
}

function tenseBefore(view: TimeView, at: number): Tense {
  for (let back = at - 1; back >= Math.max(view.first, at - REACH); back -= 1) {
    if (isClauseEnd(view, back)) return null;
    if (at - back <= 2 && AWAITED.test(lowerAt(view, back))) return awaited(view, back);
    if (/^(?:is|are)$/.test(lowerAt(view, back)) && isOnlyHour(view, back + 1, at)) return 'planned';
    const tense = verbTense(view, back);
    if (tense !== null) return tense;
  }
  return null;
}

/** Marks between clauses; not the colon of "6:38", nor the full stop of "Dec.". */
function isClauseEnd(view: TimeView, at: number): boolean {
  const text = tokenAt(view, at)?.text ?? ';';
  if (text === ':') return !(adjoins(view, at) && adjoins(view, at + 1));
  return /^[;!?"“”]$/.test(text) || (text === '.' && at === view.end - 1);
}

/** "Is due on Friday" is to come, "was due on Friday" was; a vote "scheduled for Sunday" was to come when it was told. */
function awaited(view: TimeView, at: number): Tense {
  const before = lowerAt(view, at - 1);
  if (/^(?:was|were|had|been)$/.test(before)) return 'past';
  return /^(?:is|are|now|still|be)$/.test(before) || lowerAt(view, at) === 'due' ? 'future' : 'planned';
}

/** "The deadline is noon on Friday", "the launch is on Tuesday". */
function isOnlyHour(view: TimeView, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if (!/^(?:on|at|this|noon|midday|midnight|:|[ap]\.?m\.?|\d{1,2}(?:[ap]m)?)$/.test(lowerAt(view, at))) return false;
  }
  return true;
}

/** What only a present tense says of the time before it is nothing: "On Friday he says that". */
export function tenseAfter(view: TimeView, end: number): Tense {
  for (let on = end; on < Math.min(view.end, end + REACH); on += 1) {
    if (isClauseEnd(view, on)) return null;
    const tense = verbTense(view, on);
    if (tense !== null) return tense === 'present' ? null : tense;
  }
  return null;
}

/** Null for what is no finite verb. */
function verbTense(view: TimeView, at: number): Tense {
  const token = tokenAt(view, at);
  if (token === null) return null;
  const before = lowerAt(view, at - 1);
  if (/^(?:will|shall|'ll|won't)$/.test(token.lower)) return 'future';
  if (token.lower === 'would') return 'planned';
  if (token.lower === 'could') return 'present';
  if (token.lower === 'to') return AHEAD.test(before) ? aheadTense(view, at - 1) : null;
  if (isPastVerb(token, before) && !isParticipleOfNoun(view, at)) return 'past';
  if (token.partOfSpeech !== 'verb' || before === 'to') return null;
  if (SAME_IN_PAST.test(token.lower) && tokenAt(view, at - 1)?.partOfSpeech !== 'auxiliary') return 'past';
  if (before === 'could') return 'present';
  if (MAY_COME.test(before)) return 'planned';
  if (isRequest(view, at)) return 'planned';
  if (CALENDAR_VERBS.test(token.lower)) return 'future';
  return token.verbForm === 'present' ? 'present' : null;
}

/** "Join the march on Friday": a verb as the dictionary has it, with nothing before it. */
function isRequest(view: TimeView, at: number): boolean {
  const before = tokenAt(view, at - 1);
  return tokenAt(view, at)?.verbForm === 'infinitive' && (before === null || before.text === ':');
}

/** "Is due to" is to come; "was due to", "had planned to" was to come when it was told. */
function aheadTense(view: TimeView, at: number): Tense {
  const isTold =
    /^(?:was|were|had|been)$/.test(lowerAt(view, at)) || /^(?:was|were|had|been)$/.test(lowerAt(view, at - 1));
  return isTold || /^(?:planned|intended|hoped|aimed|wanted)$/.test(lowerAt(view, at)) ? 'planned' : 'future';
}

const lowerAt = (view: TimeView, at: number): string => tokenAt(view, at)?.lower ?? '';

/** "with the widely respected teacher": an adverb before it, and none before that who does it. */
function isParticipleOfNoun(view: TimeView, at: number): boolean {
  if (!lowerAt(view, at - 1).endsWith('ly')) return false;
  const before = tokenAt(view, at - 2)?.partOfSpeech ?? '';
  const after = tokenAt(view, at + 1)?.partOfSpeech ?? '';
  return /^(?:determiner|adjective|conjunction|preposition)$/.test(before) && /^(?:noun|adjective)$/.test(after);
}

/** "died", "was", "has risen"; not "sent" in "will be sent". */
function isPastVerb(token: TaggedToken, before: string): boolean {
  if (/^(?:was|were|had|did)$/.test(token.lower)) return true;
  if (token.partOfSpeech !== 'verb' || token.verbForm !== 'past') return false;
  return !/^(?:be|is|are|the|a|an)$/.test(before);
}
