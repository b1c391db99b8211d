import type { Analysis, Entity } from '../engine/model';

/** Bytes one kept analysis may take. Most articles take 30 to 200 kB. */
export const MAX_ANALYSIS_BYTES = 2_000_000;
/** Mentions of one entity that are kept when the whole analysis is too large: enough to jump through. */
const KEPT_MENTIONS = 20;

/** An analysis as it is kept: one string, so that its size is what the browser counts too. */
export interface Compacted {
  /** JSON of an `Analysis` whose text stops where reading stopped. */
  readonly json: string;
  readonly bytes: number;
  /** False: mentions were left out to make it fit. It serves the popup, not the page. */
  readonly whole: boolean;
}

/** The analysis made small enough to keep, or null when even a part of it is not. */
export function compact(analysis: Analysis, maxBytes = MAX_ANALYSIS_BYTES): Compacted | null {
  const end = analysis.analysed.end;
  const read = { ...analysis, text: analysis.text.slice(0, end), blocks: analysis.blocks.filter((b) => b.end <= end) };
  const whole = written(read, true);
  if (whole.bytes <= maxBytes) return whole;
  const part = written({ ...read, blocks: [], entities: read.entities.map(withFewerMentions) }, false);
  return part.bytes <= maxBytes ? part : null;
}

function withFewerMentions(entity: Entity): Entity {
  return { ...entity, mentions: entity.mentions.slice(0, KEPT_MENTIONS) };
}

function written(analysis: Analysis, whole: boolean): Compacted {
  const json = JSON.stringify(analysis);
  return { json, bytes: bytesOf(json), whole };
}

/** Bytes of a string in UTF-8, which is how the browsers count session storage. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
