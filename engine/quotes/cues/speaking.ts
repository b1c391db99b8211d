import type { TokenSpan } from '../../model';
import { nounSpeaking } from './cue-phrases';
import type { CueUse, Speaking } from './cue-use';
import { isAdverb, isAuxiliary, isComma, isFiniteVerb, isOneOf } from '../phrases/phrase';
import { groupBefore } from './verb-group';
import type { Reading, Stretch } from '../reading';
import { phraseFrom, sourceAfter } from '../phrases/source-after';
import { sourceBefore } from '../phrases/source-before';
import { spanOf, unquotedAfter, unquotedBefore } from '../reading';
import { CLAUSE_OPENERS, PREPOSITIONS, SUBORDINATORS } from '../../data/quotation-words';

/** Joins each cue with its source; cues without one are left out unless they are impersonal ("it was reported that"). */
export function findSpeakings(reading: Reading, cues: readonly CueUse[]): Speaking[] {
  const speakings: Speaking[] = [];
  for (const cue of cues) {
    const speaking = speakingOf(reading, cue, speakings);
    if (speaking !== null) speakings.push(speaking);
  }
  return [...speakings, ...nounsOf(reading)].sort((one, other) => one.token - other.token);
}

function nounsOf(reading: Reading): Speaking[] {
  return reading.stretches.flatMap((stretch) => {
    const nouns: Speaking[] = [];
    for (let at = stretch.first; at < stretch.end; at += 1) {
      const speaking = reading.quotedAt(at) === null ? nounSpeaking(reading, stretch, at) : null;
      if (speaking !== null) nouns.push(speaking);
    }
    return nouns;
  });
}

function speakingOf(reading: Reading, cue: CueUse, earlier: readonly Speaking[]): Speaking | null {
  if (cue.voice === 'passive' || EMERGES.test(cue.verb.lemma)) return impersonal(reading, cue);
  const { tokens } = reading;
  const floor = unquotedBefore(reading, cue.groupStart, cue.stretch.first);
  const before = tokens[cue.groupStart - 1];
  const opensClause =
    cue.groupStart <= floor || isComma(before) || /^(?:and|but|then|or|by|as|after|before)$/.test(before?.lower ?? '');
  if (!opensClause || (isComma(before) && cue.voice === 'finite')) {
    const source = sourceBefore({ tokens, floor, end: cue.groupStart });
    if (source !== null) return { ...cue, source, place: 'before', lead: source.firstToken, tail: cue.end };
  }
  if (before?.lower === 'as' && cue.voice === 'gerund') return quotedAsSaying(reading, cue, floor);
  if (!opensClause) return null;
  return inverted(reading, cue, floor) ?? shared(reading, cue, earlier);
}

/** '…," said Mara Lindqvist' · ', say prosecutors' */
function inverted(reading: Reading, cue: CueUse, floor: number): Speaking | null {
  const { tokens } = reading;
  if (cue.voice !== 'finite' || !cue.verb.takes.has('quote')) return null;
  const before = tokens[cue.groupStart - 1];
  if (cue.groupStart > floor && !isComma(before)) return null;
  const ceiling = unquotedAfter(reading, cue.end, cue.stretch.end);
  const source = sourceAfter({ tokens, start: cue.end, ceiling });
  if (source === null || isFiniteVerb(tokens, source.endToken) || isAuxiliary(tokens[source.endToken])) return null;
  return { ...cue, source, place: 'after', lead: cue.groupStart, tail: source.endToken };
}

/** "… and added that", ", saying that": the subject of an earlier verb of the sentence. */
function shared(reading: Reading, cue: CueUse, earlier: readonly Speaking[]): Speaking | null {
  // "said the rules were clear and says": the rules feel nothing.
  const last = earlier.findLast(({ verb }) => verb.act !== 'thought' || cue.verb.act === 'thought');
  const emphatic = cue.groupStart < cue.token;
  if (cue.inflection === 'base' && !emphatic && !(last?.stretch === cue.stretch && last.inflection === 'base'))
    return null;
  const source =
    last?.stretch === cue.stretch && last.source !== null
      ? last.source
      : subjectOf(reading, cue.stretch, cue.groupStart);
  if (source === null) return ofMainClause(reading, cue);
  return { ...cue, source, place: 'shared', lead: cue.groupStart, tail: cue.end };
}

/** "Warning that supplies would last a week, the director closed the depot": the subject of the main clause says it. */
function ofMainClause({ tokens, quotedAt }: Reading, cue: CueUse): Speaking | null {
  const { stretch, groupStart, voice, end } = cue;
  if (voice !== 'gerund' || groupStart !== stretch.first) return null;
  for (let at = end; at < Math.min(stretch.end, end + 40); at += 1) {
    if (!isComma(tokens[at]) || quotedAt(at) !== null) continue;
    const source = sourceAfter({ tokens, start: at + 1, ceiling: stretch.end });
    const speaks = source !== null && isFiniteVerb(tokens, source.endToken);
    if (speaks) return { ...cue, source, place: 'shared', lead: groupStart, tail: end };
  }
  return null;
}

/** The first noun phrase of a sentence that a verb follows, what leads into the sentence passed over. */
export function subjectOf({ tokens, quotedAt }: Reading, { first, end }: Stretch, before: number): TokenSpan | null {
  const start = afterIntroduction({ tokens, first, end: Math.min(end, before) });
  if (quotedAt(start) !== null) return null;
  const source = sourceAfter({ tokens, start, ceiling: before });
  if (source === null) return null;
  let at = source.endToken;
  while (isAdverb(tokens[at]) || isComma(tokens[at])) at += 1;
  return at < before && isFiniteVerb(tokens, at) ? source : null;
}

function afterIntroduction({ tokens, first, end }: { tokens: Reading['tokens']; first: number; end: number }): number {
  const opening = tokens[first];
  if (opening === undefined) return first;
  const leadsIn =
    isOneOf(PREPOSITIONS, opening) ||
    isOneOf(CLAUSE_OPENERS, opening) ||
    isAdverb(opening) ||
    opening.verbForm === 'gerund';
  if (!leadsIn) return first;
  for (let at = first; at < Math.min(end, first + 25); at += 1) if (isComma(tokens[at])) return at + 1;
  return phraseFrom({ tokens, start: first + 1, ceiling: first + 2 }) > first + 1 ? first + 1 : first;
}

/** "It emerged that", "it turned out that". */
const EMERGES = /^(?:emerge|transpire|turn out|appear|seem)$/;

/** "It was reported that": nobody is named. */
function impersonal({ tokens }: Reading, cue: CueUse): Speaking | null {
  if (tokens[cue.groupStart - 1]?.lower !== 'it' || tokens[cue.end]?.lower === 'to') return null;
  if (cue.verb.takes.has('naming') || tokens[cue.end]?.lower === 'by') return null;
  return { ...cue, source: null, place: 'none', lead: cue.groupStart - 1, tail: cue.end };
}

/** "The agency quoted Nyoman Ode as saying" · "Ode was quoted as saying" */
function quotedAsSaying({ tokens }: Reading, cue: CueUse, floor: number): Speaking | null {
  const as = cue.groupStart - 1;
  for (let at = as - 1; at >= Math.max(floor, as - 30); at -= 1) {
    if (!/^(?:quoted|quotes|quoting|cited|cites|heard|record)$/.test(tokens[at]?.lower ?? '')) continue;
    const passive = isAuxiliary(tokens[at - 1]) || tokens[at]?.lower === 'record';
    const group = groupBefore(tokens, tokens[at]?.lower === 'record' ? at - 1 : at, floor);
    const subject = passive ? sourceBefore({ tokens, floor, end: group }) : null;
    const source = passive ? subject : spanOf(tokens, at + 1, isComma(tokens[as - 1]) ? as - 1 : as);
    const lead = passive ? (source?.firstToken ?? at) : at;
    return source === null ? null : { ...cue, source, place: 'before', lead, tail: cue.end };
  }
  return null;
}

/** How many words may stand before the word that opens a clause: "A few weeks after she announced". */
const MAX_BEFORE_OPENER = 4;

/** Whether the cue stands in a clause that leads up to the main one: "When she said it was late, they went". */
export function isFronted({ tokens, quotedAt }: Reading, { lead, stretch, voice }: Speaking): boolean {
  if (voice === 'gerund' && lead === stretch.first) return true;
  let first = lead;
  while (first > stretch.first && !isComma(tokens[first - 1]) && quotedAt(first - 1) === null) first -= 1;
  for (let at = first; at < Math.min(lead, first + MAX_BEFORE_OPENER); at += 1) {
    if (isFiniteVerb(tokens, at)) return false;
    if (isOneOf(SUBORDINATORS, tokens[at])) return true;
  }
  return false;
}
