import { CUE_FORMS } from '../../data/cue-verbs';
import { DETERMINERS, OBJECT_PRONOUNS } from '../../data/quotation-words';
import { clauseEnd, contentOf, hasQuote } from '../clauses/clause';
import type { Occasion } from './direct';
import { CONFIDENCE } from '../draft';
import type { Draft } from '../draft';
import { drafted } from './indirect';
import { isFiniteVerb, isNominal, isOneOf, isTimeWord } from '../phrases/phrase';
import type { Reading } from '../reading';
import { phraseFrom } from '../phrases/source-after';

/** How far the "as" of "described … as" may stand from its verb, in tokens. */
const MAX_OBJECT = 25;

/** "described X as Y", "dismissed X as Y", "accused X of Y": what is described and how; an article before X is left out. */
export function description(occasion: Occasion): Draft | null {
  const { reading, speaking, bounds } = occasion;
  const { tokens } = reading;
  if (!speaking.verb.takes.has('as') || speaking.voice === 'passive') return null;
  // "referred to the raid as"
  const tail = tokens[speaking.tail]?.lower === 'to' ? speaking.tail + 1 : speaking.tail;
  const start = speaking.verb.lemma === 'describe' && tokens[tail]?.lower === 'the' ? tail + 1 : tail;
  const link = linkAfter(occasion, start);
  if (link === null) return null;
  const end = afterQuote(reading, start, clauseEnd(reading, start, bounds));
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
    // "quoted Marek as saying": what he says is a clause or a quote of its own.
    const next = reading.tokens[at + 1]?.lower ?? '';
    const saying = next.endsWith('ing') && CUE_FORMS.has(next);
    if (token.lower === link && at > start) return saying && token.lower === 'as' ? null : at;
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
  const content = contentOf(reading, start, afterQuote(reading, start, end));
  const mixed = hasQuote(reading, start, end);
  if (!mixed && !isOneOf(DETERMINERS, tokens[name]) && tokens[name]?.partOfSpeech !== 'adjective') return null;
  return content === null
    ? null
    : drafted(occasion, [content], { confidence: mixed ? CONFIDENCE.describedAs : CONFIDENCE.noun, mixed });
}

/** 'as "brave" | before going on', 'it "a disgrace" | on Monday': after the last quote only the reporter goes on. */
function afterQuote({ quotedAt, tokens }: Reading, from: number, end: number): number {
  let at = end;
  while (at > from && quotedAt(at - 1) === null) at -= 1;
  return at > from && GOES_ON.test(tokens[at]?.lower ?? '') ? at : end;
}

const GOES_ON = /^(?:and|but|before|after|as|on|in|at|when|while|because|for|,)$/;

/** Where the second noun phrase, or the quote, begins. */
function nameStart({ reading, speaking }: Occasion, end: number): number | null {
  const { tokens, quotedAt } = reading;
  const start = speaking.tail;
  const bare = isOneOf(OBJECT_PRONOUNS, tokens[start]);
  const points = /^(?:this|that|these|those)$/.test(tokens[start]?.lower ?? '');
  const phrase = bare ? start + 1 : phraseFrom({ tokens, start: points ? start + 1 : start, ceiling: end });
  let object = Math.max(phrase, points ? start + 1 : start);
  while (object < end && object > start && isTimeWord(tokens[object])) object += 1;
  for (let at = start; at < Math.min(end, object + 3); at += 1) if (quotedAt(at) !== null) return at;
  if (object >= end && tokens[end - 1]?.partOfSpeech === 'adjective' && end - start > 2) return end - 1;
  if (object === start || object >= end) return null;
  return /^(?:a|an|the|his|her|their)$/.test(tokens[object]?.lower ?? '') && isNominal(tokens, object + 1)
    ? object
    : null;
}
