import { RELATIVE_PRONOUNS } from '../../data/quotation-words';
import { isAdverb, isAuxiliary, isComma, isDash, isFiniteVerb, isNominal, isOneOf } from '../phrases/phrase';
import type { Reading } from '../reading';

/** What is said: a clause, a deed ("to shut the road", "taking the money") or a noun phrase ("the plan"). */
export type Said = 'clause' | 'deed' | 'phrase';

/** The words said, from token `from`, and where they may end: `end` is their sentence's end, or nearer. */
export interface Stretching {
  readonly reading: Reading;
  readonly from: number;
  readonly end: number;
  /** The cue stands in a relative clause (", who said it was late, wept"). */
  readonly relative: boolean;
  /** The cue stands in a clause that leads up to the main one ("When she said it was late, they went"). */
  readonly fronted: boolean;
  readonly said: Said;
  /** The cue is a noun that a verb follows ("His claim that it was late | upset them"). */
  readonly subject: boolean;
}

interface Cut {
  /** The words said end at the bar. */
  readonly example: string;
  readonly here: (stretching: Stretching, at: number) => boolean;
}

/** Where the reporter's own words begin, in the same sentence. The first place any of these holds ends the words said. */
export const CUTS: readonly Cut[] = [
  {
    example: 'Petrov said the road was shut |, according to the agency.',
    here: ({ reading: { tokens } }, at) => tokens[at]?.lower === 'according' && tokens[at + 1]?.lower === 'to',
  },
  {
    example: 'Petrov said that the road was shut |: "We had no choice in the end."',
    here: ({ reading: { tokens, quotedAt } }, at) => tokens[at]?.text === ':' && quotedAt(at + 1) !== null,
  },
  {
    example: 'Petrov said that the road was shut |, but gave no date.',
    here: ({ reading }, at) => followsComma(reading, at, /^(?:but|however|though|although|whereas|while|without)$/),
  },
  {
    example: 'Petrov said that the road was shut |; buses took another way.',
    here: ({ reading: { tokens } }, at) =>
      tokens[at]?.text === ';' && !/^(?:that|and)$/.test(tokens[at + 1]?.lower ?? ''),
  },
  {
    example: 'Petrov said that the road was shut | — the third in a week.',
    here: (stretching, at) => isLastDash(stretching, at),
  },
  {
    example: 'Petrov said that the road was shut |, leaving three villages cut off.',
    here: (stretching, at) => isLastParticiple(stretching, at),
  },
  {
    example: 'Petrov said that the road was shut | (buses took another way).',
    here: ({ reading: { tokens }, end }, at) => tokens[at]?.text === '(' && closesWith(tokens, end),
  },
  {
    example: 'The widow, who said it was late |, wept.',
    here: ({ reading: { tokens }, relative }, at) => relative && isComma(tokens[at]) && isFiniteVerb(tokens, at + 1),
  },
  {
    example: 'Farmers who want to sell their land | must apply in May.',
    here: (stretching, at) => stretching.relative && stretching.said !== 'clause' && isVerbOutside(stretching, at),
  },
  {
    example: 'His claim that the road was shut | surprised the drivers.',
    here: (stretching, at) => stretching.subject && isSecondVerb(stretching, at),
  },
  {
    example: 'Petrov praised the drivers | when he met them.',
    here: ({ reading: { tokens }, said }, at) =>
      said === 'phrase' && /^(?:when|while|after|although|though|because)$/.test(tokens[at]?.lower ?? ''),
  },
  {
    example: 'Petrov praised the drivers | and sent them home.',
    here: ({ reading: { tokens }, said }, at) =>
      said !== 'clause' &&
      tokens[at]?.lower === 'and' &&
      tokens[at + 1]?.verbForm === 'past' &&
      isFiniteVerb(tokens, at + 1),
  },
  {
    example: 'After Petrov said that the road was shut |, buses took another way.',
    here: ({ reading, fronted }, at) => fronted && isComma(reading.tokens[at]) && opensClause(reading, at + 1),
  },
];

/** A second finite verb that nothing in the clause has brought along. */
function isSecondVerb({ reading: { tokens }, from }: Stretching, at: number): boolean {
  const group = isAdverb(tokens[at - 1]) ? at - 2 : at - 1;
  if (!isFiniteVerb(tokens, at) || isAuxiliary(tokens[group], tokens[group - 1])) return false;
  let verbs = 0;
  for (let before = at - 1; before > from; before -= 1) {
    const token = tokens[before];
    if (verbs === 0 && (isOneOf(RELATIVE_PRONOUNS, token) || isComma(token) || OPENS_CLAUSE.test(token?.lower ?? '')))
      return false;
    if (isFiniteVerb(tokens, before)) verbs += 1;
  }
  return verbs > 0;
}

const OPENS_CLAUSE = /^(?:and|or|but|that|if|whether|what|how|why|when|as|because|while|after|before|until|since)$/;

function followsComma({ tokens }: Reading, at: number, words: RegExp): boolean {
  return words.test(tokens[at]?.lower ?? '') && isComma(tokens[at - 1]);
}

/** A dash that no other closes: between two, the speaker only breaks in on their own words. */
function isLastDash({ reading: { tokens, quotedAt }, from, end }: Stretching, at: number): boolean {
  if (!isBetweenWords(tokens, at)) return false;
  let before = 0;
  for (let other = from; other < end; other += 1) {
    if (other === at || quotedAt(other) !== null || !isBetweenWords(tokens, other)) continue;
    if (other > at) return false;
    before += 1;
  }
  return before % 2 === 0;
}

function isBetweenWords(tokens: Reading['tokens'], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isDash(token)) return true;
  return token.text === '-' && tokens[at - 1]?.end !== token.start && tokens[at + 1]?.start !== token.end;
}

/** Prepositions in the guise of participles carry the clause on. */
const NO_PARTICIPLE = /^(?:including|excluding|following|according|regarding|concerning|depending|considering)$/;

function isLastParticiple({ reading: { tokens, quotedAt }, end }: Stretching, at: number): boolean {
  const next = tokens[at + 1];
  if (!isComma(tokens[at]) || next?.verbForm !== 'gerund' || NO_PARTICIPLE.test(next.lower)) return false;
  for (let later = at + 1; later < end; later += 1)
    if (quotedAt(later) === null && isComma(tokens[later])) return false;
  return true;
}

function closesWith(tokens: Reading['tokens'], end: number): boolean {
  return tokens[end - 1]?.text === ')' || (tokens[end - 2]?.text === ')' && tokens[end - 1]?.kind === 'punctuation');
}

/** A finite verb that no clause inside the words said has brought along. */
function isVerbOutside({ reading: { tokens }, from }: Stretching, at: number): boolean {
  if (at <= from + 1 || !isFiniteVerb(tokens, at) || !isNominal(tokens, at - 1)) return false;
  for (let before = at - 1; before > from; before -= 1) {
    const token = tokens[before];
    if (
      isOneOf(RELATIVE_PRONOUNS, token) ||
      /^(?:that|if|whether|what|how|why|when|as|because)$/.test(token?.lower ?? '')
    )
      return false;
  }
  return true;
}

/** A subject and its verb, as far as the next mark. */
function opensClause({ tokens, quotedAt }: Reading, first: number): boolean {
  if (/^(?:and|or|nor|who|which|where|whose|whom|that|when|while|as)$/.test(tokens[first]?.lower ?? '')) return false;
  for (let at = first; at < first + 14; at += 1) {
    const token = tokens[at];
    if (token === undefined || quotedAt(at) !== null || /^[,;:—–()]$/.test(token.text)) return false;
    if (at > first && isFiniteVerb(tokens, at)) return true;
  }
  return false;
}
