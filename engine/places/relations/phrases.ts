import { HEAD_MODIFIERS, PLACE_HEADS } from '../../data/place-heads';
import { LAND_NOUNS, PART_NOUNS } from '../../data/place-relations';
import { isDescribing, isJoining } from './word-classes';
import type { PlaceAt, Stage } from './stage';

/** Words before "border" or "territory" looked at. */
const MAX_WORDS = 3;
/** Words back to the "if" of a clause. */
const MAX_CONDITION = 15;

/** Where the place's phrase ends: after "Kursk region", "Sumy border region"; after the name where no head follows. */
export function phraseEnd({ tokens, end }: Stage, { endToken, demonym }: PlaceAt): number {
  if (demonym) return endToken;
  const at = HEAD_MODIFIERS.has(tokens[endToken]?.lower ?? '') ? endToken + 1 : endToken;
  return at < end && PLACE_HEADS.has(tokens[at]?.lower ?? '') ? at + 1 : endToken;
}

/**
 * Where the phrase that the place heads ends, or null where the place only describes what follows: "Kursk region governor",
 * "Russian troops". "Russian territory", "the Ukrainian border" and "Peru's south" are of the place itself.
 */
export function headedEnd(stage: Stage, place: PlaceAt): number | null {
  const land = landEnd(stage, place.endToken);
  if (land !== null) return land;
  if (place.demonym) return null;
  const end = phraseEnd(stage, place);
  const next = stage.tokens[end];
  if (next === undefined || end >= stage.end) return end;
  if (next.lower === "'s" || isJoining(stage, end)) return null;
  return next.partOfSpeech === 'noun' && next.text === next.lower ? null : end;
}

/** "Russian territory", "Peru's northern coast". */
function landEnd(stage: Stage, from: number): number | null {
  const { tokens, end } = stage;
  const owned = tokens[from]?.lower === "'s";
  for (let at = owned ? from + 1 : from; at < Math.min(end, from + MAX_WORDS); at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (LAND_NOUNS.has(word) || (owned && PART_NOUNS.has(word))) return at + 1;
    if (!isDescribing(stage, at)) return null;
  }
  return null;
}

/** "If Kursk borders …", "whether Suja lies in …": nothing is stated. */
export function isConditional({ tokens, first }: Stage, { firstToken }: PlaceAt): boolean {
  for (let at = firstToken - 1; at >= Math.max(first, firstToken - MAX_CONDITION); at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:if|whether|unless|suppose|imagine)$/.test(word)) return true;
    if (/^[,;:]$/.test(word)) return false;
  }
  return false;
}
