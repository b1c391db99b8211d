import type { Reference, Sentence, Span, TaggedText, TaggedToken } from '../model';

/** The number of an article: "11 (2)", "4.2", "2016/679", "117-58", "IX", "(EU) 2016/679", "No. 1701". */
const NUMBER = String.raw`(?:\((?:EU|EC|EEC|UE)\)\s)?(?:[Nn]os?\.?\s|#)?(?:\d{1,6}[A-Za-z]?(?:[./–-]\d{1,6}[A-Za-z]?){0,4}|[IVXLC]{1,6}(?![\p{L}\p{N}]))(?:\s?\((?:\d{1,3}|[a-z]{1,4})\)){0,4}`;

/** Parts of laws and documents, capital or small; and what is numbered as a whole, capital only. */
const PART = String.raw`(?:[Aa]rt(?:icles?|s?\.)|[Ss]ec(?:tions?|\.)|[Rr]ules?|[Cc]lauses?|[Pp]aragraphs?|[Ss]ubsections?|[Cc]hapters?|[Aa]mendments?|[Aa]nnex|[Aa]ppendix|[Ss]chedule)`;
const WHOLE = String.raw`(?:Regulation|Directive|Resolution|Decree|Law|Bill|Act|Executive Order|Order|Proposition|Protocol|Ordinance|Decision|Title|Opinion|Report|Document|Memorandum|Communiqué)`;

const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<part>${PART})|(?<whole>${WHOLE}))\s(?<number>${NUMBER})(?![\p{L}\p{N}])`,
  'gu',
);

/** A reference of this many characters more is not read: no sentence names a law at such length. */
const MAX_TAIL_TOKENS = 12;

const OF_DOCUMENTS =
  /\b(?:report|study|book|paper|review|dossier|memo|memorandum|letter|plan|manual|novel|guide|communiqué)\b/iu;

/** Articles of laws, resolutions, numbered documents, in text order: "Article 11 (2) of a relevant international treaty". */
export function findReferences(text: TaggedText): Reference[] {
  return text.sentences.flatMap((sentence) => referencesIn(text, sentence));
}

function referencesIn(text: TaggedText, sentence: Sentence): Reference[] {
  const references: Reference[] = [];
  for (const match of text.text.slice(sentence.start, sentence.end).matchAll(REFERENCE)) {
    const core = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    if (core.start < (references.at(-1)?.end ?? 0)) continue;
    const whole = match.groups?.whole !== undefined;
    const start = whole ? startOfName(text, sentence, core.start) : core.start;
    references.push(referenceOf(text, { start, end: endOfTail(text, sentence, core.end) }, match[0]));
  }
  return references;
}

function referenceOf(text: TaggedText, span: Span, core: string): Reference {
  const words = text.text.slice(span.start, span.end);
  const document = OF_DOCUMENTS.test(words) || /^(?:Report|Document|Memorandum|Communiqué|[Aa]ppendix)/u.test(core);
  return { ...span, kind: document ? 'document' : 'legal', confidence: 0.9 };
}

/** "UN Security Council" before "Resolution 1701": the capital words directly before belong to the name. */
function startOfName(text: TaggedText, sentence: Sentence, start: number): number {
  let at = tokenFrom(text, sentence, start);
  let from = start;
  while (at > sentence.firstToken && isNameWord(text.tokens[at - 1], at - 1 === sentence.firstToken)) {
    at -= 1;
    from = text.tokens[at]?.start ?? from;
  }
  return from;
}

/** A capital at the beginning of the sentence says nothing unless the word is a name. */
function isNameWord(token: TaggedToken | undefined, opens: boolean): boolean {
  if (token === undefined || !/^\p{Lu}/u.test(token.text)) return false;
  return !opens || /^(?:noun|proper-noun|adjective)$/.test(token.partOfSpeech);
}

/** Where "of the treaty" ends, or `end` when nothing of the sort follows. */
function endOfTail(text: TaggedText, sentence: Sentence, end: number): number {
  const of = tokenFrom(text, sentence, end);
  if (text.tokens[of]?.lower !== 'of') return end;
  let last = end;
  for (let at = of + 1; at < Math.min(sentence.endToken, of + MAX_TAIL_TOKENS); at += 1) {
    const token = text.tokens[at];
    if (token === undefined || !carriesOn(text, at, at === of + 1)) break;
    if (/^(?:noun|proper-noun)$/.test(token.partOfSpeech) || isCapitalised(token)) last = token.end;
  }
  return last;
}

function carriesOn(text: TaggedText, at: number, first: boolean): boolean {
  const token = text.tokens[at];
  const next = text.tokens[at + 1];
  if (token === undefined) return false;
  if (first && /^(?:determiner|pronoun)$/.test(token.partOfSpeech)) return true;
  if (/^(?:noun|proper-noun|adjective)$/.test(token.partOfSpeech) || isCapitalised(token)) return true;
  if (token.lower === "'s" || token.text === '-') return true;
  return /^(?:of|on|for|the|against)$/.test(token.lower) && (next?.lower === 'the' || isCapitalised(next));
}

function isCapitalised(token: TaggedToken | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** Position of the first token of the sentence at or after the offset: halved, so that long sentences cost little. */
function tokenFrom(text: TaggedText, sentence: Sentence, offset: number): number {
  let [low, high] = [sentence.firstToken, sentence.endToken];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
