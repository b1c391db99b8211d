import { ORGANISATION_OPENERS, PLACE_HEADS, WEAK_ORGANISATION_HEADS } from '../data/name-heads';
import { NAME_PARTICLES } from '../data/name-words';
import type { TaggedText } from '../model';
import type { CapitalRun } from './capital-runs';
import { isHeaded, knownEnd } from './headed-runs';
import { knownName } from './known-names';
import { bareWord, isLowerWord, phraseOf } from './phrase';
import type { TitledRun } from './title-cuts';

/** "Russian Telegram" → Russian | Telegram; "Russian Defence Ministry" and "South Africa" stay whole. */
export function cutAtKnown(range: TitledRun, text: TaggedText): TitledRun[] {
  const { tokens } = text;
  const whole = knownName(phraseOf(text, range.first, range.end));
  if (whole !== null || (isHeaded(text, range) && !isLoneWeakHead(text, range))) return [range];
  const cut = knownEnd(text, range, range.first);
  if (cut === null || cut >= range.end) return cutBeforeKnown(range, text);
  const known = knownName(phraseOf(text, range.first, cut));
  const next = tokens[cut];
  if (known === null || next === undefined) return [range];
  // "Davao de Oro" is not Davao.
  if (NAME_PARTICLES.has(next.lower) && isLowerWord(next)) return [range];
  if (known.kind === 'person' || (known.doubtful && !PLACE_HEADS.has(next.lower))) return [range];
  const rest = { first: next.kind === 'punctuation' ? cut + 1 : cut, end: range.end, titled: false };
  if (rest.first >= rest.end) return [range];
  if (known.kind === 'organization' && known.form === 'name' && ORGANISATION_OPENERS.has(next.lower)) return [range];
  return [{ first: range.first, end: cut, titled: range.titled }, ...cutAtKnown(rest, text)];
}

/** "Sino-Russian", "Telegram Ukraine": a country or demonym at the end of what is no place name by itself. */
function cutBeforeKnown(range: TitledRun, text: TaggedText): TitledRun[] {
  const at = range.end - 1;
  if (at <= range.first || knownName(phraseOf(text, at, range.end))?.form !== 'demonym') return [range];
  const end = text.tokens[at - 1]?.kind === 'punctuation' ? at - 1 : at;
  return [
    { first: range.first, end, titled: range.titled },
    { first: at, end: range.end, titled: false },
  ];
}

/** "Russian Force", "Ukrainian Media": a demonym before a head too common to make a name of it. */
function isLoneWeakHead(text: TaggedText, { first, end }: CapitalRun): boolean {
  const weak = WEAK_ORGANISATION_HEADS.has(bareWord(text.tokens[end - 1]));
  return weak && knownName(phraseOf(text, first, end - 1))?.form === 'demonym';
}
