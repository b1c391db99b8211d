import type { Entity, EntityKind, Quotation, Span } from '../../engine/model';
import type { MarkKind } from '../../protocol/settings';
import { clip, clipAtWord } from '../card/excerpt';
import { pageNote, type DigestLine, type Note } from './line';
import type { Lookup } from './lookup';

/** UTF-16 code units of what an actor does or says: two lines of the popup. */
const DEED_LENGTH = 110;

const MAX_ROLES = 3;

const KIND_WORDS: Readonly<Record<EntityKind, string>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  group: 'group',
  document: 'document',
};

const MARK_OF: Readonly<Record<EntityKind, MarkKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  group: 'organization',
  document: 'organization',
};

/** Somebody who does or says something: role, and what it says here, or else what it does. */
export function actorLine(entity: Entity, lookup: Lookup): DigestLine {
  return {
    key: entity.id,
    kind: MARK_OF[entity.kind],
    title: clip(entity.name, 200),
    tag: tagOf(entity),
    notes: [
      ...pageNote(rolesOf(entity)),
      ...pageNote(standsFor(entity, lookup), 'stands for'),
      ...deed(entity, lookup),
    ],
    spans: entity.mentions.map(({ start, end }) => ({ start, end })),
  };
}

/** In the article's words, those that do not merely repeat one another: "Harbour minister; minister for transport". */
function rolesOf({ roles }: Entity): string {
  const said = new Set<string>();
  const different = roles.filter(({ text }) => {
    const isNew = ![...said].some((other) => other.includes(text.toLowerCase()));
    said.add(text.toLowerCase());
    return isNew;
  });
  return different
    .slice(0, MAX_ROLES)
    .map(({ text }) => clip(text, 120))
    .join('; ');
}

/** That somebody is not named is worth saying of people only: groups seldom have names. */
function tagOf({ kind, named }: Entity): string {
  return kind === 'person' && !named ? 'unnamed person' : KIND_WORDS[kind];
}

/** "Kyiv" in "reports from Kyiv" is Ukraine's government. */
function standsFor({ mentions }: Entity, lookup: Lookup): string | null {
  const id = mentions.find((mention) => mention.standsFor !== undefined)?.standsFor;
  return lookup.entity(id ?? null)?.name ?? null;
}

function deed(entity: Entity, lookup: Lookup): readonly Note[] {
  const [quotation] = lookup.quotationsBy(entity.id);
  if (quotation !== undefined) return [saying(quotation, lookup)];
  const acting = entity.mentions.find((mention) => mention.sense === 'actor' && mention.certain);
  return acting === undefined ? [] : pageNote(whatFollows(acting, lookup));
}

function saying({ content, cue, directness }: Quotation, lookup: Lookup): Note {
  const [first] = content;
  const said = first === undefined ? '' : clipAtWord(lookup.words(first), DEED_LENGTH);
  const isQuoted = directness === 'direct';
  return {
    label: cue === null ? 'says' : lookup.words(cue, 30),
    text: isQuoted ? `“${said.replace(/[,;]$/, '')}”` : said,
    from: 'page',
  };
}

/**
 * The words after a mention, to the end of its sentence; null when they are too few to tell anything.
 *
 * @example "… has ordered the evacuation of parts of the neighboring region of Belgorod"
 */
function whatFollows(mention: Span, { analysis }: Lookup): string | null {
  const block = analysis.blocks.find(({ start, end }) => start <= mention.start && mention.end <= end);
  const end = Math.min(block?.end ?? mention.end + DEED_LENGTH * 2, mention.end + DEED_LENGTH * 2);
  const rest = analysis.text.slice(mention.end, end);
  const stop = /[.!?…]["'”’)\]]?(?:\s|$)/.exec(rest);
  const sentence = (stop === null ? rest : rest.slice(0, stop.index)).trim();
  return /^[\p{L}\p{N}]+ \S+ \S/u.test(sentence) ? `… ${clipAtWord(sentence, DEED_LENGTH)}` : null;
}
