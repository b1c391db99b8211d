import type { NameSpan, TaggedText } from '../model';
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
/** Organisations of one first or last word looked at. */
const MAX_NAMESAKES = 20;

interface Organisation {
  readonly draft: Draft;
  readonly words: readonly string[];
}

interface Directory {
  readonly byName: Map<string, Organisation>;
  readonly byAcronym: Map<string, Organisation>;
  readonly byFirst: Map<string, Organisation[]>;
  readonly byLast: Map<string, Organisation[]>;
}

/** The organisation each name means, by position in the names: by full name, acronym, or a part that says enough. */
export function joinOrganisations(text: TaggedText, names: readonly NameSpan[]): Map<number, Draft> {
  const directory: Directory = { byName: new Map(), byAcronym: new Map(), byFirst: new Map(), byLast: new Map() };
  const named = names.flatMap((name, at) => {
    return name.kind === 'organization' ? [{ name, at, words: nameWords(text, name) }] : [];
  });
  for (const { name, words } of named) if (words.length > 1) enter(directory, { text, name, words });
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

/** "Ministry of Health" and "Health Ministry", "UN Security Council" and its long form have the same words. */
function nameWords(text: TaggedText, name: NameSpan): string[] {
  const words = contentWordsOf(text, name);
  while (words.length > 1 && COMPANY_FORMS.has(words.at(-1) ?? '')) words.pop();
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
  const key = named.words.join(' ');
  const known = directory.byName.get(key);
  if (known !== undefined) return known;
  const organisation = { draft: newDraft('organization'), words: named.words };
  directory.byName.set(key, organisation);
  for (const acronym of acronymsOf(named)) {
    if (!directory.byAcronym.has(acronym)) directory.byAcronym.set(acronym, organisation);
  }
  if (named.words.length > 1) {
    pushTo(directory.byFirst, named.words[0] ?? '', organisation);
    pushTo(directory.byLast, named.words.at(-1) ?? '', organisation);
  }
  return organisation;
}

/** "World Food Programme" → WFP; with and without its small words; and whatever stands right after it in brackets. */
function acronymsOf({ text, name }: Named): string[] {
  const tokens = text.tokens.slice(name.firstToken, name.endToken).filter(({ kind }) => kind === 'word');
  const first = tokens[0]?.lower === 'the' ? tokens.slice(1) : tokens;
  const capitals = first.filter(({ text: word }) => /^\p{Lu}/u.test(word));
  const [open, bracketed] = text.tokens.slice(name.endToken, name.endToken + 2);
  const initial = capitals[0]?.text.charAt(0) ?? '';
  const given = open?.text === '(' && bracketed?.text.startsWith(initial) === true ? [acronymForm(bracketed.text)] : [];
  const initials = [first, capitals].map((some) => some.map(({ text: word }) => word.charAt(0).toUpperCase()).join(''));
  return [...initials, ...given].filter((acronym): acronym is string => acronym !== null && acronym.length > 1);
}

/** "U.N." → UN; null for what is no acronym. */
function acronymForm(word: string): string | null {
  const letters = word.replaceAll('.', '');
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(letters) ? letters : null;
}

interface Found {
  readonly organisation: Organisation;
  readonly rule: string;
  readonly confidence: number;
}

function find(directory: Directory, named: Named): Found {
  const { text, name, words } = named;
  const longer = words.length > 1 ? findByPart(directory, named) : null;
  if (longer !== null) return longer;
  const same = directory.byName.get(words.join(' '));
  if (same !== undefined) return { organisation: same, rule: 'same-name', confidence: 0.95 };
  const acronym = acronymForm(text.text.slice(name.start, name.end));
  const long = acronym === null ? undefined : directory.byAcronym.get(acronym);
  if (long !== undefined) return { organisation: long, rule: 'acronym', confidence: 0.9 };
  const part = acronym === null ? findByPart(directory, named) : null;
  return part ?? { organisation: enter(directory, named), rule: 'same-name', confidence: 0.95 };
}

/** "the Commission" for the European Commission, "Kestrel" for Kestrel Mining. */
function findByPart({ byFirst, byLast }: Directory, { name, words }: Named): Found | null {
  const longer = (byLast.get(words.at(-1) ?? '') ?? []).slice(0, MAX_NAMESAKES);
  const ending = longer.filter((other) => other.words.length > words.length && endsWith(other.words, words));
  const before = ending.filter(({ draft }) => lastBefore(draft, name.start) !== null);
  const [first] = before.length > 0 ? before : ending;
  if (first !== undefined && (before.length === 1 || ending.length === 1)) {
    return { organisation: first, rule: 'part-of-name', confidence: 0.75 };
  }
  const opener = words[0] ?? '';
  const opening = words.length === 1 && !COMMON_OPENERS.has(opener) ? (byFirst.get(opener) ?? []) : [];
  const [only] = opening;
  return only === undefined || opening.length > 1
    ? null
    : { organisation: only, rule: 'part-of-name', confidence: 0.7 };
}
