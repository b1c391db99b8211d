import type { Analysis, Span } from '../../engine/model';

/** Words of the article with the ones in question apart, so that a view can set them off. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** UTF-16 code units either side of a mention; about two lines of a card. */
const REACH = 75;
/** UTF-16 code units that two lines of a card hold in most fonts. */
const TWO_LINES = 80;

/** White space made single; cut at a character's edge with "…" when it is longer than `limit` UTF-16 code units. */
export function clip(text: string, limit: number): string {
  const single = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (single.length <= limit) return single;
  return `${wholeCharacters(single.slice(0, limit - 1)).trimEnd()}…`;
}

/** Like `clip`, but cut between two words where one ends near the limit, and not after a comma or dash. */
export function clipAtWord(text: string, limit: number): string {
  const clipped = clip(text, limit);
  const space = clipped.lastIndexOf(' ');
  const wasCut = clipped.endsWith('…') && !text.trimEnd().endsWith('…');
  const whole = wasCut && space > limit / 2 ? `${clipped.slice(0, space)}…` : clipped;
  return whole.replace(/ ?[,;:–—-]+…$/, '…');
}

/** What a span says, for showing. */
export function words({ text }: Pick<Analysis, 'text'>, { start, end }: Span, limit: number): string {
  return clip(text.slice(start, end), limit);
}

/** The sentence around a span, as far as it lies within the block and within reach. */
export function excerptOf({ text, blocks }: Pick<Analysis, 'text' | 'blocks'>, { start, end }: Span): Excerpt {
  const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end) ?? { start, end };
  return {
    before: tail(text.slice(block.start, start)),
    match: clip(text.slice(start, end), REACH),
    after: head(text.slice(end, block.end)),
  };
}

/** The same in two lines: what one side leaves of the room is the other's. */
export function shortExcerptOf(analysis: Pick<Analysis, 'text' | 'blocks'>, { start, end }: Span): Excerpt {
  const { text, blocks } = analysis;
  const block = blocks.find((candidate) => candidate.start <= start && end <= candidate.end) ?? { start, end };
  const match = clipAtWord(text.slice(start, end), TWO_LINES);
  const room = TWO_LINES - match.length;
  const following = head(text.slice(end, block.end), room);
  const before = tail(text.slice(block.start, start), Math.max(room / 2, room - following.length));
  return { before, match, after: head(text.slice(end, block.end), Math.max(0, room - before.length)) };
}

/** The end of what stands before, from the last sentence's beginning. */
function tail(before: string, reach = REACH): string {
  const near = before.slice(-Math.max(1, Math.floor(reach)));
  // A stop right before the words ends a sentence after "Budapest", not after "Gov".
  const sentence = /[.!?…]["'”’)\]]?\s+(?=\S)|(?<=\p{Ll}{4})[.!?…]["'”’)\]]?\s+$/gu;
  let from = 0;
  for (const match of near.matchAll(sentence)) from = match.index + match[0].length;
  if (from > 0 || near.length === before.length) return near.slice(from).replace(/\s+/g, ' ');
  return `…${near.slice(near.indexOf(' ') + 1).replace(/\s+/g, ' ')}`;
}

/** The beginning of what stands after, to the sentence's end. */
function head(after: string, reach = REACH): string {
  const near = after.slice(0, Math.floor(reach));
  const stop = /[.!?…]["'”’)\]]?(?=\s)/.exec(near);
  if (stop !== null) return near.slice(0, stop.index + stop[0].length).replace(/\s+/g, ' ');
  if (near.length === after.length) return near.replace(/\s+/g, ' ');
  const space = near.lastIndexOf(' ');
  return `${wholeCharacters(near.slice(0, space === -1 ? near.length : space)).replace(/\s+/g, ' ')}…`;
}

/** Without the half of a surrogate pair that a cut may have left at the end. */
function wholeCharacters(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
