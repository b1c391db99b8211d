import { KIN_NOUNS, PERSON_NOUNS, PREDICATE_NOUNS } from '../data/person-nouns';
import type { TaggedText, TaggedToken } from '../model';

/** No head stands farther from what opens its phrase, in tokens. */
const REACH = 15;

/**
 * The token that heads the noun phrase at `from` (its article left out), where it is a noun for a person: its last word
 * before a preposition, relative word or mark. Null for other phrases.
 */
export function personHead({ tokens }: TaggedText, from: number, end: number): number | null {
  let head: TaggedToken | null = null;
  for (let at = from; at < Math.min(end, from + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined || endsNounPhrase(token, head)) break;
    head = token;
  }
  return head !== null && isPersonNoun(head) ? head.index : null;
}

function endsNounPhrase({ kind, lower, text, partOfSpeech }: TaggedToken, head: TaggedToken | null): boolean {
  if (kind === 'punctuation') return !/^[-–"'“”]$/.test(text);
  if (lower === "'s") return false;
  if (/^(?:who|which|that|whose|where|when|and|or|but|to)$/.test(lower)) return true;
  if (/^(?:preposition|auxiliary|adverb|pronoun)$/.test(partOfSpeech)) return head !== null;
  return partOfSpeech === 'verb' && head !== null && isPersonNoun(head);
}

/** In the tables, or with an ending that people's nouns have. */
function isPersonNoun({ lower, partOfSpeech, plural }: TaggedToken): boolean {
  if (PERSON_NOUNS.has(lower) || KIN_NOUNS.has(lower) || PREDICATE_NOUNS.has(lower)) return true;
  if (partOfSpeech === 'adjective' || partOfSpeech === 'adverb' || plural) return false;
  return /.{2}(?:ist|ian|man|woman|person|eer|ess)$|.{3}(?:[^ht]er|[^io]or)$/.test(lower);
}
