import type { Sentence, TaggedText } from '../model';
import { isAllCaps, isCapitalised } from './phrase';

/** Shorter words are small in title case too ("of", "the", "with"). */
const MIN_CONTENT_LENGTH = 4;
/** Fewer words say nothing about how the line is written. */
const MIN_WORDS = 3;
/** Share of the longer words with a capital from which a line counts as written in title case. */
const TITLE_CASE_SHARE = 0.75;
/** A line longer than this is prose, however it is written. */
const MAX_WORDS = 25;

/**
 * Whether a sentence is written in title case or in capitals throughout: there a capital says nothing.
 * A short sentence of prose full of names ("Ana Ruiz met Li Wei.") has small verbs and ends with a full stop.
 */
export function isTitleCase({ tokens }: TaggedText, sentence: Sentence): boolean {
  const words = tokens.slice(sentence.firstToken, sentence.endToken).filter(({ kind }) => kind === 'word');
  if (words.length < MIN_WORDS) return false;
  const capitals = words.filter(isAllCaps).length;
  if (capitals / words.length > 0.7) return true;
  if (words.length > MAX_WORDS || tokens[sentence.endToken - 1]?.text === '.') return false;
  const content = words.filter(({ text }) => text.length >= MIN_CONTENT_LENGTH);
  return content.length >= MIN_WORDS && content.filter(isCapitalised).length / content.length >= TITLE_CASE_SHARE;
}
