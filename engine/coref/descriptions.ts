import { GENDERED_WORDS } from '../data/pronouns';
import type { NameSpan, Nominal, RoleSpan, TaggedText, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { addMention, lastBefore, newDraft, type Draft } from './draft';
import { contentWordsOf, pushTo, wordsOf } from './words';

/** What descriptions may refer back to. */
export interface Described {
  readonly names: readonly NameSpan[];
  readonly nominals: readonly Nominal[];
  readonly roles: readonly RoleSpan[];
  /** Entity of each name, by position in the names. */
  readonly byName: ReadonlyMap<number, Draft>;
}

/** A description by its head alone ("the representative") is joined across so many sentences. */
const REACH = 8;
/** Entities of one head looked at. */
const MAX_CANDIDATES = 20;

interface Office {
  readonly draft: Draft;
  readonly words: readonly string[];
  readonly start: number;
}

interface Memory {
  /** Named people by the head noun of a role the text gives them. */
  readonly officeHolders: Map<string, Office[]>;
  /** Named organisations by each word of their names. */
  readonly organisations: Map<string, Draft[]>;
  /** Named people by the token their first name begins at, and by the one after it. */
  readonly beginning: ReadonlyMap<number, Draft>;
  readonly ending: ReadonlyMap<number, Draft>;
  /** Unnamed ones by kind and words ("group ukrainian troops"), and by kind and head. */
  readonly byWords: Map<string, Draft>;
  readonly byHead: Map<string, Draft>;
}

interface Joint {
  readonly draft: Draft;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Joins descriptions to the named they refer back to ("the governor"), to an earlier description alike, or makes
 * entities of them; gives the new entities in text order. What is part of a role already said of somebody is left out.
 */
export function joinDescriptions(text: TaggedText, described: Described): Draft[] {
  const memory = memoryOf(text, described);
  const roleStarts = described.roles.map(({ firstToken, endToken }) => ({ firstToken, endToken }));
  const isRole = overlapping(roleStarts);
  const roleEnds = new Set(described.roles.map(({ endToken }) => endToken));
  const made: Draft[] = [];
  for (const nominal of described.nominals) {
    if (isRole(nominal) || followsRole(text, nominal, roleEnds)) continue;
    const joint = jointOf(text, nominal, memory);
    const draft = joint?.draft ?? newDraft(nominal.kind);
    if (joint === null) made.push(draft);
    const antecedent = lastBefore(draft, nominal.start);
    const rule = antecedent === null ? 'first-mention' : (joint?.rule ?? 'first-mention');
    const confidence = Math.min(nominal.confidence, joint?.confidence ?? 1);
    addMention(draft, { span: nominal, form: 'nominal', confidence, rule, antecedent });
    draft.gender ??= GENDERED_WORDS.get(nominal.head) ?? null;
    remember(text, nominal, { memory, draft });
  }
  return made;
}

/** ", head of the mission and a former justice minister": the second office is the same person's. */
function followsRole({ tokens }: TaggedText, { kind, firstToken }: Nominal, roleEnds: ReadonlySet<number>): boolean {
  const article = /^(?:a|an)$/.test(tokens[firstToken]?.lower ?? '');
  return kind === 'person' && article && tokens[firstToken - 1]?.lower === 'and' && roleEnds.has(firstToken - 1);
}

function memoryOf(text: TaggedText, { names, roles, byName }: Described): Memory {
  const memory: Memory = {
    officeHolders: new Map(),
    organisations: new Map(),
    ...peopleByEdge(names, byName),
    byWords: new Map(),
    byHead: new Map(),
  };
  for (const role of roles) {
    const draft = byName.get(role.holder);
    if (draft === undefined) continue;
    const words = wordsOf(text, role);
    pushTo(memory.officeHolders, headOfRole(words), { draft, words, start: role.start });
  }
  names.forEach((name, at) => {
    const draft = byName.get(at);
    if (draft?.kind !== 'organization') return;
    for (const word of contentWordsOf(text, name)) {
      const known = memory.organisations.get(word);
      if (known === undefined || (!known.includes(draft) && known.length < MAX_CANDIDATES)) {
        pushTo(memory.organisations, word, draft);
      }
    }
  });
  return memory;
}

function peopleByEdge(
  names: readonly NameSpan[],
  byName: ReadonlyMap<number, Draft>,
): Pick<Memory, 'beginning' | 'ending'> {
  const people = names.flatMap((name, at) => {
    const draft = byName.get(at);
    return draft?.kind === 'person' ? [{ ...name, draft }] : [];
  });
  return {
    beginning: new Map(people.map(({ firstToken, draft }) => [firstToken, draft])),
    ending: new Map(people.map(({ endToken, draft }) => [endToken, draft])),
  };
}

/** "president of Peru" → president; "Arden region governor" → governor. */
export function headOfRole(words: readonly string[]): string {
  const link = words.findIndex(
    (word, at) => at > 0 && (word === 'of' || word === 'for' || word === 'at' || word === 'in'),
  );
  return (link === -1 ? words.at(-1) : words[link - 1]) ?? '';
}

function jointOf(text: TaggedText, nominal: Nominal, memory: Memory): Joint | null {
  const joint = appositionOf(text, nominal, memory) ?? repeatedOf(text, nominal, memory);
  if (joint !== null || !nominal.definite) return joint;
  return officeHolderOf(text, nominal, memory) ?? organisationOf(nominal, memory) ?? sameHeadOf(text, nominal, memory);
}

/** "the head of NATO, Ana Ruiz" and "Ana Ruiz, a lawyer,": a description of one person beside the name. */
function appositionOf({ tokens }: TaggedText, nominal: Nominal, { beginning, ending }: Memory): Joint | null {
  if (nominal.kind !== 'person') return null;
  const { firstToken, endToken } = nominal;
  const after = tokens[endToken]?.lower === ',' ? beginning.get(endToken + 1) : undefined;
  const closes = [',', '.', undefined].includes(tokens[endToken]?.lower);
  const before = tokens[firstToken - 1]?.lower === ',' && closes ? ending.get(firstToken - 1) : undefined;
  const draft = after ?? before;
  return draft === undefined ? null : { draft, rule: 'apposition', confidence: 0.75 };
}

/** The same words again: groups and definite descriptions; "a man" may be another man each time. */
function repeatedOf(text: TaggedText, nominal: Nominal, { byWords }: Memory): Joint | null {
  if (!nominal.definite && nominal.kind !== 'group' && nominal.kind !== 'organization') return null;
  const draft = byWords.get(wordsKey(text, nominal));
  return draft === undefined ? null : { draft, rule: 'same-description', confidence: 0.8 };
}

/** "the governor" when one governor has been named; "the Arden governor" chooses among several. */
function officeHolderOf(text: TaggedText, nominal: Nominal, { officeHolders }: Memory): Joint | null {
  if (nominal.kind !== 'person') return null;
  const holders = officeHolders.get(nominal.head) ?? [];
  const modifiers = contentWordsOf(text, nominal).filter((word) => word !== nominal.head);
  const fitting = holders.filter(({ words, start }) => {
    // The whole office may stand before the name is given ("The Foreign Secretary" in a first line), its bare head not.
    return modifiers.length === 0 ? start < nominal.start : modifiers.every((word) => words.includes(word));
  });
  const [only, another] = new Set(fitting.map(({ draft }) => draft));
  return only === undefined || another !== undefined ? null : { draft: only, rule: 'role', confidence: 0.75 };
}

/** "the commission" after the European Commission: the one spoken of last whose name has the word. */
function organisationOf(nominal: Nominal, { organisations }: Memory): Joint | null {
  if (nominal.kind !== 'organization' || nominal.endToken - nominal.firstToken > 2) return null;
  let best: { draft: Draft; start: number } | null = null;
  for (const draft of organisations.get(nominal.head) ?? []) {
    const start = lastBefore(draft, nominal.start)?.start ?? -1;
    if (start >= 0 && (best === null || start > best.start)) best = { draft, start };
  }
  return best === null ? null : { draft: best.draft, rule: 'head-of-name', confidence: 0.75 };
}

/** "the representative" after "a representative of the services". */
function sameHeadOf(text: TaggedText, nominal: Nominal, { byHead }: Memory): Joint | null {
  const draft = byHead.get(`${nominal.kind} ${nominal.head}`);
  const last = draft === undefined ? null : lastBefore(draft, nominal.start);
  if (draft === undefined || last === null || contentWordsOf(text, nominal).length > 1) return null;
  const apart = (sentenceAt(text, nominal.firstToken)?.index ?? 0) - (sentenceAt(text, last.firstToken)?.index ?? 0);
  return apart > REACH ? null : { draft, rule: 'same-head', confidence: 0.7 };
}

function remember(
  text: TaggedText,
  nominal: Nominal,
  { memory, draft }: { readonly memory: Memory; readonly draft: Draft },
): void {
  memory.byWords.set(wordsKey(text, nominal), draft);
  memory.byHead.set(`${nominal.kind} ${nominal.head}`, draft);
}

function wordsKey(text: TaggedText, nominal: Nominal): string {
  return `${nominal.kind} ${contentWordsOf(text, nominal).join(' ')}`;
}

type Stretch = Pick<TokenSpan, 'firstToken' | 'endToken'>;

/** Tells whether a span shares a token with any of the given ones. */
function overlapping(stretches: readonly Stretch[]): (span: Stretch) => boolean {
  const taken = new Set<number>();
  for (const { firstToken, endToken } of stretches) {
    for (let at = firstToken; at < endToken; at += 1) taken.add(at);
  }
  return ({ firstToken, endToken }) => {
    for (let at = firstToken; at < endToken; at += 1) if (taken.has(at)) return true;
    return false;
  };
}
