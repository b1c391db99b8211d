import type { Entity, Quantity, TaggedText, TaggedToken, TokenSpan } from '../../model';

/** A place spoken of, with its tokens. */
export interface PlaceAt extends TokenSpan {
  readonly entity: Entity;
  readonly demonym: boolean;
}

/** A sentence's tokens with the places and figures that begin among them. Positions are those of `TaggedText.tokens`. */
export interface Stage {
  readonly tokens: readonly TaggedToken[];
  /** The sentence: `tokens.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  /** In text order, without overlap. */
  readonly places: readonly PlaceAt[];
  readonly placeAt: ReadonlyMap<number, PlaceAt>;
  readonly figureAt: ReadonlyMap<number, FigureAt>;
}

export interface FigureAt {
  readonly figure: Quantity;
  readonly endToken: number;
}

/** Mentions below this are more likely something else. */
const SURE_ENOUGH = 0.5;

/** The sentences in which places are spoken of. */
export function stagesOf(
  { tokens, sentences }: TaggedText,
  { entities, quantities }: { readonly entities: readonly Entity[]; readonly quantities: readonly Quantity[] },
): Stage[] {
  const span = tokenSpans(tokens);
  const placeAt = new Map(placesSpoken(entities, span).map((place) => [place.firstToken, place]));
  const figureAt = new Map<number, FigureAt>();
  for (const figure of quantities) {
    const at = span(figure);
    if (at !== null) figureAt.set(at.firstToken, { figure, endToken: at.endToken });
  }
  const places = [...placeAt.values()];
  let next = 0;
  return sentences.flatMap(({ firstToken, endToken }) => {
    while ((places[next]?.firstToken ?? Infinity) < firstToken) next += 1;
    const from = next;
    while ((places[next]?.firstToken ?? Infinity) < endToken) next += 1;
    if (next === from) return [];
    return [{ tokens, first: firstToken, end: endToken, places: places.slice(from, next), placeAt, figureAt }];
  });
}

type Finder = (span: { readonly start: number; readonly end: number }) => TokenSpan | null;

function tokenSpans(tokens: readonly TaggedToken[]): Finder {
  const starting = new Map(tokens.map(({ start, index }) => [start, index]));
  const ending = new Map(tokens.map(({ end, index }) => [end, index + 1]));
  return ({ start, end }) => {
    const firstToken = starting.get(start);
    const endToken = ending.get(end);
    return firstToken === undefined || endToken === undefined ? null : { firstToken, endToken, start, end };
  };
}

/** Names, and descriptions by their last word: in "the Ukrainian city" two places are spoken of. */
function placesSpoken(entities: readonly Entity[], span: Finder): PlaceAt[] {
  const all = entities
    .filter(({ kind }) => kind === 'place')
    .flatMap((entity) =>
      entity.mentions.flatMap((mention) => {
        const at = mention.confidence >= SURE_ENOUGH && mention.form !== 'pronoun' ? span(mention) : null;
        if (at === null) return [];
        const firstToken = mention.form === 'nominal' ? at.endToken - 1 : at.firstToken;
        return [{ ...at, firstToken, entity, demonym: mention.form === 'demonym' }];
      }),
    )
    .sort((left, right) => left.firstToken - right.firstToken || right.endToken - left.endToken);
  // "the capital of Peru" ends where its name ends: the name is kept, which stands first.
  return all.filter(({ firstToken }, at) => firstToken >= (all[at - 1]?.endToken ?? 0));
}
