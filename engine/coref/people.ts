import { FAMILY_NAMES } from '../data/name-family';
import { FEMALE_NAMES, GENDERED_WORDS, MALE_NAMES, type Gender } from '../data/pronouns';
import type { JoinRule, NameSpan, TaggedText } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { addMention, lastBefore, newDraft, type Draft } from './draft';
import { likeness } from './likeness';
import { soundAlike, soundOf } from './sound';
import { endsWith, pushTo, wordsOf } from './words';

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** People of one family name looked at. */
const MAX_NAMESAKES = 20;
/** Of two of one family name the one spoken of so many sentences before is meant, if the other was not. */
const NEAR = 2;
/** From here on it is taken to be so. */
const CERTAIN = 0.6;

/** One person and the fullest words of the name so far. */
interface Person {
  readonly draft: Draft;
  words: readonly string[];
  /** Whether the text has called this person by family name alone. */
  calledByFamily: boolean;
}

interface Directory {
  /** People whose names have two words and more, by family name, its sound, and given name. */
  readonly byFamily: Map<string, Person[]>;
  readonly bySound: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
  /** People known by one word only. */
  readonly bySole: Map<string, Person>;
}

/** A person's name where it stands. */
interface Named {
  readonly text: TaggedText;
  readonly name: NameSpan;
  readonly words: readonly string[];
}

/** The person each name means, by position in the names: full names first, then shorter ones that fit them. */
export function joinPeople(text: TaggedText, names: readonly NameSpan[]): Map<number, Draft> {
  const directory: Directory = { byFamily: new Map(), bySound: new Map(), byGiven: new Map(), bySole: new Map() };
  const people = names.flatMap((name, at) =>
    name.kind === 'person' ? [{ text, name, at, words: nameWords(text, name) }] : [],
  );
  for (const named of people) if (named.words.length > 1) enter(directory, named);
  const joined = new Map<number, Draft>();
  for (const named of people) {
    const { name, at } = named;
    const { person, rule, confidence } = find(directory, named);
    const antecedent = lastBefore(person.draft, name.start);
    if (rule === 'family-name' && confidence >= CERTAIN) person.calledByFamily = true;
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
function enter(directory: Directory, { text, name, words }: Named): void {
  const same = sameName(directory, words)?.person;
  if (same !== undefined) {
    if (words.length > same.words.length) same.words = words;
    return;
  }
  const person = { draft: newDraft('person'), words, calledByFamily: false };
  person.draft.gender = genderOf(text, name);
  const family = words.at(-1) ?? '';
  pushTo(directory.byFamily, family, person);
  pushTo(directory.byGiven, words[0] ?? '', person);
  const sound = soundOf(family);
  if (sound !== null) pushTo(directory.bySound, sound, person);
}

interface Found {
  readonly person: Person;
  readonly rule: JoinRule;
  readonly confidence: number;
}

/** The person whose full name this is, letter by letter or nearly; null when there is none. */
function sameName(directory: Directory, words: readonly string[]): Found | null {
  return firstAlike(namesakesOf(directory, words), words) ?? firstAlike(soundingLike(directory, words), words);
}

function firstAlike(people: readonly Person[], words: readonly string[]): Found | null {
  for (const person of people) {
    const like = likeness(person.words, words);
    if (like !== null) return { person, ...like };
  }
  return null;
}

function namesakesOf({ byFamily }: Directory, words: readonly string[]): readonly Person[] {
  return (byFamily.get(words.at(-1) ?? '') ?? []).slice(0, MAX_NAMESAKES);
}

/** People whose family name sounds like the last of some words. */
function soundingLike({ bySound }: Directory, words: readonly string[]): readonly Person[] {
  const last = words.at(-1) ?? '';
  const alike = bySound.get(soundOf(last) ?? '') ?? [];
  return alike.slice(0, MAX_NAMESAKES).filter((other) => soundAlike(other.words.at(-1) ?? '', last));
}

function find(directory: Directory, named: Named): Found {
  const { words } = named;
  const last = words.at(-1) ?? '';
  const full = words.length > 1 ? sameName(directory, words) : null;
  if (full !== null) return full;
  const namesakes = namesakesOf(directory, words).filter((other) => endsWith(other.words, words));
  const family = byFamilyName(named, namesakes);
  if (family !== null) return family;
  const given = words.length === 1 ? sole(directory.byGiven.get(last) ?? []) : null;
  if (given !== null) return { person: given, rule: 'given-name', confidence: 0.75 };
  const alike = words.length === 1 ? sole(soundingLike(directory, words)) : null;
  if (alike !== null) return { person: alike, rule: 'same-sound', confidence: 0.75 };
  return { person: byOneWord(directory, words), rule: 'same-name', confidence: 0.9 };
}

/**
 * Whom a family name means. Of several: whoever the title's sex leaves; else who alone was called so before; else who alone
 * was spoken of shortly before; else the one spoken of last, which is less certain.
 */
function byFamilyName({ text, name }: Named, namesakes: readonly Person[]): Found | null {
  const [only, another] = namesakes;
  if (only === undefined) return null;
  if (another === undefined) return { person: only, rule: 'family-name', confidence: 0.9 };
  const gender = titleGender(text, name);
  const fitting = gender === null ? namesakes : namesakes.filter(({ draft }) => draft.gender === gender);
  const [chosen, rival] = fitting;
  if (gender !== null && chosen !== undefined && rival === undefined) {
    return { person: chosen, rule: 'title-and-name', confidence: 0.85 };
  }
  const rest = fitting.length > 0 ? fitting : namesakes;
  const near = rest.filter(({ draft }) => isNear(text, name, draft));
  const last = sole(rest.filter(({ calledByFamily }) => calledByFamily)) ?? sole(near);
  if (last !== null) return { person: last, rule: 'family-name', confidence: 0.7 };
  const person = nearest(rest, name.start);
  return person === null ? null : { person, rule: 'family-name', confidence: 0.55 };
}

/** The only one of some; null where there are none or several. */
function sole(people: readonly Person[]): Person | null {
  const [only, another] = people;
  return only === undefined || another !== undefined ? null : only;
}

function isNear(text: TaggedText, name: NameSpan, draft: Draft): boolean {
  const last = lastBefore(draft, name.start);
  if (last === null) return false;
  const [here, there] = [sentenceAt(text, name.firstToken), sentenceAt(text, last.firstToken)];
  return (here?.index ?? 0) - (there?.index ?? 0) <= NEAR;
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

function byOneWord({ bySole }: Directory, words: readonly string[]): Person {
  const key = words.join(' ');
  const known = bySole.get(key);
  if (known !== undefined) return known;
  const person = { draft: newDraft('person'), words, calledByFamily: false };
  bySole.set(key, person);
  return person;
}

/** From the title before the name ("Ms"), else from the given name; null when neither tells. */
function genderOf(text: TaggedText, name: NameSpan): Gender | null {
  const byTitle = titleGender(text, name);
  const given = text.tokens[name.firstToken]?.lower ?? '';
  // "Isabel" alone is a given name; "James" alone may be Mr James or Ms James.
  const isFamily = name.endToken - name.firstToken < 2 && (FAMILY_NAMES.has(given) || MALE_NAMES.has(given));
  if (byTitle !== null || isFamily) return byTitle;
  return FEMALE_NAMES.has(given) ? 'female' : MALE_NAMES.has(given) ? 'male' : null;
}

function titleGender({ tokens }: TaggedText, { firstToken }: NameSpan): Gender | null {
  return GENDERED_WORDS.get(tokens[firstToken - 1]?.lower.replace(/\.$/, '') ?? '') ?? null;
}
