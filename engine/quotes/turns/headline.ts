import { MEDIA_WORDS } from '../../data/channel-words';
import { PERSON_NOUNS } from '../../data/person-nouns';
import { AUXILIARIES, QUESTION_WORDS } from '../../data/quotation-words';
import type { TokenSpan } from '../../model';
import { hasQuote } from '../clauses/clause';
import type { Draft } from '../draft';
import { isOneOf } from '../phrases/phrase';
import { offsetsOf, spanOf } from '../reading';
import type { Reading } from '../reading';
import { evidenceOf } from './evidence';
import type { Evidence } from './evidence';
import { labelAt } from './label';
import { paragraphsOf } from './paragraphs';
import type { Paragraph } from './paragraphs';
import { standingOf, voiceOf } from './voice';
import type { Standing, Voice } from './voice';

/** How sure a headline's label is the source, by what it is and what stands beside it. From 0.6 on it is certain. */
const CONFIDENCE = { quoted: 0.85, clause: 0.75, document: 0.7, unsure: 0.5 } as const;

/** A first line of more tokens is a paragraph. */
const MAX_HEADLINE = 45;
/** Said of the article, not by anybody: passed over before the label ("EXCLUSIVE – Ana Ruiz: …"). */
const KICKER = /^(?:exclusive|breaking|live|watch|video|listen|update|updated|analysis|opinion|interview)$/;

/** A headline cut in two: who speaks and what. Tokens of `said` may end with a stop. */
interface Parts {
  readonly label: TokenSpan;
  readonly voice: Voice;
  readonly said: { readonly first: number; readonly end: number };
}

/**
 * Headlines that name their source without a verb: "Ruiz: bridge stays shut", "Bridge stays shut – mayor", "'We were told
 * nothing': residents on the flood". A colon after a topic ("Flood in Velmora: what we know") makes nobody speak.
 */
export function headlinesOf(reading: Reading): Draft[] {
  const headlines = paragraphsOf(reading).filter((paragraph, at, all) => isHeadline(paragraph, at, all.length));
  const cut = headlines.flatMap((headline) => {
    const parts = partsOf(reading, headline);
    return parts === null ? [] : [{ headline, parts }];
  });
  if (cut.length === 0) return [];
  const evidence = evidenceOf(reading.text);
  return cut.flatMap((one) => draftOf(reading, { ...one, evidence }) ?? []);
}

function isHeadline({ role, first, end, stretch, endStretch }: Paragraph, at: number, count: number): boolean {
  if (role === 'title' || role === 'heading') return true;
  return at === 0 && count > 1 && end - first <= MAX_HEADLINE && endStretch - stretch <= 2;
}

function partsOf({ tokens, quotedAt }: Reading, { first, end }: Paragraph): Parts | null {
  const start = afterKicker(tokens, first);
  const label = labelAt(tokens, start, end);
  if (label !== null && label.voice !== 'question' && label.voice !== 'answer' && quotedAt(start) === null) {
    const said = { first: label.words, end: beforeStop(tokens, label.words, end) };
    return { label: label.head, voice: label.voice, said };
  }
  return labelLast(tokens, start, beforeStop(tokens, start, end));
}

/** "EXCLUSIVE –", "Live:" */
function afterKicker(tokens: Reading['tokens'], first: number): number {
  const marked = /^(?:[:–—|-]|-{2,})$/.test(tokens[first + 1]?.text ?? '');
  return marked && KICKER.test(tokens[first]?.lower ?? '') ? first + 2 : first;
}

/** The end of what is said: before a final stop and before a semicolon, after which the paper goes on. */
function beforeStop(tokens: Reading['tokens'], first: number, end: number): number {
  let at = first;
  while (at < end && tokens[at]?.text !== ';') at += 1;
  return /^[.;]$/.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
}

/** "… – mayor", "…: police", "'…': residents on the flood" */
function labelLast(tokens: Reading['tokens'], first: number, end: number): Parts | null {
  for (let at = end - 2; at > first + 1; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:[:–—-]|--)$/.test(token.text)) continue;
    const before = tokens[at - 1];
    const apart = (tokens[at + 1]?.start ?? 0) > token.end && (token.text === ':' || (before?.end ?? 0) < token.start);
    return apart ? lastParts(tokens, { first, mark: at, end }) : null;
  }
  return null;
}

function lastParts(
  tokens: Reading['tokens'],
  { first, mark, end }: { first: number; mark: number; end: number },
): Parts | null {
  const words = tokens.slice(mark + 1, end);
  const label = spanOf(tokens, mark + 1, end);
  // "… - Daily Echo" is the site's name.
  if (label === null || words.some(({ lower, kind }) => MEDIA_WORDS.has(lower) || kind === 'punctuation')) return null;
  const voice = voiceOf(words);
  return voice === null || voice === 'document' ? null : { label, voice, said: { first, end: mark } };
}

interface Case {
  readonly headline: Paragraph;
  readonly parts: Parts;
  readonly evidence: Evidence;
}

function draftOf(reading: Reading, { headline, parts, evidence }: Case): Draft | null {
  const { label, voice, said } = parts;
  const words = reading.tokens.slice(label.firstToken, label.endToken).filter(({ kind }) => kind === 'word');
  const standing = standingOf(words, voice, evidence);
  const whole = wholeQuote(reading, said);
  const confidence = sureness(reading, { parts, standing, quoted: whole !== null });
  const span = spanOf(reading.tokens, said.first, said.end);
  if (confidence === null || span === null) return null;
  const quote = whole === null ? undefined : reading.quoted[whole];
  const mixed = hasQuote(reading, said.first, said.end);
  return {
    content: [quote?.content ?? offsetsOf(span)],
    directness: quote !== undefined ? 'direct' : mixed ? 'mixed' : 'indirect',
    act: 'speech',
    source: label,
    cue: null,
    channel: null,
    confidence,
    quotes: quotesIn(reading, said),
    stretch: headline.stretch,
    inherits: null,
  };
}

function sureness(
  reading: Reading,
  { parts: { voice, said }, standing, quoted }: { parts: Parts; standing: Standing; quoted: boolean },
): number | null {
  const words = reading.tokens.slice(said.first, said.end);
  const marks = hasQuote(reading, said.first, said.end);
  if (quoted) return standing === 'unknown' ? CONFIDENCE.unsure : CONFIDENCE.quoted;
  if (words.length < 3 || isQuestion(reading, said) || !(marks || hasVerb(reading, said))) return null;
  if (voice === 'document') return CONFIDENCE.document;
  if (voice === 'people') return CONFIDENCE.clause;
  // "Ana Ruiz: Mayor jailed for fraud" is about her; so may be all of a name that is not heard in the article.
  const about = !marks && PERSON_NOUNS.has(words[0]?.lower ?? '');
  return standing === 'heard' && !about ? CONFIDENCE.clause : CONFIDENCE.unsure;
}

/** "what we know", "Who is she?": the article's own words, whoever stands before the colon. */
function isQuestion({ tokens }: Reading, { first, end }: Parts['said']): boolean {
  return isOneOf(QUESTION_WORDS, tokens[first]) || tokens[end - 1]?.text === '?';
}

/** A verb, though a headline may write it with a capital ("Ruiz: Bridge Stays Shut"); not one in a relative clause. */
function hasVerb({ tokens }: Reading, { first, end }: Parts['said']): boolean {
  for (let at = first; at < end; at += 1) {
    const token = tokens[at];
    if (/^(?:who|which|that|whose)$/.test(token?.lower ?? '') && at > first) return false;
    if (AUXILIARIES.has(token?.lower ?? '')) return true;
    if (token?.partOfSpeech === 'verb' && token.verbForm !== 'gerund') return true;
  }
  return false;
}

/** The quote that is all of what is said, or null. */
function wholeQuote({ quoted, quotedAt }: Reading, { first, end }: Parts['said']): number | null {
  const index = quotedAt(first);
  const quote = index === null ? undefined : quoted[index];
  return quote?.firstToken === first && quote.endToken >= end && quote.closed ? index : null;
}

function quotesIn({ quotedAt }: Reading, { first, end }: Parts['said']): number[] {
  const quotes = new Set<number>();
  for (let at = first; at < end; at += 1) {
    const index = quotedAt(at);
    if (index !== null) quotes.add(index);
  }
  return [...quotes];
}
