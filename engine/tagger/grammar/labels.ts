import type { PartOfSpeech, TaggedToken, VerbForm } from '../../model';

/** What one label of the grammar model says of a word. */
export type Grammar = Pick<TaggedToken, 'partOfSpeech' | 'verbForm' | 'plural'>;

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set<PartOfSpeech>([
  'noun',
  'proper-noun',
  'pronoun',
  'verb',
  'auxiliary',
  'adjective',
  'adverb',
  'determiner',
  'preposition',
  'conjunction',
  'numeral',
  'punctuation',
  'other',
]);
const VERB_FORMS: ReadonlySet<string> = new Set<VerbForm>([
  'past',
  'present',
  'infinitive',
  'gerund',
  'participle',
  'modal',
]);
const PLURAL = 'plural';

/**
 * @example labelOf({ partOfSpeech: 'verb', verbForm: 'past', plural: false }) // "verb past"
 * @example labelOf({ partOfSpeech: 'noun', verbForm: null, plural: true }) // "noun plural"
 */
export function labelOf({ partOfSpeech, verbForm, plural }: Grammar): string {
  return [partOfSpeech, verbForm ?? [], plural ? PLURAL : []].flat().join(' ');
}

/** The other way round; null for a label that says something else. */
export function grammarOf(label: string): Grammar | null {
  const [partOfSpeech = '', ...marks] = label.split(' ');
  const verbForm = marks.find(isVerbForm) ?? null;
  const understood = marks.every((mark) => mark === PLURAL || mark === verbForm);
  if (!isPartOfSpeech(partOfSpeech) || !understood) return null;
  return { partOfSpeech, verbForm, plural: marks.includes(PLURAL) };
}

function isPartOfSpeech(word: string): word is PartOfSpeech {
  return PARTS_OF_SPEECH.has(word);
}

function isVerbForm(word: string): word is VerbForm {
  return VERB_FORMS.has(word);
}
