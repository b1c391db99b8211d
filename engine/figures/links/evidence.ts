import type { Sentence, Span, TaggedText } from '../../model';
import { tokenAt, type TokenView } from '../../text/token-at';
import { tokenIndexAt } from './clause-steps';

/** What numbers are taken from. */
const EVIDENCE =
  /^(?:data|figures?|statistics|stats|numbers|records|estimates?|count|counts|tally|tallies|reckoning|calculations?|census|survey|surveys|poll|polls|study|studies|report|reports|analysis|audit|database|findings|results|projections?|forecasts?)$/;
/** Verbs by which it says what it says. */
const SHOWS =
  /^(?:shows?|showed|shown|indicates?|indicated|suggests?|suggested|reveals?|revealed|puts?|says?|said|finds?|found|lists?|listed|records?|recorded|estimates?|estimated|counts?|counted|confirms?|confirmed)$/;
/** What joins it to whoever gave it out. */
const GIVEN_OUT = /^(?:from|by|of)$/;
/** "By the ministry's count": nouns that make such a phrase a source. */
const RECKONED = /^(?:counts?|tally|tallies|reckoning|estimates?|calculations?|figures|data|records|statistics)$/;
/** No source of the news is named at such length, in tokens. */
const MOST_TOKENS = 14;

/**
 * The words for the data a figure of the sentence rests on, where they stand before it: "data from the ministry" (show),
 * "the ministry's figures" (put it at), (by) "the ministry's count". Null where there are none.
 */
export function evidenceIn({ tokens }: TaggedText, { firstToken, endToken }: Sentence, figure: Span): Span | null {
  const view: TokenView = { tokens, first: firstToken, end: endToken };
  const until = tokenIndexAt(view, figure.start);
  return dataThatShow(view, until) ?? reckoning(view);
}

/** "Data from the statistics office show", "The agency's figures put the toll at". */
function dataThatShow(view: TokenView, until: number): Span | null {
  for (let at = view.first; at < until; at += 1) {
    if (!SHOWS.test(wordAt(view, at))) continue;
    const first = evidenceStart(view, at);
    if (first !== null && !/^(?:by|to)$/.test(wordAt(view, first - 1))) return spanOf(view, first, at);
  }
  return null;
}

/** Back from the verb over the noun phrase that is its subject, to where the clause opens. */
function evidenceStart(view: TokenView, verb: number): number | null {
  let first = verb;
  while (first > view.first && first > verb - MOST_TOKENS && !opensClause(view, first - 1)) first -= 1;
  const isClause = first === view.first || opensClause(view, first - 1);
  if (!isClause || first === verb) return null;
  for (let at = first; at < verb; at += 1) {
    if (!EVIDENCE.test(wordAt(view, at))) continue;
    return at === verb - 1 || GIVEN_OUT.test(wordAt(view, at + 1)) || isReleased(view, at + 1) ? first : null;
  }
  return null;
}

/** "released by", "published on Monday by", "gathered from". */
function isReleased(view: TokenView, at: number): boolean {
  return /^(?:released|published|compiled|collected|gathered|issued|obtained|seen|provided)$/.test(wordAt(view, at));
}

function opensClause(view: TokenView, at: number): boolean {
  const token = tokenAt(view, at);
  if (token === null || /^(?:and|but|while|as|that|because|which|who|after)$/.test(token.lower)) return true;
  return token.kind === 'punctuation' && !/^[-‐‑'’.&]$/.test(token.text);
}

/** "By the ministry's count, 40 …", "… on its own figures": the phrase after "by" or "on". */
function reckoning(view: TokenView): Span | null {
  for (let at = view.first + 2; at < view.end; at += 1) {
    if (!RECKONED.test(wordAt(view, at)) || /^(?:noun|proper-noun)$/.test(tokenAt(view, at + 1)?.partOfSpeech ?? ''))
      continue;
    let first = at;
    while (first > view.first && first > at - MOST_TOKENS && isNamePart(view, first - 1)) first -= 1;
    const owned = hasOwner(view, first, at);
    if (owned && /^(?:by|on)$/.test(wordAt(view, first - 1)) && isSetOff(view, first - 1, at + 1))
      return spanOf(view, first, at + 1);
  }
  return null;
}

function isNamePart(view: TokenView, at: number): boolean {
  const token = tokenAt(view, at);
  return (
    /^(?:noun|proper-noun|adjective|determiner)$/.test(token?.partOfSpeech ?? '') ||
    /^(?:'s|’s|'|’|of|own|its|their|-)$/.test(token?.lower ?? '')
  );
}

function hasOwner(view: TokenView, first: number, end: number): boolean {
  for (let at = first; at < end; at += 1) if (/^(?:'s|'|’|its|their)$/.test(wordAt(view, at))) return true;
  return false;
}

/** The phrase opens the sentence, or closes a clause. */
function isSetOff(view: TokenView, first: number, end: number): boolean {
  return (first === view.first || tokenAt(view, first - 1)?.text === ',') && /^(?:[,.;]|)$/.test(textOf(view, end));
}

const wordAt = (view: TokenView, at: number): string => tokenAt(view, at)?.lower ?? '';
const textOf = (view: TokenView, at: number): string => tokenAt(view, at)?.text ?? '';

function spanOf(view: TokenView, first: number, end: number): Span {
  return { start: view.tokens[first]?.start ?? 0, end: view.tokens[end - 1]?.end ?? 0 };
}
