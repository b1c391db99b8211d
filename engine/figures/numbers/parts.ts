import { PARTS, SCALES, SMALL_NUMBERS } from '../../data/number-words';
import { UNIT_WORDS } from '../../data/units-of-measure';
import { valueOfDigits } from './digits';
import {
  adjoins,
  exactly,
  isJoiningHyphen,
  rounded,
  textAt,
  tokenAt,
  wordAt,
  type Numeral,
  type SentenceView,
} from '../reading';

/** Reads fractions and proportions: "half", "a third", "two-thirds", "one in five"; also "half a million". */
export function readPart(view: SentenceView, at: number): Numeral | null {
  return readProportion(view, at) ?? readHalf(view, at) ?? readFraction(view, at);
}

function smallAt(view: SentenceView, at: number): number | null {
  const token = tokenAt(view, at);
  if (token === null) return null;
  const value = SMALL_NUMBERS.get(token.lower) ?? (token.kind === 'number' ? valueOfDigits(token.text) : null);
  return value !== null && Number.isInteger(value) ? value : null;
}

/** "one in five", "nine out of 10", "a one-in-ten chance". "Three in 12 cities" is no proportion: the first is one, or the second round. */
function readProportion(view: SentenceView, at: number): Numeral | null {
  const part = smallAt(view, at);
  if (part === null || part === 0 || adjoins(view, at)) return null;
  const link = linkAfter(view, at + 1);
  if (link === null) return null;
  const of = smallAt(view, link.end);
  if (of === null || of <= part || of > 1e6) return null;
  if (!link.isOutOf && part > 1 && !isRound(of)) return null;
  if (/^(?:games?|match(?:es)?|starts?|attempts?|tries|races?)$/.test(wordAt(view, link.end + 1)) && part > 1)
    return null;
  if (isTime(view, link.end + 1) || (!link.isOutOf && of > 1000 && of < 2100 && /^\d{4}$/.test(textAt(view, link.end))))
    return null;
  return partOf({ first: at, end: link.end + 1 }, part / of);
}

/** "in", "in every", "out of", "-in-": where the whole stands. */
function linkAfter(view: SentenceView, at: number): { readonly end: number; readonly isOutOf: boolean } | null {
  if (wordAt(view, at) === 'out' && wordAt(view, at + 1) === 'of')
    return { end: at + (wordAt(view, at + 2) === 'every' ? 3 : 2), isOutOf: true };
  if (isJoiningHyphen(view, at) && wordAt(view, at + 1) === 'in' && isJoiningHyphen(view, at + 2))
    return { end: at + 3, isOutOf: false };
  if (wordAt(view, at) !== 'in') return null;
  return { end: at + (wordAt(view, at + 1) === 'every' ? 2 : 1), isOutOf: false };
}

/** Wholes that proportions are told of: "two in three", "three in 10", "40 in 100". */
function isRound(whole: number): boolean {
  return (whole > 2 && whole < 6) || /^[1-9]0+$/.test(String(whole));
}

function isTime(view: SentenceView, at: number): boolean {
  return UNIT_WORDS.get(wordAt(view, at))?.kind === 'duration' || tokenAt(view, at)?.text === '%';
}

/** "half a million" is a number, "half an hour" and "half the voters" a part; "the first half" is neither. */
function readHalf(view: SentenceView, at: number): Numeral | null {
  if (wordAt(view, at) === 'quarter' || /^an?$/.test(wordAt(view, at))) return quarterOfScale(view, at);
  if (wordAt(view, at) !== 'half') return null;
  const hyphen = isJoiningHyphen(view, at + 1) ? 1 : 0;
  const article = /^(?:a|an)$/.test(wordAt(view, at + 1 + hyphen)) ? 1 : 0;
  const rest = at + 1 + hyphen + article;
  const scale = SCALES.get(wordAt(view, rest + (isJoiningHyphen(view, rest) ? 1 : 0)));
  if (scale !== undefined && (article === 1 || scale === 12 || scale >= 1e5)) {
    return {
      first: at,
      end: rest + 1 + (isJoiningHyphen(view, rest) ? 1 : 0),
      range: exactly(scale / 2),
      sort: 'words',
      scale,
    };
  }
  if (
    hyphen === 1 ||
    /^(?:first|second|opening|other|top|bottom|lower|upper|latter|better|this|that|each|and|in)$/.test(
      wordAt(view, at - 1),
    )
  )
    return null;
  if (article === 1)
    return UNIT_WORDS.has(wordAt(view, rest)) || wordAt(view, rest) === 'point'
      ? partOf({ first: at, end: rest }, 0.5)
      : null;
  const takesWhole = /^(?:of|the|all|its|their|his|her|our|those|these)$/.test(wordAt(view, at + 1));
  return takesWhole || isMeasured(view, at) ? partOf({ first: at, end: at + 1 }, 0.5) : null;
}

/** "a quarter million", "a half million". */
function quarterOfScale(view: SentenceView, at: number): Numeral | null {
  const name = at + (/^an?$/.test(wordAt(view, at)) ? 1 : 0);
  const part = { half: 0.5, quarter: 0.25 }[wordAt(view, name)];
  const rest = name + 1 + (isJoiningHyphen(view, name + 1) ? 1 : 0);
  const scale = SCALES.get(wordAt(view, rest));
  if (part === undefined || scale === undefined || scale < 1e5) return null;
  return { first: at, end: rest + 1, range: exactly(scale * part), sort: 'words', scale };
}

/** "a third of", "two-thirds", "three quarters of"; "a third day" is an ordinal. */
function readFraction(view: SentenceView, at: number): Numeral | null {
  const article = /^(?:a|an)$/.test(wordAt(view, at));
  const count = article ? 1 : SMALL_NUMBERS.get(wordAt(view, at));
  if (count === undefined || count === 0 || count > 9) return null;
  const name = at + 1 + (isJoiningHyphen(view, at + 1) ? 1 : 0);
  const word = wordAt(view, name);
  const divisor = PARTS.get(word);
  if (divisor === undefined || count >= divisor || word.endsWith('s') !== count > 1) return null;
  if (wordAt(view, name + 1) !== 'of' && !standsAlone(view, { at, name, count })) return null;
  return ofScale(view, at, { end: name + 1, value: count / divisor });
}

/** Without "of": "three quarters" may be of a game, "a third" person the next one, and "a fifth is ill" too. */
function standsAlone(view: SentenceView, { at, name, count }: { at: number; name: number; count: number }): boolean {
  if (isMeasured(view, at)) return true;
  const joined = name > at + 1;
  if (/^(?:quarters?|fourth)$/.test(wordAt(view, name))) return joined;
  if (count > 1 || joined) return true;
  return !startsNoun(view, name + 1) && !/^(?:verb|auxiliary)$/.test(tokenAt(view, name + 1)?.partOfSpeech ?? '');
}

/** A hedge or a preposition of change stands before it. */
function isMeasured(view: SentenceView, at: number): boolean {
  return /^(?:by|about|around|almost|nearly|over|under|than|roughly|approximately|least|to|only|up|down|high|low|some|just)$/.test(
    wordAt(view, at - 1),
  );
}

function startsNoun(view: SentenceView, at: number): boolean {
  return /^(?:noun|adjective|proper-noun|numeral)$/.test(tokenAt(view, at)?.partOfSpeech ?? '');
}

/** "a quarter of a million" is 250,000. */
function ofScale(view: SentenceView, at: number, { end, value }: { end: number; value: number }): Numeral {
  const scale =
    wordAt(view, end) === 'of' && wordAt(view, end + 1) === 'a' ? SCALES.get(wordAt(view, end + 2)) : undefined;
  if (scale === undefined) return partOf({ first: at, end }, value);
  return { first: at, end: end + 3, range: exactly(value * scale), sort: 'words', scale };
}

function partOf(run: { first: number; end: number }, value: number): Numeral {
  return { ...run, range: exactly(rounded(value)), sort: 'part', scale: 1 };
}
