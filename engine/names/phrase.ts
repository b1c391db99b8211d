import type { TaggedText, TaggedToken } from '../model';

/** Starts with a capital, or with a small prefix before one ("d'Ivoire", "eThekwini"). Addresses and hashtags do not count. */
export function isCapitalised(token: TaggedToken | undefined): boolean {
  return token?.kind === 'word' && /^(?:\p{Lu}|\p{Lt}|(?:[dln]['’]|[a-z])\p{Lu})/u.test(token.text);
}

/** Two capitals or more and no small letter ("NATO", "U.S."). */
export function isAllCaps(token: TaggedToken | undefined): boolean {
  return token?.kind === 'word' && /^[\p{Lu}\p{N}.&]{2,}$/u.test(token.text) && /\p{Lu}/u.test(token.text);
}

/** Written in small letters throughout. */
export function isLowerWord(token: TaggedToken | undefined): boolean {
  return token?.kind === 'word' && token.text === token.text.toLowerCase();
}

/** A hyphen with no white space on either side: it joins the words around it. */
export function isJoiningHyphen(tokens: readonly TaggedToken[], at: number): boolean {
  const hyphen = tokens[at];
  return (
    hyphen !== undefined &&
    /^[-‐‑–]$/u.test(hyphen.text) &&
    tokens[at - 1]?.end === hyphen.start &&
    tokens[at + 1]?.start === hyphen.end
  );
}

/** A run's words in their own writing, with one blank where the text has white space: how tables are asked. */
export function phraseOf({ tokens }: Pick<TaggedText, 'tokens'>, firstToken: number, endToken: number): string {
  let phrase = '';
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const gap = at > firstToken && (tokens[at - 1]?.end ?? token.start) < token.start;
    phrase += (gap ? ' ' : '') + token.text;
  }
  return phrase;
}

/** A word without the full stop of an abbreviation: "gen." → "gen". */
export function bareWord(token: TaggedToken | undefined): string {
  const word = token?.lower ?? '';
  return word.endsWith('.') ? word.slice(0, -1) : word;
}

/** Whether the word at `at` opens its sentence, or follows what opens one anew: a quotation mark, a colon, a bullet. */
export function opensSentence(tokens: readonly TaggedToken[], at: number, firstOfSentence: number): boolean {
  if (at <= firstOfSentence) return true;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (/^["“”‘«:;•·*|…–—-]$/u.test(before.text)) return !isJoiningHyphen(tokens, at - 1);
  return before.kind === 'punctuation' && opensSentence(tokens, at - 1, firstOfSentence) && !/^[,)]$/.test(before.text);
}
