import type { Span } from '../model';
import { isAuxiliary, isComma, isFiniteVerb, isOneOf } from './phrase';
import { afterDateline } from './dateline';
import type { Reading, Stretch } from './reading';
import { offsetsOf, spanOf } from './reading';
import type { Speaking } from './speaking';
import { RELATIVE_PRONOUNS } from '../data/quotation-words';

/** What a clause may not run over: where other speakings of the sentence begin. */
export interface Bounds {
  readonly stretch: Stretch;
  /** Speakings of the same stretch, in order. */
  readonly others: readonly Speaking[];
  /** The cue stands in a relative clause (", who said it was late, wept"), which a comma before a verb ends. */
  readonly relative: boolean;
}

/** Longer clauses are cut, in tokens: keeps the work near-linear on hostile text. */
const MAX_CLAUSE = 600;

/** Position after the clause that opens at `from`: the sentence's end, or where it goes over to another saying. */
export function clauseEnd(reading: Reading, from: number, { stretch, others, relative }: Bounds): number {
  let end = Math.min(stretch.end, from + MAX_CLAUSE);
  for (const other of others) {
    if (other.token >= end) break;
    if (other.token <= from) continue;
    const cut = cutBefore(reading, other, from);
    if (cut !== null) {
      end = cut;
      break;
    }
  }
  for (let at = from + 1; at < end; at += 1)
    if (isCut(reading, at) || (relative && endsRelative(reading, at))) end = at;
  end = beforeLastAside(reading, from, end);
  return trimmedEnd(reading, from, end);
}

/** "…, adding that", "… and said", "…, but police say". */
function cutBefore({ tokens }: Reading, other: Speaking, from: number): number | null {
  const before = other.lead - 1;
  if (before <= from) return null;
  const token = tokens[before];
  const own = other.place === 'before';
  if (isComma(token)) return own ? null : before;
  if (token?.text === ';') return before;
  const joins = own ? /^(?:but|while|though|although|whereas)$/ : /^(?:and|but|then|while|before|by)$/;
  if (joins.test(token?.lower ?? '') || (token?.lower === 'and' && isComma(tokens[before - 1]))) {
    return before;
  }
  return null;
}

/** ", according to …", a colon before a quote, ", but refused to …". */
function isCut({ tokens, quotedAt }: Reading, at: number): boolean {
  if (quotedAt(at) !== null) return false;
  const token = tokens[at];
  if (token?.lower === 'according' && tokens[at + 1]?.lower === 'to') return true;
  if (token?.text === ':') return quotedAt(at + 1) !== null;
  const but = token?.lower === 'but' && isComma(tokens[at - 1]);
  return but && (isAuxiliary(tokens[at + 1]) || isFiniteVerb(tokens, at + 1));
}

function endsRelative({ tokens, quotedAt }: Reading, at: number): boolean {
  return quotedAt(at) === null && isComma(tokens[at]) && isFiniteVerb(tokens, at + 1);
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
    if (isOneOf(RELATIVE_PRONOUNS, token) || (token?.lower === 'that' && at > from)) relative = true;
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
