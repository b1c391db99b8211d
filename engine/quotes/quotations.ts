import type { Attribution, Quotation, Speaker } from '../model';

/** From here on a quotation is shown; below it is listed as less certain. */
export const CERTAIN_FROM = 0.6;

/**
 * What it costs words without quote marks that their source is a thing ("an option", "the wall"): as many such readings
 * are false as right, and those that are right have the wrong source. After it only those that a clear cue with "that" stands
 * beside are still shown.
 */
export const MUTE_PENALTY = 0.15;

const NONE: ReadonlySet<number> = new Set();

/**
 * Attributions with their speakers put in.
 * @param speakers entity id for each attribution, by position; null where nobody is known.
 * @param mute positions of the attributions whose source phrase is headed by a word for what cannot speak.
 */
export function quotationsOf(
  attributions: readonly Attribution[],
  speakers: readonly (string | null)[],
  mute: ReadonlySet<number> = NONE,
): Quotation[] {
  return attributions.map((attribution, index) => {
    const { content, directness, form, act, cue, channel } = attribution;
    const speaker = speakerOf(attribution, speakers[index] ?? null);
    const confidence = mute.has(index) ? withoutVoice(attribution) : attribution.confidence;
    return { content, directness, form, act, speaker, cue, channel, confidence, certain: confidence >= CERTAIN_FROM };
  });
}

/** How sure a reading is whose source cannot speak. "According to" is sure whoever follows. */
function withoutVoice({ directness, cue, confidence }: Attribution): number {
  if (directness === 'direct' || cue?.lemma === 'according to') return confidence;
  return Math.max(0, confidence - MUTE_PENALTY);
}

function speakerOf({ source }: Attribution, entity: string | null): Speaker | null {
  if (source !== null) return { entity, start: source.start, end: source.end };
  return entity === null ? null : { entity };
}
