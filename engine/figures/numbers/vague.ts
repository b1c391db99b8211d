import { SCALES, VAGUE_COUNTS, VAGUE_PLURALS } from '../../data/number-words';
import type { NumberRange } from '../../model';
import { wordAt, type Numeral, type SentenceView } from '../reading';

/** Reads words that stand for a range: "dozens", "tens of thousands", "several hundred", "a few", "a handful". */
export function readVague(view: SentenceView, at: number): Numeral | null {
  return readVaguePlural(view, at) ?? readVagueCount(view, at);
}

function readVaguePlural(view: SentenceView, at: number): Numeral | null {
  const range = VAGUE_PLURALS.get(wordAt(view, at));
  if (range === undefined) return null;
  const followsOf = wordAt(view, at + 1) === 'of';
  const multiplied = followsOf ? VAGUE_PLURALS.get(wordAt(view, at + 2)) : undefined;
  if (multiplied !== undefined && multiplied.min >= 1000) {
    return vague({ first: at, end: at + 3 }, times(range, multiplied.min), multiplied.min);
  }
  // "scores" is a verb and "tens" a league's mark more often than a count.
  if (/^(?:scores|tens)$/.test(wordAt(view, at)) && !followsOf) return null;
  return vague({ first: at, end: at + 1 }, range, range.min);
}

/** The article of "a few", "a couple", "a handful" belongs to the number. */
function readVagueCount(view: SentenceView, at: number): Numeral | null {
  const article = wordAt(view, at) === 'a' ? 1 : 0;
  const word = wordAt(view, at + article);
  const range = VAGUE_COUNTS.get(word);
  if (range === undefined || (word === 'several') === (article === 1)) return null;
  // "Quite a few" are many.
  if (wordAt(view, at - 1) === 'quite') return null;
  const end = at + article + 1;
  if (article === 0 && word !== 'several') {
    const counted = word === 'few' && /^(?:past|last|next|first|these|those|every|the)$/.test(wordAt(view, at - 1));
    if (!counted) return null;
  }
  const scale = scaleAfter(view, end);
  if (scale !== null) return vague({ first: at, end: scale.end }, times(range, scale.value), scale.value);
  if (/^(?:couple|handful)$/.test(word) && !/^(?:of|more)$/.test(wordAt(view, end))) return null;
  return vague({ first: at, end }, range, 1);
}

/** "several hundred", "a couple of thousand". */
function scaleAfter(view: SentenceView, at: number): { readonly value: number; readonly end: number } | null {
  const of = wordAt(view, at) === 'of' ? 1 : 0;
  const value = SCALES.get(wordAt(view, at + of));
  return value === undefined ? null : { value, end: at + of + 1 };
}

/** Tens (10 to 99) of thousands are 10,000 to 99,999. */
function times({ min, max }: NumberRange, scale: number): NumberRange {
  return min === max ? { min: min * scale, max: max * scale } : { min: min * scale, max: (max + 1) * scale - 1 };
}

function vague(run: { first: number; end: number }, range: NumberRange, scale: number): Numeral {
  return { ...run, range, sort: 'vague', scale };
}
