import type { Cue, Span } from '../model';
import { leadingChannel } from './channel';
import type { Bounds } from './clause';
import { clauseEnd, contentOf, hasFiniteVerb, hasQuote } from './clause';
import { CONFIDENCE } from './draft';
import type { Draft } from './draft';
import { isComma } from './phrase';
import type { Reading, Stretch } from './reading';
import { sourceAfter } from './source-after';
import type { Speaking } from './speaking';

/** "According to X, Y" and "Y, according to X". */
export function accordingTo(reading: Reading, speakings: readonly (readonly Speaking[])[]): Draft[] {
  return reading.stretches.flatMap((stretch) => {
    const drafts: Draft[] = [];
    for (let at = stretch.first; at + 2 < stretch.end; at += 1) {
      const isCue =
        reading.tokens[at]?.lower === 'according' &&
        reading.tokens[at + 1]?.lower === 'to' &&
        reading.quotedAt(at) === null;
      const draft = isCue
        ? draftAt(reading, at, { stretch, others: speakings[stretch.index] ?? [], relative: false })
        : null;
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  });
}

function draftAt(reading: Reading, at: number, place: Bounds): Draft | null {
  const { tokens } = reading;
  const { stretch } = place;
  const cue = cueAt(reading, at);
  const source = sourceAfter({ tokens, start: at + 2, ceiling: ceilingOf(reading, at, stretch) });
  if (cue === null || source === null) return null;
  const leads = tokens
    .slice(stretch.first, at)
    .every(({ kind, lower }) => kind === 'punctuation' || lower === 'and' || lower === 'but');
  const parts = leads ? after(reading, source.endToken, place) : before(reading, { at, tail: source.endToken }, place);
  if (parts === null) return null;
  return {
    ...parts,
    act: 'speech',
    source,
    cue,
    channel: leads ? null : leadingChannel(tokens, stretch, at),
    stretch: stretch.index,
    inherits: null,
  };
}

function cueAt({ tokens }: Reading, at: number): Cue | null {
  const first = tokens[at];
  const last = tokens[at + 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, lemma: 'according to', kind: 'neutral' };
}

function ceilingOf({ quotedAt }: Reading, at: number, { end }: Stretch): number {
  let ceiling = at;
  while (ceiling < end && quotedAt(ceiling) === null) ceiling += 1;
  return ceiling;
}

type Parts = Pick<Draft, 'content' | 'directness' | 'confidence' | 'quotes'>;

function after(reading: Reading, tail: number, place: Bounds): Parts | null {
  const from = isComma(reading.tokens[tail]) ? tail + 1 : tail;
  const end = clauseEnd(reading, from, place);
  const quote = reading.quotedAt(from);
  const quoted = quote === null ? undefined : reading.quoted[quote];
  if (quote !== null && quoted?.firstToken === from && quoted.endToken >= end) {
    return { content: [quoted.content], directness: 'direct', confidence: CONFIDENCE.quoteAccording, quotes: [quote] };
  }
  return parts([contentOf(reading, from, end)], hasQuote(reading, from, end));
}

function before(reading: Reading, { at, tail }: { at: number; tail: number }, place: Bounds): Parts | null {
  const { tokens } = reading;
  const { stretch } = place;
  const end = isComma(tokens[at - 1]) ? at - 1 : at;
  const quote = reading.quotedAt(end - 1);
  const quoted = quote === null ? undefined : reading.quoted[quote];
  if (quote !== null && quoted?.firstToken === stretch.first && quoted.endToken === end) {
    return { content: [quoted.content], directness: 'direct', confidence: CONFIDENCE.quoteAccording, quotes: [quote] };
  }
  const start = startBefore(reading, at, place);
  if (!hasFiniteVerb(reading, start, end)) return null;
  const rest = isComma(tokens[tail]) ? clauseEnd(reading, tail + 1, place) : tail;
  const resumes =
    rest > tail + 1 && !/^(?:which|who|but|and|while|though|although)$/.test(tokens[tail + 1]?.lower ?? '');
  const spans = [contentOf(reading, start, end), resumes ? contentOf(reading, tail + 1, rest) : null];
  return parts(spans, hasQuote(reading, start, resumes ? rest : end));
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
