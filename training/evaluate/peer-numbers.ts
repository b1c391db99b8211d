import nlp from 'compromise';
import type { NumberRange } from '../../engine/model';

/** As much of a quantity as the scorer of figures reads. */
export interface PeerQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: NumberRange;
  readonly relation: 'exact';
  readonly change: null;
  readonly unit: string;
  readonly unitText: string;
  readonly counted: string;
  readonly kind: 'count';
  readonly certain: true;
}

/** What compromise's `numbers().json({ offset: true })` gives. Typed here: its own type is `any`. */
interface PeerNumber {
  readonly number: { readonly num: number | null; readonly prefix: string; readonly unit: string };
  readonly terms: readonly PeerTerm[];
}

interface PeerTerm {
  readonly text: string;
  readonly tags: readonly string[];
  readonly offset: { readonly start: number; readonly length: number };
}

interface PeerView {
  json(options: { readonly offset: true }): readonly unknown[];
}

/** Tags of numbers that are no figures: compromise knows dates, years and ordinals from numbers. */
const NO_FIGURE = ['Date', 'Year', 'Time', 'Ordinal', 'PhoneNumber'];
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['%', 'percent'],
]);

/**
 * The numbers that compromise itself finds, with its own unit, and as counted the nouns that it sees directly after them,
 * the last of which is the unit where it has none.
 * It says nothing of how sure a number is, which is "exact", nor of change.
 */
export function peerQuantities(text: string): PeerQuantity[] {
  const document = nlp(text);
  const numbers = (document.numbers() as PeerView).json({ offset: true }) as readonly PeerNumber[];
  const sentences = (document as PeerView).json({ offset: true }) as readonly Pick<PeerNumber, 'terms'>[];
  const terms = sentences.flatMap((sentence) => sentence.terms).filter(isWritten);
  return joinRanges(numbers.filter(isFigure)).map((number) => quantityOf(number, { text, terms }));
}

interface FoundNumber extends PeerNumber {
  readonly most: number;
}

function isFigure({ number, terms }: PeerNumber): boolean {
  return number.num !== null && !terms.some(({ tags }) => NO_FIGURE.some((tag) => tags.includes(tag)));
}

/** "5-10" is one word and two numbers; the second has no letters of its own. */
function joinRanges(numbers: readonly PeerNumber[]): FoundNumber[] {
  const joined: FoundNumber[] = [];
  for (const found of numbers) {
    const last = joined.at(-1);
    const isSecond = !found.terms.some(isWritten);
    if (isSecond && last !== undefined) joined[joined.length - 1] = { ...last, most: found.number.num ?? last.most };
    else joined.push({ ...found, most: found.number.num ?? 0 });
  }
  return joined;
}

function isWritten({ text }: PeerTerm): boolean {
  return text !== '';
}

function quantityOf(
  { number, terms: own, most }: FoundNumber,
  { text, terms }: { text: string; terms: readonly PeerTerm[] },
): PeerQuantity {
  const start = own[0]?.offset.start ?? 0;
  const last = own.findLast(isWritten);
  const numberEnd = last === undefined ? start : last.offset.start + last.text.length;
  const nouns = nounsAfter(terms, numberEnd);
  const lastNoun = nouns.at(-1);
  const end = lastNoun === undefined ? numberEnd : lastNoun.offset.start + lastNoun.text.length;
  const measured = number.unit === '' ? (SIGNS.get(number.prefix) ?? '') : number.unit;
  const unit = measured === '' ? (lastNoun?.text.toLowerCase() ?? '') : measured;
  return {
    start,
    end,
    value: { min: number.num ?? 0, max: most },
    relation: 'exact',
    change: null,
    unit,
    unitText: unit,
    counted: measured === '' && lastNoun !== undefined ? text.slice(nouns[0]?.offset.start, end) : '',
    kind: 'count',
    certain: true,
  };
}

/** Adjectives and nouns directly after the number, up to the last noun; none when there is no noun among them. */
function nounsAfter(terms: readonly PeerTerm[], at: number): PeerTerm[] {
  const from = terms.findIndex(({ offset }) => offset.start >= at);
  if (from === -1) return [];
  const run: PeerTerm[] = [];
  for (const term of terms.slice(from)) {
    if (!term.tags.includes('Noun') && !term.tags.includes('Adjective')) break;
    run.push(term);
  }
  return run.slice(0, run.findLastIndex(({ tags }) => tags.includes('Noun')) + 1);
}
