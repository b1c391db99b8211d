import { CHANNEL_NOUNS, MEDIA_WORDS } from '../../data/channel-words';
import type { Span, TaggedToken } from '../../model';
import { isTimeWord } from './phrase';
import { spanOf, offsetsOf } from '../reading';
import type { Stretch } from '../reading';
import { phraseFrom } from './source-after';

const CARRIES_WORDS = /^(?:in|on|at|during|through|via|by|using|from)$/;

/** "in a Telegram video", "on state television": tokens `start` to `end`, or null when what opens at `start` is none. */
export function channelAt(
  tokens: readonly TaggedToken[],
  start: number,
  ceiling: number,
): { end: number; span: Span } | null {
  if (!CARRIES_WORDS.test(tokens[start]?.lower ?? '')) return null;
  const end = phraseFrom({ tokens, start: start + 1, ceiling });
  if (end === start + 1 || isTimeWord(tokens[start + 1])) return null;
  const head = headOf(tokens, start + 1, end);
  const span = spanOf(tokens, start, end);
  return span !== null && CHANNEL_NOUNS.has(head) ? { end, span: offsetsOf(span) } : null;
}

/** The last word before the first preposition of a phrase: "interview" of "an interview with the Daily Echo". */
function headOf(tokens: readonly TaggedToken[], start: number, end: number): string {
  let at = start + 1;
  while (at < end && !/^(?:of|for|from|with|to|on|by|in|at|and)$/.test(tokens[at]?.lower ?? '')) at += 1;
  return tokens[at - 1]?.lower ?? '';
}

/** "In a statement, the ministry said": a channel that leads into the sentence. */
export function leadingChannel(tokens: readonly TaggedToken[], { first }: Stretch, before: number): Span | null {
  const channel = channelAt(tokens, first, before);
  return channel === null ? null : channel.span;
}

/** A hearer that passes words on: "told Reuters", "told reporters". */
export function hearerChannel(tokens: readonly TaggedToken[], start: number, end: number): Span | null {
  const media = tokens.slice(start, end).some(({ lower }) => MEDIA_WORDS.has(lower));
  const span = spanOf(tokens, start, end);
  return media && span !== null ? offsetsOf(span) : null;
}
