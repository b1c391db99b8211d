import type { Amount } from './numbers/amounts';
import { countsPeople } from './counted/people';
import { isCapital, isJoiningHyphen, textAt, tokenAt, wordAt, type Run, type SentenceView } from './reading';

/** Older than anybody the news tells of; trees and churches are said to be so many years old. */
const OLDEST = 125;

/** An age: "34-year-old", "aged 34", "the age of 16", "18 years of age", and "Montalvo, 19, a member". Null when it is none. */
export function readAge(view: SentenceView, amount: Amount): (Run & { readonly text: string }) | null {
  const { first, range, sort, currency } = amount;
  if (currency !== null || sort === 'vague' || sort === 'part') return null;
  const old = yearsOld(view, amount);
  if (old !== null || range.max > OLDEST) return old;
  return afterAge(view, amount) ?? (sort === 'digits' && first > view.first ? afterName(view, amount) : null);
}

/** Positions after "years" or "-year", with or without hyphens. */
function yearsOld(view: SentenceView, { first, end }: Amount): (Run & { readonly text: string }) | null {
  const unit = end + hyphen(view, end);
  if (!/^(?:years?|months?|weeks?|days?)$/.test(wordAt(view, unit))) return null;
  const old = unit + 1 + hyphen(view, unit + 1);
  if (/^(?:old|olds)$/.test(wordAt(view, old))) return { first, end: old + 1, text: textAt(view, unit) };
  return wordAt(view, unit + 1) === 'of' && wordAt(view, unit + 2) === 'age'
    ? { first, end: unit + 3, text: textAt(view, unit) }
    : null;
}

function hyphen(view: SentenceView, at: number): number {
  return isJoiningHyphen(view, at) ? 1 : 0;
}

/** "aged" stands in the figure's span, as a unit would. */
function afterAge(view: SentenceView, { first, end }: Amount): (Run & { readonly text: string }) | null {
  const between = wordAt(view, first - 1) === 'between' ? first - 1 : first;
  if (between < first && wordAt(view, between - 1) === 'aged') return { first: between - 1, end, text: 'aged' };
  if (/^(?:aged|ages)$/.test(wordAt(view, first - 1))) return { first: first - 1, end, text: textAt(view, first - 1) };
  if (wordAt(view, first - 1) === 'age' && wordAt(view, first - 2) !== 'the') {
    // "above age 6 months"
    const unit = /^(?:months?|weeks?|days?)$/.test(wordAt(view, end)) ? 1 : 0;
    return { first: first - 1, end: end + unit, text: unit === 1 ? textAt(view, end) : '' };
  }
  if (isUnderAge(view, first, end) || isToldOfSomebody(view, first, end) || isAtAge(view, first, end))
    return { first, end, text: '' };
  const ofAge = wordAt(view, first - 1) === 'of' && /^ages?$/.test(wordAt(view, first - 2));
  return ofAge ? { first, end, text: '' } : null;
}

/** "since she was 17", "who turned 18": nothing counted follows. */
function isToldOfSomebody(view: SentenceView, first: number, end: number): boolean {
  const verb = first - 1 - (/^(?:only|just|about|almost|nearly|already)$/.test(wordAt(view, first - 1)) ? 1 : 0);
  const isOpen = !/^(?:noun|adjective|proper-noun|numeral|verb)$/.test(tokenAt(view, end)?.partOfSpeech ?? '');
  const isLater = /^(?:next|this|last)$/.test(wordAt(view, end));
  if ((!isOpen && !isLater) || /^(?:per|percent|%|of|-|–|to|points?)$/.test(wordAt(view, end))) return false;
  if (/^turn(?:s|ed|ing)?$/.test(wordAt(view, verb))) return !/^(?:a|the)$/.test(wordAt(view, verb - 1));
  return /^(?:is|was|'m|am|were)$/.test(wordAt(view, verb)) && /^(?:i|he|she|who)$/.test(wordAt(view, verb - 1));
}

/** "At 71, Judge Obi is the oldest": a sentence of somebody opens with it. */
function isAtAge(view: SentenceView, first: number, end: number): boolean {
  const opens = first - 1 === view.first && wordAt(view, first - 1) === 'at' && textAt(view, end) === ',';
  const next = tokenAt(view, end + 1);
  return opens && next !== null && (view.person(next) || /^(?:he|she)$/.test(next.lower) || isCapital(view, end + 1));
}

/** "people over 65", "a third were under 30": a bare number after those words, of people. */
function isUnderAge(view: SentenceView, first: number, end: number): boolean {
  const open = /^(?:under|over|below|above)$/.test(wordAt(view, first - 1));
  const of =
    /^(?:is|are|was|were|those|people|adults|women|men|children|anyone|everyone|residents|voters|workers|aged|and|all)$/;
  return (
    open &&
    of.test(wordAt(view, first - 2)) &&
    !/^(?:noun|adjective|proper-noun|numeral)$/.test(tokenAt(view, end)?.partOfSpeech ?? '') &&
    !/^(?:per|percent|%|-|–)$/.test(wordAt(view, end))
  );
}

/** "Drummond, 52, joined": one name alone, only where it opens the sentence and the number could be anybody's age. */
function opensWithName(view: SentenceView, { first, end, range }: Pick<Amount, 'first' | 'end' | 'range'>): boolean {
  const aside = textAt(view, first - 1) === ',' && textAt(view, end) === ',';
  return aside && first - 2 === view.first && range.min >= 15 && range.max <= 110;
}

/** "Daniel Montalvo, 19, a member", "Daniel Montalvo (19)". */
function afterName(
  view: SentenceView,
  { first, end, range, between }: Amount,
): (Run & { readonly text: string }) | null {
  const [open, close] = [textAt(view, first - 1), textAt(view, end)];
  const marks = (open === ',' && /^[,.–—]?$/.test(close)) || (open === '(' && close === ')');
  const name = tokenAt(view, first - 2);
  const alone = opensWithName(view, { first, end, range });
  const isPerson = name !== null && (view.person(name) || (!name.plural && countsPeople(name)));
  const named =
    isPerson ||
    (isCapital(view, first - 2) &&
      (isCapital(view, first - 3) || alone) &&
      (name?.partOfSpeech === 'proper-noun' || alone) &&
      name?.nameHint !== 'place');
  return marks && named && !between && Number.isInteger(range.min) && range.min > 0 ? { first, end, text: '' } : null;
}
