import { CUE_NOUNS } from '../../data/cue-nouns';
import { DETERMINERS, PREPOSITIONS, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS } from '../../data/quotation-words';
import type { Span } from '../../model';
import { clauseEnd, contentOf, hasFiniteVerb, hasQuote } from '../clauses/clause';
import { saidBy } from './direct';
import type { Occasion } from './direct';
import { CONFIDENCE, WRITER_PENALTY } from '../draft';
import type { Draft } from '../draft';
import { canOpenClause } from '../clauses/gap';
import { isComma, isFiniteVerb, isOneOf } from '../phrases/phrase';
import type { Reading } from '../reading';

/** "… said that X", "officials say X". */
export function clauseAfter(occasion: Occasion): Draft | null {
  const { reading, gap, bounds, speaking } = occasion;
  if (gap.words >= speaking.stretch.end) return null;
  const confidence = sureness(occasion);
  if (confidence === null) return null;
  const end = clauseEnd(reading, gap.words, bounds);
  const content = contentOf(reading, gap.words, end);
  if (content === null) return null;
  return drafted(occasion, [content], { confidence, mixed: hasQuote(reading, gap.words, end) });
}

/** How sure it is that what follows the cue is what was said; null when it is not. */
function sureness(occasion: Occasion): number | null {
  const { gap, speaking, reading, bounds } = occasion;
  const { takes } = speaking.verb;
  if (gap.opener === 'that') return takes.has('that') ? CONFIDENCE.clauseWithThat : null;
  if (gap.opener === 'question') return takes.has('that') ? CONFIDENCE.bareClause : null;
  if (gap.opener === 'colon') return takes.has('quote') && gap.quote === null ? CONFIDENCE.bareDoubtful : null;
  if (gap.opener === 'comma') return null;
  if (gap.quote !== null) return takes.has('bare') || takes.has('quote') ? CONFIDENCE.partlyQuoted - 0.1 : null;
  if (!canOpenClause(reading.tokens[gap.words])) return null;
  const end = clauseEnd(reading, gap.words, bounds);
  if (opensNounClause(reading, gap.words)) return null;
  const clause = hasFiniteVerb(reading, gap.words, end);
  if (clause && takes.has('bare')) return CONFIDENCE.bareClause;
  if (clause && takes.has('loose') && verbComesFirst(occasion, end)) return CONFIDENCE.bareDoubtful;
  return null;
}

/** "heard allegations that": the clause is the noun's. */
function opensNounClause({ tokens }: Reading, at: number): boolean {
  const noun = isOneOf(DETERMINERS, tokens[at]) ? at + 1 : at;
  return CUE_NOUNS.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'that';
}

/** "found many are ill" against "found a man who was ill": the first noun phrase goes straight into a verb. */
function verbComesFirst({ reading: { tokens }, gap }: Occasion, end: number): boolean {
  if (isOneOf(SUBJECT_PRONOUNS, tokens[gap.words])) return true;
  for (let at = gap.words; at < end; at += 1) {
    if (isFiniteVerb(tokens, at)) return at > gap.words;
    const token = tokens[at];
    if (isOneOf(RELATIVE_PRONOUNS, token) || isComma(token) || token?.lower === 'to') return false;
    if (isOneOf(PREPOSITIONS, token) && isOneOf(SUBJECT_PRONOUNS, tokens[at + 1])) return false;
  }
  return false;
}

interface Reach {
  readonly confidence: number;
  readonly mixed: boolean;
}

export function drafted(occasion: Occasion, content: readonly Span[], { confidence, mixed }: Reach): Draft {
  const word = occasion.reading.tokens[occasion.speaking.source?.firstToken ?? -1]?.lower ?? '';
  const writer = word === 'you' || (word === 'i' && occasion.speaking.verb.act !== 'thought');
  return {
    ...saidBy(occasion),
    content,
    directness: mixed ? 'mixed' : 'indirect',
    confidence: Math.max(0.1, confidence + (mixed ? 0.05 : 0) - (writer ? WRITER_PENALTY : 0)),
    quotes: [],
  };
}
