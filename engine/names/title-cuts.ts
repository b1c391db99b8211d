import { GIVEN_NAMES } from '../data/name-given';
import { HONORIFICS, OFFICES, OFFICES_WITH_COMPLEMENT, OFFICE_MODIFIERS } from '../data/titles';
import type { TaggedText } from '../model';
import type { CapitalRun } from './capital-runs';
import { isHeaded, isJoint, knownEnd } from './headed-runs';
import { knownName } from './known-names';
import { bareWord, phraseOf } from './phrase';

/** A run, and whether a title stands right before it ("Gen. Prawit"). */
export interface TitledRun extends CapitalRun {
  readonly titled: boolean;
}

/** "Ukrainian President Volodymyr Zelensky" → Ukrainian | Volodymyr Zelensky (titled). */
export function cutAtTitles(run: CapitalRun, text: TaggedText, firstOfSentence: number): TitledRun[] {
  const { tokens } = text;
  if (knownName(phraseOf(text, run.first, run.end)) !== null) return [{ ...run, titled: false }];
  const ranges: TitledRun[] = [];
  const whole = (isHeaded(text, run) || holdsPossessive(text, run)) && !hasTitleInside(text, run);
  if (whole) return [{ ...run, titled: isTitledBefore(text, run.first, firstOfSentence) }];
  let first = run.first;
  let titled = isTitledBefore(text, run.first, firstOfSentence);
  for (let at = run.first; at < run.end; at += 1) {
    if (!isTitle(bareWord(tokens[at])) || isNamePart(text, run, at)) continue;
    if ((knownEnd(text, run, at) ?? at) > at + 1) continue;
    const before = withoutModifiers(text, { first, end: at });
    if (before.end > before.first) ranges.push({ ...before, titled });
    first = afterComplement(text, at + 1, run.end);
    titled = true;
    at = first - 1;
  }
  if (first < run.end) ranges.push(titledRest(text, { first, end: run.end }, titled));
  return ranges;
}

function isTitle(word: string): boolean {
  return HONORIFICS.has(word) || OFFICES.has(word);
}

/** "King's College London": the title's word owns what follows. */
function holdsPossessive({ tokens }: TaggedText, { first, end }: CapitalRun): boolean {
  return tokens.slice(first, end - 1).some(({ lower }) => lower === "'s");
}

/** A headed run is still cut at its title when a name follows the title ("State Department Spokesman Ned Price"). */
function hasTitleInside({ tokens }: TaggedText, { first, end }: CapitalRun): boolean {
  for (let at = first + 1; at < end - 1; at += 1) {
    const next = tokens[at + 1];
    if (isTitle(bareWord(tokens[at])) && next !== undefined && GIVEN_NAMES.has(next.lower)) return true;
  }
  return false;
}

/** "Martin Luther King", "Julie Bishop": the title's word is the family name of a given name before it. */
function isNamePart({ tokens }: TaggedText, { first, end }: CapitalRun, at: number): boolean {
  if (at === first || at !== end - 1) return false;
  const word = bareWord(tokens[at]);
  const before = tokens[at - 1];
  return HONORIFICS.has(word) && (GIVEN_NAMES.has(before?.lower ?? '') || /^(?:\p{Lu}\.)+$/u.test(before?.text ?? ''));
}

/** Steps over "of State" in "Secretary of State" where the run holds it. */
function afterComplement({ tokens }: TaggedText, at: number, end: number): number {
  if (!isJoint(tokens[at] ?? { lower: '' })) return at;
  return Math.min(at + 2, end);
}

/** Whether the words right before a run are a title, or a title with "of" or "for" ("Minister of Health Ana Ruiz"). */
function isTitledBefore({ tokens }: TaggedText, first: number, floor: number): boolean {
  const before = first - 1 >= floor ? tokens[first - 1] : undefined;
  if (before === undefined || before.kind === 'punctuation') return false;
  return HONORIFICS.has(bareWord(before)) && before.text !== before.lower;
}

/** The portfolio of "Secretary of | State Antony Blinken" opens the next run. */
function titledRest(text: TaggedText, range: CapitalRun, titled: boolean): TitledRun {
  const { tokens } = text;
  const joint = tokens[range.first - 1];
  const office = bareWord(tokens[range.first - 2]);
  if (joint === undefined || !isJoint(joint) || !OFFICES_WITH_COMPLEMENT.has(office)) return { ...range, titled };
  let { first } = range;
  while (first < range.end && OFFICE_MODIFIERS.has(tokens[first]?.lower ?? '')) first += 1;
  return first > range.first && first < range.end ? { first, end: range.end, titled: true } : { ...range, titled };
}

/** "Ukrainian Foreign" before "Minister" → "Ukrainian"; "Defence Ministry" before "Spokesman" stays whole. */
function withoutModifiers(text: TaggedText, range: CapitalRun): CapitalRun {
  const { tokens } = text;
  if (isHeaded(text, range) && !OFFICE_MODIFIERS.has(tokens[range.end - 1]?.lower ?? '')) return range;
  let { end } = range;
  while (end > range.first && OFFICE_MODIFIERS.has(tokens[end - 1]?.lower ?? '')) {
    if (knownName(phraseOf(text, range.first, end)) !== null) break;
    end -= 1;
  }
  return { first: range.first, end };
}
