import type { Analysis, Entity, EntityKind, Mention, Span } from '../../engine/model';
import type { ActorCard, EntityFrame, RoleLine } from './card';
import { entityName } from './entity-names';
import { clip, excerptOf } from './excerpt';
import type { Happening } from './happenings';
import { fixesMade, fixesOf } from './fixes';
import { aroundOf } from './place-words';
import { sayingsOf } from './quote-content';
import { surenessOf } from './sureness';
import { whyLines } from './why-lines';

const MAX_ROLES = 3;
const MAX_NAMES = 6;
const MAX_EXCERPTS = 2;
/** UTF-16 code units between two mentions that likely stand in one sentence: as far as an excerpt reaches. */
const NEAR = 75;

export const LABEL: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organisation',
  group: 'Group',
  place: 'Place',
  document: 'Document',
};

/** An entity and the position of the mention its card was opened at. */
export interface AskedEntity {
  readonly entity: Entity;
  readonly at: number;
}

/** What the card of a person, an organisation or a group says. */
export function actorCardOf(analysis: Analysis, { entity, at }: AskedEntity): ActorCard {
  const kind = entity.mentions[at]?.kind ?? entity.kind;
  return {
    type: 'actor',
    kind: kind === 'person' ? 'person' : 'organization',
    label: entity.named ? LABEL[kind] : `${LABEL[kind]}, not named`,
    title: clip(entity.name, 120),
    sureness: surenessOf(entity.mentions[at]?.confidence ?? 0),
    roles: rolesOf(analysis, entity),
    otherNames: otherNames(entity),
    calledAfter: calledAfter(entity),
    ...sayingsOf(analysis, entity.id),
    does: excerpts(analysis, { entity, at }, isTold(analysis, entity)).map(({ excerpt }) => excerpt),
    ...entityFrame(analysis, { entity, at }),
  };
}

function rolesOf(analysis: Analysis, { roles }: Entity): RoleLine[] {
  return roles.slice(0, MAX_ROLES).map(({ text, of }) => {
    const name = entityName(analysis, of);
    const isSaid = name === null || text.toLowerCase().includes(name.toLowerCase());
    return { text: clip(text, 120), of: isSaid ? null : name };
  });
}

/** Of "Kentucky State Police": "Kentucky, United States". */
function calledAfter(entity: Entity): string | null {
  const name = entity.place?.gazetteerName ?? null;
  if (entity.kind !== 'organization' || name === null) return null;
  return clip([name, ...aroundOf(entity, null)].join(', '), 120);
}

export function otherNames({ name, aliases }: Entity): string[] {
  return [...new Set(aliases)]
    .filter((alias) => alias !== name)
    .slice(0, MAX_NAMES)
    .map((alias) => clip(alias, 60));
}

/** Mentions worth an excerpt: by name, and outside the entity's own quotations, which the card shows anyway. */
export function isTold({ quotations }: Analysis, { id }: Entity): (mention: Mention) => boolean {
  const own = quotations.filter(({ speaker }) => speaker?.entity === id);
  return ({ form, certain, start, end }) =>
    certain &&
    form !== 'pronoun' &&
    !own.some(({ cue, speaker, content }) =>
      [...content, ...(cue === null ? [] : [cue]), speaker].some((span) => {
        if (span?.start === undefined || span.end === undefined) return false;
        return span.start < end && start < span.end;
      }),
    );
}

/** What the article says elsewhere; the words around this mention the reader has before them. */
export function excerpts(
  analysis: Analysis,
  { entity, at }: AskedEntity,
  isWorth: (mention: Mention) => boolean,
): Happening[] {
  const here = entity.mentions[at];
  const apart: Mention[] = here === undefined ? [] : [here];
  const chosen = entity.mentions.filter((mention) => {
    const isNew = apart.length <= MAX_EXCERPTS && isWorth(mention) && !apart.some((other) => isNear(mention, other));
    if (isNew) apart.push(mention);
    return isNew;
  });
  return chosen.map(({ start, end }) => ({ excerpt: excerptOf(analysis, { start, end }), span: { start, end } }));
}

/** Their excerpts would say the same words. */
function isNear(one: Span, other: Span): boolean {
  return Math.max(one.start - other.end, other.start - one.end) < NEAR;
}

export function entityFrame(
  analysis: Analysis,
  { entity, at }: AskedEntity,
): Pick<EntityFrame, 'mentions' | 'why' | 'fixes' | 'made'> {
  return {
    mentions: { at, total: entity.mentions.length },
    why: whyLines(analysis, entity),
    fixes: fixesOf(analysis, entity, at),
    made: fixesMade(analysis, entity),
  };
}
