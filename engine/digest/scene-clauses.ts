import type { Quotation, Sentence, Span, Token, TokenisedText } from '../model';
import { lexicalClass } from '../text/grammar-lexicon';
import { spanOf } from '../text/token-span';

/** UTF-16 code units of a statement. */
const MOST = 240;
/** Words before a place that tell where something else lies. */
const MOST_BEFORE = 8;
const BEARING =
  /(?:(?:north|south|east|west) of|\bnear|\bclose to|far from|borders|bordering|border (?:with|between)|(?:km|miles?|kilometres?|kilometers?|drive) from)(?: (?:the|its|neighbouring|neighboring|[a-z]+ian|[a-z]+ese|region|province|district|city|town|state|village|of|\w+ern))*$/;
const FIRST_PERSON = /\b(?:we|us|our|I|my|me)\b/i;
/** Tokens of a clause of its own. */
const LEAST = 3;
/** Verbs the word lists take for nouns or names first. */
const ALSO_VERBS = /^(?:hit|rose|cut|set|shot|shut|put|spread|split|has|have|had|do|does|did)$/;
const NO_VERBS =
  /^(?:based|united|armed|unnamed|alleged|so-called|red|bed|indeed|need|seed|speed|hundred|sacred|naked)$/;
const ALWAYS_JOINT = /^(?:while|whereas|although|though|because)$/;
const JOINT = /^(?:but|and|as|after|before|when|so|yet)$/;

/** A sentence of the article's own, and what of it somebody says. */
export interface Told {
  readonly text: VerbedText;
  readonly sentence: Sentence;
  /** Those that overlap the sentence. */
  readonly quotations: readonly Quotation[];
}

/** A text with the count of verbs before each token. */
export interface VerbedText extends TokenisedText {
  readonly verbsBefore: Uint32Array;
}

export function withVerbs(text: TokenisedText): VerbedText {
  const known = new Map<string, boolean>();
  const verbsBefore = new Uint32Array(text.tokens.length + 1);
  text.tokens.forEach((token, at) => {
    const verb = known.get(token.text) ?? isVerb(token);
    known.set(token.text, verb);
    verbsBefore[at + 1] = (verbsBefore[at] ?? 0) + Number(verb);
  });
  return { ...text, verbsBefore };
}

/** Tokens `first` to `end`. */
interface Run {
  readonly first: number;
  readonly end: number;
}

/**
 * The clause that tells what happens where a place is spoken of, whole words, at most 240 UTF-16 code units; null where
 * nothing happens in it, or the place is only where somebody speaks ("speaking in Kyiv, she said", "reports from Kyiv").
 */
export function clauseAt(told: Told, mention: Span): Span | null {
  const { text, sentence } = told;
  const within = isBearing(text, mention, sentence) ? null : saidAround(told, mention);
  if (within === null) return null;
  const clause = fitted(text, trimmed(text, clauseOf(text, runWithin(text, sentence, within), mention)), mention);
  const { start, end } = spanOf(text, clause.first, clause.end);
  if (within !== sentence && FIRST_PERSON.test(text.text.slice(start, end))) return null;
  return hasVerb(text, clause) && start <= mention.start && mention.end <= end ? { start, end } : null;
}

/** "280 km north of Piura", "Sumy, which borders Kursk": the place only tells where another is. */
function isBearing({ tokens }: TokenisedText, mention: Span, { firstToken, endToken }: Sentence): boolean {
  let at = endToken - 1;
  while (at >= firstToken && (tokens[at]?.start ?? 0) >= mention.start) at -= 1;
  const before = tokens
    .slice(Math.max(firstToken, at - MOST_BEFORE + 1), at + 1)
    .map(({ lower }) => lower)
    .join(' ');
  return BEARING.test(before);
}

function runWithin({ tokens }: TokenisedText, { firstToken, endToken }: Sentence, within: Span): Run {
  let [first, end] = [firstToken, endToken];
  while (first < end && (tokens[first]?.start ?? Infinity) < within.start) first += 1;
  while (end > first && (tokens[end - 1]?.end ?? 0) > within.end) end -= 1;
  return { first, end };
}

/** What is said, where the place is part of it; null where it stands beside words said. */
function saidAround({ sentence, quotations }: Told, mention: Span): Span | null {
  for (const { content, speaker, channel } of quotations) {
    const held = content.find((span) => holds(span, mention));
    if (held !== undefined) return held;
    if ([speaker, channel].some((span) => span?.start !== undefined && holds(span as Span, mention))) return null;
  }
  const said = quotations
    .flatMap(({ content }) => content)
    .reduce(
      (sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
      0,
    );
  return said > (sentence.end - sentence.start) / 3 ? null : sentence;
}

/** From the joint before the place to the one after it, where both sides are clauses. */
function clauseOf(text: VerbedText, { first, end }: Run, mention: Span): Run {
  let close = end;
  for (let at = end - 1; at > first; at -= 1) {
    const opens = jointAt(text, at, end);
    if (opens === null || !hasVerb(text, { first: opens, end: close }) || !hasVerb(text, { first, end: at })) continue;
    if ((text.tokens[at]?.start ?? 0) < mention.start) return { first: opens, end: close };
    close = at;
  }
  return { first, end: close };
}

/** The token after a semicolon, a comma with "but", "while", "and the …", or "because"; null where none parts clauses. */
function jointAt({ tokens, verbsBefore }: VerbedText, at: number, end: number): number | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || end - at < LEAST) return null;
  if (token.text === ';' || ALWAYS_JOINT.test(token.lower)) return at + 1;
  if (token.text !== ',' || !JOINT.test(next.lower)) return null;
  const isPredicate = next.lower === 'and' && (verbsBefore[at + 3] ?? 0) > (verbsBefore[at + 2] ?? 0);
  return isPredicate ? null : at + 2;
}

/** Without marks at either end. */
function trimmed({ tokens }: VerbedText, { first, end }: Run): Run {
  let [from, to] = [first, end];
  while (from < to && tokens[from]?.kind === 'punctuation') from += 1;
  while (to > from && tokens[to - 1]?.kind === 'punctuation' && !/^[)%\]]$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return { first: from, end: to };
}

/** No longer than may be: what stands farthest from the place goes, up to a comma where there is one. */
function fitted(text: VerbedText, run: Run, mention: Span): Run {
  const { tokens } = text;
  const { start: opens, end: closes } = spanOf(text, run.first, run.end);
  if (closes - opens <= MOST) return run;
  const from = mention.end - opens <= MOST ? opens : mention.start - MOST / 2;
  let [first, end] = [run.first, run.end];
  while (first < end && (tokens[first]?.start ?? Infinity) < from) first += 1;
  while (end > first && (tokens[end - 1]?.end ?? 0) > from + MOST) end -= 1;
  for (let at = end - 1; at > first + (end - first) / 2; at -= 1) {
    if (tokens[at]?.text === ',' && (tokens[at]?.start ?? 0) >= mention.end) return trimmed(text, { first, end: at });
  }
  return trimmed(text, { first, end });
}

function hasVerb({ verbsBefore }: VerbedText, { first, end }: Run): boolean {
  return (verbsBefore[end] ?? 0) > (verbsBefore[first] ?? 0);
}

/** By the word lists: something happens, is or was done. */
function isVerb({ kind, text, lower }: Token): boolean {
  if (kind !== 'word' || text !== lower || NO_VERBS.test(lower)) return false;
  return (
    ALSO_VERBS.test(lower) ||
    /PastTense|PresentTense|Copula|Modal|Adj\|Past/.test(lexicalClass(lower)) ||
    /.{3}ed$/.test(lower)
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
