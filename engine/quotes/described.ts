import { DETERMINERS, OBJECT_PRONOUNS } from '../data/quotation-words';
import { clauseEnd, contentOf, hasQuote } from './clause';
import type { Occasion } from './direct';
import { CONFIDENCE } from './draft';
import type { Draft } from './draft';
import { drafted } from './indirect';
import { isFiniteVerb, isNominal, isOneOf } from './phrase';
import { phraseFrom } from './source-after';

/** How far the "as" of "described … as" may stand from its verb, in tokens. */
const MAX_OBJECT = 25;

/** "described X as Y", "dismissed X as Y", "accused X of Y": what is described and how; an article before X is left out. */
export function description(occasion: Occasion): Draft | null {
  const { reading, speaking, bounds } = occasion;
  const { tokens } = reading;
  if (!speaking.verb.takes.has('as') || speaking.voice === 'passive') return null;
  const start = tokens[speaking.tail]?.lower === 'the' ? speaking.tail + 1 : speaking.tail;
  const link = linkAfter(occasion, start);
  if (link === null) return null;
  const end = clauseEnd(reading, start, bounds);
  const content = contentOf(reading, start, end);
  return content === null
    ? null
    : drafted(occasion, [content], { confidence: CONFIDENCE.describedAs, mixed: hasQuote(reading, start, end) });
}

function linkAfter({ reading, speaking }: Occasion, start: number): number | null {
  const link = speaking.verb.lemma === 'accuse' ? 'of' : 'as';
  const limit = Math.min(speaking.stretch.end, start + MAX_OBJECT);
  for (let at = start; at < limit; at += 1) {
    const token = reading.tokens[at];
    if (token === undefined || token.text === ';' || token.text === ':') return null;
    if (token.lower === link && at > start) return at;
    if (isFiniteVerb(reading.tokens, at) && speaking.verb.lemma !== 'describe') return null;
  }
  return null;
}

/** "called the deaths a loss", 'called it "cruel"': the thing and the name given it. */
export function naming(occasion: Occasion): Draft | null {
  const { reading, speaking, bounds } = occasion;
  const { tokens } = reading;
  if (!speaking.verb.takes.has('naming') || speaking.voice === 'passive' || speaking.source === null) return null;
  const start = speaking.tail;
  const end = clauseEnd(reading, start, bounds);
  const name = nameStart(occasion, end);
  if (name === null) return null;
  const content = contentOf(reading, start, end);
  const mixed = hasQuote(reading, start, end);
  if (!mixed && !isOneOf(DETERMINERS, tokens[name])) return null;
  return content === null
    ? null
    : drafted(occasion, [content], { confidence: mixed ? CONFIDENCE.describedAs : CONFIDENCE.noun, mixed });
}

/** Where the second noun phrase, or the quote, begins. */
function nameStart({ reading, speaking }: Occasion, end: number): number | null {
  const { tokens, quotedAt } = reading;
  const start = speaking.tail;
  const object =
    isOneOf(OBJECT_PRONOUNS, tokens[start]) || /^(?:this|that|these|those)$/.test(tokens[start]?.lower ?? '')
      ? start + 1
      : phraseFrom({ tokens, start, ceiling: end });
  for (let at = start; at < Math.min(end, object + 3); at += 1) if (quotedAt(at) !== null) return at;
  if (object === start || object >= end) return null;
  return /^(?:a|an|the|his|her|their)$/.test(tokens[object]?.lower ?? '') && isNominal(tokens, object + 1)
    ? object
    : null;
}
