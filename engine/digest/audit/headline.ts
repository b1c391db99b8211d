import type { Quantity } from '../../model';
import type { Circumstances } from './circumstances';
import type { AuditInput, Compared } from './compared';
import { countShared } from './context-words';
import { isNearBy, type Dispute } from './disputes';
import { nounStanding } from './nouns';
import { numberIn } from './number-text';
import { FATES, mayBeSame } from './same-count';
import { heldBy, standingOf } from './values';

/** A headline may round: so much off the text's number is no dispute. */
const ROUNDED = 0.05;
/** What lists are of: "9 things to know" counts the article's own parts. */
const LISTED =
  /^(?:thing|way|reason|tip|fact|takeaway|question|lesson|moment|step|idea|story|chart|photo|picture|part)s?$/;
/** Of other counts and amounts only what the text says so near its beginning, in UTF-16 code units, is the headline's. */
const LEAD = 800;
/** Numbers so many times apart are hardly of one count. */
const FARTHEST = 10;
/** So many figures of people are tried as parts of the headline's number. */
const MOST_PARTS = 12;
/** What headline and sentence must share: of what befell people one word, of other counts and amounts two. */
const SHARED_OF_FATES = 1;
const SHARED = 2;

/**
 * The headline's number against those of the text: a dispute where the text has numbers of that count, none of them can
 * be true along with it, and none of their sums is it. Null where there is none, or no headline.
 */
export function headlineDispute(
  { text: words, quantities }: AuditInput,
  bucket: readonly Compared[],
  circumstances: Circumstances,
): Dispute | null {
  const titled = bucket.filter(({ inTitle, isPart, isPossible }) => inTitle && !isPart && !isPossible);
  const [title] = titled;
  if (title === undefined || titled.length > 1 || isLoose(title.quantity) || LISTED.test(title.quantity.unit))
    return null;
  const text = bucket.filter(({ inTitle }) => !inTitle);
  const couldBeIt = text.some(({ quantity }) => couldBeTitled(title.quantity, quantity));
  if (couldBeIt || isSum(title.quantity, quantities)) return null;
  const same = text.filter((figure) => isOfTitle(title, figure, circumstances));
  const values = new Set(same.map(({ quantity }) => quantity.value.min));
  const [first] = same;
  if (first === undefined || values.size > 1) return null;
  return {
    members: [title, ...same],
    reason: `${toldIn(words, first)} in the text, ${toldIn(words, title)} in the headline`,
  };
}

/** Vague words and floors leave too much open. */
function isLoose({ relation, vague, value, change }: Quantity): boolean {
  return vague || value.min !== value.max || !(relation === 'exact' || relation === 'about') || change !== null;
}

function couldBeTitled(title: Quantity, figure: Quantity): boolean {
  if (standingOf(title, figure) !== 'different') return true;
  const { min, max } = heldBy(figure);
  return title.value.min >= min * (1 - ROUNDED) && title.value.max <= max * (1 + ROUNDED);
}

/** In the text's own words: the same noun, told of the same event, exact, and not a part. */
function isOfTitle(title: Compared, figure: Compared, circumstances: Circumstances): boolean {
  const { quantity } = figure;
  const isFate = FATES.has(quantity.kind);
  const shared = countShared(title.words, figure.words);
  const total = title.quantity.value.min;
  return (
    !isLoose(quantity) &&
    (isFate || quantity.start - title.sentence.end <= LEAD) &&
    Math.max(quantity.value.min, total) <= FARTHEST * Math.min(quantity.value.min, total) &&
    mayBeSame(title, figure, circumstances) &&
    isNearBy(title, figure) &&
    nounStanding(title.quantity, quantity) === 'same' &&
    shared >= (isFate ? SHARED_OF_FATES : SHARED)
  );
}

const OF_PEOPLE: ReadonlySet<Quantity['kind']> = new Set([...FATES, 'people']);

/** "40 killed and wounded" is 25 and 15: two or three of the text's first figures of its sort make the headline's. */
function isSum(title: Quantity, quantities: readonly Quantity[]): boolean {
  const isAlike = ({ kind, unit }: Quantity): boolean =>
    OF_PEOPLE.has(title.kind) ? OF_PEOPLE.has(kind) : kind === title.kind && unit === title.unit;
  const parts = quantities
    .filter((one) => one !== title && isAlike(one))
    .slice(0, MOST_PARTS)
    .map(({ value }) => value.min);
  const total = title.value.min;
  return parts.some((one, at) =>
    parts
      .slice(at + 1)
      .some(
        (other, next) =>
          one + other === total || parts.slice(at + next + 2).some((third) => one + other + third === total),
      ),
  );
}

/** Amounts as the text writes them; of people and things the number alone, as the noun is the same. */
function toldIn(text: string, { quantity }: Compared): string {
  const isAmount = /^(?:money|percent|measure)$/.test(quantity.kind);
  return isAmount ? text.slice(quantity.start, quantity.end) : numberIn(quantity.value.min);
}
