import type { Directness, Quotation } from '../../engine/model';
import { clip } from '../card/excerpt';
import { ourNote, pageNote, type DigestLine } from './line';
import type { Lookup } from './lookup';

const DIRECTNESS_WORDS: Readonly<Record<Directness, string>> = {
  direct: 'word for word',
  indirect: 'in other words',
  mixed: 'partly word for word',
};

interface Listed {
  readonly position: number;
  readonly lookup: Lookup;
}

/** What is said, under a heading that says who: then by which cue, through what, and how near to the words. */
export function quoteLine(quotation: Quotation, { position, lookup }: Listed): DigestLine {
  const { content, directness, cue, channel } = quotation;
  const said = clip(content.map((span) => lookup.words(span, 400)).join(' … '), 600);
  return {
    key: String(position),
    kind: 'quote',
    title: directness === 'direct' ? `“${said.replace(/[,;]$/, '')}”` : said,
    tag: null,
    notes: [
      ...pageNote(cue === null ? null : lookup.words(cue, 60)),
      ...pageNote(channel === null ? null : lookup.words(channel, 120)),
      ...ourNote(DIRECTNESS_WORDS[directness]),
    ],
    spans: content.map(({ start, end }) => ({ start, end })),
  };
}

/** The same in a list where speakers stand side by side: who says it, first. */
export function attributedLine(quotation: Quotation, { position, lookup }: Listed): DigestLine {
  const line = quoteLine(quotation, { position, lookup });
  const speaker = lookup.nameOf(quotation.speaker);
  return { ...line, notes: [...(speaker === null ? ourNote('speaker not known') : pageNote(speaker)), ...line.notes] };
}

/** What somebody is said to think or want, and by which word. */
export function thoughtLine(quotation: Quotation, { position, lookup }: Listed): DigestLine {
  const { notes, ...line } = attributedLine({ ...quotation, channel: null }, { position, lookup });
  return { ...line, notes: notes.slice(0, -1) };
}
