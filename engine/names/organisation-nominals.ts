import {
  MILITARY_NOUNS,
  ORGANISATION_COMPOUNDS,
  ORGANISATION_PLURALS,
  ORGANISATION_NOUNS,
  WANTS_A_NAME,
} from '../data/organisation-nouns';
import { SORT_OF_NOUN } from '../data/organisation-sorts';
import type { Nominal } from '../model';
import { holdsName, isOnlyModifier, speaks } from './nominal-context';
import { phraseStart, type NamedText } from './noun-phrase';
import { isCapitalised } from './phrase';
import { spanOf } from '../text/token-span';

/**
 * An organisation by description: "Ukrainian security services", "government", "interior ministry". Without article or
 * possessor. What is too common a word to be one by itself ("the company") needs an antecedent; "a school" is null. A
 * country's army is a group.
 */
export function organisationNominal(named: NamedText, head: number): Nominal | null {
  const { tokens } = named.text;
  const token = tokens[head];
  if (token === undefined || isOnlyModifier(named, head)) return null;
  // British papers write "the Government".
  if (isCapitalised(token) && !(token.text === 'Government' && tokens[head - 1]?.lower === 'the')) return null;
  const pair = `${tokens[head - 1]?.lower ?? ''} ${token.lower}`;
  const compound = ORGANISATION_COMPOUNDS.has(pair) || ORGANISATION_PLURALS.has(pair);
  const known = compound || ORGANISATION_NOUNS.has(token.lower);
  if (!known && !SORT_OF_NOUN.has(token.lower)) return null;
  const { first, opening } = phraseStart(named, head);
  const narrowed = holdsName(named, first, head) || opening === 'possessive';
  // "the Swiss drugmaker Amaka": what the name that follows is.
  if (named.names[named.nameAt[head + 1] ?? -1]?.kind === 'organization') return null;
  const speaking = speaks(named, first, head + 1);
  if (opening === 'indefinite' && !speaking) return null;
  if (opening === 'none' && !narrowed && !speaking) return null;
  const bare = !narrowed && !speaking;
  return {
    ...spanOf({ tokens }, first, head + 1),
    kind: MILITARY_NOUNS.has(token.lower) ? 'group' : 'organization',
    head: token.lower,
    definite: opening === 'definite' || opening === 'possessive',
    needsAntecedent: !known || (bare && (opening !== 'definite' || WANTS_A_NAME.has(token.lower))),
    confidence: narrowed ? 0.85 : speaking ? 0.8 : 0.65,
  };
}
