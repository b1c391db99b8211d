import type { TaggedToken } from '../model';
import { tokenAt, type TimeView } from './reading';

/** How far from a time its verb may stand, in tokens. */
const REACH = 14;

/** What the words around a time say of when it lies; null when they say nothing. */
export type Tense = 'past' | 'future' | null;

/** What makes "to resume" speak of what is to come. */
const AHEAD =
  /^(?:is|are|be|due|set|expected|scheduled|planned|plans|plan|likely|poised|intends|intend|hopes|hope|slated|aims|aim|wants|want|vowed|pledged|ready)$/;

/** Words directly before a day that say it is to come: "due on Friday", "a vote scheduled for Sunday". */
const AWAITED = /^(?:due|scheduled|slated|expected|planned|upcoming|starting|beginning|set)$/;

/** Present tense that tells what the calendar holds: "the court meets on Friday". */
const CALENDAR_VERBS =
  /^(?:begins?|starts?|opens?|resumes?|meets?|ends?|expires?|closes?|reopens?|votes|heads|takes|goes|faces|kicks|leaves?|arrives?)$/;

/**
 * Whether the verb nearest to a time speaks of what is to come or of what was: "will rule on Friday", "are to resume on
 * Thursday"; "said on Friday that it will" is past. Before the time first; where its clause begins with it, after it.
 */
export function tenseAround(view: TimeView, at: number, end: number): Tense {
  const bound = lowerAt(view, lowerAt(view, at - 1) === 'on' ? at - 2 : at - 1);
  if (bound === 'since') return 'past';
  const before = tenseBefore(view, at);
  const tense = before === 'present' ? null : (before ?? tenseAfter(view, end));
  return tense ?? (/^(?:by|until|till)$/.test(bound) ? 'future' : null);
}

function tenseBefore(view: TimeView, at: number): Tense | 'present' {
  for (let back = at - 1; back >= Math.max(view.first, at - REACH); back -= 1) {
    const text = tokenAt(view, back)?.text ?? ';';
    if (/^[;:.!?"“”]$/.test(text)) return null;
    if (at - back <= 2 && isAwaited(view, back)) return 'future';
    const tense = verbTense(view, back);
    if (tense !== null) return tense;
  }
  return null;
}

/** "Due on Friday", not "was due on Friday". */
function isAwaited(view: TimeView, at: number): boolean {
  return AWAITED.test(lowerAt(view, at)) && !/^(?:was|were|had|been)$/.test(lowerAt(view, at - 1));
}

function tenseAfter(view: TimeView, end: number): Tense {
  for (let on = end; on < Math.min(view.end, end + REACH); on += 1) {
    if (/^[;:.!?"“”]$/.test(tokenAt(view, on)?.text ?? ';')) return null;
    const tense = verbTense(view, on);
    if (tense !== null) return tense === 'present' ? null : tense;
  }
  return null;
}

/** Null for what is no finite verb. */
function verbTense(view: TimeView, at: number): Tense | 'present' {
  const token = tokenAt(view, at);
  if (token === null) return null;
  if (/^(?:will|shall|'ll|won't)$/.test(token.lower)) return 'future';
  if (token.lower === 'to') return AHEAD.test(lowerAt(view, at - 1)) ? 'future' : null;
  if (isPastVerb(token, lowerAt(view, at - 1))) return 'past';
  if (token.partOfSpeech !== 'verb' || lowerAt(view, at - 1) === 'to') return null;
  if (CALENDAR_VERBS.test(token.lower)) return 'future';
  return token.verbForm === 'present' && lowerAt(view, at - 1) !== 'to' ? 'present' : null;
}

const lowerAt = (view: TimeView, at: number): string => tokenAt(view, at)?.lower ?? '';

/** "died", "was", "has risen"; not "sent" in "will be sent". */
function isPastVerb(token: TaggedToken, before: string): boolean {
  if (/^(?:was|were|had|did)$/.test(token.lower)) return true;
  return token.partOfSpeech === 'verb' && token.verbForm === 'past' && !/^(?:be|is|are)$/.test(before);
}
