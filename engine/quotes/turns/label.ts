import type { TaggedToken, TokenSpan } from '../../model';
import { isFiniteVerb } from '../phrases/phrase';
import { spanOf } from '../reading';
import { voiceOf } from './voice';
import type { Voice } from './voice';

/** Who is to be heard after the colon: "RUIZ:", "Ana Ruiz (Greens):", "The chair:", "Q:". */
export interface Label {
  readonly voice: Voice | 'question' | 'answer';
  /** The label without its colon. */
  readonly span: TokenSpan;
  /** The words that name or describe, without "(Greens)" and ", mayor". */
  readonly head: TokenSpan;
  /** It says more than the name: "(Greens)", ", mayor of Velmora". */
  readonly described: boolean;
  /** One speaker's labels have the same, lower case: the last word of the head. */
  readonly key: string;
  /** Position after the colon, where the words said begin. */
  readonly words: number;
}

/** No label is longer, in tokens. */
const MAX_LABEL = 16;
const QUESTION = /^(?:q|q\.|question|interviewer|reporter's question)$/;
const ANSWER = /^(?:a|a\.|answer|interviewee)$/;

/** The label that opens at token `first` of a paragraph that ends before `end`; null when none does. */
export function labelAt(tokens: readonly TaggedToken[], first: number, end: number): Label | null {
  const start = /^["“„«]$/.test(tokens[first]?.text ?? '') ? first + 1 : first;
  return turnLetter(tokens, start, end) ?? speakerLabel(tokens, start, end);
}

/** "Q:", "A.", "Question —", "Interviewer:" */
function turnLetter(tokens: readonly TaggedToken[], at: number, end: number): Label | null {
  const token = tokens[at];
  const mark = tokens[at + 1];
  const span = spanOf(tokens, at, at + 1);
  if (token === undefined || span === null || !/^[QAI]/.test(token.text)) return null;
  const voice = QUESTION.test(token.lower) ? 'question' : ANSWER.test(token.lower) ? 'answer' : null;
  if (voice === null) return null;
  const stopped = token.text.endsWith('.');
  const marked = /^(?:[:.–—-]|-{2,})$/.test(mark?.text ?? '');
  if (!stopped && !marked) return null;
  const words = stopped ? at + 1 : at + 2;
  return words < end ? { voice, span, head: span, described: false, key: voice, words } : null;
}

function speakerLabel(tokens: readonly TaggedToken[], first: number, end: number): Label | null {
  const colon = colonAfter(tokens, first, end);
  const span = colon === null ? null : spanOf(tokens, first, colon);
  if (colon === null || span === null) return null;
  const headEnd = endOfHead(tokens, first, colon);
  // "Ode, who leads the board, said:" is no label: a verb says who speaks.
  for (let at = headEnd; at < colon; at += 1) if (isFiniteVerb(tokens, at)) return null;
  const head = spanOf(tokens, first, headEnd);
  const voice = head === null ? null : voiceOf(tokens.slice(first, headEnd));
  if (head === null || voice === null) return null;
  const key = tokens.slice(first, headEnd).findLast(({ kind, lower }) => kind === 'word' && lower !== "'s")?.lower;
  return { voice, span, head, described: headEnd < colon, key: key ?? '', words: colon + 1 };
}

/** The colon that ends a label: only words, commas and brackets before it, white space or a quote mark after it. */
function colonAfter(tokens: readonly TaggedToken[], first: number, end: number): number | null {
  for (let at = first; at < Math.min(end, first + MAX_LABEL); at += 1) {
    const token = tokens[at];
    if (token?.text === ':') {
      const next = tokens[at + 1];
      const apart = next !== undefined && (next.start > token.end || /^["“‘'«„]$/.test(next.text));
      return at > first && at + 1 < end && apart ? at : null;
    }
    if (token?.kind === 'punctuation' && !/^[,()&/’'.-]$/.test(token.text)) return null;
    if (token?.text === '.' && tokens[at + 1]?.text !== ':' && tokens[at - 1]?.text.length !== 1) return null;
  }
  return null;
}

/** "Ana Ruiz | , mayor", "Ana Ruiz | (Greens)" */
function endOfHead(tokens: readonly TaggedToken[], first: number, colon: number): number {
  for (let at = first + 1; at < colon; at += 1) if (/^[,(]$/.test(tokens[at]?.text ?? '')) return at;
  return colon;
}
