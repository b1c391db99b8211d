import { COMMON, FIRST_CODE, RARE, SIGN, UNIT_BITS } from './alphabet';
import { BY_CORE, type NameIndex } from './name-index';
import { BLANK, FIRST_BASIS, firstStep, fullForm, isArticle, SECOND_BASIS, secondStep, SHORT } from './name-key';
import type { Names } from './names';

const UNIT = (1 << UNIT_BITS) - 1;

/**
 * Puts every name into the index, and every core.
 * @param targets records by name; null where a name's number is its record.
 */
export function hashNames(names: Names, index: NameIndex, targets: Uint32Array | null): void {
  const hasher = new NameHasher(names);
  const { starts } = names;
  for (let name = 0; name + 1 < starts.length; name += 1) {
    const record = targets === null ? name : (targets[name] ?? 0);
    hasher.coreEnd = -1;
    hasher.hash(name, starts[name] ?? 0, (starts[name + 1] ?? 1) - 1);
    index.add(hasher.first, hasher.second, record);
    if (hasher.coreEnd < 0) continue;
    hasher.hash(name, hasher.coreStart, hasher.coreEnd);
    index.add(hasher.first, hasher.second, record | BY_CORE);
  }
}

/**
 * Hashes what `NameKey` would write, without writing it: one walk over the bytes, no strings, no objects. All names of
 * the file go through here, which is most of the time that loading takes; the tests hold it to `NameKey`.
 */
class NameHasher {
  first = 0;
  second = 0;
  /** Where the core of the last whole name is; the end is below nought where it has none. */
  coreStart = 0;
  coreEnd = -1;
  private readonly names: Names;

  constructor(names: Names) {
    this.names = names;
  }

  hash(name: number, start: number, last: number): void {
    const { bytes, starts } = this.names;
    const { folds } = this.names.alphabet;
    let first = FIRST_BASIS;
    let second = SECOND_BASIS;
    // Before the word that is being read, which may prove to be short for another.
    let firstBefore = first;
    let secondBefore = second;
    let word = 0;
    let size = 0;
    let isBegun = false;
    let at = start;
    let end = last;
    // Where reading goes on after a town's name; a town's name has none in it.
    let back = -1;
    for (;;) {
      let rest = BLANK;
      if (at < end) {
        const code = bytes[at] ?? 0;
        at += 1;
        if (code >= FIRST_CODE) {
          rest = folds[code === RARE ? COMMON - FIRST_CODE + (bytes[at++] ?? 0) : code - FIRST_CODE] ?? 0;
        } else {
          rest = 0;
          if (code === SIGN.coreBegins) this.coreStart = at;
          else if (code === SIGN.coreEnds) this.coreEnd = at - 1;
          else if (code === SIGN.town && back < 0) {
            const town = name + 1 - FIRST_CODE + (bytes[at] ?? 0);
            back = at + 1;
            at = starts[town] ?? 0;
            end = (starts[town + 1] ?? 1) - 1;
          }
        }
      } else if (back >= 0) {
        at = back;
        end = last;
        back = -1;
        rest = 0;
      }
      if (rest === BLANK) {
        if (size > 1 && size <= SHORT) {
          if (!isBegun && isArticle(word)) {
            first = firstBefore;
            second = secondBefore;
            size = 0;
          }
          const full = fullForm(word);
          if (full !== null && size > 0) {
            first = firstBefore;
            second = secondBefore;
            for (const letter of full) {
              first = firstStep(first, letter);
              second = secondStep(second, letter);
            }
          }
        }
        if (size > 0) isBegun = true;
        size = 0;
        word = 0;
        if (at >= end && back < 0) break;
      }
      while (rest !== 0 && rest !== BLANK) {
        const unit = rest & UNIT;
        rest >>>= UNIT_BITS;
        if (size === 0) {
          if (isBegun) {
            first = firstStep(first, BLANK);
            second = secondStep(second, BLANK);
          }
          firstBefore = first;
          secondBefore = second;
        }
        first = firstStep(first, unit);
        second = secondStep(second, unit);
        word = (word << 8) | unit;
        size += 1;
      }
    }
    this.first = first;
    this.second = second;
  }
}
