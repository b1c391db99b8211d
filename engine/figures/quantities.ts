import type { NumberRange, Quantity } from '../model';
import {
  changeFormOf,
  changeWordAfter,
  changeWordBefore,
  isStartOfChange,
  pastFillers,
  type Changing,
} from './changes';
import { isIncluded, readClause, type ClauseReading } from './clauses';
import { conversionsOf } from './units/conversions';
import { isTemperatureDifference } from './units/temperature-differences';
import type { Draft } from './draft';
import { elidedBefore, elidedBy } from './counted/ellipsis';
import { fateOf } from './counted/fates';
import { hedgingAdverbs } from './hedges';
import { isJoiningHyphen, phrase, spanOf, textOf, tokenAt, wordAt, type SentenceView } from './reading';
import type { Fate } from '../data/counted-fates';

/** Figures with at least this confidence are marked. */
const CERTAIN = 0.6;

/** Which figure of the sentence, and what the sentence before counted last, or null. */
interface Place {
  readonly index: number;
  readonly before: Draft | null;
}

/** Completes the figure at `index` with what the rest of its sentence says of it. Source, time and place stay null. */
export function quantityOf(view: SentenceView, drafts: readonly Draft[], { index, before }: Place): Quantity {
  const draft = drafts[index];
  if (draft === undefined) throw new RangeError(`expected a figure at ${index} of ${drafts.length}`);
  const clause = readClause(view, drafts, index);
  const change = changeOf(view, draft) ?? sharedChange(view, drafts, index);
  const read = complete(view, drafts, { index, before, clause, change });
  return {
    ...spanOf(view, draft),
    value: draft.range,
    relation: draft.relation,
    vague: draft.sort === 'vague' && draft.range.min !== draft.range.max,
    change,
    changeForm: change === null ? null : changeFormOf(view, draft),
    from: otherEnd(view, drafts, index),
    unit: read.unit,
    unitText: draft.unitText,
    counted: read.counted,
    kind: read.kind,
    claim: clause.claim === null ? null : spanOf(view, clause.claim),
    hedges: hedgesOf(view, draft, clause),
    source: null,
    time: null,
    place: null,
    inherited: [],
    conversions: conversionsOf({
      unit: read.unit,
      value: draft.range,
      kind: read.kind,
      difference: isTemperatureDifference(view, draft),
    }),
    confidence: read.confidence,
    certain: read.confidence >= CERTAIN,
  };
}

interface Circumstances extends Place {
  readonly clause: ClauseReading;
  readonly change: Quantity['change'];
}

/** Unit, counted noun, kind and confidence, with what became of the people and what a bare number leaves out. */
function complete(
  view: SentenceView,
  drafts: readonly Draft[],
  { index, before, clause, change }: Circumstances,
): Pick<Draft, 'unit' | 'counted' | 'kind' | 'confidence'> {
  const draft = drafts[index];
  if (draft === undefined) throw new RangeError(`expected a figure at ${index} of ${drafts.length}`);
  if (draft.unit === 'fraction') return wholeOf(view, drafts, index) ?? draft;
  if (draft.kind === 'percent' && draft.counted === '')
    return { ...draft, counted: baseOf(view, draft, drafts[index + 1]) };
  if (draft.kind !== 'people' && draft.kind !== 'count') return draft;
  const fate = inheritedFate(view, drafts, index) ?? fateOf(view, draft, clause.claim);
  if (draft.unit === '') return bare(view, drafts, { index, before, clause, fate, change });
  const others = /^(?:others|people)$/.test(draft.counted);
  const things = others && draft.counted === 'others' ? thingsBefore(drafts.slice(0, index)) : null;
  if (things !== null && fate === null) return { ...draft, unit: things, kind: 'count' };
  return { ...draft, kind: kindOf(draft, fate) };
}

/** "a third of them", "half of the 2,000 workers": parts of what another figure counts. */
function wholeOf(view: SentenceView, drafts: readonly Draft[], index: number): Draft | null {
  const draft = drafts[index];
  if (draft === undefined || wordAt(view, draft.end) !== 'of') return null;
  const [earlier, later] = [drafts.slice(0, index), drafts[index + 1] ?? null];
  const elided = elidedBy(view, draft, { earlier, later, fated: false, told: false });
  return elided === null ? null : { ...draft, unit: elided.unit, counted: elided.counted };
}

/** "40% of the 2,000 nurses": what the next figure counts. */
function baseOf(view: SentenceView, { end }: Draft, next: Draft | undefined): string {
  const isBase = next !== undefined && wordAt(view, end) === 'of' && next.first <= end + 3;
  return isBase ? next.counted : '';
}

/** "Others" are people unless things were counted before. */
function thingsBefore(earlier: readonly Draft[]): string | null {
  const before = earlier.findLast(({ head }) => head !== null);
  return before === undefined || before.unit === 'person' ? null : before.unit;
}

/** What became of people is said of people, bodies, deaths and cases; a dead owl is a count. */
function kindOf({ unit, kind }: Draft, fate: Fate | null): Draft['kind'] {
  if (fate === null) return kind;
  return unit === 'person' ||
    /^(?:death|body|corpse|fatality|case|infection|injury|casualty|arrest|detention)$/.test(unit)
    ? fate
    : kind;
}

/** "…seven people, including four children": they share what became of the seven. */
function inheritedFate(view: SentenceView, drafts: readonly Draft[], index: number): Fate | null {
  const draft = drafts[index];
  const before = drafts[index - 1];
  if (draft === undefined || before === undefined) return null;
  return isIncluded(view, draft) ? fateOf(view, before, readClause(view, drafts, index - 1).claim) : null;
}

const KIND_OF_UNIT: ReadonlyMap<string, Draft['kind']> = new Map([
  ['person', 'people'],
  ['vote', 'vote'],
]);

function bare(
  view: SentenceView,
  drafts: readonly Draft[],
  { index, before, clause, fate, change }: Circumstances & { fate: Fate | null },
): Pick<Draft, 'unit' | 'counted' | 'kind' | 'confidence'> {
  const draft = drafts[index];
  if (draft === undefined) return { unit: '', counted: '', kind: 'count', confidence: 0 };
  const told = clause.claim !== null && (draft.sort !== 'words' || draft.range.max > 1);
  const [earlier, later] = [drafts.slice(0, index), drafts[index + 1] ?? null];
  const elided =
    elidedBy(view, draft, { earlier, later, fated: fate !== null, told }) ??
    (told && earlier.every(({ head }) => head === null) ? elidedBefore(view, draft, before) : null);
  const kind = elided?.kind ?? fate ?? KIND_OF_UNIT.get(elided?.unit ?? '') ?? 'count';
  if (elided !== null) return { ...elided, kind };
  const telling = (change !== null || draft.relation !== 'exact') && !isLikeYear(view, draft);
  return { unit: '', counted: '', kind, confidence: telling ? 0.65 : isToldNumber(view, draft, clause) ? 0.6 : 0.5 };
}

/** "until at least 2021" */
function isLikeYear(view: SentenceView, { number }: Draft): boolean {
  return /^(?:19|20)\d\d$/.test(textOf(view, number));
}

/** "It takes 2,383 to win": a number in digits that a verb says something of, and that numbers no thing. */
function isToldNumber(view: SentenceView, { sort, number, range }: Draft, { claim }: ClauseReading): boolean {
  const words = textOf(view, number);
  const digits = sort === 'digits' && (range.max >= 100 || /[.,]/.test(words)) && !/^(?:1[5-9]|20)\d\d$/.test(words);
  const beside = tokenAt(view, number.first - 1)?.partOfSpeech ?? 'punctuation';
  return digits && claim !== null && /^(?:verb|auxiliary|preposition|adverb|punctuation|determiner)$/.test(beside);
}

/** A range of ages or years does not rise; what stands after "from" is where the change began. */
function changeOf(view: SentenceView, draft: Draft): Quantity['change'] {
  if (draft.kind === 'age' || draft.kind === 'score' || isStartOfChange(view, draft.first)) return null;
  if (draft.kind === 'duration' && !/^(?:by|to)$/.test(wordAt(view, draft.first - 1))) return null;
  const changing = changingOf(draft);
  // "reached three sets", "an 8.6-inch lower display"
  const isSmall = changing === 'count' && draft.sort === 'words' && draft.range.max < 10;
  if (isSmall && wordAt(view, draft.first - 1).startsWith('reach')) return null;
  if (changing === 'amount' && isJoiningHyphen(view, draft.number.end)) return null;
  const isAmount = changing === 'rate' || draft.kind === 'money';
  return changeWordBefore(view, draft.first, changing) ?? changeWordAfter(view, draft.end, isAmount);
}

function changingOf({ kind, unit }: Draft): Changing {
  if (kind === 'percent' || unit === 'point') return 'rate';
  return kind === 'money' || kind === 'measure' ? 'amount' : 'count';
}

/** "by 0.25 per cent or $63 billion", "a 20% and 16% improvement": what is said of one is said of both. */
function sharedChange(view: SentenceView, drafts: readonly Draft[], index: number): Quantity['change'] {
  const [before, draft, after] = [drafts[index - 1], drafts[index], drafts[index + 1]];
  if (draft === undefined || !CHANGING.has(draft.kind)) return null;
  if (before !== undefined && isJoined(view, before, draft)) return changeOf(view, before);
  const alike = after?.kind === draft.kind && isJoined(view, draft, after);
  return alike ? changeWordAfter(view, after.end, true) : null;
}

/** Amounts, which go up and down; of people and things it is said by name. */
const CHANGING: ReadonlySet<Quantity['kind']> = new Set(['percent', 'money', 'measure']);

function isJoined(view: SentenceView, before: Draft, after: Draft): boolean {
  const joins = /^(?:or|and)$/.test(wordAt(view, after.first - 1));
  if (!joins || !(CHANGING.has(before.kind) || before.unit === 'point')) return false;
  const between = { first: before.end, end: after.first - 1 };
  // "0.3% on the month and 3.1% on the year"
  return between.end - between.first <= 1 || /^(?:on|in|for|over) the \w+ ?,?$/.test(phrase(view, between));
}

/** Tokens between the two ends of a change: "from $12 million in the year to June to $30 million". */
const MOST_BETWEEN = 8;

/** "rose from 3 to 5": the 3 of the 5. "3,300 cases, up from 2,640": the 2,640 of the 3,300. */
function otherEnd(view: SentenceView, drafts: readonly Draft[], index: number): NumberRange | null {
  const [before, draft, after] = [drafts[index - 1], drafts[index], drafts[index + 1]];
  if (draft === undefined) return null;
  const rose =
    before !== undefined && wordAt(view, draft.first - 1) === 'to' && before.end >= draft.first - MOST_BETWEEN;
  if (rose && isStartOfChange(view, before.first)) return before.range;
  const start = after === undefined ? 0 : pastFillers(view, after.first);
  const from = after !== undefined && wordAt(view, start - 1) === 'from';
  const upFrom = from && (/^(?:up|down)$/.test(wordAt(view, start - 2)) || wordAt(view, draft.first - 1) === 'to');
  return upFrom && after.first - draft.end <= 10 ? after.range : null;
}

function hedgesOf(view: SentenceView, draft: Draft, { clause }: ClauseReading): Quantity['hedges'] {
  const adverbs = hedgingAdverbs(view, clause).filter(
    ({ first }) => !draft.hedges.some((hedge) => first >= hedge.first && first < hedge.end),
  );
  return [...draft.hedges, ...adverbs]
    .toSorted((one, other) => one.first - other.first)
    .map((run) => spanOf(view, run));
}
