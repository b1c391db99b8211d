import { DEEDS, GROUND_NOUNS, PLACE_OBJECT_VERBS } from '../data/place-senses';
import type { MentionSense, TaggedToken } from '../model';
import { subjectSense } from './sense-of-subject';
import { after, governor, type Setting } from './setting';

/** "Russians", "the British said" are people; "Russian troops" only says whose. */
export function demonymSense(setting: Setting): MentionSense {
  const last = setting.tokens[setting.span.endToken - 1];
  const next = after(setting, 0);
  if (last !== undefined && /(?:[^s]s|men)$/.test(last.lower)) return 'actor';
  const collective = last !== undefined && /(?:sh|ch|ese|iss)$/.test(last.lower) && next?.partOfSpeech !== 'noun';
  return collective && subjectSense(setting) === 'actor' ? 'actor' : 'location';
}

/** "Russia's decision" is its deed; "Russia's border" and "Russia's crops" only lie there. Null without a possessive. */
export function possessorSense(setting: Setting): MentionSense | null {
  if (after(setting, 0)?.lower !== "'s") return null;
  for (let steps = 1; steps <= 4; steps += 1) {
    const token = after(setting, steps);
    if (token === null || isPhraseEnd(token) || GROUND_NOUNS.has(token.lower)) return 'location';
    if (DEEDS.has(token.lower)) return 'actor';
  }
  return 'location';
}

function isPhraseEnd({ kind, partOfSpeech }: TaggedToken): boolean {
  return kind === 'punctuation' || partOfSpeech === 'preposition' || partOfSpeech === 'auxiliary';
}

/** "Moscow courts", "the Kyiv metro": a name before a noun says which. */
export function compoundSense(setting: Setting): MentionSense | null {
  const next = after(setting, 0);
  return next?.partOfSpeech === 'noun' || next?.partOfSpeech === 'proper-noun' ? 'location' : null;
}

/** "accused Ukraine" deals with somebody; "visited Ukraine" goes somewhere. Null when no verb stands before it. */
export function objectSense(setting: Setting): MentionSense | null {
  const verb = governor(setting);
  if (verb?.partOfSpeech !== 'verb') return null;
  return stemsOf(verb.lower).some((stem) => PLACE_OBJECT_VERBS.has(stem)) ? 'location' : 'actor';
}

/** The word and what is left without its ending: "visited" → visited, visit, visite. */
function stemsOf(word: string): string[] {
  const bare = word.replace(/(?:ing|ed|es|s)$/, '');
  const undoubled = bare.replace(/([bdfglmnprt])\1$/, '$1');
  return [word, bare, `${bare}e`, undoubled, word.replace(/ie[sd]$/, 'y')];
}
