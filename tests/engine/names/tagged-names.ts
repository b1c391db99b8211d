import type { TaggedName, TaggedText } from '../../../engine/model';
import { spanIn } from '../places/spans';

/** A name as the tagger would hand it on. */
export function taggedName(
  text: TaggedText,
  words: string,
  { kind = 'person', confidence = 0.9, occurrence = 1 }: Partial<TaggedName> & { readonly occurrence?: number } = {},
): TaggedName {
  const { firstToken, endToken } = spanIn(text, words, occurrence);
  return { firstToken, endToken, kind, confidence };
}

/** The words of a run of tokens, as the text has them. */
export function quotedTokens(
  { text, tokens }: Pick<TaggedText, 'text' | 'tokens'>,
  { firstToken, endToken }: Pick<TaggedName, 'firstToken' | 'endToken'>,
): string {
  return text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end);
}

/** "Ana Ruiz/person". */
export function described(text: TaggedText, name: TaggedName): string {
  return `${quotedTokens(text, name)}/${name.kind}`;
}
