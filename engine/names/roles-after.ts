import { ROLE_NOUNS } from '../data/role-nouns';
import { complementEnd, phraseStart, type NamedText } from './noun-phrase';
import { bareWord, isJoiningHyphen } from './phrase';
import type { RoleWords } from './role-words';

/** A role's head stands within so many words after the name. */
const MAX_DISTANCE = 9;
const COMPLEMENT = /^(?:of|for|at|in|to|with|from|on)$/;
const COPULA = new Set(['is', 'was', 'became', 'becomes', 'remains']);
/** Verbs after which "as" names an office ("was sworn in as mayor"). */
const INSTALLING = new Set(
  `appointed elected named nominated installed sworn reappointed reelected serves served serving works worked working
  acting inaugurated confirmed hired`.split(/\s+/),
);

/** "…, the head of X,", "…, who is the mayor of X", "… was elected as president", "… is the governor". */
export function roleAfterName(named: NamedText, holder: number): RoleWords[] {
  const { tokens } = named.text;
  const name = named.names[holder];
  const after = name === undefined ? undefined : tokens[name.endToken];
  if (name === undefined || after === undefined || name.endToken >= (named.sentenceEnd[name.firstToken] ?? 0))
    return [];
  const found =
    after.text === ',' || after.text === '(' ? apposition(named, name.endToken + 1) : predicate(named, name.endToken);
  if (found === null) return [];
  const second = furtherRole(named, found.end);
  return second === null ? [found] : [found, second];
}

/** "director of the study, and chairman of the centre": an office of its own after "and". */
function furtherRole(named: NamedText, from: number): RoleWords | null {
  const { tokens } = named.text;
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  if (tokens[at]?.lower !== 'and' || at + 1 >= (named.sentenceEnd[from - 1] ?? 0)) return null;
  const role = phraseFrom(named, at + 1, 0.8);
  const next = role === null || role.end >= (named.sentenceEnd[from - 1] ?? 0) ? undefined : tokens[role.end];
  return next === undefined || /^[,.;)]$/.test(next.text) ? role : null;
}

/** After the comma; an age and a further comma may stand first ("Ana Ruiz, 45, a teacher"). */
function apposition(named: NamedText, from: number): RoleWords | null {
  const { tokens } = named.text;
  const isAge = /^\d{1,3}$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === ',';
  const start = isAge ? from + 2 : from;
  const at = /^(?:also|now|then|currently|formerly|himself|herself)$/.test(tokens[start]?.lower ?? '')
    ? start + 1
    : start;
  if (/^(?:who|as)$/.test(tokens[at]?.lower ?? '')) return afterWho(named, at);
  const role = phraseFrom(named, at);
  if (role === null) return null;
  const next = role.end >= (named.sentenceEnd[from] ?? 0) ? undefined : tokens[role.end];
  // "According to Ruiz, a detective was …": the phrase is the verb's subject.
  if (next?.partOfSpeech === 'auxiliary' && /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '')) return null;
  const closed = next === undefined || next.kind === 'punctuation';
  return { ...role, confidence: closed ? 0.9 : 0.7 };
}

/** "who is the mayor", "who has been a member", "as president". */
function afterWho(named: NamedText, at: number): RoleWords | null {
  const { tokens } = named.text;
  if (tokens[at]?.lower === 'as') return phraseFrom(named, at + 1, 0.8);
  let verb = at + 1;
  while (/^(?:has|had|also|currently|previously|been|now)$/.test(tokens[verb]?.lower ?? '')) verb += 1;
  if (COPULA.has(tokens[verb]?.lower ?? '') || tokens[verb - 1]?.lower === 'been') {
    return phraseFrom(named, tokens[verb - 1]?.lower === 'been' ? verb : verb + 1, 0.8);
  }
  return installed(named, verb);
}

/** "Ana Ruiz is the mayor of X": only with an article, so that "is head and shoulders above" is not taken. */
function predicate(named: NamedText, at: number): RoleWords | null {
  const { tokens } = named.text;
  const verb = tokens[at];
  if (verb !== undefined && COPULA.has(verb.lower) && /^(?:the|a|an)$/.test(tokens[at + 1]?.lower ?? '')) {
    return phraseFrom(named, at + 1, 0.75);
  }
  return installed(named, at);
}

/** "was appointed as finance minister", "was sworn in as president". */
function installed(named: NamedText, from: number): RoleWords | null {
  const { tokens } = named.text;
  const limit = Math.min(named.sentenceEnd[from] ?? 0, from + 4);
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return null;
    if (!INSTALLING.has(token.lower)) continue;
    const next = tokens[at + 1]?.lower === 'in' ? at + 2 : at + 1;
    return tokens[next]?.lower === 'as' ? phraseFrom(named, next + 1, 0.7) : null;
  }
  return null;
}

/** The role whose phrase opens at `at`: article dropped, modifiers, head, complement. Null when no role noun heads it. */
function phraseFrom(named: NamedText, at: number, confidence = 0.9): RoleWords | null {
  const { tokens } = named.text;
  const open = /^(?:the|a|an)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const limit = Math.min(named.sentenceEnd[at] ?? 0, open + MAX_DISTANCE);
  let head: number | null = null;
  let last = open;
  for (let here = open; here < limit; here += 1) {
    const token = tokens[here];
    if (token === undefined || !mayStandInRole(named, here, head !== null)) break;
    if (!ROLE_NOUNS.has(bareWord(token)) || (named.nameAt[here] ?? -1) >= 0) continue;
    head ??= isRoleFurther(named, here) ? null : here;
    last = here;
  }
  if (head === null || !reaches(named, head, open)) return null;
  return { first: open, end: complementEnd(named, last + 1, COMPLEMENT), confidence };
}

/** "police officer": the first of two role nouns side by side only stands before the head. */
function isRoleFurther({ text: { tokens } }: NamedText, at: number): boolean {
  return ROLE_NOUNS.has(bareWord(tokens[at + 1]));
}

/** Modifiers, names, possessives; once a head was seen also "and" before a second one ("president and CEO"). */
function mayStandInRole({ text: { tokens }, nameAt }: NamedText, at: number, afterHead: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if ((nameAt[at] ?? -1) >= 0 || token.lower === "'s" || isJoiningHyphen(tokens, at)) return true;
  if (token.kind === 'punctuation') return false;
  if (token.lower === 'and') return afterHead && ROLE_NOUNS.has(bareWord(tokens[at + 1]));
  if (ROLE_NOUNS.has(bareWord(token))) return true;
  return !/^(?:verb|auxiliary|preposition|conjunction|pronoun|adverb)$/.test(token.partOfSpeech);
}

/** The words between the opening and the head are its modifiers, or a possessor's. */
function reaches(named: NamedText, head: number, open: number): boolean {
  const { first, opener } = phraseStart(named, head);
  return Math.min(first, opener ?? first) <= open;
}
