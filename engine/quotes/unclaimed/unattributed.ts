import type { Span } from '../../model';
import { CONFIDENCE, UNCLOSED_PENALTY } from '../draft';
import type { Draft } from '../draft';
import { besideDraft, speakerAfter } from './beside';
import type { Beside } from './beside';
import { speakerBefore } from './introduced';
import { isComma } from '../phrases/phrase';
import type { Quoted } from '../marks/quoted';
import { stretchAt } from '../reading';
import type { Reading } from '../reading';

/** Fewer words in quote marks, without a cue, are a title or a phrase at arm's length. */
const MIN_WORDS = 5;

/**
 * Quotes that no cue has taken: those that go on with the quotation before them become its further span; those that
 * somebody stands beside, with a verb or a colon, are theirs; those that are sentences of their own inherit the speaker
 * of the attribution before them; the rest are no quotations.
 */
export function withUnattributed(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  const owner = new Map<number, number>();
  result.forEach((draft, at) => {
    for (const quote of draft.quotes) owner.set(quote, at);
  });
  const lastInStretch = lastByStretch(drafts);
  const growing = new Map<number, Growing>();
  reading.quoted.forEach((quoted, index) => {
    if (owner.has(index)) return;
    const search = { quoted, index, owner, lastInStretch };
    const before = precedingDraft(reading, search);
    const last = before === null ? undefined : result[before];
    const after = quoted.carriesOn && last !== undefined ? null : saidAfter(reading, search);
    if (after === null && before !== null && last !== undefined && goesOn(reading, search, last)) {
      const spans = growing.get(before) ?? { content: [...last.content], quotes: [...last.quotes] };
      spans.content.push(quoted.content);
      spans.quotes.push(index);
      growing.set(before, spans);
      result[before] = { ...last, ...spans };
      owner.set(index, before);
      return;
    }
    const draft =
      after ?? saidBefore(reading, search, result) ?? loneOf(reading, { quoted, index, last: last ?? null });
    if (draft === null) return;
    owner.set(index, result.length);
    if (after !== null) lastInStretch.set(draft.stretch, result.length);
    result.push(draft);
  });
  return result;
}

/** The spans of a draft that grows, copied once: a quote may run over thousands of paragraphs. */
interface Growing {
  readonly content: Span[];
  readonly quotes: number[];
}

interface Search {
  readonly quoted: Quoted;
  readonly index: number;
  readonly owner: ReadonlyMap<number, number>;
  readonly lastInStretch: ReadonlyMap<number, number>;
}

function lastByStretch(drafts: readonly Draft[]): Map<number, number> {
  const last = new Map<number, number>();
  drafts.forEach((draft, at) => {
    const known = drafts[last.get(draft.stretch) ?? -1];
    // Of several in one sentence, the one with quote marks is the one that goes on; else the last.
    if (known === undefined || known.quotes.length === 0 || draft.quotes.length > 0) last.set(draft.stretch, at);
  });
  return last;
}

/** Position of the draft whose speech a quote may go on with: of the quote or the sentence right before it. */
function precedingDraft(reading: Reading, { quoted, index, owner, lastInStretch }: Search): number | null {
  const before = owner.get(index - 1) ?? null;
  if (quoted.carriesOn && before !== null) return before;
  const stretch = stretchAt(reading, quoted.firstToken);
  if (stretch === null) return null;
  // In its own sentence only what leads up to it with a colon can be meant: 'She added: "…"'.
  const opens = reading.stretches[stretch]?.first === quoted.firstToken;
  // A clock time left out of the sentence between: an entry of a live blog opens here.
  if (opens && reading.stretches[stretch - 1]?.end !== quoted.firstToken) return null;
  const adjacent = lastInStretch.get(opens ? stretch - 1 : stretch);
  if (adjacent !== undefined) return adjacent;
  const quoteBefore = reading.quoted[index - 1];
  const follows = quoteBefore !== undefined && quoteBefore.endToken > (reading.stretches[stretch - 1]?.first ?? 0);
  return follows ? before : null;
}

/** A quote goes on with the one before when only source and cue stand between them, in one paragraph. */
function goesOn(reading: Reading, { quoted, index }: Search, last: Draft): boolean {
  if (quoted.carriesOn) return true;
  if (last.quotes.length === 0 || last.inherits !== null) return false;
  if (last.quotes.at(-1) === index - 1 && isListed(reading, quoted, reading.quoted[index - 1])) return true;
  const ends = Math.max(last.content.at(-1)?.end ?? 0, last.source?.end ?? 0, last.cue?.end ?? 0);
  const at = stretchAt(reading, quoted.firstToken);
  const stretch = at === null ? undefined : reading.stretches[at];
  const own = reading.stretches[last.stretch];
  if (stretch === undefined || stretch.block !== own?.block || stretch.first !== quoted.firstToken) return false;
  // Right after '“…,” she said.' a quote of one word is speech too.
  const words = stretch.index - own.index <= 1 && last.cue !== null ? 1 : MIN_WORDS;
  return isStatement(reading, quoted, words) && ends <= quoted.content.start && stretch.index - own.index <= 2;
}

/** 'chanted “Go home,” and “Never again.”' */
function isListed({ tokens }: Reading, { firstToken }: Quoted, before: Quoted | undefined): boolean {
  if (before === undefined || firstToken - before.endToken > 2) return false;
  const between = tokens.slice(before.endToken, firstToken);
  return (
    between.every(({ lower }) => /^(?:,|and|or)$/.test(lower)) &&
    (between.length > 0 || isComma(tokens[before.contentEnd - 1]))
  );
}

function saidAfter(reading: Reading, { quoted, index }: Search): Draft | null {
  const stretch = reading.stretches[stretchAt(reading, quoted.firstToken) ?? -1];
  const beside = stretch === undefined ? null : speakerAfter(reading, quoted, stretch);
  return beside === null ? null : besideDraft(reading, quoted, { ...beside, index });
}

/** A sentence that a draft has taken up to the quote ('She noted that it helps: “…”') leaves its speaker to be inherited. */
function saidBefore(reading: Reading, search: Search, drafts: readonly Draft[]): Draft | null {
  const { quoted, index, lastInStretch } = search;
  const stretch = reading.stretches[stretchAt(reading, quoted.firstToken) ?? -1];
  const beside = stretch === undefined ? null : speakerBefore(reading, quoted, stretch);
  if (beside === null || !opensLikeSpeech(reading, quoted, beside)) return null;
  const taken = drafts[lastInStretch.get(beside.stretch.index) ?? -1];
  const verb = reading.tokens[beside.verb?.token ?? -1];
  if (taken !== undefined && (verb === undefined || (taken.content.at(-1)?.end ?? 0) > verb.start)) return null;
  return besideDraft(reading, quoted, { ...beside, index });
}

/** With a capital, or right after its verb: 'the council reasoned, “because nobody else would”'. */
function opensLikeSpeech(
  { tokens }: Reading,
  { firstToken, contentFirst, contentEnd }: Quoted,
  { verb }: Beside,
): boolean {
  if (verb?.end === firstToken - 1 && contentEnd - contentFirst >= MIN_WORDS) return true;
  return /^[\p{Lu}\p{N}@#$£€[(…'‘’.]/u.test(tokens[contentFirst]?.text ?? '');
}

function loneOf(
  reading: Reading,
  place: { readonly quoted: Quoted; readonly index: number; readonly last: Draft | null },
): Draft | null {
  return isStatement(reading, place.quoted) ? loneDraft(reading, place) : null;
}

function loneDraft(
  reading: Reading,
  { quoted, index, last }: { quoted: Quoted; index: number; last: Draft | null },
): Draft {
  const known = (last?.source ?? last?.inherits ?? null) !== null;
  const base = known ? CONFIDENCE.inherited : CONFIDENCE.loneQuote;
  const content: Span = quoted.content;
  return {
    content: [content],
    directness: 'direct',
    act: 'speech',
    source: null,
    cue: null,
    channel: null,
    confidence: base - (quoted.closed ? 0 : UNCLOSED_PENALTY),
    quotes: [index],
    stretch: stretchAt(reading, quoted.firstToken) ?? 0,
    inherits: known ? (last?.inherits ?? last) : null,
  };
}

/** A sentence of its own: opens the sentence or follows a colon, has a capital, some length, and a sentence's end. */
function isStatement(
  reading: Reading,
  { firstToken, endToken, contentFirst, content }: Quoted,
  least: number = MIN_WORDS,
): boolean {
  const { tokens, text } = reading;
  const stretch = reading.stretchFrom(firstToken);
  const opens = stretch !== null || tokens[firstToken - 1]?.text === ':';
  const words = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word').length;
  const first = tokens[contentFirst]?.text ?? '';
  const lastCharacter = text.text.slice(content.end - 1, content.end);
  const after = tokens[endToken]?.text ?? '.';
  const ends = /[.!?…,"'”’]/u.test(lastCharacter) || /^[.!?]$/.test(after);
  return opens && words >= least && /^[\p{Lu}\p{N}[(…'‘’.]/u.test(first) && ends;
}
