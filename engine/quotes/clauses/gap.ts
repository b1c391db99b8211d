import {
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS,
} from '../../data/quotation-words';
import type { CueWord } from '../../data/cue-words';
import type { Span, TaggedToken } from '../../model';
import { channelAt, hearerChannel } from '../phrases/channel';
import {
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isNominal,
  isOneOf,
  isTimeNoun,
  isTimeWord,
} from '../phrases/phrase';
import type { Reading } from '../reading';
import { phraseFrom } from '../phrases/source-after';
import type { Speaking } from '../cues/cue-use';

/** What stands between a cue and the words said: hearer, channel, time, "that". */
export interface Gap {
  /** First token of the words said; the stretch's end when nothing follows. */
  readonly words: number;
  /** What leads into them. "comma": a comma and no quote. */
  readonly opener: 'that' | 'question' | 'colon' | 'comma' | 'none';
  /** Position in `Reading.quoted` of the quote the words open with, or null. */
  readonly quote: number | null;
  readonly channel: Span | null;
}

/** More pieces than this do not stand between a cue and its words. */
const MAX_PIECES = 6;

interface Progress {
  readonly at: number;
  readonly channel: Span | null;
}

export function gapAfter(reading: Reading, speaking: Speaking): Gap {
  const ceiling = speaking.stretch.end;
  let progress = pastHearer(reading, speaking);
  for (let piece = 0; piece < MAX_PIECES; piece += 1) {
    const end = openerAt(reading, progress, speaking);
    if (end !== null) return end;
    const next = pastAdjunct(reading, progress, ceiling);
    if (next === null) break;
    progress = next;
  }
  return (
    thatLater(reading, progress, speaking) ?? {
      words: progress.at,
      opener: 'none',
      quote: null,
      channel: progress.channel,
    }
  );
}

/** No longer circumstance stands between a cue and its "that", in tokens. */
const MAX_CIRCUMSTANCE = 14;

/** "said following a vote on the second budget | that": one circumstance after another, and no verb of their own. */
function thatLater(reading: Reading, { at, channel }: Progress, { verb, stretch, place }: Speaking): Gap | null {
  const { tokens, quotedAt } = reading;
  if (!verb.takes.has('that') || place === 'after' || !isOneOf(PREPOSITIONS, tokens[at])) return null;
  for (let later = at + 1; later < Math.min(stretch.end, at + MAX_CIRCUMSTANCE); later += 1) {
    if (quotedAt(later) !== null || isFiniteVerb(tokens, later) || isOneOf(SUBJECT_PRONOUNS, tokens[later]))
      return null;
    if (tokens[later]?.lower === 'that')
      return isFiniteVerb(tokens, later + 1) ? null : afterThat(reading, later, channel);
  }
  return null;
}

/** "told Reuters", "told the jury", "said to reporters". */
function pastHearer({ tokens }: Reading, { tail, verb, place, stretch }: Speaking): Progress {
  const start = tokens[tail]?.lower === 'to' && !verb.takes.has('recipient') ? tail + 1 : tail;
  const hears = verb.takes.has('recipient') || (start > tail && isNominal(tokens, start));
  if (!hears || place === 'after') return { at: tail, channel: null };
  const end = beforeTopic(tokens, { start, end: hearerEnd(tokens, start, stretch.end), verb });
  // "warned the toll was likely to rise": no hearer, but the subject of what is said.
  const subject = verb.lemma !== 'tell' && verb.takes.has('loose') && isFiniteVerb(tokens, end);
  if (subject) return { at: tail, channel: null };
  return end === start ? { at: tail, channel: null } : { at: end, channel: hearerChannel(tokens, start, end) };
}

/** "warned its citizens | against all travel": the preposition is the cue's, not the hearers'. */
function beforeTopic(
  tokens: readonly TaggedToken[],
  { start, end, verb }: { start: number; end: number; verb: CueWord },
): number {
  for (let at = start + 1; at < end; at += 1) {
    const preposition = tokens[at]?.lower ?? '';
    if (verb.takes.has(`+${preposition}`) || verb.takes.has(`~${preposition}`)) return at;
  }
  return end;
}

function hearerEnd(tokens: readonly TaggedToken[], start: number, ceiling: number): number {
  const first = tokens[start];
  if (first === undefined) return start;
  // "told her", and not "told her supporters"
  const owns = first.lower === 'her' && tokens[start + 1]?.partOfSpeech === 'noun';
  if (isOneOf(OBJECT_PRONOUNS, first) && !owns) return start + 1;
  if (isOneOf(QUESTION_WORDS, first) || first.lower === 'that') return start;
  const end = phraseFrom({ tokens, start, ceiling });
  return end === start ? start : pastHearersModifier(tokens, end, ceiling);
}

/** "residents living below the dam | that": what tells more of the hearers, where "that" is sure to follow it. */
function pastHearersModifier(tokens: readonly TaggedToken[], end: number, ceiling: number): number {
  if (tokens[end]?.partOfSpeech !== 'verb') return end;
  for (let at = end + 1; at < Math.min(ceiling, end + 12); at += 1) {
    if (tokens[at]?.lower === 'that') return at;
    if (tokens[at]?.kind === 'punctuation' || isOneOf(SUBJECT_PRONOUNS, tokens[at])) return end;
  }
  return end;
}

function openerAt(reading: Reading, { at, channel }: Progress, { stretch, place, tail }: Speaking): Gap | null {
  const { tokens } = reading;
  const ceiling = stretch.end;
  // After an inverted source "who" tells more of the speaker.
  const asks = place !== 'after';
  const token = tokens[at];
  if (token === undefined || at >= ceiling) return { words: ceiling, opener: 'none', quote: null, channel };
  const quote = quoteFrom(reading, at);
  if (quote !== null) return { words: at, opener: 'none', quote, channel };
  if (token.text === ':') return { words: at + 1, opener: 'colon', quote: quoteFrom(reading, at + 1), channel };
  if (token.lower === 'that' && !isThatNoun(tokens, at)) return afterThat(reading, at, channel);
  // "tells the story of two brothers who build a boat": no question, but more of the brothers.
  const tellsMore = /^(?:who|which|where|when)$/.test(token.lower) && at > tail && isNominal(tokens, at - 1);
  if (asks && !tellsMore && isOneOf(QUESTION_WORDS, token))
    return { words: at, opener: 'question', quote: null, channel };
  if (!isComma(token)) return null;
  const quoteNext = quoteFrom(reading, at + 1);
  if (quoteNext !== null) return { words: at + 1, opener: 'none', quote: quoteNext, channel };
  return channelAt(tokens, at + 1, ceiling) === null ? { words: at + 1, opener: 'comma', quote: null, channel } : null;
}

/** "say that man did it" is rare; "said that" before a verb is a pronoun: "said that was wrong". */
function isThatNoun(tokens: readonly TaggedToken[], at: number): boolean {
  return /^(?:is|was|would|will|has|had)$/.test(tokens[at + 1]?.lower ?? '');
}

function afterThat(reading: Reading, that: number, channel: Span | null): Gap {
  const words = isComma(reading.tokens[that + 1]) && quoteFrom(reading, that + 2) !== null ? that + 2 : that + 1;
  return { words, opener: 'that', quote: quoteFrom(reading, words), channel };
}

function quoteFrom({ quoted, quotedAt }: Reading, at: number): number | null {
  const index = quotedAt(at);
  return index !== null && quoted[index]?.firstToken === at ? index : null;
}

/** One adverbial: "on Tuesday", "in a statement", "in response to the attack" before "that". */
function pastAdjunct(reading: Reading, { at, channel }: Progress, ceiling: number): Progress | null {
  const { tokens } = reading;
  const start = isComma(tokens[at]) ? at + 1 : at;
  const token = tokens[start];
  if (token === undefined) return null;
  const sent = channelAt(tokens, start, ceiling);
  if (sent !== null) return { at: sent.end, channel: channel ?? sent.span };
  const time = pastTime(tokens, start, ceiling);
  if (time > start) return { at: time, channel };
  if (/^(?:also|again|later|earlier|then|aloud|instead|publicly|repeatedly|too|once)$/.test(token.lower))
    return { at: start + 1, channel };
  if (token.lower.endsWith('ly') && isAdverb(token)) return { at: start + 1, channel };
  const aside = exampleEnd(tokens, start);
  if (aside !== null) return { at: aside, channel };
  if (!isOneOf(PREPOSITIONS, token)) return null;
  const end = phraseFrom({ tokens, start: start + 1, ceiling });
  const next = tokens[end];
  const leadsOn =
    next?.lower === 'that' ||
    next?.text === ':' ||
    quoteFrom(reading, end) !== null ||
    (isComma(next) && quoteFrom(reading, end + 1) !== null);
  const more = next !== undefined && /^(?:to|of|with|about)$/.test(next.lower);
  return end > start + 1 && end < ceiling && (leadsOn || more) ? { at: end, channel } : null;
}

/** "testified, for example, that" */
function exampleEnd(tokens: readonly TaggedToken[], start: number): number | null {
  const isExample = tokens[start]?.lower === 'for' && /^(?:example|instance)$/.test(tokens[start + 1]?.lower ?? '');
  return isExample && isComma(tokens[start + 2]) ? start + 3 : null;
}

/** "on Tuesday", "last week", "earlier this month", "on 5 March 2019". */
function pastTime(tokens: readonly TaggedToken[], start: number, ceiling: number): number {
  let at = /^(?:late|early)$/.test(tokens[start]?.lower ?? '') ? start + 1 : start;
  if (/^(?:on|in|at|over|during|since)$/.test(tokens[at]?.lower ?? '')) at += 1;
  const first = at;
  let time = false;
  while (at < ceiling && at < first + 7 && isTimePiece(tokens, at)) {
    time ||= isTimeNoun(tokens[at]);
    at += 1;
  }
  while (at > first && !isTimeNoun(tokens[at - 1]) && tokens[at - 1]?.kind !== 'number') at -= 1;
  return time && at > first ? at : start;
}

function isTimePiece(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isTimeNoun(token)) return true;
  if (isTimeWord(token)) return isTimeWord(tokens[at + 1]);
  if (/^(?:the|this|of|late|early|a)$/.test(token.lower))
    return isTimeWord(tokens[at + 1]) || isTimeWord(tokens[at + 2]);
  return token.kind === 'number' && (isTimeWord(tokens[at - 1]) || isTimeWord(tokens[at + 1]));
}

/** Whether a clause can open with this token: not with what belongs to the cue ("said of", "asked to"). */
export function canOpenClause(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  if (
    /^(?:of|to|about|by|so|yes|no|as|than|with|for|on|into|against|and|or|but|nothing|according|very)$/.test(
      token.lower,
    )
  )
    return false;
  return (
    token.kind !== 'punctuation' || isCapital(token) || isOneOf(DETERMINERS, token) || isOneOf(SUBJECT_PRONOUNS, token)
  );
}
