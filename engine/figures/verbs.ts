import { FATE_VERBS } from '../data/counted-fates';
import { DOWN_WORDS, UP_WORDS } from '../data/number-changes';
import { isJoiningHyphen, textAt, tokenAt, wordAt, type SentenceView } from './reading';

const NO_VERB =
  /^(?:including|according|following|during|regarding|concerning|pending|based|given|compared|out|up|down|off|on|over|like)$/;
/** Past forms that the tagger takes for nouns after a bare noun: "Copper rose 0.8%". */
const RISES =
  /^(?:rose|fell|sank|slid|slipped|climbed|jumped|dropped|surged|grew|shrank|gained|lost|added|eased|edged|dipped|soared)$/;
/** Words between such a verb and its number. */
const BEFORE_NUMBER =
  /^(?:about|around|roughly|nearly|almost|over|more|less|than|just|only|another|some|a|an|further)$/;
/** No finite verb stands after these. */
const LEADS_TO_NOUN = /^(?:of|per|for|by|with|from|at|into|under|against|despite|without|among|between|through)$/;
/** What may stand before a verb with a hyphen: "re-opened". */
const PREFIX = /^(?:re|co|pre|over|under|out|mis|un|de|sub|cross|fast|self)$/;

/** Whether a word is the verb of a clause, in spite of the tagger where it is known to err. */
export function isVerbal(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  if (token === null || NO_VERB.test(token.lower)) return false;
  const before = tokenAt(view, at - 1)?.partOfSpeech ?? 'punctuation';
  if (token.partOfSpeech === 'auxiliary') return true;
  if (leadsToNumber(view, at)) return true;
  if (token.partOfSpeech === 'verb') return !isPartOfNoun(view, at);
  // Tagged as nouns: "the toll … rises to 37".
  if (/^(?:to|by|from)$/.test(wordAt(view, at + 1)) && token.lower.endsWith('s') && isChange(token.lower))
    return before !== 'adjective' && before !== 'determiner';
  return FATE_VERBS.has(token.lower) && !/^(?:determiner|adjective)$/.test(before) && !isPartOfNoun(view, at);
}

const isChange = (word: string): boolean => UP_WORDS.has(word) || DOWN_WORDS.has(word);

/** "Copper rose 0.8%", "Sales fell to 40", "shares jumped more than 3%". */
function leadsToNumber(view: SentenceView, at: number): boolean {
  if (!RISES.test(wordAt(view, at)) || tokenAt(view, at - 1)?.partOfSpeech === 'determiner') return false;
  let next = at + 1;
  while (next < at + 4 && BEFORE_NUMBER.test(wordAt(view, next))) next += 1;
  const token = tokenAt(view, next);
  return (
    token?.kind === 'number' || token?.partOfSpeech === 'numeral' || /^(?:to|by|from|[$£€¥₹])$/.test(token?.text ?? '')
  );
}

/** A verb in form that a noun phrase holds: "detained children", "back-to-back", "in jail", "its advance", "a 4-1 win". */
function isPartOfNoun(view: SentenceView, at: number): boolean {
  const token = tokenAt(view, at);
  const before = tokenAt(view, at - 1);
  if (before === null || token === null) return false;
  if (isHyphened(view, at)) return true;
  // "an estimated population" has no verb.
  if (before.partOfSpeech === 'determiner') return before.lower !== 'that' && before.lower !== 'all';
  if (token.verbForm === 'gerund') return false;
  // "held in jail", "the deaths of detained children", "per diluted share"
  if (before.lower === 'in') return token.verbForm === 'infinitive' || token.verbForm === null;
  if (LEADS_TO_NOUN.test(before.lower)) return true;
  if (token.verbForm === 'infinitive') return before.kind === 'number' && isBeforeOf(view, at);
  // "to vaccinate detained migrants"
  const isPast = token.verbForm === 'past' || token.verbForm === 'participle';
  return isPast && isInfinitive(view, at - 1) && isNoun(view, at + 1);
}

/** One of the parts of a compound: "back-to-back", "tuned-up". */
function isHyphened(view: SentenceView, at: number): boolean {
  if (isJoiningHyphen(view, at + 1)) return true;
  return isJoiningHyphen(view, at - 1) && !PREFIX.test(wordAt(view, at - 2)) && !/^\p{Lu}/u.test(textAt(view, at - 2));
}

const isBeforeOf = (view: SentenceView, at: number): boolean => /^(?:of|over|against)$/.test(wordAt(view, at + 1));

const isNoun = (view: SentenceView, at: number): boolean =>
  /^(?:noun|proper-noun)$/.test(tokenAt(view, at)?.partOfSpeech ?? '');

/** "to vaccinate", "not vaccinate" */
function isInfinitive(view: SentenceView, at: number): boolean {
  return tokenAt(view, at)?.verbForm === 'infinitive' && /^(?:to|not|n't)$/.test(wordAt(view, at - 1));
}
