import { MAGNITUDE_WORDS } from '../data/units-of-measure';
import { readAge } from './ages';
import { readAmount, type Amount } from './amounts';
import { countedAfterOf, countedFrom, isPartitive, skipMore, type Counted } from './counted';
import type { Draft } from './draft';
import { isNoFigure } from './exclusions';
import { hedgeAfter, hedgesBefore } from './hedges';
import { currencyAfter } from './money';
import { countsPeople } from './people';
import { exactly, isJoiningHyphen, textAt, textOf, tokenAt, wordAt, type SentenceView } from './reading';
import { readScore } from './scores';
import { singularOf } from './singular';
import { readUnit, withSmallerUnit } from './units';

/** The figures of one sentence, each by itself, in order; they do not overlap. */
export function readDrafts(view: SentenceView): Draft[] {
  const drafts: Draft[] = [];
  for (let at = view.first; at < view.end; at += 1) {
    const reading = readDraft(view, at);
    if (reading === null) continue;
    if (reading.draft !== null && reading.draft.first >= (drafts.at(-1)?.end ?? view.first)) drafts.push(reading.draft);
    at = Math.max(at, reading.end - 1);
  }
  return drafts;
}

/** A figure or a number that is none; in both cases reading goes on at `end`. */
function readDraft(view: SentenceView, at: number): { readonly draft: Draft | null; readonly end: number } | null {
  const score = readScore(view, at);
  if (score !== null) return { draft: scoreDraft(score), end: score.end };
  const amount = readAmount(view, at);
  if (amount === null) return null;
  const draft = isNoFigure(view, amount) ? null : draftOf(view, amount);
  return { draft, end: Math.max(amount.end, draft?.end ?? 0) };
}

function scoreDraft({ first, end, min, max, kind }: ReturnType<typeof readScore> & object): Draft {
  const run = { first, end };
  const plain = { hedges: [], unitText: '', counted: '', head: null, sort: 'digits', relation: 'exact' } as const;
  return {
    ...run,
    ...plain,
    number: run,
    range: { min, max },
    unit: kind === 'vote' ? 'vote' : 'point',
    kind,
    confidence: 0.8,
  };
}

/** What stands after (and for a few units before) the number. */
type Suffix = Pick<Draft, 'first' | 'end' | 'unit' | 'unitText' | 'counted' | 'head' | 'kind' | 'confidence'> &
  Partial<Pick<Draft, 'range'>>;

function draftOf(view: SentenceView, amount: Amount): Draft | null {
  const plus = hedgeAfter(view, amount.end);
  const suffix = readSuffix(view, plus === null ? amount : { ...amount, end: plus.run.end });
  const before = hedgesBefore(view, between(view, suffix.first, amount), suffix.kind === 'duration');
  const after = plus ?? hedgeAfter(view, suffix.end);
  const vague = amount.between || (amount.sort === 'vague' && amount.range.min !== amount.range.max);
  const hedged = before.relation ?? after?.relation ?? null;
  const relation = amount.between ? 'between' : (hedged ?? (vague ? 'between' : 'exact'));
  return {
    range: amount.range,
    ...suffix,
    first: before.first,
    end: Math.max(suffix.end, after?.run.end ?? 0),
    number: { first: amount.first, end: amount.end },
    sort: amount.sort,
    relation,
    hedges: [...before.runs, ...vagueWord(view, amount), ...(after === null ? [] : [after.run])],
  };
}

/** "between" belongs to the span of its range. */
function between(view: SentenceView, first: number, amount: Amount): number {
  return amount.between && wordAt(view, first - 1) === 'between' ? first - 1 : first;
}

/** "several", "a few", "a handful" are themselves hedges. */
function vagueWord(view: SentenceView, { first, end, sort }: Amount): { first: number; end: number }[] {
  const small = sort === 'vague' && /^(?:several|a|few|couple|handful)$/.test(wordAt(view, first));
  return small ? [{ first, end }] : [];
}

function readSuffix(view: SentenceView, amount: Amount): Suffix {
  return (
    readAgeSuffix(view, amount) ??
    readMoney(view, amount) ??
    readMagnitude(view, amount) ??
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
    unit: 'year',
    unitText: age.text,
    counted: '',
    head: null,
    kind: 'age',
    confidence: 0.85,
  };
}

function readMoney(view: SentenceView, amount: Amount): Suffix | null {
  const currency = amount.currency ?? currencyAfter(view, followsOf(view, amount), amount.range.max);
  if (currency === null) return null;
  const end = Math.max(amount.end, currency.end);
  return {
    first: amount.first,
    end,
    unit: currency.name,
    unitText: currency.text,
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
  const hyphen = textAt(view, amount.first - 1) === '-' || wordAt(view, amount.first - 1) === 'of' ? 1 : 0;
  const at = amount.first - 1 - hyphen;
  if (!MAGNITUDE_WORDS.has(wordAt(view, at)) || amount.sort !== 'digits' || amount.range.max > 12) return null;
  return {
    first: at,
    end: amount.end,
    unit: 'magnitude',
    unitText: textAt(view, at),
    counted: '',
    head: null,
    kind: 'measure',
    confidence: 0.9,
  };
}

function readMeasure(view: SentenceView, amount: Amount): Suffix | null {
  const unit = readUnit(view, { ...amount, end: followsOf(view, amount) });
  if (unit === null || (amount.sort === 'part' && unit.unit.kind === 'percent')) return null;
  const more = withSmallerUnit(view, amount, unit);
  const end = more?.end ?? unit.end;
  const of = wordAt(view, end) === 'of' && unit.unit.kind !== 'duration' ? countedAfterOf(view, end).counted : null;
  return {
    first: signed(view, amount, unit.unit.name),
    end,
    ...(more === null ? {} : { range: exactly(more.value) }),
    ...(signed(view, amount, unit.unit.name) < amount.first
      ? { range: { min: -amount.range.max, max: -amount.range.min } }
      : {}),
    unit: unit.unit.name,
    unitText: unit.text,
    counted: of === null ? '' : textOf(view, of),
    head: null,
    kind: unit.unit.kind,
    confidence: isIdiom(view, amount, unit.unit.name) ? 0.5 : 0.9,
  };
}

/** The position of the minus before degrees and per cents, or of the number. */
function signed(view: SentenceView, { first }: Amount, unit: string): number {
  const minus = /^(?:[-−–]|minus)$/.test(wordAt(view, first - 1)) && /^(?:degree|percent)/.test(unit);
  return minus ? first - 1 : first;
}

/** "one day", "one second": more often no length of time. */
function isIdiom(view: SentenceView, { first, range, sort }: Amount, unit: string): boolean {
  return (
    sort === 'words' && range.max === 1 && wordAt(view, first) === 'one' && /^(?:day|second|minute|degree)$/.test(unit)
  );
}

function readCount(view: SentenceView, amount: Amount): Suffix {
  const more = skipMore(view, amount.end);
  const counted = readCounted(view, amount, more);
  const bare = {
    first: amount.first,
    end: Math.max(more, amount.end),
    unit: '',
    unitText: '',
    counted: '',
    head: null,
  };
  if (counted === null)
    return {
      ...bare,
      kind: amount.sort === 'part' ? 'percent' : 'count',
      confidence: amount.sort === 'part' ? 0.8 : 0.5,
      unit: amount.sort === 'part' ? 'fraction' : '',
    };
  const head = tokenAt(view, counted.head);
  const person = head !== null && countsPeople(head);
  return {
    first: amount.first,
    end: counted.end,
    unit: person ? 'person' : singularOf(head?.lower ?? ''),
    unitText: head?.text ?? '',
    counted: textOf(view, counted),
    head: counted.head,
    kind: amount.sort === 'part' ? 'percent' : kindOf(head?.lower ?? '', person),
    confidence: confidenceOf(view, amount, counted),
  };
}

function kindOf(head: string, person: boolean): Draft['kind'] {
  if (/^(?:votes?|ballots?)$/.test(head)) return 'vote';
  if (/^(?:goals?|wickets?|runs?|tries|strokes?)$/.test(head)) return 'score';
  return person ? 'people' : 'count';
}

function readCounted(view: SentenceView, amount: Amount, at: number): Counted | null {
  const one = amount.range.max === 1 && amount.sort !== 'part';
  if (wordAt(view, at) === 'of') {
    const takesOf = amount.sort === 'vague' || amount.sort === 'part' || isPartitive(view, at);
    return takesOf ? countedAfterOf(view, at).counted : null;
  }
  const hyphen = isJoiningHyphen(view, at) ? 1 : 0;
  if (hyphen === 1) return compoundFrom(view, at + 1);
  return countedFrom(view, at, one);
}

/** "three-vehicle collision": the noun directly after the hyphen, unless it makes another word of it ("two-way"). */
function compoundFrom(view: SentenceView, at: number): Counted | null {
  const token = tokenAt(view, at);
  const counts =
    token?.partOfSpeech === 'noun' &&
    !/^(?:way|star|fold|time|sided|off|thirds?|quarters?|piece|dimensional|hand|on|step|part|tier|pronged|state|point|to)$/.test(
      token.lower,
    );
  return counts ? { first: at, end: at + 1, head: at } : null;
}

/** "several times" counts occasions, not things; a lower-case singular after five may be no head at all. */
function confidenceOf(view: SentenceView, { range, sort }: Amount, { head }: Counted): number {
  const token = tokenAt(view, head);
  if (token === null || /^(?:times?|ways?|sides?)$/.test(token.lower)) return 0.5;
  const plural = token.plural || countsPeople(token) || /s$/.test(token.lower);
  if (range.max > 1 && sort !== 'part' && !plural) return 0.7;
  return sort === 'vague' ? 0.85 : 0.9;
}
