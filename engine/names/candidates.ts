import { CURRENCY_SIGNS } from '../data/currency-names';
import { EVENT_HEADS } from '../data/name-heads';
import { CAPITALS_WITHOUT_NAME, COMMON_OPENERS } from '../data/name-words';
import type { TaggedText, TaggedToken } from '../model';
import type { CapitalRun } from './capital-runs';
import type { DocumentWords } from './document-words';
import { isHeaded, knownEnd } from './headed-runs';
import { cutAtKnown } from './known-cuts';
import { knownName } from './known-names';
import { bareWord, isAllCaps, opensSentence, phraseOf } from './phrase';
import { cutAtTitles, type TitledRun } from './title-cuts';

/** A stretch of a run that may be one name: `tokens.slice(first, end)`. */
export interface Candidate {
  readonly first: number;
  readonly end: number;
  /** A title stands right before it ("Gen. Prawit", "President Ana Ruiz"). */
  readonly titled: boolean;
  /** Its capital is owed to the sentence's start, as far as can be told. */
  readonly opening: boolean;
}

/** What cutting a run needs to know. */
export interface CutContext {
  readonly text: TaggedText;
  readonly words: DocumentWords;
  readonly firstOfSentence: number;
}

/** Cuts a run at titles, demonyms and hyphens between countries, and drops what is only a capital. */
export function candidatesOf(run: CapitalRun, context: CutContext): Candidate[] {
  const trimmed = withoutOpener(run, context);
  if (trimmed === null) return [];
  if (isEvent(context.text, trimmed)) return leadingDemonym(trimmed, context);
  return cutAtTitles(trimmed, context.text, context.firstOfSentence)
    .flatMap((range) => cutAtKnown(range, context.text))
    .map((range) => tidied(range, context))
    .filter((range) => range.end > range.first && !isCurrency(context.text, range))
    .map((range) => ({ ...range, opening: opensSentence(context.text.tokens, range.first, context.firstOfSentence) }));
}

/** "Oslo Accords", "Operation Red Dawn": a happening, not the place or person in its name. */
function isEvent(text: TaggedText, { first, end }: CapitalRun): boolean {
  if (end - first < 2 || knownName(phraseOf(text, first, end)) !== null) return false;
  const opens = /^(?:operation|cyclone|hurricane|typhoon|storm|hms|uss)$/.test(text.tokens[first]?.lower ?? '');
  return opens || EVENT_HEADS.has(text.tokens[end - 1]?.lower ?? '');
}

/** "Ukrainian" of "Ukrainian Independence Day". */
function leadingDemonym(run: CapitalRun, { text, firstOfSentence }: CutContext): Candidate[] {
  const end = knownEnd(text, run, run.first);
  if (end === null || knownName(phraseOf(text, run.first, end))?.form !== 'demonym') return [];
  const opening = opensSentence(text.tokens, run.first, firstOfSentence);
  return [{ first: run.first, end, titled: false, opening }];
}

/** "US$42", "A$3": part of the sign of a currency; "Rs 5 lakh", "Tk. 300": its short form before a figure. */
function isCurrency({ tokens }: TaggedText, { first, end }: CapitalRun): boolean {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (last === undefined || next === undefined) return false;
  if (/^[$€£]/.test(next.text) && next.start === last.end) return true;
  const figure = next.kind === 'number' || (next.text === '.' && tokens[end + 1]?.kind === 'number');
  return first === end - 1 && figure && CURRENCY_SIGNS.has(last.text);
}

/** Drops the word a sentence opens with when it is an everyday one; null when nothing is left. */
function withoutOpener(run: CapitalRun, { text, words, firstOfSentence }: CutContext): CapitalRun | null {
  if (!opensSentence(text.tokens, run.first, firstOfSentence)) return run;
  const word = text.tokens[run.first];
  if (word === undefined || startsKnownName(text, run)) return run;
  const everyday = COMMON_OPENERS.has(word.lower) || (words.small.has(word.lower) && !words.capital.has(word.lower));
  if (!everyday || (isAllCaps(word) && word.text.length > 1)) return run;
  if (isHeaded(text, run) && run.end - run.first > 1 && !isFunctionWord(word.lower, word.partOfSpeech)) return run;
  return run.end - run.first > 1 ? { first: run.first + 1, end: run.end } : null;
}

function isFunctionWord(lower: string, partOfSpeech: string): boolean {
  return (
    /^(?:the|a|an|this|that|these|those|some|many|all|both|no|when|while|as|if|but|and|now|our|their|his|her)$/.test(
      lower,
    ) || /^(?:determiner|preposition|conjunction|pronoun|auxiliary|adverb)$/.test(partOfSpeech)
  );
}

function startsKnownName(text: TaggedText, { first, end }: CapitalRun): boolean {
  return knownEnd(text, { first, end }, first) !== null;
}

/** Takes days, months, "Article" and the like off both ends; nothing is left when they are all there is. */
function tidied(range: TitledRun, { text }: CutContext): TitledRun {
  const { tokens } = text;
  if (knownName(phraseOf(text, range.first, range.end)) !== null) return range;
  let { first, end } = range;
  const idle = (at: number): boolean => {
    const word = bareWord(tokens[at]);
    return CAPITALS_WITHOUT_NAME.has(word) || tokens[at]?.kind === 'punctuation' || /^(?:i|the|a|an|'s)$/.test(word);
  };
  if (/^(?:the|a|an|'s)$/.test(tokens[first]?.lower ?? '')) first += 1;
  while (first < end && idle(first) && !keepsFirst(text, { first, end })) first += 1;
  while (end > first && idle(end - 1) && !keepsLast(tokens[end - 1]?.text, end - first)) end -= 1;
  return { ...range, first, end };
}

/** "Black Sea Fleet", "Northern Province", "May Ruiz": the word belongs to the name after all. */
function keepsFirst(text: TaggedText, { first, end }: CapitalRun): boolean {
  if (end - first < 2) return false;
  return isHeaded(text, { first, end }) || isMonthLikeName(text.tokens[first], text.tokens[first + 1]);
}

/** "Jan Zmud", "May Ruiz": a month's word before a further capital is a given name. */
function isMonthLikeName(month: TaggedToken | undefined, next: TaggedToken | undefined): boolean {
  return (
    /^(?:jan|may|april|june|jun|august)$/.test(month?.lower ?? '') &&
    next !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

/** An initial, or the numeral of a king ("Abdullah II"). */
function keepsLast(word: string | undefined, length: number): boolean {
  return word !== undefined && length > 1 && /^(?:\p{Lu}\.|[IVX]{2,5})$/u.test(word);
}
