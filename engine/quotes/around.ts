import { PREPOSITIONS, RELATIVE_PRONOUNS } from '../data/quotation-words';
import { clauseEnd, contentOf, hasFiniteVerb, hasQuote } from './clause';
import type { Occasion } from './direct';
import { CONFIDENCE } from './draft';
import type { Draft } from './draft';
import { drafted } from './indirect';
import { isComma, isFiniteVerb, isOneOf } from './phrase';

/** After these a clause tells more of the saying, not of what was said. */
const NOT_RESUMED = /^(?:who|which|whose|where|and|but|while|though|although|in|on|after|before|as)$/;
/** A clause opened by these is only the circumstance: "When the siren went, officials said". */
const CIRCUMSTANCE = /^(?:when|while|if|as|after|before|because|since|although|though|once|until|asked)$/;

/** "X, researchers say" and "X, she said, Y": the clause before source and cue, and its rest after them. */
export function clauseAround(occasion: Occasion): Draft | null {
  const { reading, speaking, gap, bounds } = occasion;
  const { lead, stretch } = speaking;
  if (!isParenthetic(occasion) || CIRCUMSTANCE.test(reading.tokens[stretch.first]?.lower ?? '')) return null;
  const end = resumes(occasion) ? clauseEnd(reading, gap.words, bounds) : gap.words;
  const before = contentOf(reading, stretch.first, lead - 1);
  if (before === null || !isClause(occasion, end)) return null;
  const after = end > gap.words ? contentOf(reading, gap.words, end) : null;
  return drafted(occasion, after === null ? [before] : [before, after], {
    confidence: CONFIDENCE.clauseBefore,
    mixed: hasQuote(reading, stretch.first, end),
  });
}

/** Source and cue stand between commas, or between a comma and the end. */
function isParenthetic({ reading: { tokens }, speaking, gap }: Occasion): boolean {
  const { lead, stretch, verb, voice, place } = speaking;
  if (voice !== 'finite' || !verb.takes.has('quote') || place === 'shared' || !isComma(tokens[lead - 1])) return false;
  const next = tokens[gap.words];
  if (gap.words >= stretch.end || gap.opener === 'comma' || next?.kind === 'punctuation') return true;
  return place === 'after' && isOneOf(RELATIVE_PRONOUNS, next);
}

function resumes({ reading: { tokens }, gap }: Occasion): boolean {
  const next = tokens[gap.words];
  return gap.opener === 'comma' && !NOT_RESUMED.test(next?.lower ?? '') && next?.verbForm !== 'gerund';
}

/** The part before has a verb of its own, or is the subject of the verb that the rest opens with. */
function isClause({ reading, speaking: { stretch, lead }, gap }: Occasion, end: number): boolean {
  if (hasFiniteVerb(reading, stretch.first, lead - 1)) return true;
  const subject = !isOneOf(PREPOSITIONS, reading.tokens[stretch.first]);
  return subject && end > gap.words && isFiniteVerb(reading.tokens, gap.words);
}
