import type { Span } from '../../model';
import { CUTS } from './clause-cuts';
import type { Said } from './clause-cuts';
import { isAuxiliary, isComma, isFiniteVerb, isOneOf } from '../phrases/phrase';
import { afterDateline } from '../phrases/dateline';
import type { Reading, Stretch } from '../reading';
import { offsetsOf, spanOf } from '../reading';
import type { Speaking } from '../cues/cue-use';
import { PREPOSITIONS, RELATIVE_PRONOUNS } from '../../data/quotation-words';

/** What a clause may not run over: where other speakings of the sentence begin. */
export interface Bounds {
  readonly stretch: Stretch;
  /** Speakings of the same stretch, in order. */
  readonly others: readonly Speaking[];
  /** The cue stands in a relative clause (", who said it was late, wept"). */
  readonly relative: boolean;
  /** The cue stands in a clause that leads up to the main one ("When she said it was late, they went"). */
  readonly fronted: boolean;
  /** The cue is a noun that a verb follows ("His claim that it was late | upset them"). */
  readonly subject?: boolean;
}

/** Longer clauses are cut, in tokens: keeps the work near-linear on hostile text. */
const MAX_CLAUSE = 600;

/** Position after the clause that opens at `from`: the sentence's end, or where it goes over to another saying. */
export function clauseEnd(reading: Reading, from: number, bounds: Bounds, said: Said = 'clause'): number {
  const { stretch, others, relative, fronted, subject = false } = bounds;
  let end = Math.min(stretch.end, from + MAX_CLAUSE);
  for (const other of others) {
    if (other.token >= end) break;
    if (other.token <= from) continue;
    const cut = cutBefore(reading, other, { from, end: stretch.end });
    if (cut !== null) {
      end = cut;
      break;
    }
  }
  const stretching = { reading, from, end, relative, fronted, said, subject };
  for (let at = from + 1; at < end; at += 1)
    if (reading.quotedAt(at) === null && CUTS.some(({ here }) => here(stretching, at))) end = at;
  end = beforeLastAside(reading, from, end);
  return trimmedEnd(reading, from, end);
}

/** "…, adding that", "… and said", "…, but police say". */
function cutBefore(
  { tokens, quotedAt }: Reading,
  other: Speaking,
  { from, end }: { from: number; end: number },
): number | null {
  const before = other.lead - 1;
  if (before <= from) return null;
  const token = tokens[before];
  // '…“baseless,” stressing that'
  if (other.place === 'shared' && other.voice === 'gerund' && quotedAt(before) !== null) return other.lead;
  const own = other.place === 'before';
  // "she would plead not guilty and had already asked for bail": the verb goes on with what she said.
  if (other.place === 'shared' && token?.lower === 'and' && isAuxiliary(tokens[other.groupStart])) return null;
  // "…, the release said.": the whole sentence is what it said.
  if (isComma(token)) return own && other.tail < end - 1 ? null : before;
  // "… in what the envoy called a murder"
  if (own && token?.lower === 'what') return isOneOf(PREPOSITIONS, tokens[before - 1]) ? before - 1 : before;
  if (token?.text === ';') return before;
  const joins = own ? /^(?:but|while|though|although|whereas)$/ : /^(?:and|but|then|while|before|by)$/;
  if (joins.test(token?.lower ?? '') || (token?.lower === 'and' && isComma(tokens[before - 1]))) {
    return before;
  }
  return null;
}

/** ", which is largely hidden": an aside that runs to the end is the writer's as often as the speaker's, and is left out. */
function beforeLastAside({ tokens, quotedAt }: Reading, from: number, end: number): number {
  for (let at = end - 1; at > from + 3; at -= 1) {
    if (quotedAt(at) !== null) return end;
    if (isComma(tokens[at])) return tokens[at + 1]?.lower === 'which' ? at : end;
  }
  return end;
}

/** Final stops, commas and connecting words outside quote marks are not part of a clause. */
function trimmedEnd({ tokens, quotedAt }: Reading, from: number, end: number): number {
  let at = end;
  while (at > from) {
    const token = tokens[at - 1];
    if (token === undefined || quotedAt(at - 1) !== null) break;
    const drops =
      /^[.!?…,;:–—-]+$/.test(token.text) || /^(?:and|but|or|while|though|although|whereas)$/.test(token.lower);
    if (!drops) break;
    at -= 1;
  }
  return at;
}

/** The span of tokens `from` to `end`, with no half of a pair of quote marks at its edges. */
export function contentOf(reading: Reading, from: number, end: number): Span | null {
  const span = spanOf(reading.tokens, Math.min(afterDateline(reading, from), end), end);
  return span === null ? null : offsetsOf(span);
}

/** Whether tokens `from` to `end` have a verb of their own, not only one in a relative clause. */
export function hasFiniteVerb({ tokens }: Reading, from: number, end: number): boolean {
  let relative = false;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    // "That is a big step": at the head of the clause it is its subject.
    if (at > from && (isOneOf(RELATIVE_PRONOUNS, token) || token?.lower === 'that')) relative = true;
    else if (isFiniteVerb(tokens, at)) {
      // "declared a curfew and sent soldiers": the second verb goes with the first, not with the noun.
      if (!relative && !(at > from && /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? ''))) return true;
      relative = false;
    }
  }
  return false;
}

/** Whether a quote stands, in part or whole, among tokens `from` to `end`. */
export function hasQuote({ quotedAt }: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (quotedAt(at) !== null) return true;
  return false;
}
