import type { TaggedText, TokenSpan } from '../model';

const NOT_WORDS: ReadonlySet<string> = new Set(['.', ',', '(', ')', '"', "'", '“', '”', "'s", '-']);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those its his her their our my your some any another one'.split(' '),
);

/** The words of a span in table form, stops cut off: "J. Smith" → j, smith. */
export function wordsOf({ tokens }: TaggedText, { firstToken, endToken }: TokenSpan): string[] {
  return tokens
    .slice(firstToken, endToken)
    .map(({ lower }) => lower.replace(/(?<=.)\.$/, ''))
    .filter((word) => !NOT_WORDS.has(word));
}

/** The same without a leading article or possessive. */
export function contentWordsOf(text: TaggedText, span: TokenSpan): string[] {
  const words = wordsOf(text, span);
  return DETERMINERS.has(words[0] ?? '') ? words.slice(1) : words;
}

export function endsWith(words: readonly string[], ending: readonly string[]): boolean {
  const from = words.length - ending.length;
  return from >= 0 && ending.every((word, at) => words[from + at] === word);
}

/** Adds to the list a map keeps under a key. */
export function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
