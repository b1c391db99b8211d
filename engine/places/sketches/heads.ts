import { HEAD_MODIFIERS, PLACE_HEADS, PLURAL_PLACE_HEADS } from '../../data/place-heads';
import type { NameSpan, TaggedText, TokenSpan } from '../../model';
import { sentenceAt } from '../../text/sentence-at';
import { spanOf } from '../../text/token-span';

type Division = 'first-order' | 'second-order' | 'settlement';

/** What the words at a name say of the sort of place it is. */
export interface PlaceHead {
  /** Head noun, singular, lower case: "region"; empty where only its place among others says the level. */
  readonly word: string;
  readonly level: Division;
  /** Name and head together ("Kursk region", "region of Kursk"), or the name alone where several share a head. */
  readonly span: TokenSpan;
}

/** "the cities of A, B, C and D": how many names a plural head is looked for across. */
const MAX_LIST = 8;

/** The head noun of the name at `at`: inside it, after it, before it with "of", or shared by a list. Null when it has none. */
export function headOf(text: TaggedText, names: readonly NameSpan[], at: number): PlaceHead | null {
  const name = names[at];
  if (name === undefined || name.form === 'demonym') return null;
  return headAfter(text, name) ?? headBefore(text, name) ?? headInside(text, name) ?? sharedHead(text, names, at);
}

/** Tokens of a name without its own head: "Harris County" → "Harris". The whole name where it has none. */
export function coreOf(text: TaggedText, name: NameSpan): TokenSpan {
  const last = text.tokens[name.endToken - 1];
  const isHead = last !== undefined && name.endToken - name.firstToken > 1 && PLACE_HEADS.has(last.lower);
  return isHead ? spanOf(text, name.firstToken, name.endToken - 1) : name;
}

function headInside(text: TaggedText, name: NameSpan): PlaceHead | null {
  if (name.endToken - name.firstToken < 2) return null;
  return headAt(text, name.endToken - 1, name);
}

function headAfter(text: TaggedText, name: NameSpan): PlaceHead | null {
  const next = text.tokens[name.endToken];
  const at = next !== undefined && HEAD_MODIFIERS.has(next.lower) ? name.endToken + 1 : name.endToken;
  return headAt(text, at, spanOf(text, name.firstToken, at + 1));
}

/** "region of Kursk", "city of the Hague". */
function headBefore(text: TaggedText, name: NameSpan): PlaceHead | null {
  const before = text.tokens[name.firstToken - 1]?.lower === 'the' ? name.firstToken - 2 : name.firstToken - 1;
  if (text.tokens[before]?.lower !== 'of') return null;
  return headAt(text, before - 1, spanOf(text, before - 1, name.endToken));
}

function headAt(text: TaggedText, at: number, span: TokenSpan): PlaceHead | null {
  const word = text.tokens[at]?.lower ?? '';
  const level = PLACE_HEADS.get(word);
  return level === undefined || !isOneSentence(text, span) ? null : { word, level, span };
}

/** "the Donetsk and Luhansk regions", "the cities of Homs, Hama and Idlib": one plural head for all, spans stay names. */
function sharedHead(text: TaggedText, names: readonly NameSpan[], at: number): PlaceHead | null {
  const name = names[at];
  if (name === undefined) return null;
  const word = pluralAfter(text, names, at) ?? pluralBefore(text, names, at);
  const level = word === null ? undefined : PLURAL_PLACE_HEADS.get(word);
  return word === null || level === undefined ? null : { word: singularOf(word), level, span: name };
}

function pluralAfter(text: TaggedText, names: readonly NameSpan[], at: number): string | null {
  for (let last = at; last < at + MAX_LIST; last += 1) {
    const name = names[last];
    if (name?.kind !== 'place') return null;
    const word = text.tokens[name.endToken]?.lower ?? '';
    if (PLURAL_PLACE_HEADS.has(word)) return word;
    if (!areListed(text, name, names[last + 1])) return null;
  }
  return null;
}

function pluralBefore(text: TaggedText, names: readonly NameSpan[], at: number): string | null {
  for (let first = at; first > at - MAX_LIST && first >= 0; first -= 1) {
    const name = names[first];
    if (name?.kind !== 'place') return null;
    const of = text.tokens[name.firstToken - 1]?.lower === 'the' ? name.firstToken - 2 : name.firstToken - 1;
    const word = text.tokens[of - 1]?.lower ?? '';
    if (text.tokens[of]?.lower === 'of' && PLURAL_PLACE_HEADS.has(word)) return word;
    const before = names[first - 1];
    if (before === undefined || !areListed(text, before, name)) return null;
  }
  return null;
}

const LISTING: ReadonlySet<string> = new Set([',', 'and', 'or', 'the']);

/** Only commas, "and" or "or", and "the" between two names. */
export function areListed({ tokens }: TaggedText, left: TokenSpan, right: TokenSpan | undefined): boolean {
  if (right === undefined || right.firstToken - left.endToken > 3 || right.firstToken <= left.endToken) return false;
  const between = tokens.slice(left.endToken, right.firstToken).map(({ lower }) => lower);
  return between.every((word) => LISTING.has(word)) && between.some((word) => word !== 'the');
}

function singularOf(plural: string): string {
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
}

/** A heading's last word and the next paragraph's first are no phrase. */
function isOneSentence(text: TaggedText, { firstToken, endToken }: TokenSpan): boolean {
  return endToken <= (sentenceAt(text, firstToken)?.endToken ?? 0);
}
