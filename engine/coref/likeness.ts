import { areNicknames } from '../data/name-nicknames';
import type { JoinRule } from '../model';
import { soundAlike } from './sound';
import { endsWith } from './words';

/** How two full names can be one person's, and how sure that is. */
export interface Likeness {
  readonly rule: JoinRule;
  readonly confidence: number;
}

/**
 * Whether two names of two words and more are one person's: family names alike, and given names that do not speak
 * against each other ("J. Ruiz", "Ana Maria Ruiz" and "Ana Ruiz", "Joe" and "Joseph"). Null when they are two people's.
 */
export function likeness(left: readonly string[], right: readonly string[]): Likeness | null {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length > 1 && endsWith(long, short)) return { rule: 'same-name', confidence: 0.95 };
  const families = [left.at(-1) ?? '', right.at(-1) ?? ''] as const;
  const given = givenLikeness(left[0] ?? '', right[0] ?? '');
  if (given === null || families[0] === families[1]) return given;
  const sameGiven = given.rule === 'same-name' || given.rule === 'same-sound';
  return sameGiven && soundAlike(...families) ? { rule: 'same-sound', confidence: 0.8 } : null;
}

function givenLikeness(one: string, other: string): Likeness | null {
  if (one === other) return { rule: 'same-name', confidence: 0.95 };
  if (Math.min(one.length, other.length) === 1 && one.startsWith(other.charAt(0))) {
    return { rule: 'initial', confidence: 0.85 };
  }
  if (areNicknames(one, other)) return { rule: 'nickname', confidence: 0.8 };
  return soundAlike(one, other) ? { rule: 'same-sound', confidence: 0.8 } : null;
}
