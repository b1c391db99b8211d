import { CUE_NOUNS } from '../data/cue-nouns';
import { clauseEnd, contentOf, hasFiniteVerb, hasQuote } from './clause';
import { CONFIDENCE } from './draft';
import type { Draft } from './draft';
import type { Reading, Stretch } from './reading';
import { sourceAfter } from './source-after';
import { sourceBefore } from './source-before';
import type { TokenSpan } from '../model';

/** "the minister's claim that X", "a warning from the agency that X". Nouns without a source are left out. */
export function nounClauses(reading: Reading): Draft[] {
  return reading.stretches.flatMap((stretch) => {
    const drafts: Draft[] = [];
    for (let at = stretch.first; at < stretch.end; at += 1) {
      const draft = CUE_NOUNS.has(reading.tokens[at]?.lower ?? '') ? draftAt(reading, at, stretch) : null;
      if (draft !== null) drafts.push(draft);
    }
    return drafts;
  });
}

function draftAt(reading: Reading, at: number, stretch: Stretch): Draft | null {
  const { tokens } = reading;
  const token = tokens[at];
  const noun = CUE_NOUNS.get(token?.lower ?? '');
  if (token === undefined || noun === undefined || reading.quotedAt(at) !== null) return null;
  const said = sourceOf(reading, at, stretch);
  if (said === null || tokens[said.that]?.lower !== 'that') return null;
  const from = said.that + 1;
  const end = clauseEnd(reading, from, { stretch, others: [], relative: false });
  const content = contentOf(reading, from, end);
  if (content === null || !hasFiniteVerb(reading, from, end)) return null;
  return {
    content: [content],
    directness: hasQuote(reading, from, end) ? 'mixed' : 'indirect',
    act: noun.act,
    source: said.source,
    cue: { start: token.start, end: token.end, lemma: noun.lemma, kind: noun.kind },
    channel: null,
    confidence: CONFIDENCE.noun,
    quotes: [],
    stretch: stretch.index,
    inherits: null,
  };
}

/** The source phrase, and where "that" must stand. */
function sourceOf({ tokens }: Reading, at: number, stretch: Stretch): { source: TokenSpan; that: number } | null {
  if (tokens[at - 1]?.lower === "'s") {
    const source = sourceBefore({ tokens, floor: stretch.first, end: at - 1 });
    return source === null ? null : { source, that: at + 1 };
  }
  if (!/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const source = sourceAfter({ tokens, start: at + 2, ceiling: stretch.end });
  return source === null ? null : { source, that: source.endToken };
}
