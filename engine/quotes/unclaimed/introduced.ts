import { BE_FORMS, HYPOTHETICAL, NEGATIONS } from '../../data/quotation-words';
import type { TokenSpan } from '../../model';
import type { Beside } from './beside';
import { isAdverb, isAuxiliary, isComma, isFiniteVerb, isOneOf } from '../phrases/phrase';
import { phraseBefore } from '../phrases/phrase-before';
import type { Quoted } from '../marks/quoted';
import { spanOf } from '../reading';
import type { Reading, Stretch } from '../reading';
import { sourceBefore } from '../phrases/source-before';
import { subjectOf } from '../cues/speaking';
import { speechVerbAt } from '../cues/speech-verb';
import type { SpeechVerb } from '../cues/speech-verb';

/** How far before a quote its verb may stand, in tokens. */
const MAX_LEAD = 40;
/** A verb that shares its subject does so with one of this many before it. */
const MAX_VERBS = 4;

/**
 * What leads into a quote: 'Petrov demurred: “…”', 'Petrov replied evenly, “…”', 'Ana Petrov: “…”', or the sentence before
 * it: 'Petrov told the crowd: ⏎ “…”', 'Petrov said in a statement. “…”'. Null when nothing does.
 */
export function speakerBefore(reading: Reading, quote: Quoted, stretch: Stretch): Beside | null {
  if (quote.firstToken > stretch.first) {
    const beside = besideInside(reading, quote.firstToken - 1, stretch);
    return beside?.verb?.listed === true || endsSentence(reading, quote) ? beside : null;
  }
  const before = reading.stretches[stretch.index - 1];
  if (before === undefined || before.block < stretch.block - 1) return null;
  const last = before.end - 1;
  if (reading.quotedAt(last) !== null) return null;
  if (reading.tokens[last]?.text === ':') return besideInside(reading, last, before);
  return endsInCue(reading, before);
}

/** Nothing of the writer's follows ('Petrov: “Of course” the road will open'). */
function endsSentence({ tokens, stretchFrom }: Reading, { endToken, closed }: Quoted): boolean {
  return !closed || stretchFrom(endToken) !== null || tokens[endToken]?.kind !== 'word';
}

/** `end` is the comma or colon before the quote. */
function besideInside(reading: Reading, end: number, stretch: Stretch): Beside | null {
  const colon = reading.tokens[end]?.text === ':';
  if (!colon && !isComma(reading.tokens[end])) return null;
  const headed = colon && floorOf(reading.tokens, end, stretch) > stretch.first;
  const named = headed ? nameWithColon(reading, end, stretch) : null;
  if (named !== null) return named;
  const verb = lastVerb(reading, end, stretch);
  if (verb === null) return colon ? (afterBeing(reading, end, stretch) ?? nameWithColon(reading, end, stretch)) : null;
  if (isUnsaid(reading, verb, stretch)) return null;
  const near = verb.listed || verb.end === end || speaksTo(reading, verb.end, end);
  if (near) return { source: sourceOf(reading, verb.token, stretch), verb, stretch };
  const source = colon ? (subjectOf(reading, stretch, end) ?? sourceOf(reading, verb.token, stretch)) : null;
  return source === null ? null : { source, verb: null, stretch };
}

/** "could say", "did not say" */
function isUnsaid(reading: Reading, { token }: SpeechVerb, stretch: Stretch): boolean {
  const group = reading.tokens.slice(groupStart(reading, token, stretch), token);
  return group.some((word) => isOneOf(HYPOTHETICAL, word) || isOneOf(NEGATIONS, word));
}

/** "exclaimed at the meeting, “…”", "barked back at him: “…”": no object between verb and quote. */
function speaksTo({ tokens, quotedAt }: Reading, from: number, end: number): boolean {
  const at = /^(?:back|out|up|on|off)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const quote = tokens[end + 1];
  if (quote === undefined || quotedAt(end + 1) === null || end - at > 8) return false;
  return at === end || isAdverb(tokens[at]) || /^(?:to|at|in|on|with|from)$/.test(tokens[at]?.lower ?? '');
}

/** The verb nearest before `end` that a clause of its own could have, the writer's words only. */
function lastVerb(reading: Reading, end: number, stretch: Stretch): SpeechVerb | null {
  for (let at = end - 1; at >= Math.max(stretch.first, end - MAX_LEAD); at -= 1) {
    if (reading.quotedAt(at) !== null) return null;
    const verb = speechVerbAt(reading.tokens, at);
    if (verb !== null && !(verb.gerund && verb.end !== end)) return verb;
  }
  return null;
}

/** "Petrov’s answer was: “…”", "The board was plain in its findings: “…”" */
function afterBeing(reading: Reading, end: number, stretch: Stretch): Beside | null {
  for (let at = end - 1; at > Math.max(stretch.first, end - 12); at -= 1) {
    if (reading.quotedAt(at) !== null) return null;
    if (!isOneOf(BE_FORMS, reading.tokens[at]) || reading.tokens[at]?.lower === "'s") continue;
    const source = sourceOf(reading, at, stretch);
    return source === null ? null : { source: owner(reading, source), verb: null, stretch };
  }
  return null;
}

/** "Petrov" of "Petrov's answer". */
function owner({ tokens }: Reading, source: TokenSpan): TokenSpan {
  const mark = tokens.slice(source.firstToken, source.endToken).findLastIndex(({ lower }) => lower === "'s");
  return (mark > 0 ? spanOf(tokens, source.firstToken, source.firstToken + mark) : null) ?? source;
}

/** The subject of a verb, or of the verb before it in the sentence that it shares one with. Null in the passive. */
function sourceOf(reading: Reading, verb: number, stretch: Stretch): TokenSpan | null {
  const { tokens } = reading;
  let start = groupStart(reading, verb, stretch);
  if (tokens.slice(start, verb).some((token) => isOneOf(BE_FORMS, token))) return null;
  const floor = writersFloor(reading, start, stretch);
  for (let steps = 0; steps < MAX_VERBS && start > floor; steps += 1) {
    const own = sharesSubject(reading, start) ? null : sourceBefore({ tokens, floor, end: start });
    if (own !== null) return own;
    let before = start - 1;
    while (before > floor && !isFiniteVerb(tokens, before)) before -= 1;
    start = groupStart(reading, before, stretch);
  }
  return subjectOf(reading, stretch, verb);
}

function groupStart({ tokens }: Reading, verb: number, { first }: Stretch): number {
  let start = verb;
  while (start > first && isInGroup(tokens[start - 1])) start -= 1;
  return start;
}

function isInGroup(token: Reading['tokens'][number] | undefined): boolean {
  return isAdverb(token) || isAuxiliary(token) || isOneOf(NEGATIONS, token);
}

function writersFloor({ quotedAt }: Reading, from: number, { first }: Stretch): number {
  let floor = from;
  while (floor > first && floor > from - 2 * MAX_LEAD && quotedAt(floor - 1) === null) floor -= 1;
  return floor;
}

/** "leaned in and boomed", "went on to say", "waved, saying" */
function sharesSubject({ tokens }: Reading, start: number): boolean {
  if (isComma(tokens[start - 1])) return tokens[start]?.verbForm === 'gerund';
  return /^(?:and|but|then|to|or)$/.test(tokens[start - 1]?.lower ?? '');
}

/** "Ana Petrov: “…”", "From the report: “…”": nothing but somebody. */
function nameWithColon({ tokens }: Reading, end: number, stretch: Stretch): Beside | null {
  const floor = floorOf(tokens, end, stretch);
  const source = phraseBefore({ tokens, floor, end });
  const lead = tokens.slice(floor, source?.firstToken ?? floor).map(({ lower }) => lower);
  if (source === null || !lead.every((word) => /^(?:from|here|'s|by)$/.test(word))) return null;
  return { source: spanOf(tokens, source.firstToken, source.endToken), verb: null, stretch };
}

/** A dash sets off a heading before the name: "More on the flood – Ana Petrov: “…”". */
function floorOf(tokens: Reading['tokens'], end: number, { first }: Stretch): number {
  let floor = end;
  while (floor > first && floor > end - MAX_LEAD && !/^(?:[—–]|-{1,2})$/.test(tokens[floor - 1]?.text ?? ''))
    floor -= 1;
  const dash = tokens[floor - 1];
  const spaced = dash !== undefined && (tokens[floor]?.start ?? 0) > dash.end;
  return floor > first && spaced ? floor : first;
}

/** "Petrov said in a statement.": a cue, and nothing that was said. */
function endsInCue(reading: Reading, before: Stretch): Beside | null {
  const verb = lastVerb(reading, before.end, before);
  if (verb?.listed !== true || !/^[.]$/.test(reading.tokens[before.end - 1]?.text ?? '')) return null;
  const said = before.end - 1 - verb.end;
  const toSay = reading.tokens[verb.token - 1]?.lower === 'to' && said === 0;
  const inStatement = /^(?:statement|interview|email|letter|post|speech|message|tweet|release)$/.test(
    reading.tokens[before.end - 2]?.lower ?? '',
  );
  if (!toSay && !inStatement) return null;
  return { source: sourceOf(reading, verb.token, before), verb, stretch: before };
}
