import { UNIT_WORDS } from '../data/units-of-measure';
import type { NumberRange, TaggedToken } from '../model';
import { readAge } from './ages';
import type { Amount } from './numbers/amounts';
import {
  countedAfterDeterminer,
  countedAfterOf,
  countedFrom,
  isPartitive,
  skipMore,
  type Counted,
} from './counted/counted';
import type { Draft } from './draft';
import { readSum } from './money/sums';
import { readUnitBefore } from './units/unit-before';
import { readPer } from './units/per-units';
import { countsPeople, isFatedWord } from './counted/people';
import {
  adjoins,
  exactly,
  isCapital,
  isJoiningHyphen,
  phrase,
  textAt,
  textOf,
  tokenAt,
  wordAt,
  type SentenceView,
} from './reading';
import { singularOf } from './counted/singular';
import { readUnit, withSmallerUnit } from './units/units';

/** What stands after (and for a few units before) the number. */
export type Suffix = Pick<Draft, 'first' | 'end' | 'unit' | 'unitText' | 'counted' | 'head' | 'kind' | 'confidence'> &
  Partial<Pick<Draft, 'range'>>;

/** Reads age, money, measure or counted noun beside the number; a bare number has an empty unit. */
export function readSuffix(view: SentenceView, amount: Amount): Suffix {
  return (
    readAgeSuffix(view, amount) ??
    readMoney(view, amount) ??
    readMagnitude(view, amount) ??
    readMultiple(view, amount) ??
    readStrength(view, amount) ??
    readMeasure(view, amount) ??
    readCount(view, amount)
  );
}

function readAgeSuffix(view: SentenceView, amount: Amount): Suffix | null {
  const age = readAge(view, amount);
  if (age === null) return null;
  return {
    first: age.first,
    end: age.end,
    unit: UNIT_WORDS.get(age.text.toLowerCase())?.name ?? 'year',
    unitText: age.text,
    counted: '',
    head: null,
    kind: 'age',
    confidence: 0.85,
  };
}

function readMoney(view: SentenceView, amount: Amount): Suffix | null {
  const sum = readSum(view, amount, followsOf(view, amount));
  if (sum === null) return null;
  return {
    ...sum,
    ...withSign(view, { ...amount, range: sum.range }),
    counted: '',
    head: null,
    kind: 'money',
    confidence: 0.95,
  };
}

/** "millions of dollars", "dozens of miles": the unit stands after "of". */
function followsOf(view: SentenceView, { end, sort }: Amount): number {
  return sort !== 'digits' && wordAt(view, end) === 'of' ? end + 1 : end;
}

/** "Mw 8.8", "magnitude-6.1", "a magnitude of 7.1": the unit stands before. */
function readMagnitude(view: SentenceView, amount: Amount): Suffix | null {
  const before = readUnitBefore(view, amount);
  if (before === null) return null;
  return {
    first: before.first,
    end: amount.end,
    unit: before.unit,
    unitText: before.text,
    counted: '',
    head: null,
    kind: 'measure',
    confidence: 0.9,
  };
}

function readMeasure(view: SentenceView, amount: Amount): Suffix | null {
  const unit = readUnit(view, { ...amount, end: pastDayWord(view, followsOf(view, amount)) });
  if (unit === null || (amount.sort === 'part' && unit.unit.kind === 'percent')) return null;
  const more = withSmallerUnit(view, amount, unit);
  const end = more?.end ?? unit.end;
  const { first, range } = withSign(view, amount);
  const of = wordAt(view, end) === 'of' && unit.unit.kind !== 'duration' ? countedAfterOf(view, end) : null;
  // "2.4 billion gallons of jet fuel a year"
  const per = of === null ? null : readPer(view, of.end);
  return {
    first,
    end: per?.end ?? end,
    range: more === null ? range : exactly(more.value),
    unit: per === null ? unit.unit.name : `${unit.unit.name} per ${per.name}`,
    unitText: unit.text,
    counted: of === null ? '' : textOf(view, of),
    head: null,
    kind: unit.unit.kind,
    confidence: isIdiom(view, amount, unit.unit.name) ? 0.5 : 0.9,
  };
}

/** "a 10-fold rise", "3x faster", "five times as many": how often the one goes into the other. */
function readMultiple(view: SentenceView, amount: Amount): Suffix | null {
  const at = amount.end + (isJoiningHyphen(view, amount.end) ? 1 : 0);
  const word = wordAt(view, at);
  const isTimes = word === 'times' && isComparison(view, at + 1);
  const isSign = /^[x×]$/.test(word) && amount.sort === 'digits' && adjoins(view, at) && !adjoins(view, at + 1);
  if (!isTimes && !isSign && word !== 'fold') return null;
  const plain = { unit: 'time', counted: '', head: null, kind: 'count', confidence: 0.8 } as const;
  return { ...plain, first: amount.first, end: at + 1, unitText: textAt(view, at) };
}

/** "times as many", "times higher", "times more than", "times the average". */
function isComparison(view: SentenceView, at: number): boolean {
  return (
    /^(?:as|more|less|fewer|the|its|their|that|his|her|what|over)$/.test(wordAt(view, at)) ||
    /[a-z]{2}er$/.test(wordAt(view, at))
  );
}

/** "a 3,000-strong crowd", "an army 50,000 strong": people, whatever holds them together. */
function readStrength(view: SentenceView, amount: Amount): Suffix | null {
  const at = amount.end + (isJoiningHyphen(view, amount.end) ? 1 : 0);
  if (wordAt(view, at) !== 'strong' || amount.currency !== null) return null;
  const body = at > amount.end ? countedFrom(view, at + 1, true) : null;
  return {
    first: amount.first,
    end: body?.end ?? at + 1,
    unit: 'person',
    unitText: textAt(view, at),
    counted: body === null ? '' : textOf(view, body),
    head: null,
    kind: 'people',
    confidence: 0.85,
  };
}

/** "seven working days", "three straight weeks": the position of the unit after a word on which days count. */
function pastDayWord(view: SentenceView, at: number): number {
  const isOne =
    /^(?:working|business|consecutive|calendar|straight|full|whole|trading|school|successive|long|solid|more|further|additional|extra|fiscal)$/.test(
      wordAt(view, at),
    );
  return isOne && UNIT_WORDS.get(wordAt(view, at + 1))?.kind === 'duration' ? at + 1 : at;
}

const negative = ({ min, max }: NumberRange): NumberRange => ({ min: -max, max: -min });

/** The position of the minus before the number ("-5 °C", "minus 3 per cent", "(−$2m)"), or of the number. */
function signed(view: SentenceView, first: number): number {
  const before = wordAt(view, first - 1);
  const isSign =
    /^[-−–]$/.test(before) && adjoins(view, first) && (!adjoins(view, first - 1) || textAt(view, first - 2) === '(');
  const isWord = /^(?:minus|negative)$/.test(before);
  // "plus or minus 3 points" is a margin.
  const isMargin = phrase(view, { first: first - 3, end: first - 1 }) === 'plus or';
  return (isSign || isWord) && !isMargin ? first - 1 : first;
}

/** The amount below nought where a sign says so. */
function withSign(view: SentenceView, { first, range }: Amount): Pick<Draft, 'first' | 'range'> {
  const sign = signed(view, first);
  return { first: sign, range: sign < first ? negative(range) : range };
}

/** "one day", "one second": more often no length of time. */
function isIdiom(view: SentenceView, { first, range, sort }: Amount, unit: string): boolean {
  return (
    sort === 'words' && range.max === 1 && wordAt(view, first) === 'one' && /^(?:day|second|minute|degree)$/.test(unit)
  );
}

function readCount(view: SentenceView, amount: Amount): Suffix {
  const at = skipMore(view, amount.end);
  const counted = readCounted(view, amount, at);
  const head = counted === null ? null : tokenAt(view, counted.head);
  if (counted === null || head === null) return bareSuffix(view, amount, at);
  const person = countsPeople(head) || isFatedWord(head.lower);
  const per = isJoiningHyphen(view, at) ? null : readPer(view, counted.end);
  const unit = person ? 'person' : singularOf(head.lower);
  return {
    first: amount.first,
    end: per?.end ?? counted.end,
    unit: per === null ? unit : `${unit} per ${per.name}`,
    unitText: head.text,
    counted: textOf(view, counted),
    head: counted.head,
    kind: amount.sort === 'part' ? 'percent' : kindOf(head.lower, person),
    confidence: isPartOfName(view, amount, counted) ? 0.5 : confidenceOf(amount, head),
  };
}

/** Nothing counted was found beside the number: what it counts may stand elsewhere in the sentence. */
function bareSuffix(view: SentenceView, amount: Amount, end: number): Suffix {
  const { sort } = amount;
  const bare = { ...withSign(view, amount), end, unitText: '', counted: '', head: null };
  if (sort === 'part') return { ...bare, unit: 'fraction', kind: 'percent', confidence: 0.8 };
  return { ...bare, unit: '', kind: 'count', confidence: 0.5 };
}

function kindOf(head: string, person: boolean): Draft['kind'] {
  if (/^(?:votes?|ballots?)$/.test(head)) return 'vote';
  if (/^(?:goals?|wickets?|runs?|tries|strokes?)$/.test(head)) return 'score';
  return person ? 'people' : 'count';
}

function readCounted(view: SentenceView, amount: Amount, from: number): Counted | null {
  const at = pastOwnAmount(view, from);
  const one = amount.range.max === 1 && amount.sort !== 'part';
  // "the 43 dead": they are counted by what became of them.
  if (wordAt(view, amount.first - 1) === 'the' && isFatedWord(wordAt(view, at)))
    return { first: at, end: at + 1, head: at };
  if (wordAt(view, at) === 'of') {
    const takesOf = amount.sort === 'vague' || amount.sort === 'part' || isPartitive(view, at);
    return takesOf ? countedAfterOf(view, at) : null;
  }
  if (isJoiningHyphen(view, at)) return compoundFrom(view, at + 1);
  if (amount.sort === 'part') return countedAfterDeterminer(view, at) ?? countedFrom(view, at, one);
  return countedFrom(view, at, one);
}

/** "two $20 notes", "two 50-milligram doses": the position after an amount that says what sort is counted. */
function pastOwnAmount(view: SentenceView, at: number): number {
  const sign = /^[$£€¥₹]$/.test(textAt(view, at)) ? 1 : 0;
  if (tokenAt(view, at + sign)?.kind !== 'number') return at;
  const hyphen = isJoiningHyphen(view, at + sign + 1);
  if (sign === 0 && !hyphen) return at;
  const after = at + sign + (hyphen ? 3 : 1);
  return isJoiningHyphen(view, after) ? after + 2 : after;
}

/** "three-vehicle collision": the noun directly after the hyphen, unless it makes another word of it ("two-way"). */
function compoundFrom(view: SentenceView, at: number): Counted | null {
  const token = tokenAt(view, at);
  const counts =
    token?.partOfSpeech === 'noun' &&
    !/^(?:way|fold|time|sided|off|thirds?|quarters?|dimensional|hand|on|pronged|to)$/.test(token.lower);
  return counts ? { first: at, end: at + 1, head: at } : null;
}

/** "the 11 Pro Max", "Fight for 15 Movement": capitals to the end and nothing in the plural. */
function isPartOfName(view: SentenceView, { sort, range }: Amount, { first, end, head }: Counted): boolean {
  const noun = tokenAt(view, head);
  if (sort !== 'digits' || range.max === 1 || noun === null || noun.plural || countsPeople(noun)) return false;
  for (let at = first; at < end; at += 1) if (!isCapital(view, at)) return false;
  return !/s$/i.test(noun.text);
}

/** "several times" and "one time" count no more than "often" does; a singular after five may be no head at all. */
function confidenceOf({ range, sort }: Amount, head: TaggedToken): number {
  if (/^(?:times?|ways?|sides?)$/.test(head.lower))
    return sort === 'vague' || range.max === 1 || head.lower !== 'times' ? 0.5 : 0.65;
  const plural = head.plural || countsPeople(head) || isFatedWord(head.lower) || head.lower.endsWith('s');
  if (range.max > 1 && sort !== 'part' && !plural) return 0.7;
  return sort === 'vague' ? 0.85 : 0.9;
}
