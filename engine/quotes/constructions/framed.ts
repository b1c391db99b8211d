import { PREPOSITIONS } from '../../data/quotation-words';
import type { Span } from '../../model';
import type { Bounds } from '../clauses/clause';
import { clauseEnd, contentOf, hasFiniteVerb, hasQuote } from '../clauses/clause';
import type { Speaking } from '../cues/cue-use';
import { CONFIDENCE } from '../draft';
import type { Draft } from '../draft';
import { leadingChannel } from '../phrases/channel';
import { isComma, isFiniteVerb, isOneOf, isTimeWord } from '../phrases/phrase';
import type { Reading } from '../reading';
import { offsetsOf, unquotedAfter } from '../reading';
import { FRAMES } from './frames';
import type { Frame } from './frames';

/** "According to X, Y", "Y, in the words of X", "in X's view, Y", "Y, as X puts it". */
export function framedSpeech(reading: Reading, speakings: readonly (readonly Speaking[])[]): Draft[] {
  return reading.stretches.flatMap((stretch) => {
    const drafts: Draft[] = [];
    for (let at = stretch.first; at + 2 < stretch.end; at += 1) {
      if (!OPENS_FRAME.test(reading.tokens[at]?.lower ?? '') || reading.quotedAt(at) !== null) continue;
      const others = speakings[stretch.index] ?? [];
      const draft = draftAt(reading, at, { stretch, others, relative: false, fronted: false });
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  });
}

const OPENS_FRAME = /^(?:according|in|as)$/;

function draftAt(reading: Reading, at: number, bounds: Bounds): Draft | null {
  const { stretch } = bounds;
  const place = { reading, at, stretch, ceiling: unquotedAfter(reading, at, stretch.end) };
  for (const { read } of FRAMES) {
    const frame = read(place);
    const parts = frame === null ? null : partsOf(reading, frame, bounds);
    if (frame !== null && parts !== null) return draftOf(reading, { frame, parts, bounds });
  }
  return null;
}

function draftOf(
  { tokens }: Reading,
  { frame, parts, bounds: { stretch } }: { frame: Frame; parts: Parts; bounds: Bounds },
): Draft {
  const { source, cue, lemma, kind, act, first } = frame;
  return {
    ...parts,
    act,
    source,
    cue: { ...offsetsOf(cue), lemma, kind },
    channel: first === stretch.first ? null : leadingChannel(tokens, stretch, first),
    stretch: stretch.index,
    inherits: null,
  };
}

type Parts = Pick<Draft, 'content' | 'directness' | 'confidence' | 'quotes'>;

function partsOf(reading: Reading, frame: Frame, bounds: Bounds): Parts | null {
  const { tokens } = reading;
  const leads = tokens
    .slice(bounds.stretch.first, frame.first)
    .every(({ kind, lower }) => kind === 'punctuation' || lower === 'and' || lower === 'but');
  // "They are afraid to go back, but according to the agency …": what stands before it is not the agency's.
  const joins = /^(?:but|and|while|although|though|;)$/.test(tokens[frame.first - 1]?.lower ?? '');
  return leads || joins ? after(reading, frame.end, bounds) : around(reading, frame, bounds);
}

function after(reading: Reading, tail: number, bounds: Bounds): Parts | null {
  // "According to figures of the office on Tuesday, exports fell"
  const timed = isOneOf(PREPOSITIONS, reading.tokens[tail]) && isTimeWord(reading.tokens[tail + 1]);
  const close = timed && isComma(reading.tokens[tail + 2]) ? tail + 2 : tail;
  const from = /^[,:]$/.test(reading.tokens[close]?.text ?? '') ? close + 1 : tail;
  const end = clauseEnd(reading, from, bounds);
  const quote = reading.quotedAt(from);
  const quoted = quote === null ? undefined : reading.quoted[quote];
  if (quote !== null && quoted?.firstToken === from && quoted.endToken >= end) {
    return { content: [quoted.content], directness: 'direct', confidence: CONFIDENCE.quoteAccording, quotes: [quote] };
  }
  return parts([contentOf(reading, from, end)], hasQuote(reading, from, end));
}

function around(reading: Reading, { first, end: tail }: Frame, bounds: Bounds): Parts | null {
  const { tokens } = reading;
  const { stretch } = bounds;
  const end = isComma(tokens[first - 1]) ? first - 1 : first;
  const quote = reading.quotedAt(end - 1);
  const quoted = quote === null ? undefined : reading.quoted[quote];
  if (quote !== null && quoted?.firstToken === stretch.first && quoted.endToken === end) {
    return { content: [quoted.content], directness: 'direct', confidence: CONFIDENCE.quoteAccording, quotes: [quote] };
  }
  const start = startBefore(reading, first, bounds);
  const rest = isComma(tokens[tail]) ? clauseEnd(reading, tail + 1, bounds) : tail;
  const resumes =
    rest > tail + 1 && !/^(?:which|who|but|and|while|though|although)$/.test(tokens[tail + 1]?.lower ?? '');
  // "The gang, according to detectives, moved the cars": the verb stands after the frame.
  const clause =
    hasFiniteVerb(reading, start, end) || (resumes && isComma(tokens[first - 1]) && opensWithVerb(reading, tail + 1));
  if (!clause) return null;
  const spans = [contentOf(reading, start, end), resumes ? contentOf(reading, tail + 1, rest) : null];
  return parts(spans, hasQuote(reading, start, resumes ? rest : end));
}

function opensWithVerb({ tokens, quotedAt }: Reading, at: number): boolean {
  return quotedAt(at) !== null || isFiniteVerb(tokens, at) || tokens[at]?.partOfSpeech === 'verb';
}

/** "…, but officials were seen, according to witnesses": from the last "but" on. */
function startBefore({ tokens, quotedAt }: Reading, at: number, { stretch }: Bounds): number {
  for (let start = at - 1; start > stretch.first; start -= 1) {
    const joint =
      tokens[start - 1]?.text === ';' ||
      (/^(?:but|while|whereas|although|though)$/.test(tokens[start - 1]?.lower ?? '') && isComma(tokens[start - 2]));
    if (joint && quotedAt(start - 1) === null) return start;
  }
  return stretch.first;
}

function parts(spans: readonly (Span | null)[], mixed: boolean): Parts | null {
  const content = spans.filter((span) => span !== null);
  if (content.length === 0) return null;
  return { content, directness: mixed ? 'mixed' : 'indirect', confidence: CONFIDENCE.according, quotes: [] };
}
