import { UNIT_WORDS } from '../data/units-of-measure';
import type { Amount } from './numbers/amounts';
import { adjoins, isCapital, isJoiningHyphen, textAt, tokenAt, wordAt, type SentenceView } from './reading';
import { readUnitBefore } from './units/unit-before';
import { hasUnitAfter, readUnit } from './units/units';

/** Nouns that a number after them names: "Flight 100", "page 4", "phase 3". */
const NUMBERED =
  /^(?:no|no\.|nos|nos\.|number|numbers|flight|page|pages|p\.|pp\.|chapter|phase|stage|level|tier|category|round|game|match|week|day|lap|hole|route|interstate|highway|road|autoroute|line|gate|room|suite|unit|building|pier|terminal|platform|channel|volume|vol|vol\.|episode|season|series|part|step|version|type|class|grade|group|pool|district|ward|zone|area|sector|block|box|track|lane|seed|ranked|rank|point|item|section|article|paragraph|clause|rule|bill|act|resolution|amendment|case|exhibit|figure|table|appendix|formula|windows|agenda|vision|psalm|mark|model|size|iphone|boeing|airbus|top|apollo|soyuz|falcon|local|precinct|division|battalion|regiment|brigade|squadron|camp|reactor|tower|mission|sol|isbn|issn|tel|phone|call|dial|fax|extension|ext|zip|postcode|intensity|war|ii)$/;

/** Does the number name, date or list something instead of counting it? Drops years, models, pages, list marks, phones. */
export function isNoFigure(view: SentenceView, amount: Amount): boolean {
  if (amount.currency !== null) return false;
  const hasUnitBefore = readUnitBefore(view, amount) !== null;
  return (
    isTaken(view, amount) ||
    isOrdinal(view, amount) ||
    (!hasUnitBefore && isPartOfCode(view, amount)) ||
    isClockTime(view, amount) ||
    isPhoneNumber(view, amount) ||
    isIdentifier(view, amount) ||
    isMark(view, amount) ||
    (!hasUnitBefore && isNumberedName(view, amount)) ||
    isEra(view, amount) ||
    isEmergencyCall(view, amount) ||
    isVersion(view, amount) ||
    isFigureOfSpeech(view, amount) ||
    isTitle(view, amount) ||
    isAddress(view, amount) ||
    isIdleOne(view, amount) ||
    isOneLess(view, amount)
  );
}

/** "Three years ago" says when, and its three years are a length of time all the same. */
function isTaken(view: SentenceView, { first, end, range }: Amount): boolean {
  const isLength = UNIT_WORDS.get(wordAt(view, end))?.kind === 'duration' && range.max < 1000;
  for (let at = first; at < end; at += 1) {
    const token = tokenAt(view, at);
    if (token !== null && ((view.taken(token) && !isLength) || view.named(token))) return true;
  }
  return false;
}

/** "1,000th" and "21-st" come as number and letters. */
function isOrdinal(view: SentenceView, { end, sort }: Amount): boolean {
  if (sort !== 'digits')
    return /^(?:th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(
      wordAt(view, end + (wordAt(view, end) === '-' ? 1 : 0)),
    );
  return adjoins(view, end) && /^(?:st|nd|rd|th|s|er|e)$/.test(wordAt(view, end));
}

/** "F-16", "Covid-19", "24/7", "3:1", "1.2.3", "#4", "A4", "4chan". */
function isPartOfCode(view: SentenceView, amount: Amount): boolean {
  const { first, end, sort } = amount;
  if (sort !== 'digits') return isJoinedWord(view, first);
  const before = textAt(view, first - 1);
  if (adjoins(view, first) && /^[/:#@_.,*=&\\]$/.test(before)) return true;
  if (adjoins(view, first) && /^[-‐‑–]$/.test(before) && adjoins(view, first - 1)) return true;
  if (adjoins(view, first) && tokenAt(view, first - 1)?.kind !== 'punctuation') return true;
  const after = textAt(view, end);
  if (!adjoins(view, end)) return false;
  // "4chan", "3D", "5G"
  const isMultiple = /^[x×]$/.test(after) && !adjoins(view, end + 1);
  if (tokenAt(view, end)?.kind === 'word' && !isMultiple) return !hasUnitAfter(view, amount);
  if (/^[/:_=*\\@]$/.test(after) && adjoins(view, end + 1) && !/^[/]$/.test(after)) return true;
  return after === '/' && /^\d/.test(textAt(view, end + 1));
}

/** "twenty-one-year" begins at "twenty"; a number word hung on a word before it is part of that: "Catch-twenty". */
function isJoinedWord(view: SentenceView, first: number): boolean {
  return (
    adjoins(view, first) &&
    /^[-‐‑–]$/.test(textAt(view, first - 1)) &&
    adjoins(view, first - 1) &&
    tokenAt(view, first - 2)?.kind === 'word' &&
    !/^(?:and)$/.test(wordAt(view, first - 2))
  );
}

function isClockTime(view: SentenceView, { first, end, sort }: Amount): boolean {
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|gmt|bst|utc|cet|est|edt|o'clock)$/.test(wordAt(view, end))) return true;
  if (wordAt(view, end) === 'hrs' && /^\d{4}$/.test(textAt(view, first))) return true;
  return (
    sort === 'digits' &&
    textAt(view, end) === ':' &&
    adjoins(view, end) &&
    adjoins(view, end + 1) &&
    /^\d/.test(textAt(view, end + 1))
  );
}

/** Digits that start with an idle nought, or groups of digits in a row. */
function isPhoneNumber(view: SentenceView, { first, end, sort }: Amount): boolean {
  if (sort !== 'digits') return false;
  if (/^0\d/.test(textAt(view, first))) return true;
  if (textAt(view, first - 1) === '+') return true;
  // "1-855-555-0199": the first two groups look like a range.
  const goesOn = adjoins(view, end) && adjoins(view, end + 1) && /^[-‐‑–]$/.test(textAt(view, end));
  if (goesOn && end - first > 1 && /^\d+$/.test(textAt(view, end + 1))) return true;
  const groups = [end, first - 1].some((at) => {
    const token = tokenAt(view, at);
    return token?.kind === 'number' && !view.taken(token) && !/[.,]/.test(token.text);
  });
  return groups && !/[.,]/.test(textAt(view, first));
}

/** Nine digits and more that nothing parts and nobody counts: an account, a message, a product. */
function isIdentifier(view: SentenceView, { first, end, sort }: Amount): boolean {
  return sort === 'digits' && /^\d{9,}$/.test(textAt(view, first)) && tokenAt(view, end)?.partOfSpeech !== 'noun';
}

/** "[4]", "(2)", and the mark of a list at the beginning of a line: "3." */
function isMark(view: SentenceView, { first, end, sort }: Amount): boolean {
  if (sort !== 'digits') return false;
  const [before, after] = [textAt(view, first - 1), textAt(view, end)];
  if ((before === '[' && after === ']') || (before === '(' && after === ')' && textAt(view, first).length < 3))
    return true;
  return (
    first === view.first &&
    end === first + 1 &&
    /^[.):]$/.test(after) &&
    adjoins(view, end) &&
    !/[.,]/.test(textAt(view, first))
  );
}

/** "Boeing 737", "Flight 100", "Internet Explorer 9": a name or a numbered noun directly before, no noun counted after. */
function isNumberedName(view: SentenceView, { first, end, sort, scale, between }: Amount): boolean {
  const before = tokenAt(view, first - 1);
  // "On Friday 40 boats": a day names no number.
  if (before === null || scale > 1 || view.taken(before)) return false;
  if (between) return /^(?:pages?|pp|pp\.|chapters?|articles?|sections?|verses?|weeks|rounds)$/.test(before.lower);
  if (isUnit(view, end)) return false;
  if (sort === 'digits' && textAt(view, first).includes(',')) return false;
  if (NUMBERED.test(before.lower) && !countsAfter(view, end)) return true;
  if (sort !== 'digits') return false;
  const isName =
    before.kind === 'word' &&
    isCapital(view, first - 1) &&
    first - 1 > view.first &&
    !/^(?:i|the|in|at|of|only|about|over)$/.test(before.lower);
  // "In Ukraine 30 homes burned" counts; "the S&P 500 rises" does not.
  const placed = /^(?:in|at|near|of|from|across|around)$/.test(wordAt(view, first - 2));
  if (isName && before.partOfSpeech !== 'preposition') return !placed || !countsAfter(view, end);
  return first - 1 === view.first && before.partOfSpeech === 'proper-noun' && !countsAfter(view, end);
}

function isUnit(view: SentenceView, at: number): boolean {
  const next = wordAt(view, at);
  return (
    UNIT_WORDS.has(next) ||
    (next === 'per' && wordAt(view, at + 1) === 'cent') ||
    /^(?:km|kg|m|cm|mm|mw|gw|ft|mi)$/.test(next)
  );
}

/** A plural noun in lower case, perhaps after an adjective: something is counted. */
function countsAfter(view: SentenceView, at: number): boolean {
  const [next, then] = [tokenAt(view, at), tokenAt(view, at + 1)];
  if (next === null) return false;
  const counts = (token: typeof next | null): boolean =>
    token !== null && /^\p{Ll}/u.test(token.text) && token.partOfSpeech === 'noun' && token.plural;
  return (
    counts(next) ||
    (/^(?:adjective|noun)$/.test(next.partOfSpeech) && /^\p{Ll}/u.test(next.text) && counts(then)) ||
    next.lower === 'others' ||
    next.lower === 'more'
  );
}

/** "called 911". */
function isEmergencyCall(view: SentenceView, { first, sort }: Amount): boolean {
  const called = /^(?:call\w*|dial\w*|phon\w+|rang|ring\w*|a)$/.test(wordAt(view, first - 1));
  return sort === 'digits' && called && /^(?:911|999|112|000|111)$/.test(textAt(view, first));
}

/** "1200 BC", "AD 79". */
function isEra(view: SentenceView, { first, end, sort }: Amount): boolean {
  const era = /^(?:BCE?|CE|AD)$/;
  return sort === 'digits' && (era.test(textAt(view, end)) || era.test(textAt(view, first - 1)));
}

/** "Windows 11 users", "Formula 1 returns", "8K video": what the number names is one thing, whatever stands after it. */
function isVersion(view: SentenceView, { first, end, sort, scale }: Amount): boolean {
  if (sort !== 'digits') return false;
  if (
    scale === 1000 &&
    /^(?:video|resolution|tv|television|display|screen|footage|camera|monitor|recording)s?$/.test(wordAt(view, end))
  )
    return true;
  return isCapital(view, first - 1) && VERSIONED.test(wordAt(view, first - 1));
}

const VERSIONED =
  /^(?:windows|formula|iphone|ipad|android|ios|macos|playstation|xbox|galaxy|pixel|firefox|chrome|generation|gen|web|type|euro|schedule|title|hall)$/;

/** "a six-figure sum", "zero tolerance": said of a size, not counted. */
function isFigureOfSpeech(view: SentenceView, { end, sort, range }: Amount): boolean {
  if (sort !== 'words') return false;
  if (isJoiningHyphen(view, end))
    return /^(?:figures?|hours)$/.test(wordAt(view, end + 1)) && (range.max === 0 || wordAt(view, end + 1) !== 'hours');
  return range.max === 0 && /^(?:tolerance|sum|hour|chance|day|gravity|point|emissions?)$/.test(wordAt(view, end));
}

/** "One Battle After Another": a number word with a capital inside the sentence, before another capital. */
function isTitle(view: SentenceView, { first, end, sort }: Amount): boolean {
  if (sort === 'digits' || first === view.first || !isCapital(view, first) || !isCapital(view, end)) return false;
  const before = tokenAt(view, first - 1);
  return before?.kind === 'word' || /^["“‘']$/.test(before?.text ?? '');
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function isAddress(view: SentenceView, { end, sort }: Amount): boolean {
  if (sort !== 'digits' || !isCapital(view, end)) return false;
  return [end + 1, end + 2, end + 3].some(
    (at) =>
      /^(?:street|st|st\.|avenue|ave|ave\.|road|rd|boulevard|blvd|lane|drive|square|terrace|close|plaza)$/.test(
        wordAt(view, at),
      ) && isCapital(view, at),
  );
}

/** "one of the", "no one", "the one", "one another": a pronoun. Whether "one" counts, its noun says; see `figures.ts`. */
function isIdleOne(view: SentenceView, amount: Amount): boolean {
  const { first, end, range, sort } = amount;
  if (sort !== 'words' || range.max !== 1 || wordAt(view, first) !== 'one') return false;
  const unit = readUnit(view, amount)?.unit.kind;
  if (unit === 'measure') return false;
  const before = wordAt(view, first - 1);
  const counts = /^(?:noun|adjective)$/.test(tokenAt(view, end)?.partOfSpeech ?? '');
  if (/^(?:only|than|as|is|was|be|good|single)$/.test(before) && !counts) return true;
  if (
    /^(?:no|this|that|which|every|any|each|another|number|the|day|some|square|someone|loved|little|big|new)$/.test(
      before,
    ) &&
    wordAt(view, end) !== '-'
  )
    return true;
  return /^(?:of|another|day|thing|way|side|hand|point|time|'s|who|that|which|can|could|must|would|should|may|might|is|was|has|to|in|on|by|or)$/.test(
    wordAt(view, end),
  );
}

/** "one less vote", "one more try": as good as "another". */
function isOneLess(view: SentenceView, { end, range, sort }: Amount): boolean {
  return sort === 'words' && range.max === 1 && /^(?:less|fewer)$/.test(wordAt(view, end));
}
