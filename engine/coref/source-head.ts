import { PERSON_NOUNS } from '../data/person-nouns';
import { PART_WORDS } from '../data/speaking-nouns';
import type { TaggedText, TaggedToken, TokenSpan } from '../model';

/** The noun phrase of a source that says who speaks: from `first` to before `end`; its last token is the head. */
export interface SourceHead {
  readonly first: number;
  readonly end: number;
  /** Of those named only some speak, or one: "two of | the men", "one of | the men". */
  readonly part: 'one' | 'some' | null;
}

/** After these a noun phrase goes on to something else: "a spokesman FOR the ministry". */
const PHRASE_ENDS: ReadonlySet<string> = new Set(
  `of for from with at in on by to about against near inside outside within under over who whom whose which that where
  , ( ) – — - : including based familiar close speaking citing`.split(/\s+/),
);
/** Words beside a part's own: "only the first two of". */
const BESIDE_PART = /^(?:the|a|an|about|around|roughly|nearly|almost|only|just|at|least|more|than|over|some|every)$/;
/** Words that stand after a head and are none: "the voters overall". */
const FOLLOWS_HEAD = /^(?:overall|alike|there|here|elsewhere|today|themselves|himself|herself|itself|both|each|too)$/;
/** No part is told in more tokens than this. */
const MAX_PART = 6;

/** Where the head of a source phrase stands: "a representative | of the services", "half of | the villagers | there". */
export function headOfSource(text: TaggedText, source: TokenSpan): SourceHead {
  const first = afterPart(text, source);
  if (first === null) return { first: source.firstToken, end: headEnd(text, source), part: null };
  const isOne = text.tokens.slice(source.firstToken, first).some(({ lower }) => lower === 'one');
  const isRate = text.tokens[first - 1]?.lower !== 'of';
  return {
    first,
    end: headEnd(text, { ...source, firstToken: first }),
    part: isOne && !isRate && first - source.firstToken === 2 ? 'one' : 'some',
  };
}

/** The token after "some of", "52 percent of", "six in 10"; null where the phrase opens with no part. */
function afterPart({ tokens }: TaggedText, { firstToken, endToken }: TokenSpan): number | null {
  let counts = false;
  for (let at = firstToken; at < Math.min(endToken - 1, firstToken + MAX_PART); at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.lower === 'of') return counts ? at + 1 : null;
    const isRate = token.lower === 'in' && counts && isNumber(tokens[at + 1]);
    if (isRate) return tokens[at + 2]?.lower === 'of' ? at + 3 : at + 2;
    const isPart = isNumber(token) || PART_WORDS.has(token.lower);
    if (!isPart && !BESIDE_PART.test(token.lower) && token.text !== '-') return null;
    counts ||= isPart;
  }
  return null;
}

function isNumber(token: TaggedToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(token.lower))
  );
}

/** Position after the head noun, with what only follows it left out: "the voters | overall", "residents | alike". */
function headEnd(text: TaggedText, span: Pick<TokenSpan, 'firstToken' | 'endToken'>): number {
  let end = phraseEnd(text, span);
  while (end > span.firstToken + 1 && FOLLOWS_HEAD.test(text.tokens[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

/** Position after the last token of the head noun phrase: "a representative | of the services". */
function phraseEnd(
  { tokens }: TaggedText,
  { firstToken, endToken }: Pick<TokenSpan, 'firstToken' | 'endToken'>,
): number {
  for (let at = firstToken + 1; at < endToken; at += 1) {
    const token = tokens[at];
    if (token === undefined || isHyphen(tokens, at)) continue;
    if (PHRASE_ENDS.has(token.lower) && !isAcronym(token)) return at;
    if (isReduced(token, tokens[at - 1])) return at;
  }
  return endToken;
}

/** "WHO", which is no "who". */
function isAcronym({ text }: TaggedToken): boolean {
  return text.length > 1 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

/** "An email | sent to students", "a resident | living nearby". */
function isReduced({ partOfSpeech, verbForm, text, lower }: TaggedToken, before: TaggedToken | undefined): boolean {
  const participle = partOfSpeech === 'verb' && (verbForm === 'past' || verbForm === 'gerund');
  const noun = before?.partOfSpeech === 'noun' || PERSON_NOUNS.has(before?.lower ?? '');
  return participle && text === lower && noun;
}

/** Set against the words on both sides: "vice-president". */
function isHyphen(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, mark, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return mark?.text === '-' && before?.end === mark.start && after?.start === mark.end;
}
