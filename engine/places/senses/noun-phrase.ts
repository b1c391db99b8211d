import { BEFORE_VERB, NOUN_LIKE_VERBS } from '../../data/place-sense-verbs';
import type { TaggedToken } from '../../model';
import { after, type Setting } from './setting';
import { isOfVerbs } from './stems';

/** "evacuates", "mobilises". */
const VERB_ENDING = /(?:ates|izes|ises|ifies)$/;
const OPENING_OBJECT: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their', 'a', 'an', 'the', 'no', 'itself']);
/** Words looked at for the noun a place possesses or describes. */
const MAX_NOUNS = 6;

/** What a place possesses, word by word: "Peru's foreign policy" → foreign, policy. Null without a possessive. */
export function possessed(setting: Setting): TaggedToken[] | null {
  const mark = after(setting, 0);
  if (mark?.lower === "'s") return wordsOfPhrase(setting, 1);
  return isPluralPossessive(setting, mark) ? wordsOfPhrase(setting, 1) : null;
}

/** "the Netherlands' song": an apostrophe after a final s, close by, and words of a phrase after it. */
function isPluralPossessive({ tokens, span }: Setting, mark: TaggedToken | null): boolean {
  const last = tokens[span.endToken - 1];
  return (mark?.text === "'" || mark?.text === '’') && mark.start === last?.end && last.lower.endsWith('s');
}

/** The nouns a place name stands before, as in "the Spain squad"; empty where it stands alone or a verb follows. */
export function described(setting: Setting): TaggedToken[] {
  const next = after(setting, 0);
  if (next === null || !isNominal(next)) return [];
  if (isHeadlineVerb(setting, 0)) return [];
  if (next.text === next.lower && isOfVerbs(next.lower, NOUN_LIKE_VERBS) && !isNounHere(setting)) return [];
  const words = wordsOfPhrase(setting, 0);
  return words.some(isNoun) ? words : [];
}

/** "Peru unveils its plan": taken for a plural noun, but with an object of its own, or an ending of verbs. */
export function isHeadlineVerb(setting: Setting, steps: number): boolean {
  const token = after(setting, steps);
  if (token === null || token.text !== token.lower) return false;
  if (VERB_ENDING.test(token.lower)) return true;
  return /[^s]s$/.test(token.lower) && OPENING_OBJECT.has(after(setting, steps + 1)?.lower ?? '');
}

/** "China plans were shelved", "a China plan" against "China plans a bridge": what follows and what stands before tell. */
function isNounHere(setting: Setting): boolean {
  const { tokens, sentence, span } = setting;
  const before = tokens[span.firstToken - 1];
  const isOpening = span.firstToken === sentence.firstToken;
  if (!isOpening && before !== undefined && /^(?:an?|his|her|its|their|our|my|this|that|these)$/.test(before.lower))
    return true;
  const follower = after(setting, 1);
  if (follower === null) return false;
  return follower.partOfSpeech === 'auxiliary' || (follower.partOfSpeech === 'verb' && follower.verbForm === 'past');
}

function wordsOfPhrase(setting: Setting, from: number): TaggedToken[] {
  const words: TaggedToken[] = [];
  for (let steps = from; steps < from + MAX_NOUNS; steps += 1) {
    const token = after(setting, steps);
    if (token === null || endsPhrase(token, words.length)) break;
    if (token.kind !== 'punctuation') words.push(token);
  }
  return words;
}

/** A verb tag is not believed of the first words: "human rights record" is often tagged as one. */
function endsPhrase({ kind, lower, partOfSpeech, verbForm }: TaggedToken, sofar: number): boolean {
  if (kind === 'punctuation') return lower !== '-' && lower !== '‑' && !(sofar === 0 && /^["“‘']$/u.test(lower));
  if (partOfSpeech === 'preposition' || partOfSpeech === 'auxiliary' || partOfSpeech === 'pronoun') return true;
  if (partOfSpeech === 'conjunction' || partOfSpeech === 'determiner' || lower === 'to' || lower === 'against')
    return true;
  return partOfSpeech === 'verb' && (verbForm === 'past' || verbForm === 'modal') && sofar > 0;
}

function isNominal({ partOfSpeech, kind, lower }: TaggedToken): boolean {
  if (kind !== 'word' || lower === 'have' || (BEFORE_VERB.has(lower) && lower !== 'first')) return false;
  return isNoun({ partOfSpeech }) || partOfSpeech === 'adjective';
}

function isNoun({ partOfSpeech }: Pick<TaggedToken, 'partOfSpeech'>): boolean {
  return partOfSpeech === 'noun' || partOfSpeech === 'proper-noun';
}
