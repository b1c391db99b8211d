import { GIVEN_NAMES } from '../data/name-given';
import { SORT_OF_NAME_WORD } from '../data/organisation-sorts';
import { FEMALE_NAMES, MALE_NAMES } from '../data/pronouns';
import { HONORIFICS, OFFICES } from '../data/titles';
import type { Entity, Mention, Span } from '../model';

/** What a name's owner is or does that only a human being is or does; or an age, or "who". */
const HUMAN =
  /^(?:,? (?:who|whose)\b|,? (?:aged )?\d{1,3}[,)]| \(\d{2,3}\)| (?:resigned|married|retired|died|was born|was elected|was appointed|was arrested|was charged|was convicted|was jailed|declined|tweeted|apologised|apologized|testified|graduated|hopes|hoped|wants|wanted|believes)\b)/u;
/** So many code units beside a mention are looked at. */
const BESIDE = 40;

/**
 * Whether an article speaks of somebody as of a human being: by a role, a title, "he" or "she", a known given name, or a name
 * of two words with what only people do. A product, horse or firm that a name was taken for has none of these.
 */
export function isSpokenOfAsPerson(text: string, { roles, mentions }: Entity): boolean {
  if (roles.length > 0) return true;
  const certain = mentions.filter((mention) => mention.certain);
  const names = certain.filter(({ form }) => form === 'name');
  if (names.some((name) => isFirm(text, name))) return false;
  return certain.some(isHumanForm) || names.some((name) => isHuman(text, name));
}

/** "she", and what stands beside a name or is said of it: "a lawyer". */
function isHumanForm({ form, why: { rule } }: Mention): boolean {
  return form === 'pronoun' || rule === 'apposition' || rule === 'predicate';
}

function isHuman(text: string, name: Span): boolean {
  const before = text.slice(Math.max(0, name.start - BESIDE), name.start);
  const title = (/(\S+)\s+$/u.exec(before)?.[1] ?? '').toLowerCase().replace(/\.$/, '');
  if (HONORIFICS.has(title) || OFFICES.has(title)) return true;
  const words = wordsOf(text, name);
  if (
    words.length < 2 ||
    !words.every((word) => /^(?:\p{Lu}|(?:al|bin|da|de|del|der|di|dos|du|el|la|van|von)\b)/u.test(word))
  ) {
    return false;
  }
  const given = (words[0] ?? '').toLowerCase();
  if (GIVEN_NAMES.has(given) || FEMALE_NAMES.has(given) || MALE_NAMES.has(given)) return true;
  return HUMAN.test(text.slice(name.end, name.end + BESIDE));
}

/** "Dane Lowell Holdings", "Model_X 3", "PayRight"; not "McRae". */
function isFirm(text: string, name: Span): boolean {
  const words = wordsOf(text, name);
  const isMade = (word: string): boolean =>
    /[\p{N}_]/u.test(word) || /^(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz)\p{Lu})\p{L}*\p{Ll}\p{Lu}/u.test(word);
  return words.some(isMade) || SORT_OF_NAME_WORD.has(words.at(-1)?.toLowerCase() ?? '');
}

function wordsOf(text: string, { start, end }: Span): string[] {
  return text.slice(start, end).split(/\s+/u);
}
