import { RELATIVE_PRONOUNS } from '../data/quotation-words';
import type { Attribution, TaggedText } from '../model';
import { framedSpeech } from './constructions/framed';
import { CONSTRUCTIONS } from './constructions/constructions';
import { findCues } from './cues/cues';
import type { CueUse } from './cues/cue-use';
import { passiveReport } from './constructions/passive';
import type { Occasion } from './constructions/direct';
import type { Draft } from './draft';
import { gapAfter } from './clauses/gap';
import { isOneOf } from './phrases/phrase';
import { readQuotes } from './reading';
import { entriesApart } from './turns/entries';
import type { Reading } from './reading';
import { headlinesOf } from './turns/headline';
import { findSpeakings, isFronted } from './cues/speaking';
import type { Speaking } from './cues/cue-use';
import { signedQuotes } from './unclaimed/signed';
import { dialogueTurns, turnsOf } from './turns/turns';
import { withUnattributed } from './unclaimed/unattributed';

/** Direct, indirect and mixed speech with its source phrase and cue, in text order. */
export function findAttributions(text: TaggedText): Attribution[] {
  const reading = entriesApart(readQuotes(text));
  const cues = findCues(reading);
  const speakings = findSpeakings(reading, cues);
  const byStretch = groupByStretch(reading, speakings);
  const framed = framedSpeech(reading, byStretch);
  const turns = [...turnsOf(reading), ...headlinesOf(reading)];
  const taken = new Set([...framed, ...turns].flatMap(({ quotes }) => quotes));
  const drafts = [...framed, ...turns, ...passiveReports(reading, cues, byStretch)];
  for (const speaking of speakings) {
    const draft = readingOf(reading, { speaking, others: byStretch[speaking.stretch.index] ?? [], taken });
    if (draft === null) continue;
    drafts.push(draft);
    for (const quote of draft.quotes) taken.add(quote);
  }
  drafts.push(...dialogueTurns(reading, drafts), ...signedQuotes(reading, taken));
  return numbered(withUnattributed(reading, inTextOrder(drafts)));
}

function passiveReports(reading: Reading, cues: readonly CueUse[], byStretch: readonly Speaking[][]): Draft[] {
  return cues.flatMap((cue) => {
    const others = byStretch[cue.stretch.index] ?? [];
    if (cue.voice !== 'passive' || others.some(({ token }) => token === cue.token)) return [];
    const relative = isOneOf(RELATIVE_PRONOUNS, reading.tokens[cue.groupStart - 1]);
    const draft = passiveReport(reading, cue, { stretch: cue.stretch, others, relative, fronted: false });
    return draft ?? [];
  });
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
  const gap = gapAfter(reading, speaking);
  const fronted = gap.opener !== 'comma' && isFronted(reading, speaking);
  const bounds = { stretch: speaking.stretch, others, relative, fronted, subject: speaking.isSubject ?? false };
  const occasion: Occasion = { reading, speaking, gap, bounds, taken };
  for (const { read } of CONSTRUCTIONS) {
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
  return sorted.map(({ content, directness, act: shown, source, inherits, cue, channel, confidence, form: told }) => {
    // Words in quote marks were said or written, whatever the verb: 'they believe it was not "deliberate"'.
    const act = shown === 'thought' && directness !== 'indirect' ? 'speech' : shown;
    const inheritsFrom = inherits === null ? null : (positions.get(keyOf(inherits)) ?? null);
    const form = directness === 'direct' ? 'quote' : (told ?? 'clause');
    return { content, directness, form, act, source, inheritsFrom, cue, channel, confidence };
  });
}

/** Drafts are copied when they grow by a span; their first span and their cue stay. */
function keyOf(draft: Draft): string {
  return `${startOf(draft)} ${draft.cue?.start ?? 'no cue'}`;
}
