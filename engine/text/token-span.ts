import type { TokenisedText, TokenSpan } from '../model';

/** The span from one token to before another; at least one token long. */
export function spanOf({ tokens }: TokenisedText, firstToken: number, endToken: number): TokenSpan {
  return { firstToken, endToken, start: tokens[firstToken]?.start ?? 0, end: tokens[endToken - 1]?.end ?? 0 };
}
