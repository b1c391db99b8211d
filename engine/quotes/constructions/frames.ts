import { CUE_FORMS } from '../../data/cue-verbs';
import type { CueKind, SpeechAct, TokenSpan } from '../../model';
import { isAdverb, isAuxiliary, isComma, isPossessive } from '../phrases/phrase';
import { pastModifiers, sourceAfter } from '../phrases/source-after';
import { sourceBefore } from '../phrases/source-before';
import type { Reading, Stretch } from '../reading';
import { spanOf } from '../reading';

/** A phrase that says whose words the sentence gives: tokens `first` to `end`. */
export interface Frame {
  readonly first: number;
  readonly end: number;
  readonly source: TokenSpan;
  readonly cue: TokenSpan;
  readonly lemma: string;
  readonly kind: CueKind;
  readonly act: SpeechAct;
}

interface Pattern {
  /** {source} <cue> [words said]; "…" where the source stands within the cue. */
  readonly example: string;
  readonly read: (place: Place) => Frame | null;
}

export interface Place {
  readonly reading: Reading;
  readonly at: number;
  readonly stretch: Stretch;
  /** The first quote mark after `at`, or the stretch's end: no source runs over it. */
  readonly ceiling: number;
}

/** Phrases that stand before, after or within the words said. */
export const FRAMES: readonly Pattern[] = [
  {
    example: '<According to> {the ministry}, [the road is shut].',
    read: (place) => withSource(place, { words: ['according', 'to'], lemma: 'according to' }),
  },
  {
    example: '<In the words of> {the harbour master}, [the sea took everything].',
    read: (place) => withSource(place, { words: ['in', 'the', 'words', 'of'], lemma: 'in the words of' }),
  },
  {
    example: 'In {the judge}’s <view>, [the police broke the law].',
    read: ({ reading, at, stretch }) => inViewOf(reading, at, stretch),
  },
  {
    example: '<In> {a new poll}, [most people want the road shut].',
    read: (place) => inDocument(place),
  },
  {
    example: 'As {the fishermen} <put it>, [the sea has gone quiet].',
    read: (place) => asPutBy(place),
  },
];

function withSource(
  { reading: { tokens }, at, ceiling }: Place,
  { words, lemma }: { words: readonly string[]; lemma: string },
): Frame | null {
  if (!words.every((word, step) => tokens[at + step]?.lower === word)) return null;
  const start = at + words.length;
  // "according to plan", "according to age": a measure, and nobody who says anything.
  if (/^(?:plan|schedule|size|age|need|taste|rank|type|custom|tradition)$/.test(tokens[start]?.lower ?? ''))
    return null;
  const source = sourceAfter({ tokens, start, ceiling });
  const cue = spanOf(tokens, at, start);
  if (source === null || cue === null) return null;
  const whole = spanOf(tokens, source.firstToken, pastModifiers({ tokens, start: source.endToken, ceiling })) ?? source;
  return { first: at, end: whole.endToken, source: whole, cue, lemma, kind: 'neutral', act: 'speech' };
}

const VIEW_NOUNS = /^(?:view|views|opinion|words|account|telling|judgment|judgement|estimation|reading|assessment)$/;

/** "in the judge's view", "in her own words". */
function inViewOf({ tokens }: Reading, at: number, stretch: Stretch): Frame | null {
  if (tokens[at]?.lower !== 'in') return null;
  for (let noun = at + 2; noun < Math.min(stretch.end, at + 12); noun += 1) {
    const token = tokens[noun];
    if (token === undefined || (token.kind === 'punctuation' && !isPossessive(tokens, noun))) return null;
    if (!VIEW_NOUNS.test(token.lower) || !endsFrame(tokens, noun + 1, stretch)) continue;
    const owner = tokens[noun - 1]?.lower === 'own' ? noun - 2 : noun - 1;
    const source = isPossessive(tokens, owner)
      ? sourceBefore({ tokens, floor: at + 1, end: owner })
      : /^(?:his|her|their|its)$/.test(tokens[owner]?.lower ?? '')
        ? spanOf(tokens, owner, owner + 1)
        : null;
    const cue = spanOf(tokens, noun, noun + 1);
    if (source === null || cue === null) return null;
    const thought = /^(?:view|views|opinion|judgment|judgement|estimation)$/.test(token.lower);
    const act = thought ? 'thought' : 'speech';
    return { first: at, end: noun + 1, source, cue, lemma: `in ${token.lower} of`, kind: 'claim', act };
  }
  return null;
}

const TELLING_DOCUMENTS = /^(?:poll|polls|survey|surveys|study|studies|census|ranking|filing|filings|analysis)$/;

/** "In a new poll": what a count or a study found, as long as nobody else in the sentence says it. */
function inDocument({ reading: { tokens }, at, stretch, ceiling }: Place): Frame | null {
  if (at !== stretch.first || !/^(?:a|an|the|one|this|its|their|another)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  const source = sourceAfter({ tokens, start: at + 1, ceiling });
  if (source === null || source.endToken - source.firstToken > 8) return null;
  const names = tokens.slice(source.firstToken, source.endToken);
  const comma = pastModifiers({ tokens, start: source.endToken, ceiling });
  const cue = spanOf(tokens, at, at + 1);
  if (cue === null || !names.some(({ lower }) => TELLING_DOCUMENTS.test(lower)) || !isComma(tokens[comma])) return null;
  return { first: at, end: comma, source, cue, lemma: 'in', kind: 'neutral', act: 'writing' };
}

/** "as the fishermen put it", "as officials admit": a clause of its own between marks. */
function asPutBy({ reading: { tokens }, at, stretch, ceiling }: Place): Frame | null {
  if (tokens[at]?.lower !== 'as' || !(at === stretch.first || isComma(tokens[at - 1]))) return null;
  const source = sourceAfter({ tokens, start: at + 1, ceiling });
  if (source === null) return null;
  let verb = source.endToken;
  while (isAdverb(tokens[verb]) || isAuxiliary(tokens[verb])) verb += 1;
  const putsIt = /^puts?$/.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'it';
  const end = putsIt ? verb + 2 : verb + 1;
  const form = putsIt
    ? undefined
    : CUE_FORMS.get(tokens[verb]?.lower ?? '')?.find((one) => one.verb.takes.has('quote'));
  const cue = spanOf(tokens, verb, end);
  if (cue === null || (!putsIt && form === undefined) || !endsFrame(tokens, end, stretch)) return null;
  const word = form?.verb ?? { lemma: 'put it', kind: 'neutral' as const, act: 'speech' as const };
  return { first: at, end, source, cue, lemma: word.lemma, kind: word.kind, act: word.act };
}

/** A comma or the sentence's end: what stands before is a frame, and no part of a longer clause. */
function endsFrame(tokens: Reading['tokens'], at: number, { end }: Stretch): boolean {
  const token = tokens[at];
  return at >= end || token === undefined || /^[,.:;!?—–]$/.test(token.text);
}
