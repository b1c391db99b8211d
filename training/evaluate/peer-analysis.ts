import type { PeerSpan } from './peer';

const KIND_OF_TYPE = { PER: 'person', LOC: 'place', ORG: 'organization' } as const;

/** As much of an analysis as the scorers of entities and senses read. */
export interface MinimalAnalysis {
  readonly id: string;
  readonly entities: readonly MinimalEntity[];
}

interface MinimalEntity {
  readonly kind: (typeof KIND_OF_TYPE)[PeerSpan['type']];
  readonly name: string;
  readonly mentions: readonly MinimalMention[];
}

interface MinimalMention {
  readonly start: number;
  readonly end: number;
  readonly form: 'name';
  readonly sense: 'location';
}

/** A program that joins nothing: each distinct wording of a kind is an entity, and the first mention's wording its name. */
export function analysisOfSpans(
  { id, text }: { id: string; text: string },
  spans: readonly PeerSpan[],
): MinimalAnalysis {
  const entities = new Map<string, MinimalEntity & { readonly mentions: MinimalMention[] }>();
  for (const span of spans) {
    const name = wordingOf(text.slice(span.start, span.end));
    const key = `${span.type} ${name}`;
    const entity = entities.get(key) ?? { kind: KIND_OF_TYPE[span.type], name, mentions: [] };
    entity.mentions.push(mentionOf(span));
    entities.set(key, entity);
  }
  return { id, entities: [...entities.values()] };
}

/** The answer "it is always a location", for a place that somebody else has found. */
export function alwaysLocation(id: string, [start, end]: readonly [number, number]): MinimalAnalysis {
  return { id, entities: [{ kind: 'place', name: '', mentions: [mentionOf({ start, end })] }] };
}

function mentionOf({ start, end }: { start: number; end: number }): MinimalMention {
  return { start, end, form: 'name', sense: 'location' };
}

/** "The Guardian's" and "Guardian," are one wording. */
function wordingOf(phrase: string): string {
  return phrase
    .replace(/^the\s+/iu, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/['’]s$/u, '');
}
