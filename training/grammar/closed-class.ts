import type { Token } from '../../engine/model';
import type { Grammar } from '../../engine/tagger/grammar/labels';

/**
 * Words with one reading in news, which compromise takes for others now and then: "of" in "the state of emergency" for
 * a noun, "into" after "taken" for a verb, "the" before a name for a part of it.
 */
const READINGS: readonly (readonly [grammar: Grammar, words: string])[] = [
  [
    { partOfSpeech: 'preposition', verbForm: null, plural: false },
    'of in on at by for from with into against under among amid upon via toward towards during within without between',
  ],
  [{ partOfSpeech: 'determiner', verbForm: null, plural: false }, 'the a an'],
  [{ partOfSpeech: 'auxiliary', verbForm: 'past', plural: false }, 'was were'],
  [{ partOfSpeech: 'auxiliary', verbForm: 'present', plural: false }, 'is are am'],
  [{ partOfSpeech: 'pronoun', verbForm: null, plural: false }, 'my your his her its our their'],
];

const READING_OF: ReadonlyMap<string, Grammar> = new Map(
  READINGS.flatMap(([grammar, words]) => words.split(' ').map((word) => [word, grammar] as const)),
);

/** What compromise says of the token, put right where the word has one reading only. */
export function corrected({ lower }: Token, grammar: Grammar): Grammar {
  return READING_OF.get(lower) ?? grammar;
}
