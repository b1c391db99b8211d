import {
  CLAUSE_OPENERS,
  GROUND_NOUNS,
  HEADLINE_ENDING,
  HEADLINE_VERBS,
  PERSONAL_PASSIVES,
  STATIVE_VERBS,
  WILLING,
} from '../data/place-senses';
import type { MentionSense, TaggedToken } from '../model';
import { after, afterAdverbs, governor, opensClause, type Setting } from './setting';

/** "Ukraine, which has no navy, said": how long an insertion is looked across, in tokens. */
const MAX_INSERTION = 14;
const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', "isn't", "wasn't", 'being']);
const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had', "hasn't", "hadn't", "haven't"]);

/** Whether the verb the place is the subject of is one of acting or of being; null where it is no subject. */
export function subjectSense(setting: Setting): MentionSense | null {
  const before = governor(setting);
  if (!opensClause(before) && !CLAUSE_OPENERS.has(before?.lower ?? '') && !isRelative(before)) return null;
  const inserted = before === null && after(setting, 0)?.lower === ',' ? endOfInsertion(setting) : 0;
  return inserted === null ? null : predicateSense(setting, inserted);
}

function isRelative(token: TaggedToken | null): boolean {
  return token !== null && ['that', 'which', 'what', 'why', 'how', 'where', 'whether', 'if'].includes(token.lower);
}

/** Steps to the token after the insertion's closing comma, or null when it does not close. */
function endOfInsertion(setting: Setting): number | null {
  for (let steps = 1; steps <= MAX_INSERTION; steps += 1) {
    const token = after(setting, steps);
    if (token === null) return null;
    if (token.lower === ',') return steps + 1;
  }
  return null;
}

function predicateSense(setting: Setting, from: number): MentionSense | null {
  const { token, steps } = afterAdverbs(setting, from);
  if (token === null) return null;
  if (BEING.has(token.lower)) return senseOfBeing(setting, steps + 1);
  if (HAVING.has(token.lower)) return senseOfHaving(setting, steps + 1);
  if (token.partOfSpeech === 'auxiliary' || token.lower === 'to') return senseOfModal(setting, token, steps + 1);
  if (STATIVE_VERBS.has(token.lower)) return 'location';
  return isFiniteVerb(setting, token, steps) ? 'actor' : null;
}

/** "is reinforcing", "was accused", "is ready" act; "is a country" and "was founded" do not. */
function senseOfBeing(setting: Setting, from: number): MentionSense {
  const { token, steps } = afterAdverbs(setting, from);
  if (token === null || STATIVE_VERBS.has(token.lower)) return 'location';
  if (token.lower === 'being' || token.lower === 'been') return senseOfBeing(setting, steps + 1);
  const acts = token.verbForm === 'gerund' || PERSONAL_PASSIVES.has(token.lower) || WILLING.has(token.lower);
  return acts ? 'actor' : 'location';
}

/** "has ordered" acts; "has been" goes on; "has mountains" is about the ground. */
function senseOfHaving(setting: Setting, from: number): MentionSense {
  const { token, steps } = afterAdverbs(setting, from);
  if (token?.lower === 'been') return senseOfBeing(setting, steps + 1);
  const next = [0, 1, 2, 3].map((step) => after(setting, steps + step)?.lower ?? '');
  return token?.partOfSpeech !== 'verb' && next.some((word) => GROUND_NOUNS.has(word)) ? 'location' : 'actor';
}

function senseOfModal(setting: Setting, modal: TaggedToken, from: number): MentionSense | null {
  const { token, steps } = afterAdverbs(setting, from);
  if (token?.lower === 'be') return senseOfBeing(setting, steps + 1);
  if (token?.lower === 'have') return senseOfHaving(setting, steps + 1);
  return modal.lower !== 'to' || token?.partOfSpeech === 'verb' ? 'actor' : null;
}

/** Past and present verbs, those of headlines too; "invaded by" and "fighting" are no predicates. */
function isFiniteVerb(setting: Setting, token: TaggedToken, steps: number): boolean {
  if (token.text !== token.lower) return false;
  if (HEADLINE_VERBS.has(token.lower) || HEADLINE_ENDING.test(token.lower)) return true;
  if (token.partOfSpeech !== 'verb' || token.verbForm === 'gerund') return false;
  return after(setting, steps + 1)?.lower !== 'by';
}
