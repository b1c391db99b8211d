import type { Entity, Mention, Quotation, Span, TaggedText } from '../model';

/** Weights of what makes an entity matter; they sum to 1. Set by reading news, in the order an editor would name them. */
const WEIGHTS = { frequency: 0.35, title: 0.15, lead: 0.15, spread: 0.15, speaking: 0.15, acting: 0.05 } as const;

/** With this many mentions an entity has half of what frequency can give. */
const HALF_FREQUENCY = 4;
/** With this many quotations an entity has half of what speaking can give. */
const HALF_SPEAKING = 1;
/** The text is cut into this many equal parts to see how far mentions spread. */
const PARTS = 4;
/** So many paragraphs make the lead. */
const LEAD_PARAGRAPHS = 2;
/** "Kyiv" by name counts in full, "the city" and "it" less. */
const FORM_WEIGHT: Readonly<Record<Mention['form'], number>> = { name: 1, nominal: 0.6, demonym: 0.4, pronoun: 0.3 };

/** The same entities with `salience` given: title and lead, number and spread of mentions, being quoted, acting. */
export function withSalience(
  text: TaggedText,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): Entity[] {
  const places = { titles: titlesOf(text), lead: leadOf(text), length: text.blocks.at(-1)?.end ?? 0 };
  const spoken = quotationsBySpeaker(quotations);
  return entities.map((entity) => ({ ...entity, salience: salienceOf(entity, places, spoken.get(entity.id) ?? 0) }));
}

interface Places {
  readonly titles: readonly Span[];
  readonly lead: Span | null;
  readonly length: number;
}

function salienceOf({ mentions }: Entity, { titles, lead, length }: Places, spoken: number): number {
  const certain = mentions.filter((mention) => mention.certain);
  if (certain.length === 0) return 0;
  const weight = certain.reduce((sum, { form }) => sum + FORM_WEIGHT[form], 0);
  const parts = new Set(certain.map(({ start }) => Math.floor((start * PARTS) / Math.max(1, length))));
  const score =
    WEIGHTS.frequency * saturating(weight, HALF_FREQUENCY) +
    WEIGHTS.title * Number(certain.some((mention) => titles.some((title) => isWithin(mention, title)))) +
    WEIGHTS.lead * Number(lead !== null && certain.some((mention) => isWithin(mention, lead))) +
    WEIGHTS.spread * ((parts.size - 1) / (PARTS - 1)) +
    WEIGHTS.speaking * saturating(spoken, HALF_SPEAKING) +
    WEIGHTS.acting * Number(certain.some(({ sense }) => sense === 'actor'));
  return Math.min(1, Math.max(0, Math.round(score * 1000) / 1000));
}

/** 0 for none, one half at `half`, towards 1 for many. */
function saturating(count: number, half: number): number {
  return count / (count + half);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function titlesOf({ blocks }: TaggedText): Span[] {
  return blocks.filter(({ role }) => role === 'title' || role === 'heading');
}

/** From the first paragraph to the end of the second. */
function leadOf({ blocks }: TaggedText): Span | null {
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph').slice(0, LEAD_PARAGRAPHS);
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function quotationsBySpeaker(quotations: readonly Quotation[]): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const { speaker, certain } of quotations) {
    const entity = speaker?.entity ?? null;
    if (entity !== null && certain) spoken.set(entity, (spoken.get(entity) ?? 0) + 1);
  }
  return spoken;
}
