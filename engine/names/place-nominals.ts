import { PLACE_NOUNS } from '../data/place-nouns';
import type { Nominal } from '../model';
import { spanOf } from '../text/token-span';
import { isOnlyModifier } from './nominal-context';
import { phraseStart, type NamedText } from './noun-phrase';
import { isCapitalised } from './phrase';

/**
 * A place by description that may refer back: "the city", "this country", "the Peruvian capital", "the capital of Peru".
 * Without its article; null for what is new ("a city"), somebody's ("his town") or part of a name ("the Kursk region").
 */
export function placeNominal(named: NamedText, head: number): Nominal | null {
  const { tokens } = named.text;
  const token = tokens[head];
  if (token === undefined || isCapitalised(token) || isOnlyModifier(named, head)) return null;
  const { first, opening, opener } = phraseStart(named, head);
  const isCapital = PLACE_NOUNS.get(token.lower) === 'capital';
  const ofCountry = isCapital && opening === 'possessive' && opener !== null;
  const isRanked = isRankedCity(named, { first, head, opener });
  if (opening !== 'definite' && !ofCountry && !(opening === 'possessive' && isRanked)) return null;
  if (holdsPlaceName(named, first, head) || isNamedAfter(named, head + 1)) return null;
  const end = isCapital ? endOfCapital(named, head + 1) : head + 1;
  const isOwned = isRanked || (ofCountry && isCapitalised(tokens[opener]));
  const from = isOwned && opener !== null ? opener : first;
  return {
    ...spanOf({ tokens }, from, end),
    kind: 'place',
    head: token.lower,
    definite: true,
    needsAntecedent: true,
    confidence: 0.8,
  };
}

/** "Ukraine's second city", "the country's largest port city": one place, whichever it is. */
function isRankedCity(
  { text: { tokens }, names, nameAt }: NamedText,
  { first, head, opener }: { readonly first: number; readonly head: number; readonly opener: number | null },
): boolean {
  if (opener === null || PLACE_NOUNS.get(tokens[head]?.lower ?? '') !== 'settlement') return false;
  const isCountry =
    names[nameAt[opener] ?? -1]?.kind === 'place' || /^(?:country|nation)$/.test(tokens[opener]?.lower ?? '');
  return isCountry && tokens.slice(first, head).some(({ lower }) => /^(?:largest|biggest|second|third)$/.test(lower));
}

/** "the Sumy border region" is that region's name; "the Ukrainian region" is none. */
function holdsPlaceName({ names, nameAt }: NamedText, first: number, head: number): boolean {
  for (let at = first; at < head; at += 1) {
    const name = names[nameAt[at] ?? -1];
    if (name?.form === 'name') return true;
  }
  return false;
}

/** "the city of Lima", "the village Ardo": the name follows. */
function isNamedAfter({ text: { tokens }, names, nameAt }: NamedText, at: number): boolean {
  const isOf = tokens[at]?.lower === 'of' && tokens[at - 1]?.lower !== 'capital';
  const name = names[nameAt[isOf ? at + 1 : at] ?? -1];
  return name?.form === 'name' && name.kind !== 'person';
}

/** "capital of Peru": with the country. */
function endOfCapital({ text: { tokens }, names, nameAt }: NamedText, at: number): number {
  const from = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const name = tokens[at]?.lower === 'of' ? names[nameAt[from] ?? -1] : undefined;
  return name?.kind === 'place' ? name.endToken : at;
}
