import { cueOf } from '../cues/cues';
import { CONFIDENCE, UNCLOSED_PENALTY } from '../draft';
import type { Draft } from '../draft';
import { leadingChannel } from '../phrases/channel';
import { clauseEnd, contentOf, hasFiniteVerb } from '../clauses/clause';
import type { Bounds } from '../clauses/clause';
import type { Gap } from '../clauses/gap';
import { halfBefore } from '../marks/interrupted';
import { PREPOSITIONS } from '../../data/quotation-words';
import { isAdverb, isComma, isFiniteVerb, isOneOf, isTimeWord, isDashOrHyphens } from '../phrases/phrase';
import type { Reading } from '../reading';
import type { Quoted } from '../marks/quoted';
import type { Speaking } from '../cues/cue-use';
import { isTitle } from '../marks/work-title';

/** A clause opened by these is only the circumstance: 'When they shouted “go,” she said that'. */
const CIRCUMSTANCE = /^(?:when|while|as|after|before|although|though|once|until|asked)$/;

/** What every reading of a speaking is made from. */
export interface Occasion {
  readonly reading: Reading;
  readonly speaking: Speaking;
  readonly gap: Gap;
  readonly bounds: Bounds;
  /** Quotes that earlier speakings have taken. */
  readonly taken: ReadonlySet<number>;
}

/** Quote marks before the cue, after it, or on both sides of it; null when no quote is joined to it. */
export function directSpeech(occasion: Occasion): Draft | null {
  const { speaking } = occasion;
  if (!speaking.verb.takes.has('quote')) return null;
  const before = quoteBefore(occasion);
  const after = quoteAfter(occasion, before !== null);
  if (before === null) return after === null ? null : quoteDraft(occasion, [after]);
  const half = halfBefore(occasion.reading, before, speaking.stretch);
  const whole = half !== null || opensSentence(occasion.reading, before, speaking);
  if (!whole) return partOfClauseBefore(occasion, before);
  return quoteDraft(
    occasion,
    [half, before, after].filter((quote) => quote !== null),
  );
}

function quoteDraft(occasion: Occasion, quotes: readonly number[]): Draft {
  const { reading, speaking } = occasion;
  const quoted = quotes.flatMap((index) => reading.quoted[index] ?? []);
  const unclosed = quoted.some((one) => !one.closed);
  return {
    ...saidBy(occasion),
    content: quoted.map(({ content }) => content),
    directness: 'direct',
    confidence:
      CONFIDENCE.quoteWithCue -
      (unclosed && quoted.length < 2 ? UNCLOSED_PENALTY : 0) -
      (speaking.place === 'shared' ? 0.1 : 0),
    quotes,
  };
}

/** Source, cue, channel and place of a speaking, as all its readings have them. */
export function saidBy({
  reading,
  speaking,
  gap,
}: Occasion): Pick<Draft, 'act' | 'source' | 'cue' | 'channel' | 'stretch' | 'inherits'> {
  const channel = gap.channel ?? leadingChannel(reading.tokens, speaking.stretch, speaking.lead);
  const { source, verb, stretch } = speaking;
  return {
    act: verb.act,
    source,
    cue: cueOf(reading.tokens, speaking),
    channel,
    stretch: stretch.index,
    inherits: null,
  };
}

/** The quote that ends right before source and cue, in the same sentence or as the sentence before it. */
function quoteBefore({ reading, speaking, taken, gap }: Occasion): number | null {
  const { tokens, quotedAt } = reading;
  const { lead, stretch, place } = speaking;
  if (place === 'shared' && speaking.voice === 'gerund') return null;
  let at = lead - 1;
  if (isComma(tokens[at]) || isDashOrHyphens(tokens[at])) at -= quotedAt(at) === null ? 1 : 0;
  const quote = quotedAt(at);
  const free = quote !== null && !taken.has(quote) && !isNoSpeech(reading, quote, speaking) ? quote : null;
  if (at >= stretch.first) return free;
  return lead === stretch.first && saysNothingMore(reading, speaking, gap) && sameBlock(reading, speaking)
    ? free
    : null;
}

/** After other words: the title of a work, or a word of the source phrase ("the “provisional” council said"). */
function isNoSpeech({ tokens, quoted }: Reading, index: number, { stretch, lead }: Speaking): boolean {
  const quote = quoted[index];
  if (quote === undefined || quote.firstToken <= stretch.first) return false;
  const last = tokens[quote.contentEnd - 1]?.text ?? '';
  const partOfSource = quote.endToken === lead && !/^(?:[,.!?…—–]|\.{2,}|['’])$/.test(last);
  return partOfSource || isTitle(tokens, quote);
}

/** The sentence is over after the cue: "Odele asked." */
function saysNothingMore({ tokens }: Reading, { stretch, tail }: Speaking, gap: Gap): boolean {
  const next = tokens[gap.words];
  // "Friends described her as generous" tells something else than the quote before it.
  const deed = tokens[tail]?.lower === 'to' && tokens[tail + 1]?.partOfSpeech === 'verb';
  const goesOn = next?.kind === 'word' && !isOneOf(PREPOSITIONS, next) && !isAdverb(next);
  const tells = deed || (gap.words < stretch.end && goesOn);
  if (tells && !isTimeWord(next)) return false;
  for (let at = gap.words; at < stretch.end; at += 1)
    if (tokens[at]?.kind !== 'punctuation')
      return gap.opener === 'none' && gap.quote === null && stretch.end - at < 12 && noVerb(tokens, at, stretch.end);
  return gap.quote === null && gap.opener !== 'colon';
}

function noVerb(tokens: Reading['tokens'], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (isFiniteVerb(tokens, at)) return false;
  return true;
}

function sameBlock({ stretches }: Reading, { stretch }: Speaking): boolean {
  return stretches[stretch.index - 1]?.block === stretch.block;
}

/** The quote that the words said open with, if no clause of the writer's goes on after it. */
function quoteAfter({ reading, speaking, gap, bounds, taken }: Occasion, resumes: boolean): number | null {
  if (gap.quote !== null) {
    const quote = reading.quoted[gap.quote];
    const led = isLedInto(reading, gap.quote);
    if (quote === undefined || taken.has(gap.quote) || (!led && isTitle(reading.tokens, quote))) return null;
    return isWhole(reading, gap.quote, bounds) ? gap.quote : null;
  }
  return resumes ? quoteLater(reading, speaking, { taken, bounds }) : null;
}

/** '"…," she said, turning away, "…"' and '"…," she said, but "…"': the quote is taken up again in the sentence. */
function quoteLater(
  { tokens, quoted, quotedAt }: Reading,
  { tail, stretch }: Speaking,
  { taken, bounds }: Pick<Occasion, 'taken' | 'bounds'>,
): number | null {
  for (let at = tail; at < Math.min(stretch.end, tail + 40); at += 1) {
    const quote = quotedAt(at);
    if (quote === null) {
      // "…, adding that": what comes later is said with that verb.
      if (bounds.others.some(({ token }) => token === at)) return null;
      continue;
    }
    const joint = /^(?:and|but|so|then|yet)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    const opens = quoted[quote]?.firstToken === at && (isComma(tokens[joint]) || isDashOrHyphens(tokens[joint]));
    return opens && !taken.has(quote) ? quote : null;
  }
  return null;
}

/** By a comma or a colon. */
function isLedInto({ tokens, quoted }: Reading, index: number): boolean {
  return /^[,:]$/.test(tokens[(quoted[index]?.firstToken ?? 0) - 1]?.text ?? '');
}

/** A quote is all that is said when the sentence ends with it, or goes on with something else than its own clause. */
function isWhole(reading: Reading, index: number, bounds: Bounds): boolean {
  const quote = reading.quoted[index];
  if (quote === undefined) return false;
  const end = clauseEnd(reading, quote.firstToken, bounds);
  if (end <= quote.endToken) return true;
  const next = reading.tokens[quote.endToken];
  const longEnough = quote.contentEnd - quote.contentFirst >= 5 || isLedInto(reading, index);
  const setApart =
    isComma(next) ||
    isComma(reading.tokens[quote.contentEnd - 1]) ||
    next?.text === '—' ||
    /^[.!?]$/.test(next?.text ?? '') ||
    next?.text === ';';
  return (setApart || !hasFiniteVerb(reading, quote.endToken, end)) && longEnough && startsSentence(reading, quote);
}

function startsSentence({ tokens }: Reading, { contentFirst }: Quoted): boolean {
  return /^[\p{Lu}\p{N}[(]/u.test(tokens[contentFirst]?.text ?? '');
}

/** Nothing of the writer's stands before the quote in its sentence, or only what leads into it. */
function opensSentence(reading: Reading, index: number, { stretch }: Speaking): boolean {
  const quote = reading.quoted[index];
  if (quote === undefined || quote.firstToken < stretch.first) return true;
  const lead = reading.tokens.slice(stretch.first, quote.firstToken).filter(({ kind }) => kind !== 'punctuation');
  return lead.length <= 1 || startsLong(reading, quote);
}

/** After another quote's cue, or a long quote with a capital: '"…," she said. Then "…," he said.' */
function startsLong(reading: Reading, quote: Quoted): boolean {
  return startsSentence(reading, quote) && quote.endToken - quote.firstToken > 7;
}

/** 'The attack was "cruel," she said': the whole clause is what she said. */
function partOfClauseBefore(occasion: Occasion, quote: number): Draft | null {
  const { reading, speaking } = occasion;
  const { tokens } = reading;
  const end = reading.quoted[quote]?.endToken ?? speaking.lead;
  if (CIRCUMSTANCE.test(tokens[speaking.stretch.first]?.lower ?? '')) return null;
  const content = contentOf(reading, speaking.stretch.first, end);
  if (content === null) return null;
  return {
    ...saidBy(occasion),
    content: [content],
    directness: 'mixed',
    confidence: CONFIDENCE.partlyQuoted,
    quotes: [quote],
  };
}
