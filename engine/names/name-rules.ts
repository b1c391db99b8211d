import { CAPITALS_WITHOUT_NAME, NAMELESS_ACRONYMS } from '../data/name-words';
import type { TaggedName, TaggedText } from '../model';
import { isCompany } from './company-names';
import { bareWord, isAllCaps, isLowerWord } from './phrase';

/** Written before people only, so that what follows is one, whatever else it could be ("Ms Paris"). */
const PERSONAL_TITLES = new Set(`mr mrs ms miss mx messrs`.split(' '));
/** Puts right what words alone decide against the tagger; null for what is no name. */
export function ruledName(text: TaggedText, name: TaggedName, nameless: ReadonlySet<string>): TaggedName | null {
  const last = text.tokens[name.endToken - 1];
  if (last === undefined || (name.endToken - name.firstToken === 1 && isNameless(last, name, nameless))) return null;
  if (name.kind === 'person') return isCompany(text.tokens, name) ? { ...name, kind: 'organization' } : name;
  const before = text.tokens[name.firstToken - 1];
  const titled = before !== undefined && before.text !== before.lower && PERSONAL_TITLES.has(bareWord(before));
  return titled ? { ...name, kind: 'person' } : name;
}

function isNameless(word: TaggedText['tokens'][number], name: TaggedName, nameless: ReadonlySet<string>): boolean {
  if (nameless.has(word.text)) return true;
  if (name.kind !== 'organization') return false;
  return CAPITALS_WITHOUT_NAME.has(word.lower) || NAMELESS_ACRONYMS.has(word.text);
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
