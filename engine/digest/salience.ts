import type { Entity, Mention, Quotation, Span, TaggedText } from '../model';
import { isStatement } from './statements';

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
/** The second paragraph of the lead counts so much of the first. */
const SECOND_PARAGRAPH = 0.6;
/** Those without a name come after those with one that are spoken of as much: "officials", "a resident". */
const UNNAMED = 0.75;
/** "Ruiz, a lawyer": a description beside the name speaks of nobody once more. */
const BESIDE_NAME = 0.1;
/** "Kyiv" by name counts in full, "the city" and "it" less. */
const FORM_WEIGHT: Readonly<Record<Mention['form'], number>> = { name: 1, nominal: 0.6, demonym: 0.4, pronoun: 0.3 };

/** The same entities with `salience` given: title and lead, number and spread of mentions, being quoted, acting. */
export function withSalience(
  text: Pick<TaggedText, 'blocks'>,
  entities: readonly Entity[],
  quotations: readonly Quotation[],
): Entity[] {
  const places = { titles: titlesOf(text), lead: leadOf(text), length: text.blocks.at(-1)?.end ?? 0 };
  const spoken = quotationsBySpeaker(quotations);
  return entities.map((entity) => ({ ...entity, salience: salienceOf(entity, places, spoken.get(entity.id) ?? 0) }));
}

interface Places {
  readonly titles: readonly Span[];
  /** The first paragraphs, in order. */
  readonly lead: readonly Span[];
  readonly length: number;
}

function salienceOf({ mentions, named }: Entity, { titles, lead, length }: Places, spoken: number): number {
  const certain = mentions.filter((mention) => mention.certain);
  if (certain.length === 0) return 0;
  const weight = certain.reduce((sum, mention) => sum + weightOf(mention), 0);
  const parts = new Set(certain.map(({ start }) => Math.floor((start * PARTS) / Math.max(1, length))));
  const score =
    WEIGHTS.frequency * saturating(weight, HALF_FREQUENCY) +
    WEIGHTS.title * Number(certain.some((mention) => titles.some((title) => isWithin(mention, title)))) +
    WEIGHTS.lead * leadShare(certain, lead) +
    WEIGHTS.spread * ((parts.size - 1) / (PARTS - 1)) +
    WEIGHTS.speaking * saturating(spoken, HALF_SPEAKING) +
    WEIGHTS.acting * (certain.filter(({ sense }) => sense === 'actor').length / certain.length);
  return Math.min(1, Math.max(0, Math.round(score * (named ? 1 : UNNAMED) * 1000) / 1000));
}

function weightOf({ form, why: { rule } }: Mention): number {
  return rule === 'apposition' || rule === 'predicate' ? BESIDE_NAME : FORM_WEIGHT[form];
}

/** 1 for who is spoken of in the first paragraph, less for the second, 0 for neither. */
function leadShare(mentions: readonly Mention[], lead: readonly Span[]): number {
  const at = lead.findIndex((paragraph) => mentions.some((mention) => isWithin(mention, paragraph)));
  return at === -1 ? 0 : at === 0 ? 1 : SECOND_PARAGRAPH;
}

/** 0 for none, one half at `half`, towards 1 for many. */
function saturating(count: number, half: number): number {
  return count / (count + half);
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function titlesOf({ blocks }: Pick<TaggedText, 'blocks'>): Span[] {
  return blocks.filter(({ role }) => role === 'title' || role === 'heading');
}

function leadOf({ blocks }: Pick<TaggedText, 'blocks'>): Span[] {
  return blocks.filter(({ role }) => role === 'paragraph').slice(0, LEAD_PARAGRAPHS);
}

function quotationsBySpeaker(quotations: readonly Quotation[]): Map<string, number> {
  const spoken = new Map<string, number>();
  for (const quotation of quotations) {
    const entity = quotation.speaker?.entity ?? null;
    if (entity !== null && quotation.certain && isStatement(quotation))
      spoken.set(entity, (spoken.get(entity) ?? 0) + 1);
  }
  return spoken;
}
