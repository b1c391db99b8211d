import { SPEAKING_VERBS } from '../data/role-speaking';
import { GROUP_NOUNS } from '../data/group-nouns';
import { ORGANISATION_NOUNS } from '../data/organisation-nouns';
import { SORT_OF_NOUN } from '../data/organisation-sorts';
import { PERSON_NOUNS } from '../data/person-nouns';
import type { NamedText } from './noun-phrase';
import { isCapitalised, isJoiningHyphen, isLowerWord } from './phrase';

/** Small words between a subject and its verb. */
const BETWEEN = /^(?:also|has|have|had|later|then|further|reportedly|repeatedly|who|,|would|will|did|not)$/;

/** Whether a verb of saying stands right after or right before the phrase, or "according to" before it. */
export function speaks({ text: { tokens } }: NamedText, first: number, end: number): boolean {
  let at = end;
  while (at < end + 2 && BETWEEN.test(tokens[at]?.lower ?? '')) at += 1;
  if (SPEAKING_VERBS.has(tokens[at]?.lower ?? '')) return true;
  const before = tokens[first - 1];
  if (before?.lower === 'to' && tokens[first - 2]?.lower === 'according') return true;
  return before !== undefined && SPEAKING_VERBS.has(before.lower);
}

/** Nouns that head a phrase themselves: before one of them a noun only says which ("school board"). */
const HEADS: readonly { has(word: string): boolean }[] = [PERSON_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, SORT_OF_NOUN];

/** Whether the word only stands before the real head ("government forces", "police officer", "witness accounts"). */
export function isOnlyModifier({ text: { tokens }, nameAt, sentenceEnd }: NamedText, head: number): boolean {
  const next = tokens[head + 1];
  if (next === undefined || head + 1 >= (sentenceEnd[head] ?? 0)) return false;
  if (isJoiningHyphen(tokens, head + 1) || isJoiningHyphen(tokens, head - 1)) return true;
  if (next.kind !== 'word' || next.lower === "'s" || SPEAKING_VERBS.has(next.lower)) return false;
  if ((nameAt[head + 1] ?? -1) >= 0) return false;
  if (HEADS.some((heads) => heads.has(next.lower))) return true;
  return isLowerWord(next) && next.partOfSpeech === 'noun' && !next.lower.endsWith('s');
}

/** A person's name right after the head, or after a comma: then the phrase is that person's role, no mention of its own. */
export function namesSomebody({ text: { tokens }, names, nameAt }: NamedText, end: number): boolean {
  let at = end;
  if (tokens[at]?.text === ',') at += 1;
  while (isTitleWord(tokens[at]?.text)) at += 1;
  const name = names[nameAt[at] ?? -1];
  if (name?.kind !== 'person') return false;
  return at === end || /^[,.;:)]$/.test(tokens[name.endToken]?.text ?? '.') || isTitleWord(tokens[at - 1]?.text);
}

function isTitleWord(word: string | undefined): boolean {
  return word !== undefined && /^(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Prof|Sir|Capt|Sgt)\.?$/.test(word);
}

/** Right after a person's name and a comma, or after "is" or "as": the phrase says what somebody is. */
export function saysWhatSomebodyIs({ text: { tokens }, names, nameAt }: NamedText, first: number): boolean {
  const adverb = /^(?:also|both|still|once|now|only|not|currently|then)$/.test(tokens[first - 1]?.lower ?? '');
  const before = tokens[adverb ? first - 2 : first - 1];
  if (before === undefined) return false;
  if (/^(?:is|was|as|become|became|becomes|being|been)$/.test(before.lower)) return true;
  return before.text === ',' && names[nameAt[first - 2] ?? -1]?.kind === 'person';
}

/** Whether a name, or a word with a capital, is among the tokens. */
export function holdsName({ text: { tokens }, nameAt }: NamedText, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) {
    if ((nameAt[at] ?? -1) >= 0 || (at > first && isCapitalised(tokens[at]))) return true;
  }
  return false;
}
