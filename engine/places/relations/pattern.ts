import { NOT_SEAT, RELATION_NOUNS } from '../../data/place-relations';
import type { CompassPoint, Quantity } from '../../model';
import { directionAt, isDescribing, isNounLike, isRelationNoun, isPartNoun, travelEnd } from './word-classes';
import type { Stage } from './stage';

/** How far a pattern was read, and what it took in on the way. */
export interface Step {
  /** The token after the last one read. */
  readonly end: number;
  readonly direction: CompassPoint | null;
  readonly figures: readonly Quantity[];
}

/** Every way to read on from a step; none where the words do not fit. */
export type Matcher = (stage: Stage, from: Step) => readonly Step[];

/** So often "*" may repeat: no noun phrase of news has more words before its head. */
const MOST = 6;

/** `the Kursk region`, `Russia's Kursk region`, `the eastern part of Russia's region of Kursk`, up to the place's name. */
const NOUN_PHRASE = "the|a|an|its? MOD* ( PART of the? )? MOD* ( OWNER 's MOD* )? ( HEAD of the? )?";

const CLASSES: ReadonlyMap<string, Matcher> = new Map([
  ['MOD', oneToken(isDescribing)],
  ['WORD', oneToken((stage, at) => isDescribing(stage, at) || isNounLike(stage, at))],
  ['PART', oneToken(isPartNoun)],
  [
    'SEAT',
    oneToken((stage, at) => (isDescribing(stage, at) || isNounLike(stage, at)) && !NOT_SEAT.has(wordAt(stage, at))),
  ],
  ['OWNER', (stage, from) => ending(from, stage.placeAt.get(from.end)?.endToken)],
  ['COUNT', (stage, from) => ending(from, stage.figureAt.get(from.end)?.endToken)],
  ['TRAVEL', (stage, from) => ending(from, travelEnd(stage, from.end) ?? undefined)],
  ['DIR', direction],
  ['QTY', distance],
]);

/** A pattern as it is run. */
export interface Pattern {
  readonly read: Matcher;
  /** Of each of these sets the words read hold one; asked first, since most patterns do not fit most words. */
  readonly needs: readonly ReadonlySet<string>[];
}

/**
 * Reads a pattern as the tables write it: words, "a|b" for one of several, "?" for what may be missing, "*" for up to six,
 * "( … | … )" for phrases, and the classes above in capitals.
 *
 * @throws {RangeError} on a bracket that is not closed or a class nobody knows: a mistake in the table.
 */
export function patternOf(written: string): Pattern {
  const parts = written.replaceAll(/\bNP\b/g, NOUN_PHRASE).match(/\)[?*]?|[^\s()]+|\(/g) ?? [];
  const parser = { parts, at: 0 };
  const pattern = alternatives(parser);
  if (parser.at < parts.length) throw new RangeError(`expected the pattern to end at ${parser.at}: ${written}`);
  return pattern;
}

interface Parser {
  readonly parts: readonly string[];
  at: number;
}

function alternatives(parser: Parser): Pattern {
  const choices = [sequence(parser)];
  while (parser.parts[parser.at] === '|') {
    parser.at += 1;
    choices.push(sequence(parser));
  }
  const [only] = choices;
  if (only !== undefined && choices.length === 1) return only;
  const needs = choices.every((choice) => choice.needs.length > 0)
    ? [new Set(choices.flatMap((choice) => [...(choice.needs[0] ?? [])]))]
    : [];
  return { read: (stage, from) => choices.flatMap(({ read }) => read(stage, from)), needs };
}

function sequence(parser: Parser): Pattern {
  const items: Pattern[] = [];
  for (let part = parser.parts[parser.at]; part !== undefined; part = parser.parts[parser.at]) {
    if (part === '|' || part.startsWith(')')) break;
    parser.at += 1;
    items.push(part === '(' ? group(parser) : repeated(single(part.replace(/(?<=.)[?*]$/, '')), part));
  }
  const read: Matcher = (stage, from) => {
    let steps: readonly Step[] = [from];
    for (const item of items) {
      steps = unique(steps.flatMap((step) => item.read(stage, step)));
      if (steps.length === 0) break;
    }
    return steps;
  };
  return { read, needs: items.flatMap(({ needs }) => needs) };
}

function group(parser: Parser): Pattern {
  const inner = alternatives(parser);
  const close = parser.parts[parser.at];
  if (close?.startsWith(')') !== true) throw new RangeError('expected ")" in a pattern');
  parser.at += 1;
  return repeated(inner, close);
}

/** By the sign the part ends in. */
function repeated(inner: Pattern, part: string): Pattern {
  const most = part.length > 1 && part.endsWith('*') ? MOST : 1;
  if (most === 1 && !(part.length > 1 && part.endsWith('?'))) return inner;
  const read: Matcher = (stage, from) => {
    const all: Step[] = [from];
    let last: readonly Step[] = [from];
    for (let count = 0; count < most && last.length > 0; count += 1) {
      last = unique(last.flatMap((step) => inner.read(stage, step)));
      all.push(...last);
    }
    return unique(all);
  };
  return { read, needs: [] };
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['OPEN', '('],
  ['CLOSE', ')'],
  ['HYPHEN', '-|‑|–|/'],
]);

function single(word: string): Pattern {
  if (word === 'HEAD') return { read: oneToken(isRelationNoun), needs: [RELATION_NOUNS] };
  const known = CLASSES.get(word);
  if (known !== undefined) return { read: known, needs: [] };
  if (/^[A-Z]/.test(word) && !MARKS.has(word)) throw new RangeError(`expected a class of words, got ${word}`);
  const words = (MARKS.get(word) ?? word).split('|');
  return { read: literal(words), needs: [new Set(words)] };
}

function literal(words: readonly string[]): Matcher {
  const wanted = new Set(words);
  return oneToken((stage, at) => wanted.has(wordAt(stage, at)));
}

function oneToken(fits: (stage: Stage, at: number) => boolean): Matcher {
  return (stage, from) => (from.end < stage.end && fits(stage, from.end) ? [{ ...from, end: from.end + 1 }] : []);
}

function direction(stage: Stage, from: Step): Step[] {
  const found = directionAt(stage, from.end);
  return found === null ? [] : [{ ...from, ...found }];
}

/** A length in the stage's figures; "10 miles (16 km)" gives two. */
function distance(stage: Stage, from: Step): Step[] {
  const found = stage.figureAt.get(from.end);
  if (found?.figure.kind !== 'measure') return [];
  return [{ ...from, end: found.endToken, figures: [...from.figures, found.figure] }];
}

function ending(from: Step, end: number | undefined): Step[] {
  return end === undefined ? [] : [{ ...from, end }];
}

/** Of steps that end at one token the first. */
function unique(steps: readonly Step[]): readonly Step[] {
  if (steps.length < 2) return steps;
  const seen = new Set<number>();
  return steps.filter(({ end }) => !seen.has(end) && seen.add(end));
}

function wordAt({ tokens }: Stage, at: number): string {
  return tokens[at]?.lower ?? '';
}
