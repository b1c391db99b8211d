import { CHANNEL_NOUNS, MEDIA_WORDS } from '../../data/channel-words';
import type { Span, TaggedToken } from '../../model';
import { isPossessive, isTimeWord } from './phrase';
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
  return span !== null && (CHANNEL_NOUNS.has(head) || isShow(tokens, start, end))
    ? { end, span: offsetsOf(span) }
    : null;
}

/** "on Channel Nine's breakfast programme": what a broadcaster or paper runs. */
function isShow(tokens: readonly TaggedToken[], start: number, end: number): boolean {
  const owned = tokens.slice(start, end).some((_token, step) => isPossessive(tokens, start + step));
  return tokens[start]?.lower === 'on' && owned && tokens.slice(start, end).some(({ lower }) => MEDIA_WORDS.has(lower));
}

/** The last word before the first preposition, or before "seen by", of a phrase: "interview" of "an interview with the Daily Echo". */
function headOf(tokens: readonly TaggedToken[], start: number, end: number): string {
  let at = start + 1;
  while (at < end && !endsHead(tokens, at)) at += 1;
  return tokens[at - 1]?.lower ?? '';
}

function endsHead(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (/^(?:of|for|from|with|to|on|by|in|at|and)$/.test(token?.lower ?? '')) return true;
  return token?.partOfSpeech === 'verb' && tokens[at - 1]?.partOfSpeech === 'noun';
}

/** "In a statement, the ministry said": a channel that leads into the sentence. */
export function leadingChannel(tokens: readonly TaggedToken[], { first }: Stretch, before: number): Span | null {
  // "Writing on X, the minister said", "Speaking to Channel Nine, he said"
  const start = /^(?:writing|posting|speaking|talking)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const hearers = start > first && tokens[start]?.lower === 'to' ? start + 1 : null;
  if (hearers !== null) return hearerChannel(tokens, hearers, phraseFrom({ tokens, start: hearers, ceiling: before }));
  return channelAt(tokens, start, before)?.span ?? null;
}

/** A hearer that passes words on: "told Reuters", "told reporters". */
export function hearerChannel(tokens: readonly TaggedToken[], start: number, end: number): Span | null {
  const media = tokens.slice(start, end).some(({ lower }) => MEDIA_WORDS.has(lower));
  const span = spanOf(tokens, start, end);
  return media && span !== null ? offsetsOf(span) : null;
}
