import type { Token } from '../../model';
import { lexicalClass, nameHintOf } from '../../text/grammar-lexicon';
import { combine, hashText } from '../hashing';

/** What a word says of its grammar by itself, hashed: made once for each different word of a text. */
export interface WordFacts {
  readonly word: number;
  /** What the word lists say, or, of a word they do not know, its ending and shape. */
  readonly lexical: number;
  readonly shape: number;
  /** Its last one, two, three, four letters. */
  readonly endings: readonly [number, number, number, number];
  readonly beginning: number;
  readonly isPunctuation: boolean;
  readonly nameHint: ReturnType<typeof nameHintOf>;
}

/** A longer word is no word: its ending is read, its middle is not. */
const MAX_WORD_LENGTH = 60;

export function factsOf({ text, lower, kind }: Pick<Token, 'text' | 'lower' | 'kind'>): WordFacts {
  const word = lower.slice(0, MAX_WORD_LENGTH);
  const shape = hashText(shapeOf(text.slice(0, MAX_WORD_LENGTH)));
  const end = lower.length;
  const ending = (length: number): number => hashText(lower, Math.max(0, end - length), end);
  const known = lexicalClass(word);
  return {
    word: hashText(word),
    lexical: known === '' ? combine(ending(3), shape) : hashText(known),
    shape,
    endings: [ending(1), ending(2), ending(3), ending(4)],
    beginning: hashText(word, 0, Math.min(3, word.length)),
    isPunctuation: kind === 'punctuation',
    nameHint: nameHintOf(word),
  };
}

/**
 * Sorts of character, a run of one sort written once.
 *
 * @example shapeOf('Covid-19') // "Xx-d"
 */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text) {
    const sort = sortOf(character);
    if (!shape.endsWith(sort)) shape += sort;
  }
  return shape;
}

function sortOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return character.toUpperCase() === character ? character : 'x';
}
