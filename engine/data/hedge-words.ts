import type { QuantityRelation } from '../model';

type Bound = Exclude<QuantityRelation, 'exact' | 'between'>;

const table = (lines: string): ReadonlyMap<string, Bound> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [bound = '', phrases = ''] = line.split(' | ');
        return phrases.split(', ').map((phrase) => [phrase.trim(), bound.trim() as Bound] as const);
      }),
  );

/** What stands directly before a number. */
export const HEDGES_BEFORE: ReadonlyMap<string, Bound> = table(`
about | about, around, roughly, approximately, approx, approx., some, circa, ca., c., close to, near, an estimated, estimated, an average of, on the order of, in the region of, in the order of, ~, ≈, maybe, perhaps, as estimated, an approximate, an approximated, just about, in the neighborhood of, a reported, probably
at least | at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, as little as, as few as, ≥, at the very least
at most | up to, at most, no longer than, no later than, no higher than, no bigger than, no larger than, no older than, no more than, not more than, as many as, as much as, a maximum of, maximum, upto, within, ≤, up to as many as, as high as, not exceeding, at the most
more than | more than, larger than, over, above, well over, just over, upwards of, upward of, in excess of, exceeding, greater than, higher than, beyond, north of, slightly more than, slightly over, a little over, a little more than, well above, just above, far more than, much more than, well more than, way over, not just, >
less than | less than, just shy of, shy of, smaller than, fewer than, under, below, nearly, almost, just under, well under, slightly less than, slightly under, a little under, a little less than, just below, well below, just short of, short of, not quite, lower than, south of, practically, <
`);

/** What stands directly after the number or its unit. */
export const HEDGES_AFTER: ReadonlyMap<string, Bound> = table(`
about | or so, or thereabouts, - odd, give or take, - ish
at least | or more, and more, or above, or over, or higher, or greater, or older, and above, and over, and older, and higher, - plus, +, plus, and up, and counting, at least
at most | or less, or fewer, or under, or below, or lower, or younger, at most, at the most, tops
`);

/** The most words such a phrase has. */
export const LONGEST_HEDGE = 5;

/** Adverbs anywhere in the clause that say the writer does not vouch for it. */
export const HEDGING_ADVERBS: ReadonlySet<string> = new Set(
  `reportedly allegedly apparently possibly probably presumably supposedly purportedly perhaps maybe likely unofficially
  provisionally ostensibly seemingly believed feared thought suspected presumed estimated rumoured rumored unconfirmed
  claimed`.split(/\s+/),
);

/** Participles among them are hedges only after a form of "be" ("is believed to", "are feared dead"). */
export const HEDGING_PARTICIPLES: ReadonlySet<string> = new Set(
  'believed feared thought suspected presumed estimated rumoured rumored claimed'.split(' '),
);

/** Before a span of time these say when, not how much: "over ten years", "around two days later". */
export const NOT_BEFORE_DURATIONS: ReadonlySet<string> = new Set(['over', 'near', 'some']);
