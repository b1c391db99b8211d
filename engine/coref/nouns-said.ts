import { TITLE_ROLES } from '../data/role-kin';
import { ORGANISATION_NOUNS } from '../data/organisation-nouns';
import { SORT_OF_NOUN } from '../data/organisation-sorts';
import { PERSON_NOUNS } from '../data/person-nouns';
import { PLACE_NOUNS } from '../data/place-nouns';
import type { NameSpan, RoleSpan, TaggedText } from '../model';
import type { Apposition } from './appositions';
import type { Draft } from './draft';
import { personHead } from './person-phrase';
import { pushTo, wordsOf } from './words';

/** A noun the text says of somebody or something named: "governor", "drugmaker". */
export interface Said {
  readonly draft: Draft;
  /** The words it stands among: "arden", "region", "governor". */
  readonly words: readonly string[];
  /** What is named among them ("Arden"). */
  readonly owners: ReadonlySet<Draft>;
  readonly start: number;
  /** An office, or anything else that is said of it. */
  readonly office: boolean;
}

/** By noun, lower case, in text order. */
export type NounsSaid = ReadonlyMap<string, readonly Said[]>;

export interface NamedEvidence {
  readonly names: readonly NameSpan[];
  readonly roles: readonly RoleSpan[];
  /** Entity of each name, by position in the names. */
  readonly byName: ReadonlyMap<number, Draft>;
}

/** An apposition's head stands within so many tokens after the comma. */
const REACH = 12;

const NOBODY: ReadonlySet<Draft> = new Set();

/** The nouns of offices, of appositions ("Kestrel, a drugmaker,") and of words before a name ("the drugmaker Kestrel"). */
export function nounsSaid(text: TaggedText, evidence: NamedEvidence, beside: readonly Apposition[]): NounsSaid {
  const { names, roles, byName } = evidence;
  const said = new Map<string, Said[]>();
  const owners = ownersIn(evidence);
  for (const role of roles) {
    const draft = byName.get(role.holder);
    const words = wordsOf(text, role);
    if (draft === undefined) continue;
    pushTo(said, headOfRole(words), { draft, words, owners: owners(role), start: role.start, office: true });
  }
  for (const { span, draft } of beside) {
    const opens = /^(?:the|a|an|this|that|his|her|its|their|one)$/.test(text.tokens[span.firstToken]?.lower ?? '');
    const head = personHead(text, span.firstToken + (opens ? 1 : 0), span.endToken);
    const noun = text.tokens[head ?? -1]?.lower;
    if (noun === undefined) continue;
    pushTo(said, noun, { draft, words: wordsOf(text, span), owners: NOBODY, start: span.start, office: false });
  }
  names.forEach((name, at) => {
    const draft = byName.get(at);
    if (draft === undefined || name.form !== 'name') return;
    const before = nounBefore(text, name);
    if (before !== null) {
      pushTo(said, before.noun, { draft, words: [before.noun], owners: NOBODY, ...before });
    }
    const after = nounAfter(text, name);
    if (after !== null) pushTo(said, after.noun, { draft, owners: NOBODY, ...after });
  });
  return said;
}

/** Gives the entities named inside a role. */
function ownersIn({ names, byName }: NamedEvidence): (role: RoleSpan) => ReadonlySet<Draft> {
  const nameAt = new Map(names.map((name, at) => [name.firstToken, at]));
  return ({ firstToken, endToken }) => {
    const owners = new Set<Draft>();
    for (let token = firstToken; token < endToken; token += 1) {
      const draft = byName.get(nameAt.get(token) ?? -1);
      if (draft !== undefined) owners.add(draft);
    }
    return owners;
  };
}

/** "president of Peru" → president; "Arden region governor" → governor. */
export function headOfRole(words: readonly string[]): string {
  const link = words.findIndex((word, at) => at > 0 && /^(?:of|for|at|in|to|with|from)$/.test(word));
  return (link === -1 ? words.at(-1) : words[link - 1]) ?? '';
}

/** "the drugmaker Kestrel", "Dr Ruiz". */
function nounBefore(
  { tokens }: TaggedText,
  { firstToken, kind }: NameSpan,
): { readonly noun: string; readonly start: number; readonly office: boolean } | null {
  const before = tokens[firstToken - 1];
  if (before === undefined) return null;
  if (kind === 'person') {
    const role = TITLE_ROLES.get(before.lower.replace(/\.$/, ''));
    return role === undefined ? null : { noun: role, start: before.start, office: true };
  }
  return isSayable(before.lower, kind) ? { noun: before.lower, start: before.start, office: false } : null;
}

/** "Kestrel, a Peruvian drugmaker,": the last noun before the phrase ends or goes on with a preposition. */
function nounAfter(
  { tokens }: TaggedText,
  { endToken, kind }: NameSpan,
): {
  readonly noun: string;
  readonly words: readonly string[];
  readonly start: number;
  readonly office: boolean;
} | null {
  if (tokens[endToken]?.text !== ',') return null;
  const article =
    isAge(tokens[endToken + 1]?.lower) && tokens[endToken + 2]?.text === ',' ? endToken + 3 : endToken + 1;
  if (!/^(?:a|an|the|one)$/.test(tokens[article]?.lower ?? '')) return null;
  const words: string[] = [];
  let noun: string | null = null;
  for (let at = article + 1; at < article + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^(?:preposition|auxiliary)$/.test(token.partOfSpeech)) break;
    if (token.kind === 'punctuation' && token.text !== '-') break;
    if (/^(?:who|which|that|whose|where|and|or|but)$/.test(token.lower)) break;
    words.push(token.lower);
    if (isSayable(token.lower, kind)) noun = token.lower;
  }
  return noun === null ? null : { noun, words, start: tokens[article]?.start ?? 0, office: false };
}

function isAge(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,3}$/.test(word);
}

function isSayable(word: string, kind: NameSpan['kind']): boolean {
  if (kind === 'person') return PERSON_NOUNS.has(word);
  if (kind === 'place') return PLACE_NOUNS.has(word);
  return ORGANISATION_NOUNS.has(word) || SORT_OF_NOUN.has(word);
}
