import { FEMALE_NAMES, GENDERED_WORDS, MALE_NAMES, type Gender } from '../data/pronouns';
import type { NameSpan, TaggedText } from '../model';
import { addMention, lastBefore, newDraft, type Draft } from './draft';
import { endsWith, pushTo, wordsOf } from './words';

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** People of one family name looked at. */
const MAX_NAMESAKES = 20;

/** One person and the fullest words of the name so far. */
interface Person {
  readonly draft: Draft;
  words: readonly string[];
}

interface Directory {
  /** People whose names have two words and more. */
  readonly byFamily: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
  /** People known by one word only. */
  readonly bySole: Map<string, Person>;
}

/** The person each name means, by position in the names: full names first, then shorter ones that fit them. */
export function joinPeople(text: TaggedText, names: readonly NameSpan[]): Map<number, Draft> {
  const directory: Directory = { byFamily: new Map(), byGiven: new Map(), bySole: new Map() };
  const people = names.flatMap((name, at) =>
    name.kind === 'person' ? [{ name, at, words: nameWords(text, name) }] : [],
  );
  for (const { words } of people) if (words.length > 1) enter(directory, words);
  const joined = new Map<number, Draft>();
  for (const { name, at, words } of people) {
    const { person, rule, confidence } = find(directory, words, name);
    const antecedent = lastBefore(person.draft, name.start);
    addMention(person.draft, {
      span: name,
      form: 'name',
      confidence: Math.min(name.confidence, antecedent === null ? 1 : confidence),
      rule: antecedent === null ? 'first-mention' : rule,
      antecedent,
    });
    person.draft.gender ??= genderOf(text, name);
    joined.set(at, person.draft);
  }
  return joined;
}

function nameWords(text: TaggedText, name: NameSpan): string[] {
  const words = wordsOf(text, name);
  return words.length > 1 && GENERATIONS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

/** Puts a full name with the person it fits, or enters a new one. */
function enter(directory: Directory, words: readonly string[]): void {
  const family = words.at(-1) ?? '';
  const namesakes = directory.byFamily.get(family) ?? [];
  const same = namesakes.slice(0, MAX_NAMESAKES).find((person) => fits(person.words, words));
  if (same !== undefined) {
    if (words.length > same.words.length) same.words = words;
    return;
  }
  const person = { draft: newDraft('person'), words };
  pushTo(directory.byFamily, family, person);
  pushTo(directory.byGiven, words[0] ?? '', person);
}

/** One family name, and given names that do not speak against each other: "J. Ruiz", "Ana Maria Ruiz" and "Ana Ruiz". */
function fits(left: readonly string[], right: readonly string[]): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length > 1 && endsWith(long, short)) return true;
  if (left.at(-1) !== right.at(-1)) return false;
  const [one = '', other = ''] = [left[0], right[0]];
  return one === other || (Math.min(one.length, other.length) === 1 && one.startsWith(other.charAt(0)));
}

interface Found {
  readonly person: Person;
  readonly rule: string;
  readonly confidence: number;
}

function find(directory: Directory, words: readonly string[], { start }: NameSpan): Found {
  const last = words.at(-1) ?? '';
  const namesakes = (directory.byFamily.get(last) ?? []).slice(0, MAX_NAMESAKES);
  if (words.length > 1) {
    const person = namesakes.find((other) => fits(other.words, words));
    if (person !== undefined) return { person, rule: 'same-name', confidence: 0.95 };
  }
  const family = namesakes.filter((other) => endsWith(other.words, words));
  const byFamily = nearest(family, start);
  if (byFamily !== null) return { person: byFamily, rule: 'family-name', confidence: family.length > 1 ? 0.55 : 0.9 };
  const given = words.length === 1 ? (directory.byGiven.get(last) ?? []) : [];
  if (given.length === 1 && given[0] !== undefined) return { person: given[0], rule: 'given-name', confidence: 0.75 };
  return { person: sole(directory, words), rule: 'same-name', confidence: 0.9 };
}

/** The one spoken of last before, or else the first that will be. */
function nearest(people: readonly Person[], start: number): Person | null {
  let best: { person: Person; at: number } | null = null;
  for (const person of people) {
    const at = lastBefore(person.draft, start)?.start ?? -1;
    if (best === null || at > best.at) best = { person, at };
  }
  return best?.person ?? null;
}

function sole({ bySole }: Directory, words: readonly string[]): Person {
  const key = words.join(' ');
  const known = bySole.get(key);
  if (known !== undefined) return known;
  const person = { draft: newDraft('person'), words };
  bySole.set(key, person);
  return person;
}

/** From the title before the name ("Ms"), else from the given name; null when neither tells. */
function genderOf({ tokens }: TaggedText, { firstToken, endToken }: NameSpan): Gender | null {
  const title = tokens[firstToken - 1]?.lower.replace(/\.$/, '') ?? '';
  const byTitle = GENDERED_WORDS.get(title);
  if (byTitle !== undefined) return byTitle;
  const given = tokens[firstToken]?.lower ?? '';
  if (endToken - firstToken < 2) return null;
  return FEMALE_NAMES.has(given) ? 'female' : MALE_NAMES.has(given) ? 'male' : null;
}
