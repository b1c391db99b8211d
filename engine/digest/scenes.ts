import type { Block, Entity, Mention, PlaceScene, Quantity, Quotation, Span, TimeExpression } from '../model';
import { tokenise } from '../text/tokenise';
import { bodyOf } from './body';
import { placesAround } from './lying-in';
import { clauseAt, withVerbs } from './scene-clauses';
import { spanIndex, sentenceIndex } from './span-index';

export interface ScenesInput {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly times: readonly TimeExpression[];
  /** The digest's regions and figures. */
  readonly regions: readonly string[];
  readonly figures: readonly number[];
}

/** Statements of one place that are listed, and those they are chosen from. */
const MOST_STATEMENTS = 8;
const MOST_READ = 40;
/** Places of one sentence looked at. */
const MOST_IN_SENTENCE = 12;

interface Draft {
  readonly quantities: number[];
  readonly times: string[];
  readonly statements: Span[];
}

/** Where something is, by a mention that says where. */
interface Located extends Span {
  readonly id: string;
}

/** What the article tells of each of its regions and of what is known to lie in them; regions without anything are left out. */
export function scenesOf(input: ScenesInput): PlaceScene[] {
  const { entities, quantities, times, regions, figures } = input;
  const around = placesAround(entities);
  const drafts = new Map<string, Draft>(regions.map((id) => [id, { quantities: [], times: [], statements: [] }]));
  const addTo = (id: string, add: (draft: Draft) => void): void => {
    for (const place of around(id)) {
      const draft = drafts.get(place);
      if (draft !== undefined) add(draft);
    }
  };
  for (const position of figures) {
    const place = quantities[position]?.place ?? null;
    if (place !== null) addTo(place, (draft) => draft.quantities.push(position));
  }
  const located = locatedIn(entities);
  const setting = settingOf(input, located, around);
  for (const time of times) {
    const place = setting(time);
    if (place !== null) addTo(place, (draft) => draft.times.push(time.id));
  }
  addStatements(input, located, addTo);
  return regions.flatMap((place) => {
    const draft = drafts.get(place);
    if (draft === undefined || Object.values(draft).every((list: readonly unknown[]) => list.length === 0)) return [];
    return [{ place, ...draft, statements: chosen(input, draft) }];
  });
}

/** Certain mentions that say where, in text order. */
function locatedIn(entities: readonly Entity[]): Located[] {
  const isWhere = ({ certain, sense, form }: Mention): boolean =>
    certain && sense === 'location' && (form === 'name' || form === 'nominal');
  return entities
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ id, mentions }) => mentions.filter(isWhere).map(({ start, end }) => ({ start, end, id })))
    .sort((one, other) => one.start - other.start);
}

/**
 * Where the event of a time is set: at the place of its clause that stands nearest to the time; without one there, at the
 * one place of its sentence. Null where neither tells.
 */
function settingOf(
  { text, blocks }: ScenesInput,
  located: readonly Located[],
  around: (id: string) => readonly string[],
): (time: TimeExpression) => string | null {
  const within = spanIndex(located);
  const sentenceOf = sentenceIndex(tokenise(text, blocks));
  return ({ event, start, end }) => {
    if (event === null) return null;
    const apart = (place: Span): number => Math.max(place.start - end, start - place.end);
    const inClause = within({ start: Math.min(event.start, start), end: Math.max(event.end, end) });
    const nearest = [...inClause].sort((one, other) => apart(one) - apart(other))[0];
    if (nearest !== undefined) return nearest.id;
    const sentence = sentenceOf(start);
    const [first, ...others] = sentence === null ? [] : within(sentence);
    // "in Goma, in eastern Congo": the smaller one, which lies in the others.
    return first !== undefined && others.every(({ id }) => around(first.id).includes(id)) ? first.id : null;
  };
}

type AddTo = (id: string, add: (draft: Draft) => void) => void;

function addStatements({ text, blocks, quotations }: ScenesInput, located: readonly Located[], addTo: AddTo): void {
  const verbed = withVerbs(tokenise(text, blocks));
  const sentenceOf = sentenceIndex(verbed);
  const isBody = bodyOf(text, blocks);
  const saidAt = spanIndex(
    quotations
      .filter(({ certain }) => certain)
      .flatMap(partsOf)
      .sort((one, other) => one.start - other.start),
  );
  const read = new Map<number, number>();
  for (const mention of located) {
    const sentence = sentenceOf(mention.start);
    const before = read.get(sentence?.index ?? 0) ?? 0;
    if (sentence === null || before === MOST_IN_SENTENCE || !isBody(mention)) continue;
    read.set(sentence.index, before + 1);
    const said = [...new Set(saidAt(sentence).map(({ quotation }) => quotation))];
    const clause = clauseAt({ text: verbed, sentence, quotations: said }, mention);
    if (clause === null) continue;
    addTo(mention.id, ({ statements }) => {
      const last = statements.at(-1);
      if (statements.length < MOST_READ && (last === undefined || clause.start >= last.end)) statements.push(clause);
    });
  }
}

/** A quotation by each of its contents and by who says it. */
function partsOf(quotation: Quotation): (Span & { readonly quotation: Quotation })[] {
  return quotation.content.map(({ start, end }) => ({ start, end, quotation }));
}

/** Those with a figure or a date first, then as they stand; in text order. */
function chosen({ quantities, figures, times }: ScenesInput, { statements }: Draft): Span[] {
  if (statements.length <= MOST_STATEMENTS) return statements;
  const telling = [...figures.flatMap((at) => quantities[at] ?? []), ...times];
  const within = spanIndex([...telling].sort((one, other) => one.start - other.start));
  const tells = (span: Span): number => Number(within(span).length > 0);
  return [...statements]
    .sort((one, other) => tells(other) - tells(one))
    .slice(0, MOST_STATEMENTS)
    .sort((one, other) => one.start - other.start);
}
