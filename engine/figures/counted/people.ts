import { NOT_PEOPLE_ENDING, PEOPLE_ENDING, PEOPLE_NOUNS } from '../../data/counted-people';
import type { TaggedToken } from '../../model';

/** Endings of names for the people of a country or faith: "Russians", "Israelis", "Sudanese", "Spaniards". */
const DEMONYM_ENDING =
  /(?:ans|[bklnqrt]is|ese|iards|ites|ders|ims|ots|oles|urks|edes|anes|inns|eeks|echs|ovaks|erbs|oats|beks|urds|zakhs|arabs|jews|hais)$/;

/** "the 43 dead": people told by what became of them. Lower case. */
export function isFatedWord(word: string): boolean {
  return /^(?:dead|injured|wounded|missing|displaced)$/.test(word);
}

/** Does the noun count human beings? Capital plurals with a people's ending do ("Russians"). */
export function countsPeople(token: TaggedToken): boolean {
  if (PEOPLE_NOUNS.has(token.lower)) return true;
  if (/^\p{Lu}/u.test(token.text))
    return DEMONYM_ENDING.test(token.lower) && !/(?:nations|games|elections)$/.test(token.lower);
  return token.lower.length > 4 && PEOPLE_ENDING.test(token.lower) && !NOT_PEOPLE_ENDING.has(token.lower);
}
