import { SMALL_NUMBERS } from '../../data/number-words';
import { tokenAt, wordAt, type TimeView } from '../reading';

/** How many, or null when the words do not say exactly ("several"); and where the words end. */
export interface Count {
  readonly value: number | null;
  readonly end: number;
}

/** Reads "3", "three", "a", "half a", "twenty-five", "two and a half", "a couple of", "several", "hundreds of". */
export function countAt(view: TimeView, at: number): Count | null {
  return articleCount(view, at) ?? vagueCount(view, at) ?? numberCount(view, at);
}

/** "a", "a few", "a couple of", "a dozen", "half a". */
function articleCount(view: TimeView, at: number): Count | null {
  const half = wordAt(view, at) === 'half';
  if (half) return /^an?$/.test(wordAt(view, at + 1)) ? { value: 0.5, end: at + 2 } : null;
  if (!/^an?$/.test(wordAt(view, at))) return null;
  const next = wordAt(view, at + 1);
  if (/^(?:few|couple|handful|number)$/.test(next)) return { value: null, end: pastOf(view, at + 2) };
  const scale = SCALE.get(next);
  return scale === undefined ? { value: 1, end: at + 1 } : { value: scale, end: at + 2 };
}

const SCALE: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
]);

const pastOf = (view: TimeView, at: number): number => (wordAt(view, at) === 'of' ? at + 1 : at);

function vagueCount(view: TimeView, at: number): Count | null {
  const word = wordAt(view, at);
  if (/^(?:several|some|many|few|couple)$/.test(word)) return { value: null, end: pastOf(view, at + 1) };
  if (!/^(?:dozens|scores|tens|hundreds|thousands|millions|billions)$/.test(word)) return null;
  return wordAt(view, at + 1) === 'of' ? { value: null, end: at + 2 } : null;
}

function numberCount(view: TimeView, at: number): Count | null {
  const number = simpleNumber(view, at);
  if (number === null) return null;
  const scale = SCALE.get(wordAt(view, number.end));
  if (scale !== undefined) return { value: number.value * scale, end: number.end + 1 };
  const half = halfEnd(view, number.end);
  return half === null ? number : { value: number.value + 0.5, end: half };
}

function simpleNumber(view: TimeView, at: number): { readonly value: number; readonly end: number } | null {
  const word = wordAt(view, at);
  if (/^\d{1,2},\d{3}$|^\d{1,4}(?:\.\d)?$/.test(word)) return { value: Number(word.replace(',', '')), end: at + 1 };
  const value = SMALL_NUMBERS.get(word);
  if (value === undefined) return null;
  const ones = value >= 20 && tokenAt(view, at + 1)?.text === '-' ? SMALL_NUMBERS.get(wordAt(view, at + 2)) : undefined;
  return ones !== undefined && ones < 10 ? { value: value + ones, end: at + 3 } : { value, end: at + 1 };
}

/** "and a half", also with hyphens; where it ends, or null. */
function halfEnd(view: TimeView, at: number): number | null {
  let end = at;
  for (const word of ['and', 'a', 'half']) {
    if (tokenAt(view, end)?.text === '-') end += 1;
    if (wordAt(view, end) !== word) return null;
    end += 1;
  }
  return end;
}
