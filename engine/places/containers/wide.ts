import type { GazetteerPlace, TaggedText } from '../../model';
import type { Scene } from './scene';

/** Words of the longest state or country looked for: "Newfoundland and Labrador" is one, "United States of America" another. */
const MAX_WORDS = 4;
/** A state, province or country of which people have heard. */
const KNOWN_WELL = 4.5;

/** A state, province or country that the name finder did not take for a place: "Ky.", "Alberta" of "the Alberta". */
export interface WideWords {
  readonly place: GazetteerPlace;
  readonly endToken: number;
}

/** The one whose words begin at a token, or null. */
export function wideAt({ text, lookup }: Pick<Scene, 'text' | 'lookup'>, at: number): WideWords | null {
  if (!isCapital(text, at)) return null;
  for (let words = MAX_WORDS; words >= 1; words -= 1) {
    const last = text.tokens[at + words - 1];
    const first = text.tokens[at];
    if (first === undefined || last === undefined || !isCapital(text, at + words - 1)) continue;
    const said = text.text.slice(first.start, last.end);
    const place =
      words <= 2 ? (shortened(text, said, { at: at + words, lookup }) ?? inFull(said, lookup)) : inFull(said, lookup);
    if (place !== null) return { place, endToken: at + words };
  }
  return null;
}

function isCapital({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.text !== token.lower;
}

function shortened(
  { tokens }: TaggedText,
  said: string,
  { at, lookup }: { readonly at: number; readonly lookup: Scene['lookup'] },
): GazetteerPlace | null {
  const hasStop = said.endsWith('.') || tokens[at]?.text === '.';
  return lookup.abbreviated(said.replace(/\.$/, '').replace(/\.\s+/, '.'), hasStop);
}

function inFull(said: string, lookup: Scene['lookup']): GazetteerPlace | null {
  const [first] = lookup.named(said);
  if (first === undefined || first.prominence < KNOWN_WELL) return null;
  return first.level === 'country' || first.level === 'first-order' ? first : null;
}
