import { COMPANY_HEADS } from '../data/name-heads';
import { CAPITALS_WITHOUT_NAME, COMMON_OPENERS } from '../data/name-words';
import { OFFICE_MODIFIERS } from '../data/titles';
import type { NameSpan, TaggedText } from '../model';
import type { Candidate } from './candidates';
import { phraseOf } from './phrase';
import { NO_SIGNS, type Signs } from './signs';

type Kind = NameSpan['kind'];
type Readings = ReadonlyMap<string, Pick<NameSpan, 'kind' | 'form' | 'confidence'> | null>;

/** A short form of a name that was read with this confidence or more is as good as read. */
const SURE = 0.6;
const FROM_SURE_NAME = 3.5;
const FROM_WEAK_NAME = 1.5;
/** In a list ("Lod, Ramle and Acre") one name says of its neighbour what kind it is. */
const FROM_LIST = 1.3;

/** What the document's other names say of a phrase: its fuller forms, and the names it is listed with. */
export function signsFromOthers(
  text: TaggedText,
  candidates: readonly Candidate[],
  alone: Readings,
): ReadonlyMap<string, Signs> {
  const signs = new Map<string, Signs>();
  fromLists(text, { candidates, alone, signs });
  for (const [phrase, reading] of alone) {
    if (reading?.form !== 'name' || !/[ -]/.test(phrase)) continue;
    for (const short of shortForms(phrase, reading.kind)) {
      if (!alone.has(short)) continue;
      signs.set(short, signsFor(reading.kind, reading.confidence >= SURE ? FROM_SURE_NAME : FROM_WEAK_NAME));
    }
  }
  return signs;
}

function signsFor(kind: Kind, weight: number): Signs {
  return { ...NO_SIGNS, [kind]: weight };
}

/** "Gladkov" and "Vyacheslav" after "Vyacheslav Gladkov"; "ANEP" after its words. */
function shortForms(phrase: string, kind: Kind): string[] {
  const words = phrase.split(' ');
  if (kind === 'person') return [words[0] ?? '', words.slice(-2).join(' '), words.at(-1) ?? ''];
  if (kind !== 'organization') return [];
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0));
  return [initials.join(''), initials.join('.') + '.', ...firstWord(words)];
}

/** "Hallmark" after "Hallmark Foods Plc"; not "Velmora" after "Velmora Town Council", which names the place. */
function firstWord(words: readonly string[]): string[] {
  const [first = ''] = words;
  const last = (words.at(-1) ?? '').toLowerCase();
  const taken = words.length < 2 || !COMPANY_HEADS.has(last) || first.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(first);
  return taken || isEveryday(first.toLowerCase()) ? [] : [first];
}

function isEveryday(word: string): boolean {
  return CAPITALS_WITHOUT_NAME.has(word) || COMMON_OPENERS.has(word) || OFFICE_MODIFIERS.has(word);
}

interface Lists {
  readonly candidates: readonly Candidate[];
  readonly alone: Readings;
  readonly signs: Map<string, Signs>;
}

function fromLists(text: TaggedText, { candidates, alone, signs }: Lists): void {
  candidates.forEach((candidate, index) => {
    const phrase = phraseOf(text, candidate.first, candidate.end);
    for (const neighbour of [candidates[index - 1], candidates[index + 1]]) {
      if (neighbour === undefined || !areListed(text, candidate, neighbour)) continue;
      const reading = alone.get(phraseOf(text, neighbour.first, neighbour.end));
      if (reading?.form === 'name' && reading.confidence > SURE) signs.set(phrase, signsFor(reading.kind, FROM_LIST));
    }
  });
}

/** Only a comma, "and" or "or" stands between them. */
function areListed({ tokens }: TaggedText, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.first < b.first ? [a, b] : [b, a];
  const between = tokens.slice(first.end, second.first);
  if (between.length === 0 || between.length > 2) return false;
  return between.every(({ lower }) => /^(?:,|and|or|&)$/.test(lower));
}
