import { DETERMINERS, SUBJECT_PRONOUNS } from '../../data/quotation-words';
import type { TaggedToken, TokenSpan } from '../../model';
import { CONFIDENCE, UNCLOSED_PENALTY } from '../draft';
import type { Draft } from '../draft';
import { isAdverb, isCapital, isComma, isOneOf } from '../phrases/phrase';
import type { Quoted } from '../marks/quoted';
import { spanOf } from '../reading';
import type { Reading, Stretch } from '../reading';
import { phraseFrom, sourceAfter } from '../phrases/source-after';
import { cueFrom, speechVerbAt } from '../cues/speech-verb';
import type { SpeechVerb } from '../cues/speech-verb';
import { isTitle } from '../marks/work-title';

/** Who speaks, as the words right after a quote or before it show. */
export interface Beside {
  /** Null when a verb says that somebody spoke, but not who ("Petrov was asked, “…”"). */
  readonly source: TokenSpan | null;
  /** Null when only a colon stands between speaker and quote. */
  readonly verb: SpeechVerb | null;
  readonly stretch: Stretch;
}

/** No aside between a source and its verb is longer, in tokens. */
const MAX_ASIDE = 30;

/**
 * '“…,” she thundered' and '“…!” beamed Ana Petrov': a quote that ends with a comma, or a mark that lets the sentence go
 * on, followed by somebody and a verb. Such a verb says that they spoke, whether or not it is in the table of cues.
 */
export function speakerAfter(reading: Reading, quote: Quoted, stretch: Stretch): Beside | null {
  const { tokens } = reading;
  const ending = endingOf(reading, quote);
  if (ending === null || !opensSentence(reading, quote, stretch)) return null;
  const start = isComma(tokens[quote.endToken]) ? quote.endToken + 1 : quote.endToken;
  const own = ending === 'stop' && start >= stretch.end ? nextSentence(reading, stretch) : stretch;
  if (own === null) return null;
  const place = { reading, start, ceiling: own.end, stretch: own };
  const beside = verbThenSource(place) ?? sourceThenVerb(place);
  if (beside?.verb === null || beside === null || beside.verb.gerund) return null;
  if (!beside.verb.listed && isTitle(tokens, quote)) return null;
  const mayBeNew = ending === 'stop' && isCapital(tokens[start]);
  return mayBeNew && !saysOnlyThat(tokens, beside.verb) ? null : beside;
}

function nextSentence({ stretches }: Reading, { index, block }: Stretch): Stretch | null {
  const next = stretches[index + 1];
  return next?.block === block ? next : null;
}

/**
 * After "?" and "!" a capital may as well open a sentence of the writer's, unless it holds only that somebody spoke:
 * '“Too late?” Petrov asked with a shrug', not '“Too late?” Petrov asked for a map'.
 */
function saysOnlyThat(tokens: readonly TaggedToken[], { end, listed }: SpeechVerb): boolean {
  if (tokens[end] === undefined || /^[.,;:]$/.test(tokens[end].text)) return true;
  const next = tokens[isAdverb(tokens[end]) ? end + 1 : end];
  return listed && /^(?:[,.]|in|on|at|as|when|while|after|before|with|during)$/.test(next?.lower ?? '');
}

/** Null when nobody can follow: the quote ends with a full stop, or does not end. */
function endingOf({ tokens }: Reading, quote: Quoted): 'comma' | 'stop' | null {
  const { contentFirst, contentEnd, endToken, closed } = quote;
  if (!closed) return null;
  // '“…, ‘Go home,’” she said': the inner quote's mark stands between.
  let at = contentEnd - 1;
  while (at > contentFirst && /^['’”"»)\]]$/.test(tokens[at]?.text ?? '')) at -= 1;
  const last = tokens[at]?.text ?? '';
  if (last === ',' || isComma(tokens[endToken]) || /^(?:[—–]|-+|\.{2,}|…)$/.test(last)) return 'comma';
  return /^[?!]$/.test(last) ? 'stop' : null;
}

/** The quote is a sentence of its own, not "in “The Long Way Home,” the author shows". */
function opensSentence({ tokens }: Reading, { firstToken, contentFirst }: Quoted, { first }: Stretch): boolean {
  return firstToken <= first && /^(?:[\p{Lu}\p{N}@#$£€(['‘…]|\.{2,})/u.test(tokens[contentFirst]?.text ?? '');
}

interface Place {
  readonly reading: Reading;
  readonly start: number;
  readonly ceiling: number;
  readonly stretch: Stretch;
}

/** "beamed Ana Petrov of the port", "came a shout from the hall" */
function verbThenSource({ reading, start, ceiling, stretch }: Place): Beside | null {
  const { tokens } = reading;
  const verb = speechVerbAt(tokens, start);
  if (verb === null || isCapital(tokens[start])) return null;
  const source = sourceAfter({ tokens, start: verb.end, ceiling });
  return source === null ? null : { source, verb, stretch };
}

/** "she mocks", "Ana Petrov (Harbour Party) said", "Ana Petrov, a nurse who left the clinic in May, recalled" */
function sourceThenVerb({ reading, start, ceiling, stretch }: Place): Beside | null {
  const { tokens } = reading;
  const end = isOneOf(SUBJECT_PRONOUNS, tokens[start])
    ? start + 1
    : beforeVerb(tokens, start, nameEnd(reading, start, ceiling));
  if (end === start) return null;
  const aside = isComma(tokens[end]) ? asideEnd(tokens, end + 1, ceiling) : null;
  const verb = speechVerbAt(tokens, pastAdverbs(tokens, aside === null ? end : aside + 1));
  const source = spanOf(tokens, start, aside ?? end);
  return verb === null || source === null || verb.token >= ceiling ? null : { source, verb, stretch };
}

/** After the phrase, with what stands in brackets after it or inside it. */
function nameEnd({ tokens }: Reading, start: number, ceiling: number): number {
  const end = phraseFrom({ tokens, start, ceiling });
  const limit = Math.min(ceiling, start + MAX_ASIDE);
  let open = start + 1;
  while (open < limit && open <= end && tokens[open]?.text !== '(') open += 1;
  if (open >= limit || open > end) return end;
  for (let at = open + 1; at < Math.min(ceiling, open + MAX_ASIDE); at += 1)
    if (tokens[at]?.text === ')') return Math.max(end, at + 1);
  return end;
}

/** "the members state in their paper": a cue that looks like a noun ends the phrase before it. */
function beforeVerb(tokens: readonly TaggedToken[], start: number, end: number): number {
  const last = end - 1;
  const listed = last > start && speechVerbAt(tokens, last)?.listed === true && !isCapital(tokens[last]);
  return listed && !isOneOf(DETERMINERS, tokens[last - 1]) ? last : end;
}

/** The comma that closes an aside and that a verb follows. */
function asideEnd(tokens: readonly TaggedToken[], from: number, ceiling: number): number | null {
  for (let at = from + 1; at < Math.min(ceiling, from + MAX_ASIDE); at += 1)
    if (isComma(tokens[at]) && speechVerbAt(tokens, pastAdverbs(tokens, at + 1)) !== null) return at;
  return null;
}

function pastAdverbs(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  while (at < from + 4 && (isAdverb(tokens[at]) || /^(?:has|have|had|'s|then)$/.test(tokens[at]?.lower ?? ''))) at += 1;
  return at;
}

/** A draft of the quote at `index` and of whoever stands beside it. */
export function besideDraft({ tokens }: Reading, quote: Quoted, beside: Beside & { readonly index: number }): Draft {
  const { source, verb, stretch, index } = beside;
  const base = verb === null ? CONFIDENCE.setOff : verb.listed ? CONFIDENCE.partlyQuoted : CONFIDENCE.describedAs;
  return {
    content: [quote.content],
    directness: 'direct',
    act: verb?.act ?? 'speech',
    source,
    cue: verb === null ? null : cueFrom(tokens, verb),
    channel: null,
    confidence: base - (quote.closed ? 0 : UNCLOSED_PENALTY),
    quotes: [index],
    stretch: stretch.index,
    inherits: null,
  };
}
