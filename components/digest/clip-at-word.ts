import { clip } from '../card/excerpt';

/** White space made single, cut between words with "…" when it is longer than `limit` UTF-16 code units. */
export function clipAtWord(text: string, limit: number): string {
  const clipped = clip(text, limit);
  const space = clipped.lastIndexOf(' ');
  const wasCut = clipped.endsWith('…') && !text.trimEnd().endsWith('…');
  const whole = wasCut && space > limit / 2 ? `${clipped.slice(0, space)}…` : clipped;
  return whole.replace(/[,;:–—-]…$/, '…');
}
