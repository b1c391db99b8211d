import { CLAUSE_OPENERS, SAYING, SUBORDINATORS } from '../../data/place-sense-prepositions';
import { INVERTING, NOUN_LIKE_VERBS } from '../../data/place-sense-verbs';
import type { MentionSense, TaggedToken } from '../../model';
import { predicateSense, senseOfBeing } from './sense-of-predicate';
import { after, afterAdverbs, BEING, governor, HAVING, type Setting } from './setting';
import { isOfVerbs } from './stems';

/** "Ukraine, which has no navy, said": how long an insertion is looked across, in tokens. */
const MAX_INSERTION = 14;

/** Whether the verb the place is the subject of is one of acting or of being; null where it is no subject. */
export function subjectSense(setting: Setting): MentionSense | null {
  const before = governor(setting);
  if (before !== null && INVERTING.has(before.lower)) return invertedSense(setting);
  if (!mayOpenClause(before)) return isBareSubject(setting, before) ? predicateSense(setting, 0) : null;
  if (isTeam(setting)) return 'actor';
  const inserted = opensInsertion(setting, before) ? endOfInsertion(setting) : 0;
  return inserted === null ? null : predicateSense(setting, inserted);
}

/** The sentence's edge, a mark, "and", "that", a year ("In 1975 Suriname gained"), a verb of saying. */
function mayOpenClause(token: TaggedToken | null): boolean {
  if (token?.kind !== 'word') return true;
  const { lower } = token;
  if (lower === 'to') return false;
  return (
    token.partOfSpeech === 'conjunction' || SUBORDINATORS.has(lower) || CLAUSE_OPENERS.has(lower) || SAYING.has(lower)
  );
}

/** "the deal Peru has signed", "last week Peru agreed": a noun, then a name with its verb. */
function isBareSubject(setting: Setting, before: TaggedToken | null): boolean {
  if (before?.partOfSpeech !== 'noun' && before?.partOfSpeech !== 'proper-noun') return false;
  const { token } = afterAdverbs(setting, 0);
  if (token === null) return false;
  const isPast = token.partOfSpeech === 'verb' && token.verbForm === 'past' && before.text === before.lower;
  return isPast || BEING.has(token.lower) || HAVING.has(token.lower) || token.partOfSpeech === 'auxiliary';
}

/** "Did Peru agree?" */
function invertedSense(setting: Setting): MentionSense | null {
  const { token } = afterAdverbs(setting, 0);
  if (token === null) return null;
  if (token.lower === 'be' || token.lower === 'been') return senseOfBeing(setting, 1);
  return token.partOfSpeech === 'verb' || isOfVerbs(token.lower, NOUN_LIKE_VERBS) ? 'actor' : null;
}

function opensInsertion(setting: Setting, before: TaggedToken | null): boolean {
  const next = after(setting, 0)?.lower;
  if (next === '—' || next === '–' || next === '(') return true;
  return next === ',' && before?.kind !== 'punctuation';
}

/** Steps to the token after the insertion's closing mark, or null when it does not close. */
function endOfInsertion(setting: Setting): number | null {
  const opening = after(setting, 0)?.lower ?? '';
  const closing = opening === '(' ? ')' : opening;
  for (let steps = 1; steps <= MAX_INSERTION; steps += 1) {
    const token = after(setting, steps);
    if (token === null) return null;
    if (token.lower === closing) return steps + 1;
  }
  return null;
}

/** "New Zealand were all out": one country with a plural verb is its side. */
function isTeam(setting: Setting): boolean {
  const { tokens, span, members, sovereign } = setting;
  const verb = after(setting, 0)?.lower;
  const isPlural = verb === 'were' || verb === 'are' || verb === 'have';
  return isPlural && sovereign && members === 1 && tokens[span.endToken - 1]?.lower.endsWith('s') === false;
}
