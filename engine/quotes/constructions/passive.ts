import { CUE_FORMS } from '../../data/cue-verbs';
import { takesPhrase } from '../../data/cue-words';
import { DETERMINERS, QUESTION_WORDS } from '../../data/quotation-words';
import type { QuotationForm, Span, TokenSpan } from '../../model';
import { clauseEnd, contentOf, hasFiniteVerb, hasQuote } from '../clauses/clause';
import type { Bounds } from '../clauses/clause';
import { isInfinitive } from './complements';
import type { CueUse } from '../cues/cue-use';
import { cueOf } from '../cues/cues';
import { CONFIDENCE } from '../draft';
import type { Draft } from '../draft';
import { isAdverb, isAuxiliary, isComma, isOneOf, isTimeWord } from '../phrases/phrase';
import type { Reading } from '../reading';
import { offsetsOf, unquotedBefore } from '../reading';
import { sourceAfter } from '../phrases/source-after';
import { sourceBefore } from '../phrases/source-before';

/** A passive cue with what stands around it. */
interface Passive {
  readonly reading: Reading;
  readonly cue: CueUse;
  readonly bounds: Bounds;
  /** Of whom or what it is said, or to whom: "the mayor" of "the mayor was said to", "was told that". */
  readonly subject: TokenSpan;
  /** Who says it: "by the agency"; null where nobody is named. */
  readonly by: TokenSpan | null;
  /** First token after cue and by-phrase. */
  readonly next: number;
}

interface Told {
  readonly content: readonly (Span | null)[];
  readonly confidence: number;
  readonly mixed: boolean;
  readonly form?: QuotationForm;
  /** Who says it, where that stands after the words said. */
  readonly by?: TokenSpan | null;
}

interface Pattern {
  /** {source} <cue> [words said]. */
  readonly example: string;
  readonly read: (passive: Passive) => Told | null;
}

/** Ways to say in the passive what somebody says; the first that fits is taken. */
export const PASSIVES: readonly Pattern[] = [
  {
    example: 'Residents were <told> by {the army} that [the road was shut].',
    read: (passive) => {
      const { reading, cue, next } = passive;
      const opens = reading.tokens[next]?.lower === 'that' && cue.verb.takes.has('that');
      return opens && (cue.verb.takes.has('recipient') || isIt(passive))
        ? clauseFrom(passive, next + 1, CONFIDENCE.clauseWithThat)
        : null;
    },
  },
  {
    example: 'The mayor was <asked> [whether the road was shut].',
    read: (passive) => {
      const { reading, cue, next } = passive;
      const asks = cue.verb.takes.has('recipient') && isOneOf(QUESTION_WORDS, reading.tokens[next]);
      return asks ? clauseFrom(passive, next, CONFIDENCE.bareClause) : null;
    },
  },
  {
    example: 'Residents were <urged> by {the council} [to boil their water].',
    read: (passive) =>
      passive.cue.verb.takes.has('to') && opensDeed(passive) && !isBelief(passive) ? restOf(passive) : null,
  },
  {
    example: '[The mayor] is <said> [to have left the country].',
    read: (passive) => (opensDeed(passive) ? subjectAndRest(passive, CONFIDENCE.passive) : null),
  },
  {
    example: '[The raid] was <described> by {one witness} [as short].',
    read: (passive) => {
      const { reading, cue, next } = passive;
      const word = reading.tokens[next + 1]?.lower ?? '';
      const saying = word.endsWith('ing') && CUE_FORMS.has(word) && cue.verb.takes.has('quote');
      const as = reading.tokens[next]?.lower === 'as' && cue.verb.takes.has('as') && !saying;
      return as ? subjectAndRest(passive, CONFIDENCE.passive) : null;
    },
  },
  {
    example: '[The mayor] was <accused> by {critics} [of taking money].',
    read: (passive) => {
      const { reading, cue, next } = passive;
      return cue.verb.lemma === 'accuse' && reading.tokens[next]?.lower === 'of'
        ? subjectAndRest(passive, CONFIDENCE.passive)
        : null;
    },
  },
  {
    example: 'The mayor was <asked> about [the shut road].',
    read: (passive) => {
      const { reading, cue, next } = passive;
      const word = reading.tokens[next]?.lower ?? '';
      const takes =
        cue.verb.takes.has('recipient') && (cue.verb.takes.has(`+${word}`) || cue.verb.takes.has(`~${word}`));
      return takes ? clauseFrom(passive, next + 1, CONFIDENCE.topic) : null;
    },
  },
  {
    example: '[The raid] was <called> [a mistake] by {the council}.',
    read: (passive) => {
      const { reading, cue, next } = passive;
      const named = isOneOf(DETERMINERS, reading.tokens[next]) || reading.quotedAt(next) !== null;
      return named && cue.verb.takes.has('naming') ? subjectAndRest(passive, CONFIDENCE.passive) : null;
    },
  },
  {
    example: '[The mayor] was <criticised> [for shutting the road].',
    read: (passive) => {
      const { reading, cue, next } = passive;
      const judges = cue.verb.kind === 'emotion' && cue.verb.act === 'speech' && takesPhrase(cue.verb);
      return judges && reading.tokens[next]?.lower === 'for' ? subjectAndRest(passive, CONFIDENCE.object) : null;
    },
  },
  {
    example: '[The raid] was <condemned> by {the council}.',
    read: (passive) =>
      passive.by !== null && takesPhrase(passive.cue.verb)
        ? { content: [offsetsOf(passive.subject)], confidence: CONFIDENCE.object, mixed: false, form: 'topic' }
        : null,
  },
];

/** What is said in the passive: "is said to", "were told that", "was condemned by". */
export function passiveReport(reading: Reading, cue: CueUse, bounds: Bounds): Draft | null {
  const passive = passiveOf(reading, cue, bounds);
  if (passive === null) return null;
  for (const { read } of PASSIVES) {
    const told = read(passive);
    if (told !== null) return draftOf(passive, told);
  }
  return null;
}

function passiveOf(reading: Reading, cue: CueUse, bounds: Bounds): Passive | null {
  const { tokens } = reading;
  const comma = isComma(tokens[cue.groupStart - 1]) && !isAuxiliary(tokens[cue.groupStart]);
  const end = comma ? cue.groupStart - 1 : cue.groupStart;
  const subject = sourceBefore({ tokens, floor: unquotedBefore(reading, cue.groupStart, cue.stretch.first), end });
  if (subject === null) return null;
  let next = cue.end;
  while (isAdverb(tokens[next]) || isTimeWord(tokens[next])) next += 1;
  const by = tokens[next]?.lower === 'by' ? sourceAfter({ tokens, start: next + 1, ceiling: cue.stretch.end }) : null;
  return { reading, cue, bounds, subject, by, next: by?.endToken ?? next };
}

/** "It was reported that": "it" is nobody who is told. */
function isIt({ reading: { tokens }, subject }: Passive): boolean {
  return tokens[subject.firstToken]?.lower === 'it';
}

function opensDeed({ reading, next, cue }: Passive): boolean {
  const { takes } = cue.verb;
  const reports = takes.has('that') || takes.has('bare') || takes.has('to');
  return reports && reading.tokens[next]?.lower === 'to' && isInfinitive(reading, next + 1);
}

/** "is expected to fall", "are believed to be": said of the subject, not asked of it. */
function isBelief({ cue: { verb } }: Passive): boolean {
  return verb.act === 'thought';
}

function restOf(passive: Passive): Told {
  const { reading, next, bounds } = passive;
  const end = clauseEnd(reading, next, bounds, 'deed');
  return {
    content: [contentOf(reading, next, end)],
    confidence: CONFIDENCE.request,
    mixed: hasQuote(reading, next, end),
  };
}

function subjectAndRest({ reading, subject, next, bounds, by: named }: Passive, confidence: number): Told | null {
  if (/^(?:there|this|that)$/.test(reading.tokens[subject.firstToken]?.lower ?? '')) return null;
  const whole = clauseEnd(reading, next, bounds, 'deed');
  const by = named === null ? byAtEnd(reading, next, whole) : null;
  const end = by === null ? whole : by.firstToken - 1;
  return {
    content: [offsetsOf(subject), contentOf(reading, next, end)],
    confidence,
    mixed: hasQuote(reading, next, end),
    by,
  };
}

/** "was called a mistake | by the council": who says it stands last. */
function byAtEnd({ tokens, quotedAt }: Reading, from: number, end: number): TokenSpan | null {
  for (let at = end - 1; at > from; at -= 1) {
    if (quotedAt(at) !== null) return null;
    if (tokens[at]?.lower !== 'by') continue;
    const source = sourceAfter({ tokens, start: at + 1, ceiling: end });
    return source?.endToken === end && !isTimeWord(tokens[at + 1]) ? source : null;
  }
  return null;
}

function clauseFrom({ reading, bounds }: Passive, from: number, confidence: number): Told | null {
  const end = clauseEnd(reading, from, bounds);
  if (confidence === CONFIDENCE.clauseWithThat && !hasFiniteVerb(reading, from, end)) return null;
  return { content: [contentOf(reading, from, end)], confidence, mixed: hasQuote(reading, from, end) };
}

function draftOf(
  { reading, cue, by }: Passive,
  { content, confidence, mixed, form, by: byLast = null }: Told,
): Draft | null {
  const spans = content.filter((span) => span !== null);
  const word = cueOf(reading.tokens, cue);
  if (spans.length === 0 || word === null) return null;
  return {
    content: spans,
    directness: mixed ? 'mixed' : 'indirect',
    act: cue.verb.act,
    source: by ?? byLast,
    cue: word,
    channel: null,
    confidence,
    ...(form === undefined ? {} : { form }),
    quotes: [],
    stretch: cue.stretch.index,
    inherits: null,
  };
}
