import { KIN_NOUNS } from '../data/person-nouns';
import { ROLE_NOUNS } from '../data/role-nouns';
import { HONORIFICS, OFFICES, OFFICES_WITH_COMPLEMENT, OFFICE_MODIFIERS } from '../data/titles';
import type { TaggedToken } from '../model';
import { phraseStart, type NamedText } from './noun-phrase';
import { bareWord, isCapitalised, isJoiningHyphen, isLowerWord, opensSentence } from './phrase';
import type { RoleWords } from './role-words';

/** How far back an office with "of" may start: "Ambassador to the United States of America". */
const MAX_LOOKBACK = 12;

/** "Belgorod region governor" and "Ukrainian President" right before the name; honorifics between are stepped over. */
export function roleBeforeName(named: NamedText, holder: number): RoleWords | null {
  const { tokens } = named.text;
  const name = named.names[holder];
  if (name === undefined) return null;
  const floor = named.sentenceStart[name.firstToken] ?? 0;
  let end = name.firstToken;
  while (end > floor && isBareHonorific(tokens[end - 1])) end -= 1;
  const head = headBefore(named, end, floor);
  if (head === null) return null;
  const { first, opening, opener } = phraseStart(named, withFirstOffice(named, head, floor));
  const possessed = opening === 'possessive' && opener !== null && isCapitalised(tokens[opener]);
  return { first: possessed ? opener : first, end, confidence: isCapitalised(tokens[head]) ? 0.95 : 0.9 };
}

/** "President" in "President and CEO Ana Ruiz". */
function withFirstOffice({ text: { tokens } }: NamedText, head: number, floor: number): number {
  const isPair = tokens[head - 1]?.lower === 'and' && head - 2 >= floor && isRoleHead(tokens[head - 2]);
  return isPair ? head - 2 : head;
}

/** "Mr", "Gen." and "Dr" are no role of their own; "Judge" and "King" are. */
function isBareHonorific(token: TaggedToken | undefined): boolean {
  const word = bareWord(token);
  return HONORIFICS.has(word) && !ROLE_NOUNS.has(word) && isCapitalised(token);
}

function isRoleHead(token: TaggedToken | undefined): boolean {
  const word = bareWord(token);
  if (token?.kind !== 'word' || token.plural) return false;
  if (isLowerWord(token)) return ROLE_NOUNS.has(word);
  return OFFICES.has(word) || ROLE_NOUNS.has(word);
}

/** The head right before `end`, or the office whose "of …" ends there ("Secretary of State Antony Blinken"). */
function headBefore(named: NamedText, end: number, floor: number): number | null {
  const { tokens } = named.text;
  if (end <= floor) return null;
  if (isRoleHead(tokens[end - 1]) && (named.nameAt[end - 1] ?? -1) < 0) return end - 1;
  if (!isCapitalised(tokens[end - 1])) return null;
  for (let at = end - 1; at > Math.max(floor, end - MAX_LOOKBACK); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    const head = tokens[at - 1];
    if (/^(?:of|for|to)$/.test(token.lower) && OFFICES_WITH_COMPLEMENT.has(bareWord(head))) return at - 1;
    const carries =
      isCapitalised(token) ||
      isJoiningHyphen(tokens, at) ||
      /^(?:of|for|and|the)$/.test(token.lower) ||
      OFFICE_MODIFIERS.has(token.lower);
    if (!carries) return null;
  }
  return null;
}

/** "The regional governor, Alexei Smirnov," and "Co-founder of Google, Sergey Brin,": the article stays. */
export function roleBeforeComma(named: NamedText, holder: number): RoleWords | null {
  const { tokens } = named.text;
  const name = named.names[holder];
  if (name === undefined) return null;
  const floor = named.sentenceStart[name.firstToken] ?? 0;
  let comma = name.firstToken - 1;
  while (comma > floor && isBareHonorific(tokens[comma])) comma -= 1;
  const after = tokens[name.endToken];
  if (comma <= floor || tokens[comma]?.text !== ',') return null;
  const head = headInPhrase(named, comma, floor);
  if (head === null) return null;
  const closed = after?.kind === 'punctuation' || name.endToken >= (named.sentenceEnd[name.firstToken] ?? 0);
  if (!closed && after?.partOfSpeech !== 'verb' && after?.partOfSpeech !== 'auxiliary') return null;
  const { first, opener, opening } = phraseStart(named, head);
  const start = opener ?? first;
  // "According to Arden Fire Chief, Ana Ruiz,": an office with a capital opens without an article.
  const isTitle = closed && head === comma - 1 && isCapitalised(tokens[head]);
  const opens = opening !== 'none' || isTitle || opensSentence(tokens, first, floor);
  // "To reach his mother, Ruiz phoned": the name is the next clause's subject.
  if (!closed && opening === 'possessive' && KIN_NOUNS.has(bareWord(tokens[head]))) return null;
  const withArticle =
    opening === 'possessive' && tokens[start - 1]?.lower === 'the' && start > floor ? start - 1 : start;
  return opens ? { first: withArticle, end: comma, confidence: closed ? 0.9 : 0.8 } : null;
}

/** The role noun that ends at the comma, or whose complement does. */
function headInPhrase(named: NamedText, comma: number, floor: number): number | null {
  const { tokens } = named.text;
  for (let at = comma - 1; at >= Math.max(floor, comma - MAX_LOOKBACK); at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:"“”()]$/.test(token.text)) return null;
    if (token.partOfSpeech === 'auxiliary' || /^(?:who|that|which|said|says)$/.test(token.lower)) return null;
    if (!isRoleHead(token) || (named.nameAt[at] ?? -1) >= 0) continue;
    const complemented = /^(?:of|for|to|at|in|from|with)$/.test(tokens[at + 1]?.lower ?? '');
    if (at === comma - 1 || complemented) return at;
  }
  return null;
}
