import type { Span } from '../../model';
import { saidBy } from './direct';
import type { Occasion } from './direct';
import { CONFIDENCE } from '../draft';
import type { Draft } from '../draft';
import type { Reading } from '../reading';

const FIRST_PERSON = /^(?:i|we|my|our|me|us|i'm|i've|we're|we've|i'll|we'll|i'd|we'd|myself|ourselves|mine|ours)$/;

/** A statement is not followed further than this. */
const MAX_SENTENCES = 80;

/** 'The minister said:' at a paragraph's end: the paragraphs set off below it, as far as somebody says "I" or "we" in them. */
export function setOffStatement(occasion: Occasion): Draft | null {
  const { reading, speaking, gap } = occasion;
  const { stretch } = speaking;
  const next = reading.stretches[stretch.index + 1];
  if (gap.opener !== 'colon' || gap.words < stretch.end || next === undefined || next.block === stretch.block)
    return null;
  const content = statementFrom(reading, next.index);
  if (content === null) return null;
  return { ...saidBy(occasion), content: [content], directness: 'direct', confidence: CONFIDENCE.setOff, quotes: [] };
}

function statementFrom(reading: Reading, first: number): Span | null {
  const { stretches, tokens, text } = reading;
  let last: number | null = null;
  for (let index = first; index < Math.min(stretches.length, first + MAX_SENTENCES); index += 1) {
    const stretch = stretches[index];
    if (stretch === undefined || reading.quotedAt(stretch.first) !== null) break;
    if (text.blocks[stretch.block]?.role === 'heading') break;
    if (tokens.slice(stretch.first, stretch.end).some(({ lower }) => FIRST_PERSON.test(lower))) last = stretch.block;
  }
  const start = tokens[stretches[first]?.first ?? -1]?.start;
  const end = last === null ? undefined : text.blocks[last]?.end;
  return start === undefined || end === undefined || start >= end ? null : { start, end };
}
