/** What a reader can say of a mention: "this is no name at all", "this is somebody or something else". */
export type CorrectionKind = 'not-a-name' | 'not-the-same';

/**
 * A reader's correction, pointing at a mention by its words and what stands around them rather than by offsets, so that
 * it is found again after the page has changed a little.
 */
export interface NewCorrection {
  readonly kind: CorrectionKind;
  /** What the mention says. */
  readonly words: string;
  /** The text directly before and after it: some thirty UTF-16 code units, fewer at the text's ends. */
  readonly before: string;
  readonly after: string;
  /** How often the text says the words before this place. */
  readonly occurrence: number;
  /** Name of the entity the mention was with. */
  readonly of: string;
}

/** A correction as it is kept. */
export interface Correction extends NewCorrection {
  /** Unlike that of any other correction of the article. */
  readonly id: string;
}

/** A correction that the analysis has taken in. */
export interface AppliedCorrection extends Pick<Correction, 'id' | 'kind' | 'words' | 'of'> {
  /** The entities it was about that are there still: what the mention was with, then what it is by itself. */
  readonly entities: readonly string[];
}
