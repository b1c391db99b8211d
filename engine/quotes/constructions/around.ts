import { PREPOSITIONS, RELATIVE_PRONOUNS, SUBORDINATORS } from '../../data/quotation-words';
import { clauseEnd, contentOf, hasFiniteVerb, hasQuote } from '../clauses/clause';
import type { Occasion } from './direct';
import { CONFIDENCE } from '../draft';
import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { drafted } from './indirect';
import { isAdverb, isComma, isFiniteVerb, isOneOf } from '../phrases/phrase';

/** After these a clause tells more of the saying, not of what was said. */
const NOT_RESUMED = /^(?:who|which|whose|where|and|but|while|though|although|in|on|after|before|as)$/;
/** A clause opened by these is only the circumstance: "When the siren went, officials said". */
const CIRCUMSTANCE = /^(?:when|while|if|as|after|before|because|since|although|though|once|until|asked)$/;

/** Where and when something was said may follow its cue, in tokens. */
const MAX_ADJUNCT = 16;

/** "X, researchers say" and "X, she said, Y": the clause before source and cue, and its rest after them. */
export function clauseAround(occasion: Occasion): Draft | null {
  const { reading, speaking, gap, bounds } = occasion;
  const { lead, stretch } = speaking;
  if (!isParenthetic(occasion)) return null;
  const end = resumes(occasion) ? clauseEnd(reading, gap.words, bounds) : gap.words;
  if (end === gap.words && isCircumstance(occasion)) return null;
  const before = contentOf(reading, stretch.first, lead - 1);
  if (before === null) return null;
  // "Still, they argue, cities must grow"
  if (end > gap.words && isOnlyAdverbs(reading, stretch.first, lead - 1)) return afterOnly(occasion, end);
  if (!isClause(occasion, end)) return null;
  const after = end > gap.words ? contentOf(reading, gap.words, end) : null;
  return drafted(occasion, after === null ? [before] : [before, after], {
    confidence: CONFIDENCE.clauseBefore,
    mixed: hasQuote(reading, stretch.first, end),
  });
}

function isOnlyAdverbs({ tokens }: Reading, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    const leads = isAdverb(token) || /^(?:and|but|yet|so|still|then|[,;])$/.test(token?.lower ?? '');
    if (!leads) return false;
  }
  return true;
}

function afterOnly(occasion: Occasion, end: number): Draft | null {
  const { reading, gap } = occasion;
  const content = contentOf(reading, gap.words, end);
  if (content === null || !hasFiniteVerb(reading, gap.words, end)) return null;
  return drafted(occasion, [content], {
    confidence: CONFIDENCE.clauseBefore,
    mixed: hasQuote(reading, gap.words, end),
  });
}

/** Nothing but a circumstance stands before the cue: no comma in it opens a main clause. */
function isCircumstance({ reading: { tokens }, speaking: { stretch, lead } }: Occasion): boolean {
  if (!CIRCUMSTANCE.test(tokens[stretch.first]?.lower ?? '')) return false;
  let verbs = 0;
  for (let at = stretch.first + 1; at < lead - 1; at += 1) {
    if (isComma(tokens[at])) return false;
    if (isFiniteVerb(tokens, at) && !isFiniteVerb(tokens, at - 1)) verbs += 1;
  }
  return verbs < 2;
}

/** Source and cue stand between commas, or between a comma and the end. */
function isParenthetic({ reading, speaking, gap }: Occasion): boolean {
  const { tokens } = reading;
  const { lead, stretch, verb, voice, place } = speaking;
  const tells = verb.takes.has('quote') || (verb.act === 'writing' && verb.takes.has('that'));
  if (voice !== 'finite' || !tells || place === 'shared' || !isComma(tokens[lead - 1])) return false;
  const next = tokens[gap.words];
  if (gap.words >= stretch.end || gap.opener === 'comma' || next?.kind === 'punctuation') return true;
  if (place === 'after' && isOneOf(RELATIVE_PRONOUNS, next)) return true;
  // "…, a team reported in a journal last week."
  const short = gap.quote === null && stretch.end - gap.words <= MAX_ADJUNCT;
  // "…, she said while visiting a fair", "…, she said when she came"
  if (short && isOneOf(SUBORDINATORS, next) && next?.lower !== 'if') return true;
  const adjunct = isOneOf(PREPOSITIONS, next) && gap.opener === 'none';
  return short && adjunct && !hasFiniteVerb(reading, gap.words, stretch.end);
}

function resumes({ reading, gap }: Occasion): boolean {
  const { tokens } = reading;
  const next = tokens[gap.words];
  if (gap.opener === 'comma' && /^(?:and|but)$/.test(next?.lower ?? ''))
    return hasQuote(reading, gap.words, gap.words + 6);
  return gap.opener === 'comma' && !NOT_RESUMED.test(next?.lower ?? '') && next?.verbForm !== 'gerund';
}

/** The part before has a verb of its own, or is the subject of the verb that the rest opens with. */
function isClause({ reading, speaking: { stretch, lead }, gap }: Occasion, end: number): boolean {
  if (hasFiniteVerb(reading, stretch.first, lead - 1)) return true;
  if (end === gap.words) return false;
  // "By closing the gate, she said, the port saves time": the verb stands in the rest.
  const leadsIn = isOneOf(PREPOSITIONS, reading.tokens[stretch.first]);
  return leadsIn ? hasFiniteVerb(reading, gap.words, end) : opensWithVerb(reading, gap.words);
}

function opensWithVerb({ tokens }: Reading, first: number): boolean {
  const at = isAdverb(tokens[first]) ? first + 1 : first;
  const verb = tokens[at];
  return isFiniteVerb(tokens, at) || (verb?.kind === 'word' && verb.lower.endsWith('ed'));
}
