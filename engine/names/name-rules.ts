import { BODIES_WITHOUT_NAME, CAPITALS_WITHOUT_NAME, NAMELESS_ACRONYMS } from '../data/name-words';
import type { TaggedName, TaggedText } from '../model';
import { isCompany } from './short-forms';
import { bareWord, isAllCaps, isLowerWord } from './phrase';
import { sentenceAt } from '../text/sentence-at';

/** Written before people only, so that what follows is one, whatever else it could be ("Ms Paris"). */
const PERSONAL_TITLES = new Set(`mr mrs ms miss mx messrs gen lt maj sgt cpl capt insp supt`.split(' '));

/** Puts right what words alone decide against the tagger; null for what is no name. */
export function ruledName(text: TaggedText, name: TaggedName, nameless: ReadonlySet<string>): TaggedName | null {
  const last = text.tokens[name.endToken - 1];
  if (last === undefined || (name.endToken - name.firstToken === 1 && isNameless(last, name, nameless))) return null;
  if (name.kind === 'person') return isCompany(text.tokens, name) ? { ...name, kind: 'organization' } : name;
  if (isTitle(text.tokens[name.firstToken - 1])) return { ...name, kind: 'person' };
  if (isTitle(text.tokens[name.firstToken]) && name.endToken - name.firstToken > 1) {
    return { ...name, firstToken: name.firstToken + 1, kind: 'person' };
  }
  return isDateline(text, name) ? { ...name, kind: 'place' } : name;
}

function isTitle(word: TaggedText['tokens'][number] | undefined): boolean {
  return word !== undefined && word.text !== word.lower && !isAllCaps(word) && PERSONAL_TITLES.has(bareWord(word));
}

/** "BANTAM —" in capitals at the beginning of a paragraph: where the report is from. */
function isDateline(text: TaggedText, { firstToken, endToken }: TaggedName): boolean {
  const { tokens, blocks } = text;
  if (!/^[—–-]+$/u.test(tokens[endToken]?.text ?? '') || endToken - firstToken > 3) return false;
  const sentence = sentenceAt(text, firstToken);
  const opens = sentence?.firstToken === firstToken && blocks[sentence.block]?.start === sentence.start;
  const spaced = (tokens[endToken]?.start ?? 0) > (tokens[endToken - 1]?.end ?? 0);
  return opens && spaced && tokens.slice(firstToken, endToken).every((token) => isAllCaps(token));
}

function isNameless(word: TaggedText['tokens'][number], name: TaggedName, nameless: ReadonlySet<string>): boolean {
  if (nameless.has(word.text)) return true;
  if (name.kind !== 'organization') return false;
  return (
    CAPITALS_WITHOUT_NAME.has(word.lower) || BODIES_WITHOUT_NAME.has(word.lower) || NAMELESS_ACRONYMS.has(word.text)
  );
}

/**
 * Acronyms the text itself spells out in small letters: "memorandum of understanding (MoU)", "chief election
 * commissioner (CEC)". They name nobody.
 */
export function namelessAcronyms(text: TaggedText): Set<string> {
  const found = new Set<string>();
  for (const { index, text: word } of text.tokens) {
    if (text.tokens[index - 1]?.text !== '(' || text.tokens[index + 1]?.text !== ')') continue;
    if (isAcronym(text, index) && isSpelledOut(text, index - 2, word.toLowerCase())) found.add(word);
  }
  return found;
}

function isAcronym({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (isAllCaps(token) || /^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(token.text));
}

/** Whether the small words that end at `last` have these initials, with or without the smallest of them. */
function isSpelledOut({ tokens }: TaggedText, last: number, initials: string): boolean {
  let left = initials.length;
  for (let at = last; at > last - 2 * initials.length && left > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !(isLowerWord(token) || token.text === '-')) return false;
    if (token.lower.startsWith(initials.charAt(left - 1))) left -= 1;
    else if (!/^(?:of|the|and|for|in|on|to|a|-)$/.test(token.lower)) return false;
  }
  return left === 0;
}
