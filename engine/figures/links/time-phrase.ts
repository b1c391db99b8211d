import type { Span, TimeExpression } from '../../model';
import { textAt, tokenAt, type TokenView } from '../../text/token-at';
import { tokenIndexAt } from './clause-steps';

/** Words farther apart, in tokens, are not tied. */
const REACH = 40;
/** What somebody tells something in: "in a 5 May letter". */
const TELLING =
  /^\s(?:\p{L}+\s)?(?:letter|statement|report|interview|memo|email|e-mail|note|article|study|speech|briefing|filing|announcement|post|tweet|message|conference)\b/iu;
/** "the first win since 2011", "had not met since 2011": what was last so then. */
const RANKED = /\b(?:first|last|only|not|never|most|least|worst|best|lowest|highest|\p{L}{3,12}est)\b[^,;.]{0,60}$/iu;

/** "the 2014 war", "a scheduled 15 May vote", "Monday's attack", "2020 model": a time that says which one is meant. */
export function isModifier(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 5);
  if (/^['’]s\s\p{L}|^['’]\s\p{L}/u.test(after)) return true;
  if (
    !/^\s\p{L}/u.test(after) ||
    /^\s(?:and|or|to|in|on|at|for|of|by|as|that|with|when|from|but)\b/u.test(text.slice(end, end + 6))
  )
    return false;
  const words = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  return (
    (/(?:\b(?:the|a|an|this|that|its|their|his|her)|['’]s)\s(?:\p{Ll}+ed\s)?$/iu.test(before) &&
      !/^(?:the|last|this|next)\b/i.test(words)) ||
    (/^\d{4}$/.test(words) && /^\s\p{Lu}/u.test(after) && /(?:^|[\n.:!?]\s*)$/.test(before))
  );
}

/** A time that belongs to something else in the sentence than the figure, though it stands near it. */
export function isOfSomethingElse(
  text: string,
  view: TokenView,
  {
    figure,
    figures,
    time,
  }: {
    readonly figure: Span & { readonly kind: string };
    readonly figures: readonly Span[];
    readonly time: TimeExpression;
  },
): boolean {
  const follows = time.start >= figure.end;
  if (isModifier(text, time) && (follows || TELLING.test(text.slice(time.end, time.end + 40)))) return true;
  if (isModelYear(text, time) && isOfThing(text, figure)) return true;
  if (time.bound === 'since' && RANKED.test(text.slice(Math.max(0, time.start - 80), time.start))) return true;
  if (!follows && isInRelativeBefore(view, figure, time)) return true;
  return (
    (follows && (isInPurpose(view, figure, time) || isOfAnother(text, figure, time))) ||
    isInRelative(view, { figure, figures, time })
  );
}

/** "The 2021 Kestrel" is no year as of which the car goes so far. */
const isModelYear = (text: string, time: Span): boolean =>
  /^\d{4}$/.test(text.slice(time.start, time.end)) &&
  isModifier(text, time) &&
  /^\s\p{Lu}/u.test(text.slice(time.end, time.end + 2));

/** A measure, or a number that says which sort ("four-door"). */
const isOfThing = (text: string, { kind, start, end }: Span & { readonly kind: string }): boolean =>
  /^(?:measure|duration)$/.test(kind) || /\S-\p{L}/u.test(text.slice(start, end));

/** "40 firms to send lorries in 2020": the time of what they are to do. */
function isInPurpose(view: TokenView, figure: Span & { readonly kind: string }, time: Span): boolean {
  // "won 2-0 to go through on Sunday"
  if (figure.kind === 'score') return false;
  const from = tokenIndexAt(view, figure.end);
  const end = Math.min(tokenIndexAt(view, time.start), from + REACH);
  for (let at = from; at < end; at += 1) {
    if (textAt(view, at) === 'to' && tokenAt(view, at + 1)?.verbForm === 'infinitive') return true;
  }
  return false;
}

/** "the lorry that the firm showed in May, with room for several tonnes": the comma closes what was in May. */
function isInRelativeBefore(view: TokenView, figure: Span, time: Span): boolean {
  const at = tokenIndexAt(view, time.start);
  if (!hasBorder(view, at, figure)) return false;
  for (let back = at - 1; back > Math.max(view.first, at - 10); back -= 1) {
    if (/^[,;:—–()]$/.test(textAt(view, back))) return false;
    if (/^(?:that|which|who)$/.test(textAt(view, back))) return tokenAt(view, back - 1)?.partOfSpeech === 'noun';
  }
  return false;
}

/** "two videos in 2018 and another in 2019" */
function isOfAnother(text: string, figure: Span, time: Span): boolean {
  const between = text.slice(figure.end, Math.min(time.start, figure.end + 160));
  return /\band (?:another|others|one|a (?:second|third))\b/iu.test(between);
}

/**
 * "The five join nine others picked in 2018": a clause without a verb of its own hangs on the nine, as a figure that is
 * the object of a verb is subject of none.
 */
function isInRelative(
  view: TokenView,
  { figure, figures, time }: { readonly figure: Span; readonly figures: readonly Span[]; readonly time: Span },
): boolean {
  const owner = lastBefore(figures, time);
  if (owner === null || owner.start === figure.start) return false;
  const end = tokenIndexAt(view, owner.end);
  const next = tokenAt(view, end)?.partOfSpeech === 'noun' ? end + 1 : end;
  const verb = tokenAt(view, next);
  const hangs = verb?.partOfSpeech === 'verb' && (verb.verbForm === 'past' || verb.verbForm === 'participle');
  return hangs && isObjectOfVerb(view, tokenIndexAt(view, owner.start)) && !hasBorder(view, next, time);
}

/** The last of the figures that ends before the time, by halving. */
function lastBefore(figures: readonly Span[], time: Span): Span | null {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.end ?? Infinity) <= time.start) low = middle + 1;
    else high = middle;
  }
  return figures[low - 1] ?? null;
}

function isObjectOfVerb(view: TokenView, at: number): boolean {
  for (let back = at - 1; back > Math.max(view.first, at - 5); back -= 1) {
    const token = tokenAt(view, back);
    if (token?.partOfSpeech === 'verb') return true;
    if (!/^(?:determiner|adjective|adverb|numeral)$/.test(token?.partOfSpeech ?? '')) return false;
  }
  return false;
}

function hasBorder(view: TokenView, from: number, time: Span): boolean {
  const end = Math.min(tokenIndexAt(view, time.start), from + REACH);
  for (let at = from; at < end; at += 1) if (/^[,;:—–]$/.test(textAt(view, at))) return true;
  return false;
}
