import type { TaggedText } from '../model';
import type { Candidate } from './candidates';
import type { DocumentWords } from './document-words';
import { knownName, type KnownName } from './known-names';
import { isAllCaps, phraseOf } from './phrase';
import { signsAround } from './context-signs';
import { signsOfForm } from './form-signs';
import { add, NO_SIGNS, type Signs } from './signs';

/** What all occurrences of one phrase say together. */
export interface Tally {
  /** Lower case, without punctuation. */
  readonly words: readonly string[];
  readonly known: KnownName | null;
  /** What its own words say. */
  readonly form: Signs;
  /** What stands around it, over the whole document. */
  readonly around: Signs;
  /** Stands somewhere where the sentence's start does not explain its capital. */
  readonly earned: boolean;
  /** Its only word stands elsewhere in small letters. */
  readonly alsoSmall: boolean;
}

/** The same context again tells less: beyond the strongest occurrence this share of each counts. */
const SHARE_OF_FURTHER = 0.35;

/** Gathers the candidates by phrase, in order of first occurrence. */
export function tallyCandidates(
  text: TaggedText,
  candidates: readonly Candidate[],
  words: DocumentWords,
): ReadonlyMap<string, Tally> {
  const occurrences = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const phrase = phraseOf(text, candidate.first, candidate.end);
    const before = occurrences.get(phrase);
    if (before === undefined) occurrences.set(phrase, [candidate]);
    else before.push(candidate);
  }
  return new Map([...occurrences].map(([phrase, all]) => [phrase, tallyOf(text, { phrase, all, words })]));
}

interface Occurrences {
  readonly phrase: string;
  readonly all: readonly Candidate[];
  readonly words: DocumentWords;
}

function tallyOf(text: TaggedText, { phrase, all, words }: Occurrences): Tally {
  const [first] = all;
  const tokens = first === undefined ? [] : text.tokens.slice(first.first, first.end);
  const own = tokens.filter(({ kind }) => kind !== 'punctuation').map(({ lower }) => lower);
  return {
    words: own,
    known: knownName(phrase),
    form: first === undefined ? NO_SIGNS : signsOfForm(text, first),
    around: together(all.map((candidate) => signsAround(text, candidate))),
    earned: all.some((candidate) => isEarned(text, candidate, words)),
    alsoSmall: own.length === 1 && words.small.has(own[0] ?? ''),
  };
}

/** The strongest sign of each kind, and a share of the others. */
function together(signs: readonly Signs[]): Signs {
  const sum = signs.reduce(add, NO_SIGNS);
  const joined = (kind: keyof Signs): number => {
    const values = signs.map((one) => one[kind]);
    const strongest = sum[kind] < 0 ? Math.min(...values) : Math.max(...values);
    return strongest + (sum[kind] - strongest) * SHARE_OF_FURTHER;
  };
  return { person: joined('person'), organization: joined('organization'), place: joined('place') };
}

/** A capital that the sentence's start does not explain. */
function isEarned(text: TaggedText, { first, end, opening, titled }: Candidate, { capital }: DocumentWords): boolean {
  const token = text.tokens[first];
  if (!opening || titled || end - first > 1 || token === undefined) return true;
  return capital.has(token.lower) || isAllCaps(token) || token.nameHint === 'person' || token.nameHint === 'place';
}
