import type { TimeExpression } from '../../model';
import { tokenAt, wordAt, type TimeReading, type TimeView } from '../reading';

type Bound = TimeExpression['bound'];

const PREPOSITIONS: ReadonlyMap<string, Bound> = new Map([
  ['since', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['til', 'until'],
  ["'til", 'until'],
  ['through', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['by', 'by'],
  ['starting', 'since'],
  ['beginning', 'since'],
  ['effective', 'since'],
]);

/** By two words: "prior to 5 May", "ahead of Sunday", "no later than Friday". */
const PAIRS: ReadonlyMap<string, Bound> = new Map([
  ['prior to', 'before'],
  ['ahead of', 'before'],
  ['up to', 'until'],
  ['earlier than', 'before'],
  ['later than', 'by'],
  ['as from', 'since'],
  ['starting from', 'since'],
  ['starting in', 'since'],
  ['starting on', 'since'],
  ['beginning in', 'since'],
  ['beginning on', 'since'],
  ['dating from', 'since'],
]);

/**
 * The reading with the side of it on which something holds. The preposition is no part of its span; after "just",
 * "shortly" and "soon" the words leave open how near.
 */
export function withBound(view: TimeView, reading: TimeReading): TimeReading {
  const { firstToken } = reading;
  const bound = isOfNoun(view, reading) ? null : (afterwards(view, reading) ?? boundBefore(view, firstToken));
  if (bound === null) return reading;
  const near = /^(?:just|shortly|soon|right|immediately|sometime|some)$/.test(wordAt(view, firstToken - 2));
  return { ...reading, bound, fuzzy: reading.fuzzy || near };
}

/** "after Sunday's vote", "before the 2020 election": what it is after is the vote. */
function isOfNoun(view: TimeView, { firstToken, endToken }: TimeReading): boolean {
  if (wordAt(view, endToken) === "'s" || wordAt(view, endToken) === "'") return true;
  const isNoun = /^(?:noun|proper-noun)$/.test(tokenAt(view, endToken)?.partOfSpeech ?? '');
  return isNoun && wordAt(view, firstToken - 1) === 'the';
}

function boundBefore(view: TimeView, first: number): Bound {
  const isLeast = wordAt(view, first - 1) === 'least' && wordAt(view, first - 2) === 'at';
  const at = isLeast ? first - 2 : /^(?:the|on)$/.test(wordAt(view, first - 1)) ? first - 1 : first;
  const pair = PAIRS.get(`${wordAt(view, at - 2)} ${wordAt(view, at - 1)}`);
  return pair ?? prefix(view, first) ?? PREPOSITIONS.get(wordAt(view, at - 1)) ?? null;
}

/** "post-2020", "pre-2020". */
function prefix(view: TimeView, first: number): Bound {
  if (tokenAt(view, first - 1)?.text !== '-') return null;
  const word = wordAt(view, first - 2);
  return word === 'post' ? 'after' : word === 'pre' ? 'before' : null;
}

/** "from 2020 onwards", "from Monday on", "2019 or later", "2019 and earlier". */
function afterwards(view: TimeView, { firstToken, endToken }: TimeReading): Bound {
  const isFrom = wordAt(view, firstToken - 1) === 'from';
  if (/^onwards?$/.test(wordAt(view, endToken)) || (isFrom && isLastOn(view, endToken))) return 'since';
  if (!/^(?:and|or)$/.test(wordAt(view, endToken))) return null;
  const word = wordAt(view, endToken + 1);
  if (/^(?:later|after|afterwards?|onwards?|beyond)$/.test(word)) return 'since';
  return /^(?:earlier|before)$/.test(word) ? 'until' : null;
}

function isLastOn(view: TimeView, at: number): boolean {
  const after = tokenAt(view, at + 1);
  return wordAt(view, at) === 'on' && (after === null || after.kind === 'punctuation');
}
