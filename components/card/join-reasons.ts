import type { JoinRule } from '../../engine/model';

/**
 * Why a mention was joined, as it reads after the mention's own words and a dash; "…" is where the other mention's words
 * go. Null: there is nothing to say. A rule without a sentence here does not compile.
 *
 * @example "Gladkov" – "family name of …"
 */
export const JOIN_REASONS: Readonly<Record<JoinRule, string | null>> = {
  'first-mention': null,
  'same-name': 'the same name as …',
  initial: 'an initial for the given name in …',
  nickname: 'short form of the given name in …',
  'same-sound': 'another spelling of …',
  'family-name': 'family name of …',
  'title-and-name': 'family name of …, whom the words around it fit',
  'given-name': 'given name of …',
  acronym: 'initials of …',
  'given-acronym': 'short form of …, given in the text',
  'part-of-name': 'shorter form of …',
  'same-place': 'another name of …',
  demonym: 'of or from …',
  apposition: 'set beside …',
  predicate: 'what … is said to be',
  role: 'the role the text gives …',
  'said-before': 'what the text has called …',
  'head-of-name': 'a word of the name …',
  'same-description': 'the same description as …',
  'same-head': 'the same noun as in …',
  'nearest-person': 'the last person spoken of whom it fits, …',
  'nearest-place': 'the last place spoken of that it fits, …',
  'nearest-organization': 'the last organisation spoken of that it fits, …',
  'main-country': 'the country this text speaks of most, …',
  'government-of': 'the government of …',
  'capital-of': 'the capital, …',
  speaker: '…, who speaks these words',
  'previous-speaker': '…, who spoke last',
  'same-sentence': 'the subject of the same sentence, …',
  'previous-sentence': 'the subject of a sentence before, …',
  'name-ahead': 'the name its sentence leads up to, …',
  'left-together': 'left with … after your correction',
};

/** Where a mention merely repeats the other's words, naming the other again says nothing. */
export const SAME_WORDS: ReadonlyMap<JoinRule, string> = new Map<JoinRule, string>([
  ['same-name', 'the same name again'],
  ['same-place', 'the same name again'],
  ['same-description', 'the same words again'],
  ['same-head', 'the same words again'],
]);
