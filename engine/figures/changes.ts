import { DOWN_AFTER, DOWN_NOUNS, DOWN_WORDS, UP_AFTER, UP_NOUNS, UP_WORDS } from '../data/number-changes';
import type { Draft } from './draft';
import { textAt, tokenAt, wordAt, type SentenceView } from './reading';

export type Change = 'up' | 'down';

/** How far back the verb of "increased the number of infections in the country to 29" may stand. */
const REACH = 16;

const directionOf = (word: string): Change | null => (UP_WORDS.has(word) ? 'up' : DOWN_WORDS.has(word) ? 'down' : null);

/**
 * A word of change directly before the number, or before "by", "to", "from" there; positions are token positions.
 * @param changing "cut 3 per cent" changes by it, "cut 300 jobs" counts what was cut.
 */
export function changeWordBefore(view: SentenceView, figure: number, changing: Changing): Change | null {
  const at = pastFillers(view, figure);
  const word = wordAt(view, at - 1);
  if (/^(?:sinks?|sank|sinking|plung\w+)$/.test(word) && isInto(view, figure)) return null;
  if (word === 'by' && /^br(?:ing|ought)/.test(wordAt(view, at - 2))) return null;
  if (word === 'by' || word === 'to' || word === 'from') return verbBefore(view, pastAside(view, at - 1));
  if (word === 'of' || word === 'a')
    return nounBefore(view, word === 'a' ? at - 2 : at - 1) ?? rateBefore(view, at - 1);
  // "Up" and "down" alone stand before numbers as changes only where they close a phrase: "(up 5%)", ", down 3".
  if (/^(?:up|down)$/.test(word))
    return tokenAt(view, at - 2)?.kind === 'punctuation' || takesDirection(view, at - 2) ? directionOf(word) : null;
  return isTotal(word) ? 'up' : isChangeVerb(view, at - 1, changing) ? directionOf(word) : null;
}

/** "fell to only 28", "rose a further 3": words between that say how it strikes the writer. */
export function pastFillers(view: SentenceView, figure: number): number {
  let at = figure;
  while (
    at > figure - 3 &&
    /^(?:only|just|further|additional|another|record|whopping|mere|even|still|fresh|new|revised|annualised|annualized|estimated|initial|combined)$/.test(
      wordAt(view, at - 1),
    )
  )
    at -= 1;
  return at < figure && /^(?:a|an)$/.test(wordAt(view, at - 1)) ? at - 1 : at;
}

/** "sink $30 billion into": money spent, not money lost. */
function isInto(view: SentenceView, figure: number): boolean {
  return [2, 3, 4, 5].some((step) => wordAt(view, figure + step) === 'into');
}

/** "Reach" and "bring" say of totals that they grew: directly before the number only. */
function isTotal(word: string): boolean {
  return /^reach(?:es|ed|ing)?$/.test(word);
}

/** "was up 5", "closed down 3", "still down 3": not "pick up 14", which counts what was picked. */
function takesDirection(view: SentenceView, at: number): boolean {
  return /^(?:is|are|was|were|be|been|being|still|currently|now|remains?|remained|clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|trad(?:es|ed|ing)|opened|settled|goes|went|going|go|moved?|edged?|ticked?|also|and|back|shares|stock|stocks|sales|prices|revenue|profits?)$/.test(
    wordAt(view, at),
  );
}

/** What is said to have changed: rates and points, sums and measures, or things. */
export type Changing = 'rate' | 'amount' | 'count';

/**
 * Verbs that take the change as their object: "rose 3 per cent"; not "cut 300 jobs" or "added $3m", which say what was
 * cut and added, nor "sank 17 boats".
 */
function isChangeVerb(view: SentenceView, at: number, changing: Changing): boolean {
  const verb = wordAt(view, at);
  if (changing === 'rate') return true;
  return !ON_AMOUNTS.test(verb) && (changing === 'amount' || !ON_THINGS.test(verb));
}

const ON_AMOUNTS =
  /^(?:cut|cuts|cutting|add\w*|rais\w+|bring|brings|brought|bringing|lift\w*|los\w+|lost|top|tops|topped|extended|firms?|shed|sheds|slash\w*|reduc\w*|expand\w*|boost\w*|contract\w*)$/;
const ON_THINGS = /^(?:sink|sinks|sank|sunk|sinking|crash\w*|drop|drops|dropp\w+|recover\w*|advance\w*)$/;

/** ", or 0.36%, to 27,934": the position before a comma that parts the number from its verb. */
function pastAside(view: SentenceView, at: number): number {
  if (textAt(view, at - 1) !== ',') return at;
  for (let back = at - 2; back > at - 8 && back > view.first; back -= 1) {
    if (textAt(view, back) === ',') return wordAt(view, back + 1) === 'or' ? back : at;
  }
  return at;
}

/** The nearest verb of change before "by" or "to" in the same clause. */
function verbBefore(view: SentenceView, at: number): Change | null {
  for (let back = at - 1; back >= Math.max(view.first, at - REACH); back -= 1) {
    const word = wordAt(view, back);
    // "rose by 37 per cent, from 0.90 to 1.23"
    if (word === ',' && wordAt(view, back + 1) === 'from') continue;
    if (/^[,;:.!?()]$/.test(word) || /^(?:that|which|who|while|but)$/.test(word)) return null;
    const direction = directionOf(word);
    if (direction !== null && !/^(?:up|down)$/.test(word) && !isNounUse(view, back)) return direction;
    const leads = back === at - 1 || tokenAt(view, back + 1)?.kind === 'number';
    if (/^(?:up|down)$/.test(word) && leads) return directionOf(word);
    if (back < at - 1 && tokenAt(view, back)?.partOfSpeech === 'auxiliary') return null;
  }
  return null;
}

/** "the rise", "a cut": the noun, which says nothing of a number far behind it. */
function isNounUse(view: SentenceView, at: number): boolean {
  return /^(?:the|a|an|this|its|their|any|tax|pay|budget)$/.test(wordAt(view, at - 1));
}

/** "an increase of 10 per cent", "a drop of 3". */
function nounBefore(view: SentenceView, at: number): Change | null {
  const noun = wordAt(view, at - 1);
  return /^(?:increase|rise|jump|surge|gain|growth|decrease|drop|fall|decline|cut|reduction|dip|slump|loss)s?$/.test(
    noun,
  ) && wordAt(view, at) === 'of'
    ? directionOf(noun)
    : null;
}

/** "a fall in visitors of 11 per cent", "expanded at an annual rate of 2.4%". */
function rateBefore(view: SentenceView, of: number): Change | null {
  if (wordAt(view, of) !== 'of') return null;
  const isRate = /^(?:rate|pace|clip)$/.test(wordAt(view, of - 1));
  for (let at = of - 2; at >= Math.max(view.first, of - 7); at -= 1) {
    const word = wordAt(view, at);
    if (/^[,;:.!?()]$/.test(word)) return null;
    if (isRate && /^(?:at|a|an)$/.test(word)) continue;
    if (
      isRate
        ? directionOf(word) !== null
        : wordAt(view, at + 1) === 'in' && (UP_NOUNS.has(word) || DOWN_NOUNS.has(word))
    )
      return directionOf(word);
  }
  return null;
}

/** "a 10% increase", "5 points lower", "3,300 cases in the state, up from 2,640". */
export function changeWordAfter(view: SentenceView, end: number, isRate: boolean): Change | null {
  const noun = changeNounAfter(view, end);
  if (noun !== null) return noun;
  const next = wordAt(view, end);
  // "an orbit 550 km up" says where.
  if (/^(?:up|down)$/.test(next) && !isRate && !/^(?:from|by|on)$/.test(wordAt(view, end + 1))) return null;
  if (UP_AFTER.has(next) && (isRate || next !== 'more')) return 'up';
  if (DOWN_AFTER.has(next) && (isRate || (next !== 'less' && next !== 'fewer'))) return 'down';
  for (let at = end; at < Math.min(view.end, end + 8); at += 1) {
    const word = wordAt(view, at);
    if (/^[.;:!?]$/.test(word)) return null;
    if (/^(?:up|down)$/.test(word) && /^(?:from|by|on)$/.test(wordAt(view, at + 1))) return word as Change;
  }
  return null;
}

/** Is the number the earlier end of a change: "up from 2,640", "rose from 3"? */
export function isStartOfChange(view: SentenceView, figure: number): boolean {
  const first = pastFillers(view, figure);
  return (
    wordAt(view, first - 1) === 'from' &&
    (/^(?:up|down)$/.test(wordAt(view, first - 2)) || verbBefore(view, first - 1) !== null)
  );
}

/** "a 12 per cent annual increase", "a 5% year-on-year fall": modifiers stand between. */
function changeNounAfter(view: SentenceView, end: number): Change | null {
  for (let at = end; at < Math.min(view.end, end + MOST_MODIFIERS); at += 1) {
    const word = wordAt(view, at);
    if (UP_NOUNS.has(word)) return 'up';
    if (DOWN_NOUNS.has(word)) return 'down';
    const goesOn =
      /^(?:noun|adjective)$/.test(tokenAt(view, at)?.partOfSpeech ?? '') || /^(?:-|on|over|year)$/.test(word);
    if (!goesOn) return null;
  }
  return null;
}

/** Modifiers between a number and its noun of change. */
const MOST_MODIFIERS = 6;

/** Does the number say how much it changed ("rose by 3", "a 10% increase") or what it is now ("rose to 3", "fell below 30")? */
export function changeFormOf(view: SentenceView, { first, number }: Pick<Draft, 'first' | 'number'>): 'by' | 'to' {
  const word = wordAt(view, first - 1);
  const passed =
    /^(?:below|under|above|past|over|beyond)$/.test(wordAt(view, number.first - 1)) && first < number.first;
  const isVerb = directionOf(word) !== null && !/^(?:up|down)$/.test(word);
  return word === 'to' || isTotal(word) || (passed && isVerb) ? 'to' : 'by';
}
