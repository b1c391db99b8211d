import { NAME_PARTICLES } from '../../data/name-words';
import { CONFIDENCE } from '../draft';
import type { Draft } from '../draft';
import { isCapital, isComma } from '../phrases/phrase';
import type { Quoted } from '../marks/quoted';
import { spanOf, stretchAt } from '../reading';
import type { Reading } from '../reading';

/** A signature is no longer, in tokens: "― Ana Maria Ruiz-Lopez, nurse, Quito". */
const MAX_SIGNATURE = 12;

/** Quotes signed after a dash, as letters and collections of voices are: '“It broke my heart.” ― Ana Ruiz'. */
export function signedQuotes(reading: Reading, taken: ReadonlySet<number>): Draft[] {
  return reading.quoted.flatMap((quoted, index) => {
    const end = taken.has(index) ? null : signatureEnd(reading, quoted);
    const source = end === null ? null : spanOf(reading.tokens, quoted.endToken + 1, end);
    if (source === null) return [];
    const draft: Draft = {
      content: [quoted.content],
      directness: 'direct',
      act: 'speech',
      source,
      cue: null,
      channel: null,
      confidence: CONFIDENCE.signed,
      quotes: [index],
      stretch: stretchAt(reading, quoted.firstToken) ?? 0,
      inherits: null,
    };
    return [draft];
  });
}

/** "Ivo de la Cruz", "Ana Ruiz-Lopez" */
function isInName(lower: string): boolean {
  return NAME_PARTICLES.has(lower) || /^[-'’.]$/.test(lower);
}

/** Position after the name that ends the line or comes right before the next quote; null when none is there. */
function signatureEnd(reading: Reading, { endToken, closed }: Quoted): number | null {
  const { tokens } = reading;
  if (!closed || !/^[―—–-]{1,2}$/.test(tokens[endToken]?.text ?? '') || !isCapital(tokens[endToken + 1])) return null;
  let named = false;
  for (let at = endToken + 1; at <= endToken + MAX_SIGNATURE; at += 1) {
    const token = tokens[at];
    if (token === undefined || endsSignature(reading, at)) return withoutStops(tokens, at);
    if (token.text === '.' || isComma(token)) named ||= at > endToken + 1;
    else if (!isCapital(token) && !named && !isInName(token.lower)) return null;
  }
  return null;
}

/** A new line or a new quote begins. */
function endsSignature({ tokens, quotedAt, text }: Reading, at: number): boolean {
  return quotedAt(at) !== null || text.text.slice(tokens[at - 1]?.end, tokens[at]?.start).includes('\n');
}

function withoutStops(tokens: Reading['tokens'], end: number): number {
  let at = end;
  while (/^[.,]$/.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return at;
}
