import {
  EVENT_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_HEADS,
  PLACE_OPENERS,
  WEAK_ORGANISATION_HEADS,
} from '../../data/name-heads';
import { CAPITALS_WITHOUT_NAME, COMMON_OPENERS, NAME_PARTICLES } from '../../data/name-words';
import { ROLE_NOUNS } from '../../data/role-nouns';
import { HONORIFICS, OFFICES } from '../../data/titles';
import type { Token } from '../../model';
import { hashText } from '../hashing';
import { lookUp, type KeyTable } from './key-table';
import { listWord } from './phrase-key';

/** What a word is by itself, hashed: made once for each different word of a text. */
export interface WordFacts {
  readonly word: number;
  /** As written, capitals and all. */
  readonly written: number;
  readonly shape: number;
  readonly beginnings: readonly [number, number, number, number];
  readonly endings: readonly [number, number, number, number];
  /** Its cluster, coarse to fine; 0 where it has none. See `training/clusters`. */
  readonly clusters: readonly [coarse: number, middle: number, fine: number];
  /** Key for the name lists. */
  readonly listed: number;
  /** 1 for an honorific, 2 for an office, 3 for another role, 0 for none. */
  readonly title: number;
  /** The tables of telling words it stands in, one bit each: "Ministry", "River", "Monday". */
  readonly telling: number;
  readonly isCapitalised: boolean;
  readonly isAllCaps: boolean;
  readonly isWord: boolean;
}

/** Words fall into clusters by the company they keep, and clusters into larger ones. */
export interface WordClusters {
  /** Fine cluster of a word, counted from 1. */
  readonly byWord: KeyTable;
  /** For each fine cluster: its middle and its coarse one, counted from 1. */
  readonly groups: Uint8Array;
}

/** A longer word is no word: its ends are read, its middle is not. */
const MAX_WORD_LENGTH = 40;

export function factsOf(
  { text, lower, kind }: Pick<Token, 'text' | 'lower' | 'kind'>,
  clusters: WordClusters,
): WordFacts {
  const word = lower.length > MAX_WORD_LENGTH ? lower.slice(0, MAX_WORD_LENGTH) : lower;
  const isWord = kind === 'word';
  return {
    word: hashText(word),
    written: hashText(text.slice(0, MAX_WORD_LENGTH)),
    shape: hashText(shapeOf(text.slice(0, MAX_WORD_LENGTH))),
    beginnings: [beginning(word, 1), beginning(word, 2), beginning(word, 3), beginning(word, 4)],
    endings: [ending(word, 1), ending(word, 2), ending(word, 3), ending(word, 4)],
    clusters: clustersOf(word, clusters),
    listed: listWord(word),
    title: titleOf(word.endsWith('.') ? word.slice(0, -1) : word),
    telling: tellingOf(word),
    isCapitalised: isWord && /^(?:['’]?\p{Lu}|\p{Ll}{1,2}\p{Lu})/u.test(text),
    isAllCaps: isWord && text.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
    isWord,
  };
}

function beginning(word: string, length: number): number {
  return hashText(word, 0, Math.min(length, word.length));
}

function ending(word: string, length: number): number {
  return hashText(word, Math.max(0, word.length - length));
}

const TELLING: readonly ReadonlySet<string>[] = [
  ORGANISATION_HEADS,
  WEAK_ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_HEADS,
  PLACE_OPENERS,
  EVENT_HEADS,
  CAPITALS_WITHOUT_NAME,
  COMMON_OPENERS,
  NAME_PARTICLES,
];

function tellingOf(word: string): number {
  return TELLING.reduce((bits, table, bit) => (table.has(word) ? bits | (1 << bit) : bits), 0);
}

function titleOf(word: string): number {
  if (HONORIFICS.has(word)) return 1;
  if (OFFICES.has(word)) return 2;
  return ROLE_NOUNS.has(word) ? 3 : 0;
}

function clustersOf(word: string, { byWord, groups }: WordClusters): WordFacts['clusters'] {
  const fine = lookUp(byWord, hashText(word)) || (word.endsWith('.') ? lookUp(byWord, hashText(word.slice(0, -1))) : 0);
  if (fine === 0) return [0, 0, 0];
  return [groups[2 * fine - 1] ?? 0, groups[2 * fine - 2] ?? 0, fine];
}

/**
 * Sorts of character; of a run of one sort two are kept.
 *
 * @example shapeOf('Covid-19') // "Xxx-dd"
 */
function shapeOf(text: string): string {
  let shape = '';
  for (const character of text) {
    const sort = sortOf(character);
    if (!shape.endsWith(sort + sort)) shape += sort;
  }
  return shape;
}

function sortOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character.toLowerCase() !== character) return 'X';
  return /\p{L}/u.test(character) ? 'x' : character;
}
