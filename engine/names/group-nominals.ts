import { BARE_TOO_WIDE, COLLECTIVE_NOUNS } from '../data/group-nouns';
import type { Nominal } from '../model';
import { holdsName, isOnlyModifier, speaks } from './nominal-context';
import { phraseStart, type NamedText } from './noun-phrase';
import { isCapitalised } from './phrase';
import { spanOf } from '../text/token-span';

/**
 * Several people: "Ukrainian troops", "protesters", "Russian military leadership". Without article, number or possessor.
 * Null for wide words that nothing narrows ("leaders") unless they speak.
 */
export function groupNominal(named: NamedText, head: number): Nominal | null {
  const { tokens } = named.text;
  const token = tokens[head];
  if (token === undefined || isOnlyModifier(named, head)) return null;
  const { first, opening } = phraseStart(named, head);
  if (isCapitalised(token) && head !== named.sentenceStart[head]) return null;
  if (opening === 'indefinite' && !COLLECTIVE_NOUNS.has(token.lower)) return null;
  const end = endOf(named, head);
  const named_ = holdsName(named, first, end);
  const described = first < head || end > head + 1;
  const speaking = speaks(named, first, end);
  const collective = COLLECTIVE_NOUNS.has(token.lower);
  if ((BARE_TOO_WIDE.has(token.lower) || collective) && !described && !speaking) return null;
  if (collective && !named_ && !speaking && opening === 'none') return null;
  const confidence = named_ ? 0.85 : speaking ? 0.8 : described ? 0.65 : 0.6;
  const definite = opening === 'definite' || opening === 'possessive';
  return {
    ...spanOf({ tokens }, first, end),
    kind: 'group',
    head: token.lower,
    definite,
    needsAntecedent: false,
    confidence,
  };
}

/** "officials from the United Nations", "residents of Kharkiv": only with the name right there. */
function endOf({ text: { tokens }, names, nameAt }: NamedText, head: number): number {
  if (!/^(?:of|from|in)$/.test(tokens[head + 1]?.lower ?? '')) return head + 1;
  const at = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2;
  const name = names[nameAt[at] ?? -1];
  if (name?.firstToken !== at || name.form !== 'name' || name.kind === 'person') return head + 1;
  // "critics of U.S. President Ana Ruiz": the name only stands before another.
  return isCapitalised(tokens[name.endToken]) ? head + 1 : name.endToken;
}
