import type { Analysis, Entity, EntityKind, Mention, PlaceLevel, Span } from '../../engine/model';
import type { ActorCard, EntityFrame, PlaceCard, RoleLine } from './card';
import { entityName } from './entity-names';
import { clip, excerptOf, type Excerpt } from './excerpt';
import { fixesMade, fixesOf } from './fixes';
import { sayingsOf } from './quote-content';
import { surenessOf } from './sureness';
import { whyLines } from './why-lines';

const MAX_ROLES = 3;
const MAX_NAMES = 6;
const MAX_EXCERPTS = 2;
/** UTF-16 code units between two mentions that likely stand in one sentence: as far as an excerpt reaches. */
const NEAR = 75;

const LABEL: Readonly<Record<EntityKind, string>> = {
  person: 'Person',
  organization: 'Organisation',
  group: 'Group',
  place: 'Place',
  document: 'Document',
};

const LEVEL: Readonly<Record<PlaceLevel, string>> = {
  country: 'Country',
  'first-order': 'Region',
  'second-order': 'District',
  settlement: 'Town or city',
  other: 'Place',
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
    ...sayingsOf(analysis, entity.id),
    does: excerpts(analysis, { entity, at }, isTold(analysis, entity)),
    ...entityFrame(analysis, { entity, at }),
  };
}

/** What a place's card says. */
export function placeCardOf(analysis: Analysis, { entity, at }: AskedEntity): PlaceCard {
  const { place } = entity;
  const mention = entity.mentions[at];
  const country = countryName(place?.country ?? null);
  const standsFor = entityName(analysis, mention?.standsFor ?? null);
  return {
    type: 'place',
    kind: 'place',
    label: LABEL.place,
    title: clip(entity.name, 120),
    sureness: surenessOf(mention?.confidence ?? 0),
    level: LEVEL[place?.level ?? 'other'],
    country: place?.level === 'country' ? null : country,
    within: withinName(analysis, entity),
    otherNames: otherNames(entity),
    gazetteerName: differing(place?.gazetteerName ?? null, entity),
    runnerUp: runnerUpWords(entity),
    standsFor: standsFor === null ? null : `the government of ${standsFor}`,
    ...sayingsOf(analysis, entity.id),
    happens: excerpts(analysis, { entity, at }, isTold(analysis, entity)),
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

function otherNames({ name, aliases }: Entity): string[] {
  return [...new Set(aliases)]
    .filter((alias) => alias !== name)
    .slice(0, MAX_NAMES)
    .map((alias) => clip(alias, 60));
}

/** Mentions worth an excerpt: by name, and outside the entity's own quotations, which the card shows anyway. */
function isTold({ quotations }: Analysis, { id }: Entity): (mention: Mention) => boolean {
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
function excerpts(analysis: Analysis, { entity, at }: AskedEntity, isWorth: (mention: Mention) => boolean): Excerpt[] {
  const here = entity.mentions[at];
  const apart: Mention[] = here === undefined ? [] : [here];
  const chosen = entity.mentions.filter((mention) => {
    const isNew = apart.length <= MAX_EXCERPTS && isWorth(mention) && !apart.some((other) => isNear(mention, other));
    if (isNew) apart.push(mention);
    return isNew;
  });
  return chosen.map((mention) => excerptOf(analysis, mention));
}

/** Their excerpts would say the same words. */
function isNear(one: Span, other: Span): boolean {
  return Math.max(one.start - other.end, other.start - one.end) < NEAR;
}

function entityFrame(
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

/** Null when it is the country, however the article calls it ("U.S."): that has its own place in the card. */
function withinName(analysis: Analysis, { place }: Entity): string | null {
  const around = analysis.entities.find(({ id }) => id === place?.within)?.place ?? null;
  if (around?.level === 'country' && around.country === place?.country) return null;
  return entityName(analysis, place?.within ?? null);
}

function countryName(code: string | null): string | null {
  if (code === null || !/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? null;
}

function differing(name: string | null, entity: Entity): string | null {
  if (name === null || [entity.name, ...entity.aliases].includes(name)) return null;
  return clip(name, 120);
}

function runnerUpWords({ place }: Entity): string | null {
  const second = place?.runnerUp ?? null;
  if (second === null) return null;
  const country = countryName(second.country);
  return clip(country === null ? second.name : `${second.name}, ${country}`, 120);
}
