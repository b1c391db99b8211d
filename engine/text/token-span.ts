import type { TokenisedText, TokenSpan } from '../model';

/** The span from one token to before another; at least one token long. */
export function spanOf({ tokens }: Pick<TokenisedText, 'tokens'>, firstToken: number, endToken: number): TokenSpan {
  const start = tokens[firstToken]?.start ?? 0;
  return { firstToken, endToken, start, end: tokens[endToken - 1]?.end ?? start };
}
