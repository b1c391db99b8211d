import type { Attribution, Quotation } from '../model';

/**
 * Attributions with their speakers put in.
 * @param speakers entity id for each attribution, by position; null where nobody is known.
 */
export function quotationsOf(
  _attributions: readonly Attribution[],
  _speakers: readonly (string | null)[],
): Quotation[] {
  return [];
}
