import type { TaggedToken } from '../model';

/** One sentence, `tokens.slice(first, end)`. Positions are those of `TaggedText.tokens`. */
export interface TokenView {
  readonly tokens: readonly TaggedToken[];
  readonly first: number;
  readonly end: number;
}

/** The token at a position, or null outside the sentence. */
export function tokenAt(view: TokenView, at: number): TaggedToken | null {
  return at >= view.first && at < view.end ? (view.tokens[at] ?? null) : null;
}

/** The token's words as they stand; empty outside the sentence. */
export function textAt(view: TokenView, at: number): string {
  return tokenAt(view, at)?.text ?? '';
}

/** No white space between this token and the one before it. */
export function adjoins(view: TokenView, at: number): boolean {
  const token = tokenAt(view, at);
  return token !== null && tokenAt(view, at - 1)?.end === token.start;
}

export function isCapital(view: TokenView, at: number): boolean {
  return /^\p{Lu}/u.test(textAt(view, at));
}
