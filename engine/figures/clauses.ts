import type { Draft } from './draft';
import { afterGroup, isMark } from './clause-marks';
import { textAt, tokenAt, wordAt, type Run, type SentenceView } from './reading';
import { sharesClaim } from './shared-claims';
import { isVerbal } from './verbs';

/** The clause a figure stands in, and the words of it that say what is true of what is counted. */
export interface ClauseReading {
  readonly clause: Run;
  /** The verb phrase, or null when no verb was found. */
  readonly claim: Run | null;
}

/** So many figures share a claim; longer lists are tables. */
const LONGEST_CHAIN = 12;
/** What a search through a clause may cost. */
const REACH = 40;

const OPENERS =
  /^(?:and|but|that|which|who|whom|whose|where|when|while|after|before|because|if|although|though|whereas|so|as|since|until|with|or)$/;
const SUBORDINATORS = /^(?:when|while|because|if|although|though|whereas|after|before|as)$/;
/** "Officials said seven people died": the verb before is not theirs. */
const REPORTING =
  /^(?:say|says|said|saying|report|reports|reported|claim|claims|claimed|estimate|estimates|estimated|announce|announces|announced|confirm|confirms|confirmed|warn|warns|warned|tell|told|indicate|indicates|indicated|suggest|suggests|suggested|believe|believes|believed|think|thinks|thought|show|shows|showed|know|knows|knew|fear|fears|feared|note|notes|noted|add|adds|added|mean|means|meant)$/;

/** Of these a bare figure is hardly the object. */
const SAYING = /^(?:say|says|said|saying|claims?|claimed|warns?|warned|believes?|believed)$/;

/** Reads the clause around the figure at `index` of the sentence's figures. */
export function readClause(
  view: SentenceView,
  drafts: readonly Draft[],
  index: number,
  chain = LONGEST_CHAIN,
): ClauseReading {
  const draft = drafts[index];
  if (draft === undefined) throw new RangeError(`expected a figure at ${index} of ${drafts.length}`);
  const start = clauseStart(view, draft.first);
  if (isIncluded(view, draft) && index > 0 && chain > 0)
    return { ...readClause(view, drafts, index - 1, chain - 1), clause: { first: start, end: draft.end } };
  const next = drafts[index + 1] ?? null;
  const own = ownClaim(view, drafts, { index, start });
  const isShared = own === null && chain > 0 && sharesClaim(view, drafts, index);
  const shared = isShared ? readClause(view, drafts, index - 1, chain - 1).claim : null;
  if (shared !== null) {
    const end = Math.max(shared.end, clauseEnd(view, draft.end, next));
    return { clause: { first: start, end: draft.end }, claim: { first: shared.first, end } };
  }
  const claimStart =
    own ?? laterVerb(view, draft, drafts.slice(index + 1, index + 1 + REACH)) ?? gerundAfter(view, draft);
  const from = Math.max(claimStart ?? draft.end, draft.end);
  const end = clauseEnd(view, from, next);
  const claim = claimStart !== null && end > claimStart ? { first: claimStart, end } : null;
  return { clause: { first: start, end }, claim };
}

/** Where the claim of which the figure is subject or object begins. */
function ownClaim(
  view: SentenceView,
  drafts: readonly Draft[],
  { index, start }: { readonly index: number; readonly start: number },
): number | null {
  const draft = drafts[index];
  if (draft === undefined) return null;
  const own = subjectClaim(view, draft, start) ?? objectClaim(view, draft, start);
  // "said the five firms – all of them mills – had closed": what was said of them is the claim.
  if (own === null || own === draft.end || !isReported(view, { first: own, end: draft.first })) return own;
  return laterVerb(view, draft, drafts.slice(index + 1, index + 1 + REACH)) ?? own;
}

/** "with nine witnesses testifying": a claim of its own where there is no other verb. */
function gerundAfter(view: SentenceView, { end }: Draft): number | null {
  return tokenAt(view, end)?.verbForm === 'gerund' && isVerbal(view, end) ? end : null;
}

/** Nothing but the verb of saying stands before the figure. */
function isReported(view: SentenceView, { first, end }: Run): boolean {
  let at = end - 1;
  while (at > first && /^(?:the|that|all|only|just|a|of)$/.test(wordAt(view, at))) at -= 1;
  return SAYING.test(wordAt(view, at)) && at >= first;
}

/** "Seven people, including four children, are injured": what is said of the seven is said of the four. */
export function isIncluded(view: SentenceView, draft: Draft): boolean {
  return /^(?:including|among)$/.test(wordAt(view, draft.first - 1));
}

/** Back to the mark or conjunction that opens the clause. */
function clauseStart(view: SentenceView, at: number): number {
  let start = at;
  while (start > Math.max(view.first, at - REACH)) {
    const before = tokenAt(view, start - 1);
    if (before === null || isMark(view, start - 1) || OPENERS.test(before.lower)) break;
    start -= 1;
  }
  return start;
}

/** The position after adverbs and the words "more", "else", "alone". */
function skipAdverbs(view: SentenceView, at: number): number {
  let after = at;
  while (
    after < at + 4 &&
    (tokenAt(view, after)?.partOfSpeech === 'adverb' ||
      /^(?:more|else|alone|currently|reportedly|now|already|also)$/.test(wordAt(view, after)))
  ) {
    after += 1;
  }
  return after;
}

/** A finite verb directly after the figure makes it the subject, unless a verb before has it as object. */
function subjectClaim(view: SentenceView, draft: Draft, start: number): number | null {
  const after = skipAdverbs(view, draft.end);
  const token = tokenAt(view, after);
  if (token === null || !isVerbal(view, after) || token.verbForm === 'gerund') return null;
  if (token.partOfSpeech === 'auxiliary') return draft.end;
  const before = lastVerb(view, { first: start, end: draft.first });
  return before === null || REPORTING.test(wordAt(view, before)) ? draft.end : null;
}

/** The last verb of the run; one that looks like a plural noun ("bars", "supplies") only where there is no other. */
function lastVerb(view: SentenceView, { first, end }: Run): number | null {
  let doubtful: number | null = null;
  for (let at = end - 1; at >= first; at -= 1) {
    if (!isVerbal(view, at)) continue;
    if (!isDoubtful(view, at)) return at;
    doubtful ??= at;
  }
  return doubtful;
}

function isDoubtful(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  return (
    token?.verbForm === 'present' &&
    token.partOfSpeech === 'verb' &&
    /^(?:noun|adjective|conjunction)$/.test(tokenAt(view, at - 1)?.partOfSpeech ?? '')
  );
}

/** The verb before the figure, with the auxiliaries and adverbs that belong to it. */
function objectClaim(view: SentenceView, draft: Draft, start: number): number | null {
  const verb = lastVerb(view, { first: start, end: draft.first });
  if (verb === null) return null;
  let first = verb;
  while (first > start && belongsToVerb(view, first - 1)) first -= 1;
  return first;
}

/** "has (not yet) been expected to" before the main verb. */
function belongsToVerb(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  if (token === null) return false;
  if (/^(?:to|not|n't)$/.test(token.lower) || /^(?:auxiliary|adverb)$/.test(token.partOfSpeech)) return true;
  return isVerbal(view, at) && (wordAt(view, at + 1) === 'to' || /^(?:has|have|had|been|having)$/.test(token.lower));
}

/** The first verb after the figure, past phrases that hang on it and past figures joined to it by "and". */
function laterVerb(view: SentenceView, draft: Draft, later: readonly Draft[]): number | null {
  let at = draft.end;
  for (let steps = 0; at < view.end && steps < REACH; steps += 1) {
    if (isVerbal(view, at) && tokenAt(view, at)?.verbForm !== 'gerund') return verbGroupStart(view, at, draft.end);
    if (textAt(view, at) === ',') {
      const past = pastAside(view, at);
      if (past === null) return null;
      at = past;
    } else if (wordAt(view, at) === 'and') {
      const joined = later.find(({ first }) => first === at + 1);
      if (joined === undefined) return null;
      at = joined.end;
    } else if (/^[—–―(“"]$/.test(textAt(view, at))) {
      const past = afterGroup(view, at);
      if (past === null) return null;
      at = past;
    } else if (isMark(view, at) || SUBORDINATORS.test(wordAt(view, at))) return null;
    else at += 1;
  }
  return null;
}

/** The position after ", including children," or null when the comma opens no aside. */
function pastAside(view: SentenceView, comma: number): number | null {
  if (
    !/^(?:including|among|mostly|mainly|most|many|some|all|both|one|two|three|the|a|an|aged|about)$/.test(
      wordAt(view, comma + 1),
    )
  )
    return null;
  for (let at = comma + 1; at < Math.min(view.end, comma + 16); at += 1) {
    if (textAt(view, at) === ',') return at + 1;
    if (/^[.;:!?]$/.test(textAt(view, at))) return null;
  }
  return null;
}

function verbGroupStart(view: SentenceView, verb: number, from: number): number {
  let first = verb;
  while (first > from && tokenAt(view, first - 1)?.partOfSpeech === 'adverb') first -= 1;
  return first;
}

/** Forward to the mark or conjunction that ends the clause. */
function clauseEnd(view: SentenceView, from: number, next: Draft | null): number {
  for (let at = from; at < view.end; at += 1) {
    if (isMark(view, at) && !isListComma(view, at)) {
      const past = afterGroup(view, at);
      if (past === null || !goesOn(view, past)) return past !== null && textAt(view, at) !== '(' ? past : at;
      at = past - 1;
      continue;
    }
    const word = wordAt(view, at);
    if (word === 'but' && wordAt(view, at + 1) !== 'to') return at;
    if (word === 'and' && opensClause(view, at + 1, next)) return at;
    if (SUBORDINATORS.test(word) && hasVerbSoon(view, at + 1) && !/^(?:of|well|much|many)$/.test(wordAt(view, at + 1)))
      return at;
  }
  return view.end;
}

/** After a bracket or words in quote marks the clause goes on, if not with a mark. */
function goesOn(view: SentenceView, at: number): boolean {
  return at < view.end && !isMark(view, at);
}

/** A comma between the parts of a place's name: "in Agwara, Niger State, Nigeria". */
function isListComma(view: SentenceView, at: number): boolean {
  return (
    textAt(view, at) === ',' && [at - 1, at + 1].every((side) => tokenAt(view, side)?.partOfSpeech === 'proper-noun')
  );
}

function opensClause(view: SentenceView, at: number, next: Draft | null): boolean {
  if (next !== null && next.first <= at + 1 && next.first >= at) return true;
  return (
    isVerbal(view, skipAdverbs(view, at)) ||
    (tokenAt(view, at)?.partOfSpeech === 'pronoun' && isVerbal(view, at + 1)) ||
    hasSubject(view, at)
  );
}

/** "and Brent crude was", "and the index lost": a short noun phrase with a verb of its own. */
function hasSubject(view: SentenceView, at: number): boolean {
  let verb = at;
  while (verb < at + 5 && /^(?:determiner|adjective|noun|proper-noun)$/.test(tokenAt(view, verb)?.partOfSpeech ?? ''))
    verb += 1;
  const form = tokenAt(view, verb)?.verbForm ?? null;
  return verb > at && !isDoubtful(view, verb) && form !== 'gerund' && form !== 'infinitive' && isVerbal(view, verb);
}

function hasVerbSoon(view: SentenceView, from: number): boolean {
  for (let at = from; at < Math.min(view.end, from + 12) && !isMark(view, at); at += 1) {
    if (isVerbal(view, at)) return true;
  }
  return false;
}
