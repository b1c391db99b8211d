import type { Span } from '../model';
import { CONFIDENCE, UNCLOSED_PENALTY } from './draft';
import type { Draft } from './draft';
import type { Quoted } from './quoted';
import type { Reading } from './reading';

/** Fewer words in quote marks, without a cue, are a title or a phrase at arm's length. */
const MIN_WORDS = 5;

/**
 * Quotes that no cue has taken: those that go on with the quotation before them become its further span; those that
 * are sentences of their own inherit the speaker of the attribution before them; the rest are no quotations.
 */
export function withUnattributed(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const result = [...drafts];
  const owner = new Map<number, number>();
  result.forEach((draft, at) => {
    for (const quote of draft.quotes) owner.set(quote, at);
  });
  const lastInStretch = lastByStretch(drafts);
  reading.quoted.forEach((quoted, index) => {
    if (owner.has(index)) return;
    const before = precedingDraft(reading, { quoted, index, owner, lastInStretch });
    const last = before === null ? undefined : result[before];
    if (before !== null && last !== undefined && goesOn(reading, quoted, last)) {
      result[before] = { ...last, content: [...last.content, quoted.content], quotes: [...last.quotes, index] };
      owner.set(index, before);
    } else if (isStatement(reading, quoted)) {
      owner.set(index, result.length);
      result.push(loneDraft(reading, { quoted, index, last: last ?? null }));
    }
  });
  return result;
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
  const stretch = stretchOf(reading, quoted.firstToken);
  if (stretch === null) return null;
  // In its own sentence only what leads up to it with a colon can be meant: 'She added: "…"'.
  const opens = reading.stretches[stretch]?.first === quoted.firstToken;
  const adjacent = lastInStretch.get(opens ? stretch - 1 : stretch);
  if (adjacent !== undefined) return adjacent;
  const quoteBefore = reading.quoted[index - 1];
  const follows = quoteBefore !== undefined && quoteBefore.endToken >= (reading.stretches[stretch - 1]?.first ?? 0);
  return follows ? before : null;
}

/** A quote goes on with the one before when only source and cue stand between them, in one paragraph. */
function goesOn(reading: Reading, quoted: Quoted, last: Draft): boolean {
  if (quoted.carriesOn) return true;
  if (last.quotes.length === 0 || last.inherits !== null) return false;
  const ends = Math.max(...last.content.map(({ end }) => end), last.source?.end ?? 0, last.cue?.end ?? 0);
  const at = stretchOf(reading, quoted.firstToken);
  const stretch = at === null ? undefined : reading.stretches[at];
  const own = reading.stretches[last.stretch];
  if (stretch === undefined || stretch.block !== own?.block || stretch.first !== quoted.firstToken) return false;
  return isStatement(reading, quoted) && ends <= quoted.content.start && stretch.index - own.index <= 2;
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
    stretch: stretchOf(reading, quoted.firstToken) ?? 0,
    inherits: known ? (last?.inherits ?? last) : null,
  };
}

/** A sentence of its own: opens the sentence or follows a colon, has a capital, some length, and a sentence's end. */
function isStatement(reading: Reading, { firstToken, endToken, content }: Quoted): boolean {
  const { tokens, text } = reading;
  const stretch = reading.stretchFrom(firstToken);
  const opens = stretch !== null || tokens[firstToken - 1]?.text === ':';
  const words = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word').length;
  const first = tokens[firstToken + 1]?.text ?? '';
  const lastCharacter = text.text.slice(content.end - 1, content.end);
  const after = tokens[endToken]?.text ?? '.';
  const ends = /[.!?…,"'”’]/u.test(lastCharacter) || /^[.!?]$/.test(after);
  return opens && words >= MIN_WORDS && /^[\p{Lu}\p{N}[(…'‘’.]/u.test(first) && ends;
}

function stretchOf({ stretches }: Reading, token: number): number | null {
  let low = 0;
  let high = stretches.length - 1;
  if (high < 0) return null;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.first ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
