import * as v from 'valibot';
import type { Correction, NewCorrection } from '../engine/model';

/** A reader's corrections as messages carry them and storage keeps them. Lengths are UTF-16 code units. */

/** Longer names are no names; a card of one offers no correction. */
export const MAX_CORRECTED_WORDS = 200;
/** What is kept of the text on either side of the words. */
export const CORRECTION_REACH = 32;
/** Corrections of one article; nobody makes as many by hand. */
export const MAX_CORRECTIONS = 100;

const words = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_CORRECTED_WORDS));
const around = v.pipe(v.string(), v.maxLength(CORRECTION_REACH));
export const correctionId = v.pipe(v.string(), v.regex(/^c\d{1,9}$/));

const pointing = {
  kind: v.picklist(['not-a-name', 'not-the-same']),
  words,
  before: around,
  after: around,
  occurrence: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000_000)),
  of: words,
} as const;

export const newCorrectionSchema = v.strictObject(pointing) satisfies v.GenericSchema<unknown, NewCorrection>;
export const correctionSchema = v.strictObject({ id: correctionId, ...pointing }) satisfies v.GenericSchema<
  unknown,
  Correction
>;
