import type { Directness, Quotation } from '../../engine/model';
import { clip } from '../card/excerpt';
import { ourNote, pageNote, type DigestLine, type LineGroup } from './line';
import type { Lookup } from './lookup';

const DIRECTNESS_WORDS: Readonly<Record<Directness, string>> = {
  direct: 'word for word',
  indirect: 'in other words',
  mixed: 'partly word for word',
};

/**
 * Quotations by who speaks, each speaker with the share of all quoted words, most first.
 *
 * @param shown the quotations to list; shares are always of all the digest's quotes.
 */
export function quoteGroups(shown: readonly number[], lookup: Lookup): LineGroup[] {
  const bySpeaker = new Map<string, number[]>();
  for (const position of lookup.analysis.digest.quotes) {
    const quotation = lookup.quotation(position);
    if (quotation === null) continue;
    const key = speakerKey(quotation, lookup);
    bySpeaker.set(key, bySpeaker.get(key) ?? []);
    bySpeaker.get(key)?.push(position);
  }
  const wordsOf = (of: readonly number[]): number =>
    of.reduce((sum, position) => sum + quotedWords(position, lookup), 0);
  const all = wordsOf([...bySpeaker.values()].flat());
  const visible = new Set(shown);
  return [...bySpeaker.values()]
    .map((said) => ({
      said: said.filter((position) => visible.has(position)),
      share: all === 0 ? 0 : wordsOf(said) / all,
    }))
    .filter(({ said }) => said.length > 0)
    .sort((some, other) => other.share - some.share)
    .map(({ said, share }) => speakerGroup(said, { share, lookup }));
}

export function quoteLine(
  quotation: Quotation,
  { position, lookup }: { position: number; lookup: Lookup },
): DigestLine {
  const { content, directness, cue, channel } = quotation;
  const said = clip(content.map((span) => lookup.words(span, 400)).join(' … '), 600);
  return {
    key: String(position),
    kind: 'quote',
    title: directness === 'direct' ? `“${said.replace(/[,;]$/, '')}”` : said,
    tag: null,
    notes: [
      ...ourNote(DIRECTNESS_WORDS[directness]),
      ...pageNote(cue === null ? null : lookup.words(cue, 60), 'cue'),
      ...pageNote(channel === null ? null : lookup.words(channel, 120), 'through'),
    ],
    spans: content.map(({ start, end }) => ({ start, end })),
  };
}

function speakerGroup(positions: readonly number[], { share, lookup }: { share: number; lookup: Lookup }): LineGroup {
  const [first = -1] = positions;
  const quotation = lookup.quotation(first);
  const entity = lookup.entity(quotation?.speaker?.entity ?? null);
  const name = quotation === null ? null : speakerName(quotation, lookup);
  const role = entity?.roles[0]?.text;
  return {
    key: String(first),
    title: name ?? 'Somebody who is not named',
    titleFrom: name === null ? 'ours' : 'page',
    aside: [...(role === undefined ? [] : [clip(role, 120)]), `${Math.round(share * 100)}% of quoted words`].join(
      ' · ',
    ),
    lines: positions.flatMap((position) => {
      const said = lookup.quotation(position);
      return said === null ? [] : [quoteLine(said, { position, lookup })];
    }),
  };
}

/** One key for each speaker: the entity, or the phrase where it could not be joined to one. */
function speakerKey(quotation: Quotation, lookup: Lookup): string {
  return quotation.speaker?.entity ?? `phrase ${speakerName(quotation, lookup) ?? ''}`;
}

function speakerName({ speaker }: Quotation, lookup: Lookup): string | null {
  if (speaker === null) return null;
  const entity = lookup.entity(speaker.entity);
  if (entity !== null) return clip(entity.name, 200);
  return speaker.start === undefined || speaker.end === undefined
    ? null
    : lookup.words({ start: speaker.start, end: speaker.end }, 200);
}

function quotedWords(position: number, lookup: Lookup): number {
  const { text } = lookup.analysis;
  const content = lookup.quotation(position)?.content ?? [];
  return content.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
}
