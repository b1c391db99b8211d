import type { Draft } from '../draft';
import { leadsToWhole } from './counted';
import { countsPeople } from './people';
import { singularOf } from './singular';
import { textOf, tokenAt, wordAt, type SentenceView } from '../reading';

/** What a bare number counts, where the sentence tells it elsewhere: "…are killed and 45 are missing". */
export type Elided = Pick<Draft, 'unit' | 'counted' | 'confidence'> & Partial<Pick<Draft, 'kind'>>;

const OF_PEOPLE =
  /^(?:group|panel|family|crew|team|party|squad|jury|population|capital|city|town|village|nation|country|community|staff|workforce|battalion|audience|crowd|band|gang|class)$/;

/** How far back "the number of confirmed infections" may stand. */
const REACH = 18;

export interface Surroundings {
  /** The sentence's figures before it, in order. */
  readonly earlier: readonly Draft[];
  /** The figure after it, or null. */
  readonly later: Draft | null;
  /** The verbs around it speak of people killed, hurt, missing … */
  readonly fated: boolean;
  /** A verb says something of it. */
  readonly told: boolean;
}

/**
 * Reads what a number without noun or unit counts; null when nothing in the sentence tells.
 */
export function elidedBy(
  view: SentenceView,
  draft: Draft,
  { earlier, later, fated, told }: Surroundings,
): Elided | null {
  if (wordAt(view, draft.first - 1) === 'of' && OF_PEOPLE.test(wordAt(view, draft.first - 2))) {
    return { unit: 'person', counted: '', confidence: 0.8 };
  }
  const partOfThem = isOfThem(view, draft.end);
  if (!partOfThem && later !== null && later.unit !== '' && isOfWhole(view, draft.end, later.first)) {
    return { unit: later.unit, counted: later.counted, confidence: 0.8 };
  }
  const shared = later === null ? null : sharedUnit(view, draft, later);
  if (shared !== null) return shared;
  const numberOf = countedByNumberOf(view, draft);
  if (numberOf !== null) return numberOf;
  const toll = countedByToll(view, draft);
  if (toll !== null) return toll;
  const before = earlier.findLast(({ counted, head }) => counted !== '' && head !== null);
  if (before !== undefined && wordAt(view, draft.first - 1) === 'from') return likeBefore(before);
  if (fated) return { unit: 'person', counted: peopleOf(before), confidence: 0.85 };
  if (before === undefined) return null;
  if (partOfThem) return likeBefore(before);
  return told || isLinked(view, draft, before) ? likeBefore(before) : null;
}

/**
 * "Trump leads with 221 delegates. Cruz has 69": a bare number that somebody has, wins or gets, or that begins its
 * sentence, counts what the sentence before counted.
 */
export function elidedBefore(view: SentenceView, draft: Draft, before: Draft | null): Elided | null {
  if (before === null || !Number.isInteger(draft.range.min)) return null;
  if (isOfThem(view, draft.end)) return { unit: before.unit, counted: before.counted, confidence: 0.62 };
  const verb = wordAt(view, draft.first - 1);
  const opens = draft.first === view.first || /^(?:another|other)$/.test(verb);
  if (!opens && !GETTING.test(verb)) return null;
  return { unit: before.unit, counted: before.counted, confidence: 0.62 };
}

const GETTING =
  /^(?:has|have|had|won|wins|win|got|gets|get|receives?|received|takes?|took|earned|secured|collected|scored|needs?|needed|leads?|with|lost|loses|kept|holds?|held|added|adds|found|sold|bought|made|saw)$/;

/** "two dozen of them". */
export function isOfThem(view: SentenceView, at: number): boolean {
  return wordAt(view, at) === 'of' && /^(?:them|whom|those|these|which)$/.test(wordAt(view, at + 1));
}

/** "45 and 50 mg", "35 to 12 per cent": a unit said once, of amounts of one size. */
function sharedUnit(view: SentenceView, draft: Draft, later: Draft): Elided | null {
  const joins = later.first === draft.end + 1 && /^(?:and|or|to|versus|vs)$/.test(wordAt(view, draft.end));
  const isUnit = later.kind === 'measure' || later.kind === 'percent' || later.kind === 'duration';
  if (!joins || !isUnit || draft.sort !== later.sort || later.unit === 'fraction') return null;
  return { unit: later.unit, counted: later.counted, kind: later.kind, confidence: 0.75 };
}

/** "three of the 12 wells", "three of the dam's eight gates": the whole stands after "of" and its owner. */
function isOfWhole(view: SentenceView, of: number, whole: number): boolean {
  if (wordAt(view, of) !== 'of' || whole > of + 7) return false;
  if (whole <= of + 3) return true;
  if (leadsToWhole(view, whole - 1)) return true;
  return wordAt(view, whole - 1) === "'s" || wordAt(view, whole - 1) === "'";
}

function likeBefore({ unit, counted }: Draft): Elided {
  return { unit, counted, confidence: 0.7 };
}

/** "confirmed swine flu cases in the UK had reached 1,004", "bringing deaths to 18": the noun whose total it is. */
function countedByToll(view: SentenceView, { first }: Draft): Elided | null {
  if (!/^(?:to|at|is|was|reach(?:ed|es|ing)|total(?:led|ed|ling|ing))$/.test(wordAt(view, first - 1))) return null;
  for (let at = first - 2; at > Math.max(view.first - 1, first - REACH); at -= 1) {
    if (/^[;:.]$/.test(wordAt(view, at))) return null;
    if (!/^(?:cases|infections|deaths|fatalities|injuries|arrests|casualties)$/.test(wordAt(view, at))) continue;
    let start = at;
    while (
      start > view.first &&
      /^(?:noun|adjective|verb)$/.test(tokenAt(view, start - 1)?.partOfSpeech ?? '') &&
      !/^(?:said|says|bring\w*|brought)$/.test(wordAt(view, start - 1))
    )
      start -= 1;
    return {
      unit: singularOf(wordAt(view, at)),
      counted: textOf(view, { first: start, end: at + 1 }),
      confidence: 0.8,
    };
  }
  return null;
}

/** The people spoken of before, or just people. */
function peopleOf(before: Draft | undefined): string {
  return before?.unit === 'person' && before.counted !== 'others' && before.counted !== 'person'
    ? before.counted
    : 'people';
}

/** "increased the number of swine flu incidents in the country to 51": the noun after "number of". */
function countedByNumberOf(view: SentenceView, { first }: Draft): Elided | null {
  if (!/^(?:to|at|is|was|reached|by)$/.test(wordAt(view, first - 1))) return null;
  for (let at = first - 2; at > Math.max(view.first, first - REACH); at -= 1) {
    if (wordAt(view, at) !== 'of' || wordAt(view, at - 1) !== 'number') continue;
    let end = at + 1;
    while (end < first && continuesNumbered(view, at + 1, end)) end += 1;
    if (end === at + 1) return null;
    const head = tokenAt(view, end - 1);
    if (head === null) return null;
    const unit = countsPeople(head) ? 'person' : singularOf(head.lower);
    return { unit, counted: textOf(view, { first: at + 1, end }), confidence: 0.8 };
  }
  return null;
}

/** "(the number of) swine flu incidents", "wolves | fell", "people | admitted to hospitals". */
function continuesNumbered(view: SentenceView, from: number, at: number): boolean {
  const token = tokenAt(view, at);
  if (!/^(?:noun|adjective|verb)$/.test(token?.partOfSpeech ?? '')) return false;
  const before = at > from ? tokenAt(view, at - 1) : null;
  const closed = before !== null && before.partOfSpeech === 'noun' && (before.plural || countsPeople(before));
  return !closed || (token?.partOfSpeech === 'noun' && token.plural && !/(?:ed|ll|se)$/.test(token.lower));
}

/** Joined to a figure before it: "up from 2,640", "and another two". */
function isLinked(view: SentenceView, draft: Draft, before: Draft): boolean {
  const word = wordAt(view, draft.first - 1);
  return /^(?:from|to|and|or|another|than|of)$/.test(word) && draft.first - before.end < 12;
}
