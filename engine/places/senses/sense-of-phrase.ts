import {
  DEED_ENDING,
  DEEDS,
  DONE_BY,
  FACILITY_NOUNS,
  GROUND_NOUNS,
  PARTY_NOUNS,
  SHARED_AFFAIRS,
  TEAM_NOUNS,
} from '../../data/place-sense-nouns';
import type { MentionSense, TaggedToken } from '../../model';
import { described, possessed } from './noun-phrase';
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

/** "KYIV (AP) —", "Kyiv, Ukraine —": where a report was written. */
export function datelineSense(setting: Setting): MentionSense | null {
  const { tokens, sentence, span } = setting;
  if (span.firstToken - sentence.firstToken > 3) return null;
  for (let steps = 0; steps <= 5; steps += 1) {
    const token = after(setting, steps);
    if (token === null || (token.kind === 'word' && token.text === token.lower)) return null;
    if (/^[—–-]$/u.test(token.text)) return isSpaced(tokens, token) ? 'location' : null;
  }
  return null;
}

/** "Kyiv — The" against "Russia-backed". */
function isSpaced(tokens: readonly TaggedToken[], dash: TaggedToken): boolean {
  const next = tokens[dash.index + 1];
  const last = tokens[dash.index - 1];
  const opens = next !== undefined && /^[\p{Lu}"“]/u.test(next.text);
  return opens && (dash.text === '—' || (next.start > dash.end && (last?.end ?? dash.start) < dash.start));
}

/** "Canada's trade commissioner": whoever it is acts himself. */
const AGENT_ENDING = /[a-z]{3}(?:ers?|ors?|ists?|ians?|m[ae]n)$/;

/** "Russia's decision" is its deed; "Russia's border" and "Russia's crops" only lie there. Null without a possessive. */
export function possessorSense(setting: Setting): MentionSense | null {
  const words = possessed(setting);
  if (words === null) return null;
  const head = words.at(-1)?.lower ?? '';
  if (AGENT_ENDING.test(head) && !DEEDS.has(head)) return 'location';
  for (const { lower, text } of words.reverse()) {
    if (GROUND_NOUNS.has(lower)) return 'location';
    if (DEEDS.has(lower) || (text === lower && DEED_ENDING.test(lower))) return 'actor';
  }
  return 'location';
}

/** "the Spain squad", "Russia–China talks", "the US-led force" act; in "Moscow courts", "the Kyiv metro" the name says which. */
export function describerSense(setting: Setting): MentionSense | null {
  const joined = hyphenated(setting);
  if (joined !== null) return DONE_BY.has(joined) ? 'actor' : 'location';
  const nouns = described(setting);
  if (nouns.length === 0) return null;
  if (nouns.some(({ lower, text }) => text === lower && TEAM_NOUNS.has(lower))) return 'actor';
  return setting.members > 1 && nouns.some(({ lower }) => SHARED_AFFAIRS.has(lower)) ? 'actor' : 'location';
}

/** "led" in "US-led". */
function hyphenated(setting: Setting): string | null {
  const dash = after(setting, 0);
  const word = after(setting, 1);
  const last = setting.tokens[setting.span.endToken - 1];
  if (dash?.text !== '-' || dash.start !== last?.end || word?.start !== dash.end) return null;
  return word.text === word.lower ? word.lower : null;
}

/** "Ramstein Air Base, Germany": the rest of an address. */
export function addressSense({ tokens, sentence, span }: Setting): MentionSense | null {
  const [name, comma] = [tokens[span.firstToken - 2], tokens[span.firstToken - 1]];
  if (span.firstToken - sentence.firstToken < 2 || comma?.lower !== ',' || name === undefined) return null;
  return name.text !== name.lower && FACILITY_NOUNS.has(name.lower) ? 'location' : null;
}

/** "champion Japan", "its ally, Peru": a name beside what it is called as a side. */
export function apposedSense(setting: Setting): MentionSense | null {
  const before = governor(setting);
  const noun = before?.lower === ',' ? setting.tokens[before.index - 1] : before;
  if (noun === undefined || noun === null || noun.index < setting.sentence.firstToken) return null;
  return PARTY_NOUNS.has(noun.lower) ? 'actor' : null;
}

/** Longer numbers are years. */
const GOALS = /^\d{1,3}$/;

/** "Peru v Chile", "Peru 2-1 Chile". */
export function fixtureSense(setting: Setting): MentionSense | null {
  const next = after(setting, 0);
  if (next === null) return null;
  if (next.lower === 'v' || next.lower === 'vs' || next.lower === 'versus') return 'actor';
  const [own, dash, theirs] = [0, 1, 2].map((step) => after(setting, step)?.text ?? '');
  return GOALS.test(own ?? '') && /^[-–]$/u.test(dash ?? '') && GOALS.test(theirs ?? '') ? 'actor' : null;
}
