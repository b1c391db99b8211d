import type { Reading, Stretch } from '../reading';

/** No aside between two halves of a quote is longer, in tokens. */
const MAX_ASIDE = 25;

/**
 * '“We will” — he paused — “try again,” she said': position in `Reading.quoted` of the half before the aside, or null
 * when the quote at `index` is not the second half of one.
 */
export function halfBefore({ tokens, quoted }: Reading, index: number, { first }: Stretch): number | null {
  const [half, rest] = [quoted[index - 1], quoted[index]];
  if (half === undefined || rest === undefined || half.firstToken !== first) return null;
  if (rest.firstToken - half.endToken > MAX_ASIDE || !isDash(tokens, rest.firstToken - 1)) return null;
  return isDash(tokens, half.endToken) && rest.firstToken - half.endToken > 1 ? index - 1 : null;
}

function isDash(tokens: Reading['tokens'], at: number): boolean {
  return /^(?:[—–]|-+)$/.test(tokens[at]?.text ?? '');
}
