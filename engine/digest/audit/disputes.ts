import type { Quantity } from '../../model';
import type { Circumstances } from './circumstances';
import type { Compared } from './compared';
import { countShared } from './context-words';
import { numberIn } from './number-text';
import { nounStanding } from './nouns';
import { FATES, mayBeSame } from './same-count';
import { standingOf } from './values';

/** Figures that cannot all be right, and why. */
export interface Dispute {
  readonly members: readonly Compared[];
  readonly reason: string;
}

/** So many words two sentences share that tell of one event. */
const ONE_EVENT = 2;
/** Numbers so many times apart are hardly of one count: a part, another year. */
const FARTHEST = 5;
/** Words by which a later number takes the place of an earlier one, or is of something else. */
const ANOTHER =
  /\b(?:rose|risen|rises?|rising|climb\w*|toll|revised?|updated?|later|earlier|initial\w*|previous\w*|first|now|then|since|so far|by then|another|second|third|separate\w*|different|similar|other|elsewhere|former|last year|also|years? ago|annual\w*|average|each|total(?:s|led|ling)?|overall|altogether|according)\b/iu;

/**
 * Figures of one kind that cannot both be right: exact numbers of the same people, at the same time and place. Either two
 * sources give them, or the reporter does in sentences about one event.
 */
export function disputesOf(bucket: readonly Compared[], circumstances: Circumstances): Dispute[] {
  const comparable = bucket.filter(({ quantity, inTitle, isPart, isPossible }) => {
    const isExact = quantity.relation === 'exact' && quantity.value.min === quantity.value.max;
    return FATES.has(quantity.kind) && isExact && quantity.change === null && !inTitle && !isPart && !isPossible;
  });
  const disputes: Dispute[] = [];
  for (const group of groupsOf(comparable, circumstances)) {
    const dispute = betweenSources(group) ?? inReporterWords(group);
    if (dispute !== null) disputes.push(dispute);
  }
  return disputes;
}

/** Of the same noun, time and place, as far as these are told; each figure in one group. */
function groupsOf(figures: readonly Compared[], circumstances: Circumstances): Compared[][] {
  const groups: Compared[][] = [];
  for (const figure of figures) {
    const group = groups.find((members) => members.every((member) => isOfOne(member, figure, circumstances)));
    if (group === undefined) groups.push([figure]);
    else group.push(figure);
  }
  return groups.filter((group) => group.length > 1);
}

function isOfOne(one: Compared, other: Compared, circumstances: Circumstances): boolean {
  const [a, b] = [one.quantity, other.quantity];
  const isTold = one.words.size > 0 && other.words.size > 0;
  return (
    isToldAlike(a, b) &&
    isNearBy(one, other) &&
    isOfOneScope(one, other) &&
    circumstances.sameTime(a, b) &&
    circumstances.samePlace(a, b) &&
    nounStanding(a, b) === 'same' &&
    (mayBeSame(one, other, circumstances) || areOfTwoSources(a, b)) &&
    (!isTold || countShared(one.words, other.words) > 0)
  );
}

/** Farther apart in the text, numbers of two sources are rarely set against each other. UTF-16 code units. */
const MOST_APART = 1500;
/** "worldwide", "nationwide": a count of everywhere is none of one place. */
const EVERYWHERE =
  /\b(?:world|worldwide|global\w*|globe|international\w*|nationwide|national\w*|countrywide|across the country|overall|combined|in all|total|cumulative)\b/iu;

function isOfOneScope(one: Compared, other: Compared): boolean {
  const isApart = Math.abs(one.quantity.start - other.quantity.start) > MOST_APART;
  return !isApart && EVERYWHERE.test(one.context) === EVERYWHERE.test(other.context);
}

/** Sentences that speak of places, and of none that is in both, are about two things. */
export function isNearBy({ places: one }: Compared, { places: other }: Compared): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((place) => other.has(place));
}

/** A time or place told of one alone may be another's. */
function isToldAlike(one: Quantity, other: Quantity): boolean {
  return (one.time === null) === (other.time === null) && (one.place === null) === (other.place === null);
}

function areOfTwoSources({ source: one }: Quantity, { source: other }: Quantity): boolean {
  const [a, b] = [one?.entity ?? null, other?.entity ?? null];
  return a !== null && b !== null && a !== b;
}

/** "Police said 14 died", "the mayor said 40 died". */
function betweenSources(group: readonly Compared[]): Dispute | null {
  const sourced = group.filter(({ quantity }) => (quantity.source?.entity ?? null) !== null);
  const valueBySource = new Map<string, number>();
  for (const { quantity } of sourced) {
    const entity = quantity.source?.entity ?? '';
    const known = valueBySource.get(entity);
    // One source with two numbers speaks of two things, or of a change.
    if (known !== undefined && known !== quantity.value.min) return null;
    valueBySource.set(entity, quantity.value.min);
  }
  const values = new Set(valueBySource.values());
  const kind = group[0]?.quantity.kind;
  if (values.size < 2 || kind === undefined || Math.max(...values) > FARTHEST * Math.min(...values)) return null;
  const numbers = [...values].map(numberIn);
  return { members: sourced, reason: `different sources give ${numbers.join(' and ')} ${kind}` };
}

/** "The blast wounded 12", and paragraphs later "the 15 wounded in the blast", in nobody's words but the reporter's. */
function inReporterWords(group: readonly Compared[]): Dispute | null {
  const [first, second, ...more] = group.filter(({ quantity }) => quantity.source === null);
  if (first === undefined || second === undefined || more.length > 0 || group.length > 2) return null;
  const differs = standingOf(first.quantity, second.quantity) === 'different';
  const hasPlain = [first, second].every(({ context }) => !ANOTHER.test(context));
  if (!differs || !hasPlain || countShared(first.words, second.words) < ONE_EVENT) return null;
  const [one, other] = [first.quantity, second.quantity];
  const unit = first.block === second.block ? 'sentence' : 'paragraph';
  const [before, after] = [numberIn(one.value.min), numberIn(other.value.min)];
  return {
    members: [first, second],
    reason: `${before} ${one.kind} in one ${unit}, ${after} in a later one`,
  };
}
