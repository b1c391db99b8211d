import { PERSON_NOUNS } from '../data/person-nouns';
import { HONORIFICS, OFFICES } from '../data/titles';
import type { TaggedName, TaggedText } from '../model';
import { bareWord, isAllCaps, isLowerWord } from './phrase';

/**
 * People's names with the given name the tagger left out: between a noun for a person and a family name stands nothing
 * else with a capital ("researcher Mu Talli").
 */
export function wholeNames({ tokens }: TaggedText, names: readonly TaggedName[]): TaggedName[] {
  const taken = new Set(names.map(({ endToken }) => endToken));
  return names.map((name) => {
    const at = name.firstToken - 1;
    const [noun, given] = [tokens[at - 1], tokens[at]];
    if (name.kind !== 'person' || name.endToken - name.firstToken > 1 || taken.has(name.firstToken)) return name;
    if (noun === undefined || given === undefined || !isLowerWord(noun) || !PERSON_NOUNS.has(noun.lower)) return name;
    const word = bareWord(given);
    const isGiven = /^\p{Lu}\p{Ll}+$/u.test(given.text) && !isAllCaps(given);
    return isGiven && !HONORIFICS.has(word) && !OFFICES.has(word) ? { ...name, firstToken: at } : name;
  });
}
