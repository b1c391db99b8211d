import type { Draft } from '../draft';
import type { Quoted } from '../marks/quoted';
import type { Reading } from '../reading';
import { TURN_CONFIDENCE } from './turn';

/** Somebody asks, somebody else answers: two quotes with their speakers, next to one another. */
interface Pair {
  readonly asker: Draft;
  readonly answerer: Draft;
  /** Position in `Reading.quoted` of the answer's last quote. */
  readonly last: number;
}

/**
 * '“…?” asked Ruiz. “…,” said Odele. “…?” “…”': quotes without a cue after a question and its answer. The next question
 * is by who asked before and the next answer by who answered, as long as nothing stands between; else they are nobody's.
 *
 * @param drafts what other readings have found, quotes with cues among them.
 */
export function dialogueTurns(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const owner = new Map<number, Draft>();
  for (const draft of drafts) for (const quote of draft.quotes) owner.set(quote, draft);
  const found: Draft[] = [];
  for (let index = 1; index < reading.quoted.length; index += 1) {
    const pair = pairAt(reading, owner, index);
    if (pair === null) continue;
    const turns = turnsAfter(reading, owner, pair);
    found.push(...turns);
    index += turns.length;
  }
  return found;
}

/** The quote at `index` answers the one before it: other speaker, question before, statement now. */
function pairAt(reading: Reading, owner: ReadonlyMap<number, Draft>, index: number): Pair | null {
  const asker = owner.get(index - 1);
  const answerer = owner.get(index);
  if (asker === undefined || answerer === undefined || owner.has(index + 1)) return null;
  if (asker.directness !== 'direct' || answerer.directness !== 'direct') return null;
  const [asked, answered] = [wordsOf(reading, asker), wordsOf(reading, answerer)];
  if (asked === null || answered === null || asked === answered) return null;
  const quote = reading.quoted[index - 1];
  const near = answerer.stretch - asker.stretch <= 2;
  return near && isAsked(reading, quote) && !isAsked(reading, reading.quoted[index])
    ? { asker, answerer, last: index }
    : null;
}

function wordsOf({ text }: Reading, { source }: Draft): string | null {
  return source === null ? null : text.text.slice(source.start, source.end);
}

function turnsAfter(reading: Reading, owner: ReadonlyMap<number, Draft>, { asker, answerer, last }: Pair): Draft[] {
  const turns: Draft[] = [];
  let before = endOf(reading, answerer);
  for (let index = last + 1; index < reading.quoted.length; index += 1) {
    const quote = reading.quoted[index];
    const asks = turns.length % 2 === 0;
    if (quote === undefined || owner.has(index) || !followsOn(reading, quote, before)) break;
    if (isAsked(reading, quote) !== asks) break;
    turns.push(turnOf(reading, { quote, index, inherits: asks ? asker : answerer }));
    before = quote.endToken;
  }
  return turns;
}

/** Position after the last token of a draft's sentence. */
function endOf({ stretches }: Reading, { stretch }: Draft): number {
  return stretches[stretch]?.end ?? 0;
}

/** The quote is a whole sentence or paragraph, and nothing of the writer's stands before it. */
function followsOn(
  { stretchFrom }: Reading,
  { firstToken, endToken, closed, carriesOn }: Quoted,
  before: number,
): boolean {
  const stretch = stretchFrom(firstToken);
  return closed && !carriesOn && firstToken === before && stretch !== null && stretch.end === endToken;
}

function isAsked({ text }: Reading, quote: Quoted | undefined): boolean {
  return quote !== undefined && text.text.slice(quote.content.start, quote.content.end).endsWith('?');
}

function turnOf(
  { stretchFrom }: Reading,
  { quote, index, inherits }: { quote: Quoted; index: number; inherits: Draft },
): Draft {
  return {
    content: [quote.content],
    directness: 'direct',
    act: 'speech',
    source: null,
    cue: null,
    channel: null,
    confidence: TURN_CONFIDENCE.dialogue,
    quotes: [index],
    stretch: stretchFrom(quote.firstToken)?.index ?? 0,
    inherits,
  };
}
