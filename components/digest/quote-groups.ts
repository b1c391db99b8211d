import type { DigestVoice } from '../../engine/model';
import { clip } from '../card/excerpt';
import type { LineGroup, Share } from './line';
import type { Lookup } from './lookup';
import { quoteLine } from './quote-lines';

/**
 * Quotations by who speaks, each speaker with the share of all quoted words, most first.
 *
 * @param shown positions of the quotations to list; shares are always of all the digest's quotes.
 */
export function quoteGroups(shown: readonly number[], lookup: Lookup): LineGroup[] {
  const visible = new Set(shown);
  return lookup.analysis.digest.voices
    .map((voice) => ({ voice, said: voice.quotations.filter((position) => visible.has(position)) }))
    .filter(({ said }) => said.length > 0)
    .map(({ voice, said }) => voiceGroup(voice, { said, lookup }));
}

function voiceGroup(voice: DigestVoice, { said, lookup }: { said: readonly number[]; lookup: Lookup }): LineGroup {
  const name = lookup.nameOf(voice);
  const role = lookup.entity(voice.entity)?.roles[0]?.text;
  return {
    key: String(voice.quotations[0]),
    title: name ?? 'Speaker not known',
    titleFrom: name === null ? 'ours' : 'page',
    aside: role === undefined ? null : clip(role, 120),
    share: shareOf(voice),
    lines: said.flatMap((position) => {
      const quotation = lookup.quotation(position);
      return quotation === null ? [] : [quoteLine(quotation, { position, lookup })];
    }),
  };
}

/** A voice that says something is never shown with nothing. */
function shareOf({ share, words, quotedWords }: DigestVoice): Share {
  const percent = share > 0 && share < 0.005 ? 'under 1%' : `${Math.round(share * 100)}%`;
  const counted = [quotedWords, words].map((count) => count.toLocaleString('en')).join(' of ');
  return { part: share, percent, of: ` of quoted words; ${counted} in quote marks` };
}
