import { HONORIFICS, OFFICES, OFFICES_WITH_COMPLEMENT, OFFICE_MODIFIERS } from '../data/titles';
import type { TaggedName, TaggedText } from '../model';
import { bareWord } from './phrase';

/**
 * The tagged name as the contract has it: without "the", the possessive "'s" and marks at its edges, a person's without
 * titles. Null when nothing is left.
 */
export function trimmedName(text: TaggedText, name: TaggedName): TaggedName | null {
  let { firstToken, endToken } = name;
  while (firstToken < endToken && isIdleStart(text, firstToken)) firstToken += 1;
  if (name.kind === 'person') firstToken = afterTitles(text, firstToken, endToken);
  while (endToken > firstToken && isIdleEnd(text, endToken - 1)) endToken -= 1;
  return endToken > firstToken ? { ...name, firstToken, endToken } : null;
}

function isIdleStart({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'punctuation' || token?.lower === 'the' || token?.lower === "'s";
}

function isIdleEnd({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  return token?.lower === "'s" || (token?.kind === 'punctuation' && !/^[.)!]$/.test(token.text));
}

/** "Deputy Prime Minister Gen Prawit" → "Prawit"; a title's word at the end is the family name ("Stephen King"). */
function afterTitles({ tokens }: TaggedText, first: number, end: number): number {
  let at = first;
  for (let look = first; look < end - 1; look += 1) {
    const word = bareWord(tokens[look]);
    if (HONORIFICS.has(word) || OFFICES.has(word)) at = look + 1;
    else if (!OFFICE_MODIFIERS.has(word) && !isComplement(tokens, look)) break;
  }
  return at;
}

/** "of" and what follows it in "Minister of Health Ana Ruiz". */
function isComplement(tokens: TaggedText['tokens'], at: number): boolean {
  return tokens[at]?.lower === 'of' && OFFICES_WITH_COMPLEMENT.has(bareWord(tokens[at - 1]));
}
