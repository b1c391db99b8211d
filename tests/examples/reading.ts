import type { Analysis, Entity, Quantity, Quotation, Span } from '../../engine/model';
import type { ExpectedFigure, ExpectedQuote } from './examples';

/** The words under a span. */
export function words({ text }: Analysis, { start, end }: Span): string {
  return text.slice(start, end);
}

export function actorsOf({ entities, digest }: Analysis): Entity[] {
  return entitiesOf(entities, digest.actors);
}

export function regionsOf({ entities, digest }: Analysis): Entity[] {
  return entitiesOf(entities, digest.regions);
}

/** Whether the entity goes by this name anywhere in the article. */
export function goesBy(analysis: Analysis, entity: Entity, name: string): boolean {
  return [entity.name, ...entity.aliases, ...entity.mentions.map((mention) => words(analysis, mention))].includes(name);
}

/** The role without the article or possessive before it: "The regional governor" and "regional governor" say the same. */
export function bareRole(role: string): string {
  return role.replace(/^(?:the|an?|its|his|her|their)\s+/i, '').toLowerCase();
}

/** The listed figure that says what is expected: the same words, the same values, the hedge, and what is counted. */
export function findFigure(analysis: Analysis, expected: ExpectedFigure): Quantity | undefined {
  const places = occurrences(analysis.text, expected.text);
  return figuresOf(analysis).find(
    (figure) =>
      places.some((place) => overlap(place, figure)) &&
      hasValue(figure, expected) &&
      isHedged(analysis, figure, expected) &&
      countsTheSame(figure, expected),
  );
}

/** The listed figures that cover the number, where it stands as a number of its own. */
export function figuresAt(analysis: Analysis, number: string): string[] {
  const places = occurrences(analysis.text, number).filter(({ start, end }) => {
    const around = `${analysis.text[start - 1] ?? ' '}${analysis.text[end] ?? ' '}`;
    return !/\d/.test(around);
  });
  return figuresOf(analysis).flatMap((figure) =>
    places.some((place) => overlap(place, figure)) ? [words(analysis, figure)] : [],
  );
}

/** The listed quotation with these pieces, quote marks and closing punctuation aside. */
export function findQuote(analysis: Analysis, expected: ExpectedQuote): Quotation | undefined {
  const wanted = expected.content.map(bareQuote).join('|');
  const { quotations, digest } = analysis;
  return digest.quotes
    .flatMap((position) => quotations[position] ?? [])
    .find(({ content }) => content.map((span) => bareQuote(words(analysis, span))).join('|') === wanted);
}

export function speakerOf({ entities }: Analysis, { speaker }: Quotation): Entity | undefined {
  return entities.find(({ id }) => id === speaker?.entity);
}

/** Without quote marks, brackets and punctuation at either end. */
export function bareQuote(text: string): string {
  return text.replace(/^[\s"“”‘’']+|[\s"“”‘’',.;:]+$/g, '');
}

function figuresOf({ quantities, digest }: Analysis): Quantity[] {
  return digest.figures.flatMap((position) => quantities[position] ?? []);
}

function entitiesOf(entities: readonly Entity[], ids: readonly string[]): Entity[] {
  return ids.flatMap((wanted) => entities.find(({ id }) => id === wanted) ?? []);
}

function hasValue({ value }: Quantity, { min, max }: ExpectedFigure): boolean {
  const near = (a: number, b: number | undefined): boolean => b === undefined || Math.abs(a - b) <= Math.abs(b) * 1e-3;
  return near(value.min, min) && near(value.max, max);
}

function isHedged(analysis: Analysis, { hedges, start, end, relation }: Quantity, expected: ExpectedFigure): boolean {
  if (expected.relation !== undefined && !expected.relation.includes(relation)) return false;
  const hedge = expected.hedge;
  return hedge === undefined || [{ start, end }, ...hedges].some((span) => words(analysis, span).includes(hedge));
}

function countsTheSame({ counted, unit }: Quantity, expected: ExpectedFigure): boolean {
  if (expected.unit !== undefined && unit !== expected.unit) return false;
  return expected.counted === undefined || (counted !== '' && expected.counted.endsWith(counted));
}

function occurrences(text: string, searched: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(searched); start >= 0; start = text.indexOf(searched, start + 1)) {
    found.push({ start, end: start + searched.length });
  }
  return found;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
