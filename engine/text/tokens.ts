import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../data/abbreviations';
import type { Span, Token, TokenKind } from '../model';

/** Joiners and soft hyphens that pages put inside words; they are part of the word but not of its table form. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTERS = `\\p{L}[\\p{L}\\p{M}\\p{N}_${INVISIBLE}]*`;

/**
 * One alternative for each sort of token, the more particular first. White space and bidi controls match none and are
 * skipped. The repetitions never nest over the same characters, so that matching stays linear.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?<address>https?:\/\/[^\s"'<>“”]{1,2000}|[@#][\p{L}\p{N}_]{1,100})`,
    String.raw`(?<ordinal>\d{1,6}(?:st|nd|rd|th)(?![\p{L}\p{N}])|\d{2,4}s(?![\p{L}\p{N}]))`,
    String.raw`(?<number>\d+(?:[.,]\d+)*)`,
    String.raw`(?<initials>(?:\p{L}\.){2,}|\p{Lu}\.(?=\s{0,2}\p{Lu}))`,
    `(?<word>${LETTERS}(?:['’](?!s(?![\\p{L}\\p{N}]))${LETTERS})*)`,
    String.raw`(?<clitic>['’]s(?![\p{L}\p{N}]))`,
    String.raw`(?<punctuation>\.{2,}|-{2,}|[^\s\p{Cf}])`,
  ].join('|'),
  'gu',
);

/** A token before it is numbered within the whole text. */
export type LooseToken = Omit<Token, 'index'>;

/**
 * The tokens of one stretch of text, in order, without overlap.
 *
 * @example "Gladkov's 14,000 well-armed troops" → Gladkov | 's | 14,000 | well | - | armed | troops
 */
export function tokensOf(text: string, within: Span): LooseToken[] {
  const tokens: LooseToken[] = [];
  TOKEN.lastIndex = within.start;
  for (let match = TOKEN.exec(text); match !== null && match.index < within.end; match = TOKEN.exec(text)) {
    const end = Math.min(endOf(text, match), within.end);
    tokens.push(tokenAt(text, { start: match.index, end }, kindOf(match)));
    TOKEN.lastIndex = end;
  }
  return tokens;
}

function tokenAt(text: string, { start, end }: Span, kind: TokenKind): LooseToken {
  const own = text.slice(start, end);
  return { start, end, text: own, lower: tableForm(own), kind };
}

/** Lower case, apostrophes straightened, invisible joiners dropped: how every table in `data/` is keyed. */
export function tableForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '');
}

function kindOf({ groups }: RegExpExecArray): TokenKind {
  if (groups?.number !== undefined) return 'number';
  return groups?.punctuation === undefined ? 'word' : 'punctuation';
}

/** An abbreviation takes its full stop with it: "Gen." */
function endOf(text: string, match: RegExpExecArray): number {
  const end = match.index + match[0].length;
  if (match.groups?.word === undefined || text[end] !== '.') return end;
  const word = tableForm(match[0]);
  return TITLE_ABBREVIATIONS.has(word) || isListedShort(word, text, end) ? end + 1 : end;
}

/** "Corp." inside a sentence keeps its stop; before white space and a capital it is left to the sentence splitter. */
function isListedShort(word: string, text: string, end: number): boolean {
  return (
    OTHER_ABBREVIATIONS.has(word) &&
    /^\.[\s,]/.test(text.slice(end, end + 2)) &&
    /[a-z,\d]/.test(text[end + 2] ?? text[end + 1] ?? '')
  );
}
