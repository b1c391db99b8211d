import { REGIONAL_OFFICES } from '../../data/place-heads';
import type { NameSpan, TaggedText } from '../../model';
import { sentenceAt } from '../../text/sentence-at';
import type { Scene } from './scene';
import type { PlaceSketch } from '../sketches/sketches';

/** "…of the Krasnogorsk district," the Arden region's governor said: a district without a region, one region's office. */
export function regionOfSpeaker(
  { text, names, sketches }: Pick<Scene, 'text' | 'names' | 'sketches'>,
  { name, head }: PlaceSketch,
): number | null {
  if (head === null || head.level === 'first-order') return null;
  const sentence = sentenceAt(text, head.span.firstToken);
  if (sentence === null) return null;
  const regions = neighbours(names, name).filter((at) => {
    const other = sketches.get(at);
    if (other === undefined || other.span.firstToken < sentence.firstToken) return false;
    if (other.span.endToken > sentence.endToken) return false;
    return other.head?.level === 'first-order' || other.candidates[0]?.place.level === 'first-order';
  });
  const [region] = regions;
  const isOne = region !== undefined && new Set(regions.map((at) => sketches.get(at)?.slug)).size === 1;
  return isOne && hasOffice(text, sketches.get(region)) ? region : null;
}

/** Positions of the names close by, which bounds the search in a sentence that is nothing but names. */
function neighbours(names: readonly NameSpan[], name: number): number[] {
  return [-4, -3, -2, -1, 1, 2, 3, 4].map((step) => name + step).filter((at) => at >= 0 && at < names.length);
}

/** "Arden region governor", "the governor of the Arden region". */
function hasOffice({ tokens }: TaggedText, region: PlaceSketch | undefined): boolean {
  if (region === undefined) return false;
  const { firstToken, endToken } = region.span;
  const after = tokens[endToken]?.lower === "'s" ? endToken + 1 : endToken;
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  return (
    REGIONAL_OFFICES.has(tokens[after]?.lower ?? '') ||
    (tokens[of]?.lower === 'of' && REGIONAL_OFFICES.has(tokens[of - 1]?.lower ?? ''))
  );
}
