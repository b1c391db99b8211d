import { COUNTED_AMONG, GROUND_NOUNS, PARTY_NOUNS, SINGLING_OUT } from '../../data/place-sense-nouns';
import {
  BEFALLING_VERBS,
  GROUND_ADJECTIVES,
  GROUND_PASSIVES,
  LYING_VERBS,
  NOUN_LIKE_VERBS,
  PERSONAL_PASSIVES,
  STATES_OF_AFFAIRS,
  WILLING,
} from '../../data/place-sense-verbs';
import type { MentionSense, TaggedToken } from '../../model';
import { described, isHeadlineVerb } from './noun-phrase';
import { after, afterAdverbs, BEING, HAVING, type Setting } from './setting';
import { isOfVerbs } from './stems';

/** Words of a description looked at: "is the only state that". */
const MAX_DESCRIPTION = 8;
const SUPERLATIVE = /^[a-z]{3,9}est$/;
/** "is being asked", "has been asked". */
const PASSIVE_OF_BEING: ReadonlySet<string> = new Set(['being', 'been']);

/** Whether what is said of the place, from `from` tokens after it on, is an act or a description. Null when no verb is there. */
export function predicateSense(setting: Setting, from: number): MentionSense | null {
  const { token, steps } = afterAdverbs(setting, from);
  if (token === null) return null;
  if (BEING.has(token.lower)) return senseOfBeing(setting, steps + 1);
  if (HAVING.has(token.lower)) return senseOfHaving(setting, steps + 1);
  if (token.partOfSpeech === 'auxiliary' || token.lower === 'to') return senseOfModal(setting, token, steps + 1);
  if (LYING_VERBS.has(token.lower) || (!setting.sovereign && BEFALLING_VERBS.has(token.lower))) return 'location';
  return isFiniteVerb(setting, token, steps) ? 'actor' : null;
}

/** "is reinforcing", "was accused", "is ready", "is at war", "is an ally" act; "is a village" and "was founded" do not. */
export function senseOfBeing(setting: Setting, from: number): MentionSense {
  const { token, steps } = afterAdverbs(
    setting,
    PASSIVE_OF_BEING.has(after(setting, from)?.lower ?? '') ? from + 1 : from,
  );
  if (token === null || LYING_VERBS.has(token.lower)) return 'location';
  if (token.verbForm === 'gerund' || token.lower === 'going' || token.lower === 'to') return 'actor';
  if (PERSONAL_PASSIVES.has(token.lower) || WILLING.has(token.lower)) return 'actor';
  if (token.partOfSpeech === 'preposition') return senseOfState(setting, steps + 1);
  if (isDescribedAsParty(setting, steps)) return 'actor';
  return setting.sovereign && (isPassive(token) || isTrait(token)) ? 'actor' : 'location';
}

/** "was recorded", "was shown": of a country something said or done to somebody; "was flooded" is the ground's. */
function isPassive({ partOfSpeech, verbForm, lower }: TaggedToken): boolean {
  if (partOfSpeech !== 'verb' || GROUND_PASSIVES.has(lower)) return false;
  return verbForm === 'past' || verbForm === 'participle';
}

/** "is weak": of a country; "is vast" is the ground's. */
function isTrait({ partOfSpeech, lower }: TaggedToken): boolean {
  return partOfSpeech === 'adjective' && !GROUND_ADJECTIVES.has(lower);
}

function senseOfState(setting: Setting, from: number): MentionSense {
  const isState = [0, 1].some((step) => STATES_OF_AFFAIRS.has(after(setting, from + step)?.lower ?? ''));
  return isState ? 'actor' : 'location';
}

/** "is a close ally of", "was one of the 15 teams", "is the only state that", "was the first to". */
function isDescribedAsParty(setting: Setting, from: number): boolean {
  let singled = false;
  for (let steps = from; steps < from + MAX_DESCRIPTION; steps += 1) {
    const token = after(setting, steps);
    if (token === null || token.lower === ',') return false;
    if (PARTY_NOUNS.has(token.lower)) return true;
    const next = after(setting, steps + 1)?.lower ?? '';
    const isFollowed = next === 'to' || next === 'that' || next === 'which';
    if (SINGLING_OUT.has(token.lower)) singled = true;
    if (singled && isFollowed && (SINGLING_OUT.has(token.lower) || COUNTED_AMONG.has(token.lower))) return true;
    if (token.partOfSpeech === 'preposition' && token.lower !== 'of' && token.lower !== 'among') return false;
  }
  return false;
}

/** "has ordered" acts; "has been" goes on; "has mountains" is about the ground. */
function senseOfHaving(setting: Setting, from: number): MentionSense {
  const { token, steps } = afterAdverbs(setting, from);
  if (token?.lower === 'been') return senseOfBeing(setting, steps + 1);
  const next = [0, 1, 2, 3, 4].map((step) => after(setting, steps + step)?.lower ?? '');
  return token?.partOfSpeech !== 'verb' && next.some((word) => GROUND_NOUNS.has(word) || SUPERLATIVE.test(word))
    ? 'location'
    : 'actor';
}

function senseOfModal(setting: Setting, modal: TaggedToken, from: number): MentionSense | null {
  const { token, steps } = afterAdverbs(setting, from);
  if (token?.lower === 'be') return senseOfBeing(setting, steps + 1);
  if (token?.lower === 'have') return senseOfHaving(setting, steps + 1);
  return modal.lower !== 'to' || token?.partOfSpeech === 'verb' ? 'actor' : null;
}

/** Past and present verbs, those of headlines too; "invaded by" and "fighting" are no predicates. */
function isFiniteVerb(setting: Setting, token: TaggedToken, steps: number): boolean {
  if (token.text !== token.lower || token.kind !== 'word') return false;
  if (isHeadlineVerb(setting, steps)) return true;
  if (isOfVerbs(token.lower, NOUN_LIKE_VERBS) && token.verbForm !== 'gerund' && !token.lower.endsWith('ing'))
    return (steps > 0 || described(setting).length === 0) && !isPassiveBy(setting, steps + 1);
  if (token.partOfSpeech !== 'verb' || token.verbForm === 'gerund') return false;
  return !isPassiveBy(setting, steps + 1);
}

/** "invaded by Peru", but not "responded by sending". */
function isPassiveBy(setting: Setting, steps: number): boolean {
  return after(setting, steps)?.lower === 'by' && !(after(setting, steps + 1)?.lower.endsWith('ing') ?? false);
}
