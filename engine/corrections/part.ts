import type { Entity, EntityKind, JoinRule, Mention, PlaceReading, Role, Span } from '../model';
import { namesOf } from './called';
import type { Fate } from './fates';
import { decidingFate } from './near';

/** An entity after a correction: what is left of it, and what was parted from it. */
export interface Parted {
  /** Null when nothing is left. */
  readonly rest: Entity | null;
  /** Null when nothing became an entity of its own. */
  readonly own: Entity | null;
}

/** That it is another place is all that is known of it. */
const UNKNOWN_PLACE: PlaceReading = {
  latitude: null,
  longitude: null,
  country: null,
  level: 'other',
  within: null,
  gazetteerName: null,
  geonameId: null,
  confidence: 0,
  feature: null,
  liesIn: [],
  population: null,
  runnerUp: null,
};

/** @param ownId id of what is parted, not used in the analysis. */
export function part(
  text: string,
  { entity, fates, ownId }: { readonly entity: Entity; readonly fates: readonly Fate[]; readonly ownId: string },
): Parted {
  const rest = withMentions(text, entity, { fates, fate: 'stays' });
  const parted = withMentions(text, entity, { fates, fate: 'parts' });
  return { rest, own: parted === null ? null : asAnother(parted, ownId) };
}

/** The entity with those of its mentions and roles that have this fate; null when there are none. */
function withMentions(
  text: string,
  entity: Entity,
  { fates, fate }: { readonly fates: readonly Fate[]; readonly fate: Fate },
): Entity | null {
  const kept = entity.mentions.flatMap((_, index) => (fates[index] === fate ? [index] : []));
  if (kept.length === 0) return null;
  const mentions = rejoined(text, entity.mentions, kept);
  return {
    ...entity,
    ...namesOf(text, entity, mentions),
    mentions,
    roles: entity.roles.filter((role) => fateOfRole(role, { entity, fates }) === fate),
  };
}

/** A role goes with the name or description it stands by. */
function fateOfRole(role: Role, { entity, fates }: { readonly entity: Entity; readonly fates: readonly Fate[] }): Fate {
  return decidingFate(role, { mentions: entity.mentions, fates });
}

/** The kept mentions, each joined to one that is kept too. */
function rejoined(text: string, all: readonly Mention[], kept: readonly number[]): Mention[] {
  const places = new Map(kept.map((before, after) => [before, after]));
  const [first = -1] = kept;
  const roots = new Set(kept.filter((index) => keptAntecedent(all, index, places) === null));
  const root = roots.has(first) ? first : ([...roots][0] ?? first);
  return kept.flatMap((index) => {
    const mention = all[index];
    if (mention === undefined) return [];
    const joinedTo = mention.why.antecedent;
    if (joinedTo === null) return [mention];
    const antecedent = index === root ? null : (keptAntecedent(all, index, places) ?? root);
    const at = antecedent === null ? null : (places.get(antecedent) ?? null);
    const rule =
      antecedent === joinedTo ? mention.why.rule : newRule(text, mention, antecedent === null ? null : all[antecedent]);
    return [{ ...mention, why: { rule, antecedent: at } }];
  });
}

/** The nearest kept mention on the way from antecedent to antecedent; null when the way ends before. */
function keptAntecedent(all: readonly Mention[], index: number, kept: ReadonlyMap<number, number>): number | null {
  const seen = new Set([index]);
  for (let next = all[index]?.why.antecedent ?? null; next !== null && !seen.has(next);) {
    if (kept.has(next)) return next;
    seen.add(next);
    next = all[next]?.why.antecedent ?? null;
  }
  return null;
}

/** What can be said of a join whose reason was taken away. */
function newRule(text: string, mention: Mention, target: Mention | null | undefined): JoinRule {
  if (target === null || target === undefined) return 'first-mention';
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase();
  if (wordsOf(mention) !== wordsOf(target) || mention.form === 'pronoun') return 'left-together';
  return mention.form === 'nominal' ? 'same-description' : 'same-name';
}

function asAnother(parted: Entity, id: string): Entity {
  const kind: EntityKind = parted.mentions.find(({ form }) => form === 'name')?.kind ?? parted.kind;
  return {
    ...parted,
    id,
    kind,
    mentions: parted.mentions.map((mention) => withoutOwnKind(mention, kind)),
    place: kind === 'place' ? UNKNOWN_PLACE : null,
  };
}

function withoutOwnKind(mention: Mention, kind: EntityKind): Mention {
  if (mention.kind !== kind) return mention;
  const { kind: _same, ...rest } = mention;
  return rest;
}
