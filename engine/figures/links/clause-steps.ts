import type { Sentence, Span, TaggedText, TaggedToken } from '../../model';
import { tokenAt, type TokenView } from '../../text/token-at';

/** How far two spans of a sentence lie apart in clauses: 0 in one clause, about 1 for each border between them. */
export interface ClauseSteps {
  /**
   * @param to the figure, `from` the time or place. What stands in an aside ("founded in 1990,") says nothing of
   * what stands outside it, so the way out of one is long.
   */
  readonly between: (to: Span, from: Span) => number;
}

const FAR = 3;
const LONG_MARKS = /^[;:—–…]$/;
const OPENERS = /^(?:and|but|or|while|whereas|although|though|because|when|as|that|who|whom|which|where|whose)$/;
/** After these a number of another time or place is set against the first. */
const SET_AGAINST = /^(?:compared|versus|vs|against|than)$/;
/** What happened since, before or until a clause lies outside its time. */
const OUTSIDE = /^(?:since|before|until|unless|if)$/;
/** How words begin that set the scene: "Last week, …". */
const SCENE = /^(?:last|this|next|early|late|earlier|yesterday|today|as|so|since|before|until|according)$/;
/** What a clause with these sets against another has its own time and place. */
const CONTRASTS = /^(?:but|while|whereas|although|though)$/;
const RELATIVE = /^(?:which|who|whom|whose|where)$/;

interface Border {
  /** Sum of the borders up to and with each token. */
  readonly sums: readonly number[];
  /** For each token the number of the aside it stands in; 0 outside. */
  readonly asides: readonly number[];
}

/** Reads the borders of a sentence's clauses once; `between` then takes constant time but for two short searches. */
export function clauseSteps({ tokens }: TaggedText, { firstToken, endToken }: Sentence): ClauseSteps {
  const view: TokenView = { tokens, first: firstToken, end: endToken };
  const { sums, asides } = bordersOf(view);
  const sumAt = (at: number): number => sums[at - firstToken] ?? 0;
  const asideAt = (at: number): number => asides[at - firstToken] ?? 0;
  return {
    between: (to, from) => {
      const [one, other] = [tokenIndexAt(view, to.start), tokenIndexAt(view, from.start)];
      const steps = Math.abs(sumAt(one) - sumAt(other));
      const leaves = asideAt(other) !== 0 && asideAt(other) !== asideAt(one);
      const enters = asideAt(one) !== 0 && asideAt(other) !== asideAt(one) && isTimelessAside(view, one);
      return steps + (leaves || enters ? FAR : 0);
    },
  };
}

function bordersOf(view: TokenView): Border {
  const sums: number[] = [];
  const asides: number[] = [];
  const leading = leadingComma(view);
  let [sum, aside, count] = [0, 0, 0];
  for (let at = view.first; at < view.end; at += 1) {
    const token = tokenAt(view, at);
    if (token !== null) {
      if (at !== leading) sum += borderOf(view, at, token);
      if (aside !== 0 && /^[,;)—–]$/.test(token.text)) aside = 0;
      if (at !== leading && opensAside(view, at, token)) aside = count += 1;
    }
    sums.push(sum);
    asides.push(aside);
  }
  return { sums, asides };
}

/** "On Sunday, …", "In Riga in 2022, …": the comma after the words that set the scene for the whole sentence. */
function leadingComma(view: TokenView): number | null {
  const opener = tokenAt(view, view.first);
  if (opener === null || !(SCENE.test(opener.lower) || /^(?:preposition|adverb)$/.test(opener.partOfSpeech)))
    return null;
  if (OUTSIDE.test(opener.lower) && hasVerbAfter(view, view.first)) return null;
  for (let at = view.first + 1; at < Math.min(view.end, view.first + 9); at += 1) {
    const token = tokenAt(view, at);
    if (token?.text === ',' && !isListComma(view, at)) return at;
    if (/^(?:verb|auxiliary)$/.test(token?.partOfSpeech ?? '')) return null;
  }
  return null;
}

function borderOf(view: TokenView, at: number, { text, lower }: TaggedToken): number {
  if (text === ',') return isListComma(view, at) || isInsideNumber(view, at) || isDoubled(view, at) ? 0 : 1;
  if (LONG_MARKS.test(text)) return isSpaced(view, at) ? 2 : 0;
  if (/^[()[\]]$/.test(text)) return 1;
  if (SET_AGAINST.test(lower)) return lower === 'than' && isHedge(view, at) ? 0 : FAR;
  if (OUTSIDE.test(lower)) return hasVerbAfter(view, at) ? FAR : 0;
  if (lower === 'from') return isBeforeNumber(view, at) ? FAR : 0;
  if (lower === 'to') return isBeforeNumber(view, at) && isAfterFrom(view, at) ? -FAR : 0;
  if (CONTRASTS.test(lower)) return 2;
  if (!OPENERS.test(lower)) return 0;
  return lower === 'and' || lower === 'or' ? (opensNewPart(view, at + 1) ? 1 : 0.5) : 1;
}

/** ", founded in 1990," and ", which opened in May,": what they say of a time is theirs alone. */
function opensAside(view: TokenView, at: number, { text }: TaggedToken): boolean {
  if (text === '(') return true;
  if (text !== ',' && text !== '—' && text !== '–') return false;
  const next = tokenAt(view, at + 1);
  if (next === null) return false;
  return RELATIVE.test(next.lower) || (next.partOfSpeech === 'verb' && /(?:ed|wn|en|lt|de|ing)$/.test(next.lower));
}

/** Does the aside around a figure say what is so in general ("which has 400 staff")? */
function isTimelessAside(view: TokenView, at: number): boolean {
  for (let back = at; back > view.first && !/^[,(—–]$/.test(tokenAt(view, back)?.text ?? ''); back -= 1) {
    const token = tokenAt(view, back);
    if (/^(?:is|are|has|have)$/.test(token?.lower ?? '')) return !isParticiple(view, back + 1);
    if (token?.partOfSpeech === 'verb' && token.verbForm === 'present') return true;
  }
  return false;
}

/** "has killed": present in form, past in meaning. */
function isParticiple(view: TokenView, at: number): boolean {
  const form = tokenAt(view, at)?.verbForm ?? null;
  return form === 'participle' || form === 'past';
}

/** "more than 50" is one number, and compares none. */
function isHedge(view: TokenView, at: number): boolean {
  return /^(?:more|less|fewer|rather|other|higher|lower)$/.test(tokenAt(view, at - 1)?.lower ?? '');
}

/** "from 50", "from $50m", "from about 50". */
function isBeforeNumber(view: TokenView, at: number): boolean {
  return [1, 2].some((ahead) => tokenAt(view, at + ahead)?.kind === 'number') && !isTimeFrom(view, at + 1);
}

/** "from 2019" has a year after it, and is no number to compare with. */
function isTimeFrom(view: TokenView, at: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokenAt(view, at)?.text ?? '');
}

/** "from 50 in 2021 to 55 in 2022": the "to" leads back to what the sentence is about. */
function isAfterFrom(view: TokenView, at: number): boolean {
  for (let back = at - 1; back > Math.max(view.first, at - 9); back -= 1) {
    const token = tokenAt(view, back);
    if (token?.lower === 'from') return isBeforeNumber(view, back);
  }
  return false;
}

function opensNewPart(view: TokenView, at: number): boolean {
  for (let ahead = at; ahead < at + 3; ahead += 1) {
    const token = tokenAt(view, ahead);
    if (token?.kind === 'number' || /^(?:numeral|verb|auxiliary|pronoun)$/.test(token?.partOfSpeech ?? '')) return true;
  }
  return false;
}

function hasVerbAfter(view: TokenView, at: number): boolean {
  for (let ahead = at + 1; ahead < Math.min(view.end, at + 9); ahead += 1) {
    const token = tokenAt(view, ahead);
    if (/^[,;.]$/.test(token?.text ?? '')) return false;
    if (token?.partOfSpeech === 'verb' || token?.partOfSpeech === 'auxiliary') return true;
  }
  return false;
}

function isListComma(view: TokenView, at: number): boolean {
  return [at - 1, at + 1].every((side) => tokenAt(view, side)?.partOfSpeech === 'proper-noun');
}

/** ", and": one border, and the word tells its weight. */
function isDoubled(view: TokenView, at: number): boolean {
  return OPENERS.test(tokenAt(view, at + 1)?.lower ?? '');
}

function isInsideNumber(view: TokenView, at: number): boolean {
  return tokenAt(view, at - 1)?.end === tokenAt(view, at)?.start && isAdjoined(view, at + 1);
}

function isSpaced(view: TokenView, at: number): boolean {
  return !isAdjoined(view, at) || !isAdjoined(view, at + 1);
}

function isAdjoined(view: TokenView, at: number): boolean {
  return tokenAt(view, at - 1)?.end === tokenAt(view, at)?.start;
}

/** Position of the token that holds the offset, or of the first one after it; by halving. */
export function tokenIndexAt({ tokens, first, end }: TokenView, offset: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
