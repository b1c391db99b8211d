import { COLLECTIVE_NOUNS, GROUP_NOUNS } from '../data/group-nouns';
import { ROLE_NOUNS } from '../data/role-nouns';
import type { TaggedName, TaggedText } from '../model';
import { lexicalClass } from '../text/grammar-lexicon';
import { sentenceAt } from '../text/sentence-at';
import { isCapitalised, isLowerWord, opensSentence } from './phrase';

/** Tags of words that are no names. */
const COMMON = /\b(?:Adjective|Noun|Singular|Gerund|Infinitive)\b/;

/**
 * Without places that are the first word of a sentence, a common word, and stand before the noun they go with: "Mobile
 * phones are banned". Unless the document writes them with a capital elsewhere ("… in Mobile"), or the noun is for
 * people, who are said to be of a town ("Reading residents").
 */
export function withoutOpeningWords(text: TaggedText, names: readonly TaggedName[]): TaggedName[] {
  const opening = names.filter((name) => opensWithCommonWord(text, name));
  if (opening.length === 0) return [...names];
  const elsewhere = capitalsWithin(text);
  const dropped = new Set(opening.filter(({ firstToken }) => !elsewhere.has(text.tokens[firstToken]?.lower ?? '')));
  return names.filter((name) => !dropped.has(name));
}

function opensWithCommonWord(text: TaggedText, { firstToken, endToken, kind }: TaggedName): boolean {
  const { tokens } = text;
  const [word, next] = [tokens[firstToken], tokens[endToken]];
  if (kind !== 'place' || endToken - firstToken !== 1 || word === undefined || !isLowerWord(next)) return false;
  if (next?.partOfSpeech !== 'noun' || isForPeople(next.lower)) return false;
  return COMMON.test(lexicalClass(word.lower)) && opensAnew(text, firstToken);
}

function opensAnew(text: TaggedText, at: number): boolean {
  const sentence = sentenceAt(text, at);
  return sentence !== null && opensSentence(text.tokens, at, sentence.firstToken);
}

function isForPeople(noun: string): boolean {
  return ROLE_NOUNS.has(noun) || GROUP_NOUNS.has(noun) || COLLECTIVE_NOUNS.has(noun);
}

/** Words with a capital that do not open their sentence. */
function capitalsWithin({ tokens, sentences }: TaggedText): Set<string> {
  const found = new Set<string>();
  for (const { firstToken, endToken } of sentences) {
    for (let at = firstToken + 1; at < endToken; at += 1) {
      const token = tokens[at];
      if (token !== undefined && isCapitalised(token) && !opensSentence(tokens, at, firstToken)) found.add(token.lower);
    }
  }
  return found;
}
