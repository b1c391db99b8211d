import { PLACE_GIVEN_NAMES } from '../data/name-given-places';
import type { TaggedName, TaggedText } from '../model';

/** Whoever has one of these is no place. */
const KIN = new Set(
  `mother father mum mom dad parents sister sisters brother brothers son sons daughter daughters wife husband twin twins
  child children baby grandmother grandfather grandparents grandson granddaughter aunt uncle cousin niece nephew partner
  girlfriend boyfriend fiancée fiancé stepfather stepmother classmates teacher teachers bedroom birthday`.split(/\s+/),
);
/** Before a place and not before a person; "to" and "from" stand before both. */
const WITHIN = new Set(`in at near into across outside inside around throughout`.split(' '));
/** One such sign says as much as two of the others. */
const SURE_SIGN = 2;
/** What a name read by such signs is worth. */
const CONFIDENCE = 0.8;

type Tokens = TaggedText['tokens'];

/**
 * Places that the document speaks of as one speaks of a person, and nowhere as of a place, are people: "Georgia herself",
 * "said Georgia … Georgia said", "Sydney and her brothers", "Phoenix, 9,". Only names that are given to people.
 */
export function peopleLikePlaces({ tokens }: Pick<TaggedText, 'tokens'>, names: readonly TaggedName[]): TaggedName[] {
  const signs = new Map<string, number>();
  for (const name of names) {
    const word = givenName(tokens, name);
    if (word === null) continue;
    const sign = isLocated(tokens, name) ? -Infinity : personSign(tokens, name.firstToken);
    signs.set(word, (signs.get(word) ?? 0) + sign);
  }
  return names.map((name) => {
    const word = givenName(tokens, name);
    if (word === null || (signs.get(word) ?? 0) < SURE_SIGN) return name;
    return { ...name, kind: 'person', confidence: CONFIDENCE };
  });
}

function givenName(tokens: Tokens, { firstToken, endToken, kind }: TaggedName): string | null {
  if (kind === 'person' || endToken - firstToken !== 1) return null;
  const word = tokens[firstToken]?.lower ?? '';
  return PLACE_GIVEN_NAMES.has(word) ? word : null;
}

/** After a preposition of place, or before a comma and what it lies in ("Paris, Texas"). */
function isLocated(tokens: Tokens, { firstToken, endToken }: TaggedName): boolean {
  if (WITHIN.has(tokens[firstToken - 1]?.lower ?? '')) return true;
  const [comma, next] = [tokens[endToken], tokens[endToken + 1]];
  return comma?.text === ',' && next?.kind === 'word' && next.text !== next.lower;
}

function personSign(tokens: Tokens, at: number): number {
  const word = (offset: number): string => tokens[at + offset]?.lower ?? '';
  if (word(1) === 'herself' || word(1) === 'himself' || KIN.has(word(-1))) return SURE_SIGN;
  if (/^['’]s?$/.test(word(1)) && (KIN.has(word(2)) || KIN.has(word(3)))) return SURE_SIGN;
  if (word(1) === 'and' && /^(?:her|his)$/.test(word(2)) && KIN.has(word(3))) return SURE_SIGN;
  if (word(1) === ',' && /^\d{1,2}$/.test(word(2)) && /^[,.]$/.test(word(3))) return SURE_SIGN;
  if (word(1) === 'was' && word(2) === 'born') return SURE_SIGN;
  if (word(-1) === 'said' || word(1) === 'said') return 1;
  return 0;
}
