/** Confidence as the card shows it: three dots and two words. */
export interface Sureness {
  /** How many of three dots are filled. */
  readonly dots: 1 | 2 | 3;
  readonly words: string;
}

/** @param confidence 0 to 1. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.85) return { dots: 3, words: 'sure' };
  if (confidence >= 0.65) return { dots: 2, words: 'fairly sure' };
  return { dots: 1, words: 'less sure' };
}
