import { SORT_OF_NAME_WORD } from '../data/organisation-sorts';
import type { JoinRule, NameSpan, TaggedText, TaggedToken } from '../model';
import { addMention, lastBefore, newDraft, type Draft } from './draft';
import { contentWordsOf, endsWith, pushTo } from './words';

/** Forms of company, left out when names are compared. */
const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'inc ltd limited llc plc corp corporation co company ag gmbh sa nv spa bhd pte pty holdings'.split(' '),
);
/** Too common at the head of a name to stand for it: "United" is not United Airlines. */
const COMMON_OPENERS: ReadonlySet<string> = new Set(
  `national united international european african asian american british royal federal general central new first world
  global state public supreme high northern southern eastern western free democratic people's social christian`.split(
    /\s+/,
  ),
);
/** Offices whose name is said either way: "Department of Defense", "Defense Department". */
const TURNED_ROUND: ReadonlySet<string> = new Set(['ministry', 'department', 'office', 'directorate']);
/** Said or left out before an office's name: "U.S. Centers for Disease Control". */
const ABROAD = /^(?:u\.?s|u\.?k)$/;
/** Organisations of one first or last word looked at. */
const MAX_NAMESAKES = 20;

interface Organisation {
  readonly draft: Draft;
  readonly words: readonly string[];
}

interface Directory {
  readonly byName: Map<string, Organisation>;
  /** Of those, the names given in brackets. */
  readonly aliases: Set<string>;
  readonly byAcronym: Map<string, { readonly organisation: Organisation; readonly rule: JoinRule }>;
  readonly byFirst: Map<string, Organisation[]>;
  readonly byLast: Map<string, Organisation[]>;
}

/** The organisation each name means, by position in the names: by full name, acronym, or a part that says enough. */
export function joinOrganisations(text: TaggedText, names: readonly NameSpan[]): Map<number, Draft> {
  const directory: Directory = {
    byName: new Map(),
    aliases: new Set(),
    byAcronym: new Map(),
    byFirst: new Map(),
    byLast: new Map(),
  };
  const named = names.flatMap((name, at) => {
    return name.kind === 'organization' ? [{ name, at, words: nameWords(text, name) }] : [];
  });
  const inBrackets = bracketed(text, named);
  for (const { name, words } of named) {
    const alias = inBrackets.get(name);
    const isShort = words.length < 2 || acronymForm(text.text.slice(name.start, name.end)) !== null;
    if (alias === undefined && isShort) continue;
    // "The High Court (HC)" after "Lima High Court": the letters stand for the one whose part the name is.
    const part = alias !== undefined && words.length > 1 ? findByPart(directory, { text, name, words }) : null;
    const organisation = part?.organisation ?? enter(directory, { text, name, words });
    if (alias !== undefined) enterAlias(directory, organisation, alias);
  }
  const joined = new Map<number, Draft>();
  for (const { name, at, words } of named) {
    const { organisation, rule, confidence } = find(directory, { text, name, words });
    const { draft } = organisation;
    const antecedent = lastBefore(draft, name.start);
    addMention(draft, {
      span: name,
      form: 'name',
      confidence: Math.min(name.confidence, antecedent === null ? 1 : confidence),
      rule: antecedent === null ? 'first-mention' : rule,
      antecedent,
    });
    joined.set(at, draft);
  }
  return joined;
}

/** The words of the name that stands in brackets right after a name: "Union of Miners (UGM)". */
function bracketed(
  { tokens }: TaggedText,
  named: readonly { readonly name: NameSpan; readonly words: readonly string[] }[],
): ReadonlyMap<NameSpan, readonly string[]> {
  const found = new Map<NameSpan, readonly string[]>();
  named.forEach(({ name }, at) => {
    const next = named[at + 1];
    if (next === undefined || !/^[([]$/.test(tokens[name.endToken]?.text ?? '')) return;
    if (!/^[)\]]$/.test(tokens[next.name.endToken]?.text ?? '')) return;
    if (next.name.firstToken === name.endToken + 1) found.set(name, next.words);
  });
  return found;
}

/** The name in brackets means the same organisation from here on, unless it was another's before. */
function enterAlias({ byName, aliases }: Directory, organisation: Organisation, words: readonly string[]): void {
  const key = keyOf(words);
  if (byName.has(key)) return;
  byName.set(key, organisation);
  aliases.add(key);
}

/** Small words left out: "Food Standards of Tarvo and Lima" and "Food Standards Tarvo Lima" are one. */
function keyOf(words: readonly string[]): string {
  return words.filter((word, at) => at === 0 || !/^(?:of|and|for|the|in|&)$/.test(word)).join(' ');
}

/** "Ministry of Health" and "Health Ministry", "UN Security Council" and its long form have the same words. */
function nameWords(text: TaggedText, name: NameSpan): string[] {
  const words = contentWordsOf(text, name);
  while (words.length > 1 && COMPANY_FORMS.has(words.at(-1) ?? '')) words.pop();
  if (words.length > 2 && ABROAD.test(words[0] ?? '')) words.shift();
  const [head = '', of, ...rest] = words;
  if (of === 'of' && rest.length > 0 && TURNED_ROUND.has(head)) return [...rest, head];
  return words.length > 1 && (head === 'un' || head === 'u.n') ? ['united', 'nations', ...words.slice(1)] : words;
}

/** A name with its words, where it stands. */
interface Named {
  readonly text: TaggedText;
  readonly name: NameSpan;
  readonly words: readonly string[];
}

function enter(directory: Directory, named: Named): Organisation {
  const key = keyOf(named.words);
  const known = directory.byName.get(key);
  if (known !== undefined) return known;
  const organisation = { draft: newDraft('organization'), words: named.words };
  directory.byName.set(key, organisation);
  for (const { acronym, rule } of acronymsOf(named)) {
    if (!directory.byAcronym.has(acronym)) directory.byAcronym.set(acronym, { organisation, rule });
  }
  const { words } = named;
  if (words.length > 1) {
    pushTo(directory.byFirst, words[0] ?? '', organisation);
    for (const last of new Set([words.at(-1) ?? '', headWords(words).at(-1) ?? ''])) {
      pushTo(directory.byLast, last, organisation);
    }
  }
  return organisation;
}

/** The words before "of" or "for": "Supreme Court" of "Supreme Court of Cassation". */
function headWords(words: readonly string[]): readonly string[] {
  const link = words.findIndex((word, at) => at > 0 && (word === 'of' || word === 'for'));
  return link === -1 ? words : words.slice(0, link);
}

interface Acronym {
  readonly acronym: string;
  readonly rule: JoinRule;
}

/**
 * "World Food Programme" → WFP: with and without its small words and the country it opens with ("U.S. Food and Drug
 * Administration" → FDA); and what stands right after it in brackets.
 */
function acronymsOf({ text, name }: Named): Acronym[] {
  const tokens = text.tokens.slice(name.firstToken, name.endToken).filter(({ kind }) => kind !== 'punctuation');
  const all = tokens[0]?.lower === 'the' ? tokens.slice(1) : tokens;
  const abroad = /^(?:U\.?S\.?|U\.?K\.?|U\.?N\.?|E\.?U\.?)$/.test(all[0]?.text ?? '') ? all.slice(1) : all;
  const capitals = (some: readonly TaggedToken[]) => some.filter(({ text: word }) => /^[\p{Lu}\d]/u.test(word));
  const initials = [all, capitals(all), capitals(abroad)].map(initialsOf).filter((letters) => letters.length > 1);
  const [open, bracketed] = text.tokens.slice(name.endToken, name.endToken + 2);
  const given = /^[([]$/.test(open?.text ?? '') ? acronymForm(bracketed?.text ?? '') : null;
  const opens = given !== null && capitals(all).some(({ text: word }) => word.startsWith(given.charAt(0)));
  return [
    ...(given !== null && opens ? [{ acronym: given, rule: 'given-acronym' as const }] : []),
    ...initials.map((acronym) => ({ acronym, rule: 'acronym' as const })),
  ];
}

/** "407th Air Expeditionary Group" → "407th AEG": ordinals stay as they are. */
function initialsOf(tokens: readonly TaggedToken[]): string {
  const parts = tokens.map(({ text: word }) => (/^\d/.test(word) ? `${word} ` : word.charAt(0).toUpperCase()));
  return parts.join('');
}

/** "U.N." → UN; null for what is no acronym. */
function acronymForm(word: string): string | null {
  const letters = word.replace(/[.-]/g, '');
  return /^(?:\d{1,4}\p{L}{2} )?\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(letters) ? letters : null;
}

interface Found {
  readonly organisation: Organisation;
  readonly rule: JoinRule;
  readonly confidence: number;
}

function find(directory: Directory, named: Named): Found {
  const { text, name, words } = named;
  const longer = words.length > 1 ? findByPart(directory, named) : null;
  if (longer !== null) return longer;
  const key = keyOf(words);
  const same = directory.byName.get(key);
  const isAlias = directory.aliases.has(key);
  if (same !== undefined)
    return { organisation: same, rule: isAlias ? 'given-acronym' : 'same-name', confidence: 0.95 };
  const acronym = acronymForm(text.text.slice(name.start, name.end));
  const long = acronym === null ? undefined : directory.byAcronym.get(acronym);
  if (long !== undefined) return { ...long, confidence: 0.9 };
  const part = acronym === null ? findByPart(directory, named) : null;
  return part ?? { organisation: enter(directory, named), rule: 'same-name', confidence: 0.95 };
}

/** "Blue Kestrel" and "Blue Kestrel Foods": what is left over only says that it is a firm. */
function isFirmOf({ words: longer }: Organisation, words: readonly string[]): boolean {
  const isOpening = words.length < longer.length && words.every((word, at) => longer[at] === word);
  return isOpening && longer.slice(words.length).every((word) => SORT_OF_NAME_WORD.get(word) === 'company');
}

/** "the Commission" for the European Commission, "Kestrel" for Kestrel Mining. */
function findByPart({ byFirst, byLast }: Directory, { name, words }: Named): Found | null {
  const longer = (byLast.get(words.at(-1) ?? '') ?? []).slice(0, MAX_NAMESAKES);
  const ending = longer.filter((other) => {
    const fits = endsWith(other.words, words) || endsWith(headWords(other.words), words);
    return other.words.length > words.length && fits;
  });
  const before = ending.filter(({ draft }) => lastBefore(draft, name.start) !== null);
  const [first] = before.length > 0 ? before : ending;
  if (first !== undefined && (before.length === 1 || ending.length === 1)) {
    return { organisation: first, rule: 'part-of-name', confidence: 0.75 };
  }
  const opener = words[0] ?? '';
  const opened = (byFirst.get(opener) ?? []).slice(0, MAX_NAMESAKES);
  const opening =
    words.length === 1 ? (COMMON_OPENERS.has(opener) ? [] : opened) : opened.filter((other) => isFirmOf(other, words));
  const [only] = opening;
  return only === undefined || opening.length > 1
    ? null
    : { organisation: only, rule: 'part-of-name', confidence: 0.7 };
}
