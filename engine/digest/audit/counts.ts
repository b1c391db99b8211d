import type { CountGroup, Disagreement, Quantity } from '../../model';
import { circumstancesOf, type Circumstances } from './circumstances';
import { comparedAt, type AuditInput, type Compared, type ComparedInput } from './compared';
import { isBesideItself, isModifier, isTitle } from './no-count';
import { placeFinder } from './place-finder';
import { headlineDispute } from './headline';
import { disputesOf, type Dispute } from './disputes';
import { FATES, isSameCount } from './same-count';

export interface CountAudit {
  readonly counts: readonly CountGroup[];
  readonly disagreements: readonly Disagreement[];
}

/** So many figures of one kind are compared with one another; an article has no more of the same. */
const MOST_OF_A_KIND = 40;
/** So many figures of a text are compared at all. */
const MOST = 600;

/** What one article counts once. Scores, ages and lengths of time are told, not counted. */
const COMPARED: ReadonlySet<Quantity['kind']> = new Set([
  ...FATES,
  'people',
  'money',
  'percent',
  'measure',
  'vote',
  'count',
]);

/**
 * Which figures are about the same count, and where they cannot all be right. Whoever is not sure says nothing: a false
 * alarm costs more trust than a missing one.
 */
export function auditCounts(input: AuditInput): CountAudit {
  const circumstances = circumstancesOf(input.text, input);
  const buckets = bucketsOf({ ...input, placesWithin: placeFinder(input.entities) });
  const audits = buckets.map((bucket) => auditBucket(input, bucket, circumstances));
  return {
    counts: audits.flatMap(({ counts }) => counts).sort((one, other) => firstOf(one) - firstOf(other)),
    disagreements: audits
      .flatMap(({ disagreements }) => disagreements)
      .sort((one, other) => firstOf(one) - firstOf(other)),
  };
}

const firstOf = ({ quantities }: CountGroup | Disagreement): number => quantities[0] ?? 0;

/** Figures of one kind and unit, in text order; only those of which there are two. */
function bucketsOf(input: ComparedInput): Compared[][] {
  const positions = new Map<string, number[]>();
  input.quantities.slice(0, MOST).forEach((quantity, position) => {
    const key = namesAThing(input, quantity) ? null : keyOf(quantity);
    if (key === null) return;
    const bucket = positions.get(key);
    if (bucket === undefined) positions.set(key, [position]);
    else bucket.push(position);
  });
  return [...positions.values()]
    .filter((bucket) => bucket.length > 1)
    .map((bucket) => bucket.slice(0, MOST_OF_A_KIND).flatMap((position) => comparedAt(input, position) ?? []));
}

/** People killed are counted in people, deaths and bodies alike. */
function keyOf({ certain, kind, unit, changeForm }: Quantity): string | null {
  if (!certain || changeForm === 'by' || !COMPARED.has(kind)) return null;
  if (FATES.has(kind)) return kind;
  return unit === '' ? null : `${kind} ${unit}`;
}

/** A number that says which thing is meant, or the one before it in another unit, is no count to compare. */
function namesAThing({ text, blocks }: ComparedInput, quantity: Quantity): boolean {
  return isModifier(text, quantity) || isBesideItself(text, quantity) || isTitle(text, blocks, quantity);
}

function auditBucket(input: AuditInput, bucket: readonly Compared[], circumstances: Circumstances): CountAudit {
  const groups = agreeing(bucket, circumstances);
  const headline = headlineDispute(input, bucket, circumstances);
  const rest = bucket.filter((figure) => headline?.members.includes(figure) !== true);
  const disputes = [...(headline === null ? [] : [headline]), ...disputesOf(rest, circumstances)];
  return {
    counts: groupsWith(groups, disputes),
    disagreements: disputes.map(({ members, reason }) => ({ quantities: positionsOf(members), reason })),
  };
}

/** Each figure joins the first group with all of which it can be the same count. */
function agreeing(bucket: readonly Compared[], circumstances: Circumstances): Compared[][] {
  const groups: Compared[][] = [];
  for (const figure of bucket) {
    const group = groups.find((members) => members.every((member) => isSameCount(member, figure, circumstances)));
    if (group === undefined) groups.push([figure]);
    else group.push(figure);
  }
  return groups;
}

/** A dispute makes one group of those its members are in, and that one does not agree. */
function groupsWith(groups: readonly Compared[][], disputes: readonly Dispute[]): CountGroup[] {
  let left = [...groups];
  const disputed: CountGroup[] = [];
  for (const { members } of disputes) {
    const isIn = (group: readonly Compared[]): boolean => group.some((one) => members.includes(one));
    disputed.push({ quantities: positionsOf(left.filter(isIn).flat()), agree: false });
    left = left.filter((group) => !isIn(group));
  }
  const agreed = left.filter((group) => group.length > 1);
  return [...agreed.map((group) => ({ quantities: positionsOf(group), agree: true })), ...disputed].filter(
    ({ quantities }) => quantities.length > 1,
  );
}

function positionsOf(members: readonly Compared[]): number[] {
  return members.map(({ position }) => position).sort((one, other) => one - other);
}
