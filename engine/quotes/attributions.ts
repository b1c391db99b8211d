import { RELATIVE_PRONOUNS } from '../data/quotation-words';
import type { Attribution, TaggedText } from '../model';
import { accordingTo } from './according';
import { findCues } from './cues';
import { description, naming } from './described';
import { directSpeech } from './direct';
import type { Occasion } from './direct';
import type { Draft } from './draft';
import { gapAfter } from './gap';
import { clauseAround } from './around';
import { clauseAfter, request } from './indirect';
import { isOneOf } from './phrase';
import { nounClauses } from './noun-clauses';
import { readQuotes } from './reading';
import type { Reading } from './reading';
import { setOffStatement } from './set-off';
import { findSpeakings } from './speaking';
import type { Speaking } from './speaking';
import { withUnattributed } from './unattributed';

/** In this order: what shows more surely that something was said comes first. */
const READINGS: readonly ((occasion: Occasion) => Draft | null)[] = [
  directSpeech,
  setOffStatement,
  description,
  naming,
  request,
  clauseAround,
  clauseAfter,
];

/** Direct, indirect and mixed speech with its source phrase and cue, in text order. */
export function findAttributions(text: TaggedText): Attribution[] {
  const reading = readQuotes(text);
  const speakings = findSpeakings(reading, findCues(reading));
  const byStretch = groupByStretch(reading, speakings);
  const according = accordingTo(reading, byStretch);
  const taken = new Set(according.flatMap(({ quotes }) => quotes));
  const drafts = [...according, ...nounClauses(reading)];
  for (const speaking of speakings) {
    const draft = readingOf(reading, { speaking, others: byStretch[speaking.stretch.index] ?? [], taken });
    if (draft === null) continue;
    drafts.push(draft);
    for (const quote of draft.quotes) taken.add(quote);
  }
  return numbered(withUnattributed(reading, inTextOrder(drafts)));
}

function groupByStretch({ stretches }: Reading, speakings: readonly Speaking[]): Speaking[][] {
  const groups: Speaking[][] = stretches.map(() => []);
  for (const speaking of speakings) groups[speaking.stretch.index]?.push(speaking);
  return groups;
}

interface Setting {
  readonly speaking: Speaking;
  readonly others: readonly Speaking[];
  readonly taken: ReadonlySet<number>;
}

function readingOf(reading: Reading, { speaking, others, taken }: Setting): Draft | null {
  const relative = isOneOf(RELATIVE_PRONOUNS, reading.tokens[speaking.groupStart - 1]);
  const bounds = { stretch: speaking.stretch, others, relative };
  const occasion: Occasion = { reading, speaking, gap: gapAfter(reading, speaking), bounds, taken };
  for (const read of READINGS) {
    const draft = read(occasion);
    if (draft !== null) return draft;
  }
  return null;
}

function inTextOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => startOf(a) - startOf(b) || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

function startOf({ content }: Draft): number {
  return content[0]?.start ?? 0;
}

/** Puts them in text order and says of each which earlier one it inherits its speaker from. */
function numbered(drafts: readonly Draft[]): Attribution[] {
  const sorted = inTextOrder(drafts);
  const positions = new Map(sorted.map((draft, position) => [keyOf(draft), position]));
  return sorted.map(({ content, directness, act, source, inherits, cue, channel, confidence }) => {
    const inheritsFrom = inherits === null ? null : (positions.get(keyOf(inherits)) ?? null);
    return { content, directness, act, source, inheritsFrom, cue, channel, confidence };
  });
}

/** Drafts are copied when they grow by a span; their first span and their cue stay. */
function keyOf(draft: Draft): string {
  return `${startOf(draft)} ${draft.cue?.start ?? 'no cue'}`;
}
