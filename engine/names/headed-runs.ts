import { ORGANISATION_HEADS, PLACE_HEADS } from '../data/name-heads';
import type { TaggedText } from '../model';
import type { CapitalRun } from './capital-runs';
import { knownName, LONGEST_KNOWN_NAME, mayStartKnownName } from './known-names';
import { bareWord, phraseOf } from './phrase';

/** Its last word is a head of organisations or places, so that the whole is one name. */
export function isHeaded({ tokens }: TaggedText, { first, end }: CapitalRun): boolean {
  const last = bareWord(tokens[end - 1]);
  if (end - first < 2) return false;
  return ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last) || tokens.slice(first, end).some(isJoint);
}

/** "of" and "for" inside a run stand only in names of organisations and places. */
export function isJoint({ lower }: { readonly lower: string }): boolean {
  return lower === 'of' || lower === 'for';
}

/** The end of the longest name of the tables that starts at `at`, or null. */
export function knownEnd(text: TaggedText, { end }: CapitalRun, at: number): number | null {
  if (!mayStartKnownName(text.tokens[at]?.lower ?? '')) return null;
  for (let long = Math.min(end, at + LONGEST_KNOWN_NAME); long > at; long -= 1) {
    if (knownName(phraseOf(text, at, long)) !== null) return long;
  }
  return null;
}
