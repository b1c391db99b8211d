import type { TaggedToken } from '../../model';
import { bracketStart, isHardEdge, quoteEnd, quoteStart } from './clause-edges';
import { adjoins, textAt, tokenAt, wordAt, type TimeReading, type TimeView } from '../reading';

/** What a search through a clause may cost, in tokens each way. */
export const REACH = 48;

const SUBORDINATORS =
  /^(?:when|while|because|if|although|though|whereas|after|before|since|until|unless|where|whether|as)$/;
/** Those of them that are no prepositions too, and "that". */
const OPENS_CLAUSE = /^(?:when|while|because|if|although|though|whereas|unless|where|whether|who|which|that)$/;
const RELATIVES = /^(?:who|which|that|whose)$/;

/** A sentence with the tokens that its times cover. */
export interface TimedView extends TimeView {
  readonly timed: ReadonlySet<number>;
}

export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Back to the mark or conjunction that opens the clause, past asides and over what has no verb of its own. */
export function clauseStart(view: TimedView, { firstToken }: TimeReading): number {
  const last = Math.max(view.first, firstToken - REACH);
  let start = firstToken;
  // Where the last of "pens, paper and ink" begins: what stands before the commas belongs to it.
  let list = -1;
  while (start > last) {
    const at = start - 1;
    const word = wordAt(view, at);
    const run = { first: start, end: firstToken };
    const over = bracketStart(view, at) ?? quoteStart(view, at);
    if (over !== null && over > last) {
      start = over;
      continue;
    }
    if (isHardEdge(view, at) || word === '(') break;
    if (SUBORDINATORS.test(word) && hasSubjectAndVerb(view, run)) break;
    if (RELATIVES.test(word) && hasVerb(view, run)) return relativeStart(view, at, run);
    if (/^(?:,|—|–|and|but|or|so)$/.test(word) && hasSubjectAndVerb(view, run)) {
      if (word === 'and' && !followsVerb(view, at)) list = at;
      else if (word !== ',' || list === -1 || hasVerb(view, { first: start, end: list })) break;
    }
    start = at;
  }
  return start;
}

/** Whether a clause ends before the conjunction; else it joins nouns: "talks between the firm and the union failed". */
function followsVerb(view: TimedView, at: number): boolean {
  for (let back = at - 1; back >= Math.max(view.first, at - REACH); back -= 1) {
    if (isFinite(view, back)) return true;
    if (isHardEdge(view, back) || opensClause(view, back)) return false;
  }
  return false;
}

/** "As she and her son walked": of words that may be prepositions, those before a pronoun. */
function opensClause(view: TimedView, at: number): boolean {
  if (OPENS_CLAUSE.test(wordAt(view, at))) return true;
  return SUBORDINATORS.test(wordAt(view, at)) && /^(?:he|she|it|they|we|i|you)$/.test(wordAt(view, at + 1));
}

/** "The man who died on Sunday": a relative clause without subject takes the noun before it along. */
function relativeStart(view: TimedView, at: number, run: Run): number {
  if (hasSubjectAndVerb(view, run)) return run.first;
  const comma = textAt(view, at - 1) === ',' ? at - 1 : at;
  const first = phraseStart(view, comma);
  return first === comma ? at : first;
}

/** Where the noun phrase begins that ends before the position; the position where there is none. "A hearing" is one. */
export function phraseStart(view: TimedView, end: number): number {
  let first = tokenAt(view, end - 1)?.verbForm === 'gerund' ? end - 1 : end;
  while (first > Math.max(view.first, end - 9) && isOfNounPhrase(view, first - 1)) first -= 1;
  return first;
}

const isOfNounPhrase = (view: TimeView, at: number): boolean => {
  const token = tokenAt(view, at);
  return (
    token !== null &&
    (isHyphen(view, at) ||
      (token.kind !== 'punctuation' &&
        /^(?:noun|proper-noun|adjective|determiner|numeral)$/.test(token.partOfSpeech)) ||
      /^(?:of|'s)$/.test(token.lower))
  );
};

/** "the 12-inch pipe". */
const isHyphen = (view: TimeView, at: number): boolean =>
  textAt(view, at) === '-' && adjoins(view, at) && adjoins(view, at + 1);

export function isFinite(view: TimedView, at: number): boolean {
  const token = tokenAt(view, at);
  // "Come Friday, …" is a preposition.
  if (token === null || (token.lower === 'come' && view.timed.has(at + 1))) return false;
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

export function hasVerb(view: TimedView, { first, end }: Run): boolean {
  for (let at = first; at < end; at += 1) if (isFinite(view, at)) return true;
  return false;
}

/** Something that may be a subject stands before the first verb. */
function hasSubjectAndVerb(view: TimedView, { first, end }: Run): boolean {
  let nominal = false;
  let beforeComma = false;
  for (let at = first; at < end; at += 1) {
    // "…, Ana Ruiz, left": the name is an aside, and the subject stands before it.
    if (isFinite(view, at)) return textAt(view, at - 1) === ',' ? beforeComma : nominal;
    if (textAt(view, at) === ',' && !isFinite(view, at + 1)) beforeComma ||= nominal;
    const token = tokenAt(view, at);
    // What follows a preposition at the clause's start is no subject: "in London was …" goes on from before it.
    if (at === first && token?.partOfSpeech === 'preposition') return false;
    if (view.timed.has(at)) continue;
    const isNumber = token?.partOfSpeech === 'numeral' && !/^[,)]$/.test(textAt(view, at + 1));
    nominal ||= isNumber || isSubject(token);
  }
  return false;
}

/** Forward to the mark or conjunction that ends the clause; a time that leads it comes before its verb. */
export function clauseEnd(view: TimedView, { endToken }: TimeReading, start: number): number {
  let seen = hasVerb(view, { first: start, end: endToken });
  const last = Math.min(view.end, endToken + REACH);
  for (let at = endToken; at < last; at += 1) {
    const over = quoteEnd(view, at) ?? (seen ? null : relativeEnd(view, at));
    if (over !== null && over < last) {
      at = over;
      continue;
    }
    if (isHardEdge(view, at) || (textAt(view, at) === '.' && at === view.end - 1)) return at;
    if (seen && endsClause(view, at)) return at;
    seen ||= isFinite(view, at);
  }
  return last;
}

/** The comma that ends a clause set in before the verb: "the bank, which was founded in Oslo, …"; null where there is none. */
function relativeEnd(view: TimedView, at: number): number | null {
  if (wordAt(view, at) !== ',' || !/^(?:who|which|whose|where)$/.test(wordAt(view, at + 1))) return null;
  for (let on = at + 2; on < Math.min(view.end, at + 20); on += 1) if (wordAt(view, on) === ',') return on;
  return null;
}

function endsClause(view: TimedView, at: number): boolean {
  const word = wordAt(view, at);
  if (/^[,()—–]$/.test(word)) return !isNameComma(view, at);
  const next = { first: at + 1, end: Math.min(view.end, at + 8) };
  if (word === 'but' || SUBORDINATORS.test(word)) return hasVerb(view, next);
  return word === 'and' && (isFinite(view, at + 1) || (followsVerb(view, at) && hasSubjectAndVerb(view, next)));
}

/** Between the parts of a place's name: "in Lyon, France". */
const isNameComma = (view: TimeView, at: number): boolean =>
  [at - 1, at + 1].every((side) => tokenAt(view, side)?.partOfSpeech === 'proper-noun') && wordAt(view, at) === ',';
