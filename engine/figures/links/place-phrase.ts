import { PLACE_HEADS, PLURAL_PLACE_HEADS } from '../../data/place-heads';
import { PLACE_NOUNS } from '../../data/place-nouns';
import type { Span } from '../../model';
import { textAt, tokenAt, type TokenView } from '../../text/token-at';
import { tokenIndexAt } from './clause-steps';

/** "Group C", "Path A": a place in a table or a draw. */
const LETTERED = /\s\p{Lu}\.?$/u;

/**
 * Whether the name stands for where something is, and not only for which one: "in Riga", "in Kursk region", and not
 * "a Riga newspaper", "Riga's mayor", "in Group C".
 */
export function isWhere(text: string, view: TokenView, place: Span): boolean {
  if (LETTERED.test(text.slice(place.start, place.end))) return false;
  const next = afterSpan(view, place);
  const word = textAt(view, next).toLowerCase();
  if (/^['’]s?$/u.test(word)) return false;
  const kind = tokenAt(view, next)?.partOfSpeech ?? '';
  if (tokenAt(view, next)?.kind !== 'word' || /^\p{Lu}/u.test(textAt(view, next))) return true;
  if (PLACE_HEADS.has(word) || PLURAL_PLACE_HEADS.has(word) || PLACE_NOUNS.has(word) || SITES.test(word)) return true;
  if (kind === 'adjective') return !isNoun(view, next + 1) || /^(?:last|next|this|early|late)$/.test(word);
  return kind !== 'noun' || IS_TIME.test(word);
}

/** Heads that are places with a name before them, whatever else they are: "in the Ardeva camp". */
const SITES =
  /^(?:camps?|facility|area|zone|base|strip|coast|border|valley|peninsula|suburbs?|outskirts|neighbou?rhood)$/;
/** "in Riga yesterday", "in Riga months ago" */
const IS_TIME = /^(?:yesterday|today|tonight|tomorrow|overnight|years?|months?|weeks?|days?|hours?|lately)$/;

const isNoun = (view: TokenView, at: number): boolean => tokenAt(view, at)?.partOfSpeech === 'noun';

/** "entered Riga", "left the city of Riga": it is what the verb's deed was done to. */
export function isObject(view: TokenView, place: Span): boolean {
  let before = tokenIndexAt(view, place.start) - 1;
  if (/^(?:the|all|central|downtown)$/.test(textAt(view, before).toLowerCase())) before -= 1;
  const token = tokenAt(view, before);
  return token?.partOfSpeech === 'verb' && token.verbForm !== 'participle';
}

/** "a telescope in Riga to study": what it is for may be anywhere. */
export function isBeforePurpose(view: TokenView, place: Span, until: Span): boolean {
  const next = afterSpan(view, place);
  return (
    textAt(view, next) === 'to' &&
    tokenAt(view, next + 1)?.verbForm === 'infinitive' &&
    (tokenAt(view, next)?.start ?? Infinity) < until.start
  );
}

/** "flew to Riga for a meeting of the fund, which gave 40 grants": what the fund did, it may do anywhere. */
export function isBeforeRelative(view: TokenView, place: Span, until: Span): boolean {
  const first = afterSpan(view, place) + 2;
  const end = Math.min(tokenIndexAt(view, until.start), first + 60);
  for (let at = first; at < end; at += 1) {
    if (/^(?:who|whom|whose|which)$/.test(textAt(view, at))) return true;
  }
  return false;
}

function afterSpan(view: TokenView, { end }: Span): number {
  return tokenIndexAt(view, end);
}
