import type { Attribution, Quotation, Speaker } from '../model';

/** From here on a quotation is shown; below it is listed as less certain. */
export const CERTAIN_FROM = 0.6;

/**
 * Attributions with their speakers put in.
 * @param speakers entity id for each attribution, by position; null where nobody is known.
 */
export function quotationsOf(attributions: readonly Attribution[], speakers: readonly (string | null)[]): Quotation[] {
  return attributions.map((attribution, index) => {
    const { content, directness, act, cue, channel, confidence } = attribution;
    const speaker = speakerOf(attribution, speakers[index] ?? null);
    return { content, directness, act, speaker, cue, channel, confidence, certain: confidence >= CERTAIN_FROM };
  });
}

function speakerOf({ source }: Attribution, entity: string | null): Speaker | null {
  if (source !== null) return { entity, start: source.start, end: source.end };
  return entity === null ? null : { entity };
}
