import nlp from 'compromise/two';
import type { PartOfSpeech, Sentence, Token, TokenisedText, VerbForm } from '../../engine/model';
import type { Grammar } from '../../engine/tagger/grammar/labels';
import { tableForm } from '../../engine/text/tokens';

/**
 * The teacher: compromise with all its rules, some ninety milliseconds for a thousand words. Our own tokens are handed
 * to it ready cut, one term for each word, so that its tags come back to exact offsets; its own tokeniser and sentence
 * splitter are not used.
 */

/** What compromise reads and writes of a term. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
}

/** The token a term stands for, and the term as it is built. */
interface Slot {
  readonly token: number;
  readonly term: Term;
}

/** A longer word is no word; compromise is shown its beginning only. */
const MAX_TERM_LENGTH = 60;
/** Sentences handed over at once: keeps compromise's own intermediate arrays small. */
const SENTENCES_AT_ONCE = 64;

const PUNCTUATION: Grammar = { partOfSpeech: 'punctuation', verbForm: null, plural: false };
const UNTAGGED: Grammar = { partOfSpeech: 'other', verbForm: null, plural: false };

/** What compromise makes of each token. */
export function compromiseTags(tokenised: TokenisedText): Grammar[] {
  const grammar = new Map<number, Grammar>();
  for (let at = 0; at < tokenised.sentences.length; at += SENTENCES_AT_ONCE) {
    tagSentences(tokenised, tokenised.sentences.slice(at, at + SENTENCES_AT_ONCE), grammar);
  }
  return tokenised.tokens.map(
    (token) => grammar.get(token.index) ?? (token.kind === 'punctuation' ? PUNCTUATION : UNTAGGED),
  );
}

function tagSentences(tokenised: TokenisedText, sentences: readonly Sentence[], grammar: Map<number, Grammar>): void {
  const slots = sentences.map((sentence) => slotsOf(tokenised.tokens.slice(sentence.firstToken, sentence.endToken)));
  const filled = slots.filter((sentence) => sentence.length > 0);
  if (filled.length === 0) return;
  const input = filled.map((sentence) => ({ terms: sentence.map(({ term }) => term) }));
  // compromise's type says it takes a string; the pre-cut form is in its own `API/inputs.js`.
  const view = nlp(input as unknown as string);
  const tagged = (view as unknown as { document: readonly (readonly Term[])[] }).document;
  filled.forEach((sentence, index) => {
    readTags(sentence, tagged[index] ?? [], grammar);
  });
}

/** Words become terms; punctuation hangs on the word before it, or on the first word. A clitic joins its word. */
function slotsOf(tokens: readonly Token[]): Slot[] {
  const slots: { token: number; text: string; pre: string; post: string }[] = [];
  let pre = '';
  for (const [at, token] of tokens.entries()) {
    const last = slots.at(-1);
    const space = tokens[at + 1]?.start === token.end ? '' : ' ';
    if (token.kind === 'punctuation') {
      if (last === undefined) pre += token.text;
      else last.post = last.post.trimEnd() + token.text.slice(0, MAX_TERM_LENGTH) + space;
    } else if (token.lower === "'s" && last?.post === '') {
      last.text += token.text;
      last.post = space;
    } else {
      slots.push({ token: token.index, text: token.text.slice(0, MAX_TERM_LENGTH), pre, post: space });
      pre = '';
    }
  }
  return slots.map(({ token, ...term }) => ({
    token,
    term: { ...term, normal: tableForm(term.text), tags: new Set<string>() },
  }));
}

/** compromise adds empty terms for what a contraction leaves out ("don't" → do, not); the others stay one to one. */
function readTags(slots: readonly Slot[], tagged: readonly Term[], grammar: Map<number, Grammar>): void {
  let at = 0;
  for (const term of tagged) {
    if (term.text === '') continue;
    const slot = slots[at];
    if (slot === undefined) return;
    grammar.set(slot.token, grammarOf(term.tags));
    at += 1;
  }
}

function grammarOf(tags: ReadonlySet<string>): Grammar {
  return { partOfSpeech: partOfSpeechOf(tags), verbForm: verbFormOf(tags), plural: tags.has('Plural') };
}

/** In this order: compromise gives several tags to one word, the particular beside the general. */
const PARTS_OF_SPEECH: readonly (readonly [tag: string, part: PartOfSpeech])[] = [
  ['Pronoun', 'pronoun'],
  ['Auxiliary', 'auxiliary'],
  ['Modal', 'auxiliary'],
  ['Copula', 'auxiliary'],
  ['ProperNoun', 'proper-noun'],
  ['Value', 'numeral'],
  ['Verb', 'verb'],
  ['Determiner', 'determiner'],
  ['Preposition', 'preposition'],
  ['Conjunction', 'conjunction'],
  ['Adverb', 'adverb'],
  ['Negative', 'adverb'],
  ['Adjective', 'adjective'],
  ['Noun', 'noun'],
];

const VERB_FORMS: readonly (readonly [tag: string, form: VerbForm])[] = [
  ['Modal', 'modal'],
  ['Participle', 'participle'],
  ['PastTense', 'past'],
  ['Gerund', 'gerund'],
  ['Infinitive', 'infinitive'],
  ['PresentTense', 'present'],
  ['Copula', 'present'],
];

function partOfSpeechOf(tags: ReadonlySet<string>): PartOfSpeech {
  return PARTS_OF_SPEECH.find(([tag]) => tags.has(tag))?.[1] ?? 'other';
}

function verbFormOf(tags: ReadonlySet<string>): VerbForm | null {
  return VERB_FORMS.find(([tag]) => tags.has(tag))?.[1] ?? null;
}
