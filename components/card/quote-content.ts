import type { Analysis, Directness, Entity, Quotation, Span } from '../../engine/model';
import type { QuoteCard, Saying } from './card';
import { entityName } from './entity-names';
import { clip, clipAtWord, words } from './excerpt';
import { toneOf } from './quote-tone';
import { surenessOf } from './sureness';

/** UTF-16 code units shown of a quotation in all: a long paragraph. The card scrolls. */
const MAX_QUOTATION = 1_200;
/** Of a quotation that the speaker interrupts, so many pieces; and of each saying on the speaker's own card. */
const MAX_PARTS = 6;
const MAX_SAYING = 150;
const MAX_SAYINGS = 2;

const MANNER: Readonly<Record<Directness, string>> = {
  direct: 'word for word',
  indirect: 'in the article’s words',
  mixed: 'partly word for word',
};

/** What a quotation's card says. */
export function quoteCardOf(analysis: Analysis, quotation: Quotation): QuoteCard {
  const { speaker, cue, channel, content, directness, act, confidence } = quotation;
  const entity = analysis.entities.find(({ id }) => id === speaker?.entity);
  const name = entityName(analysis, speaker?.entity ?? null) ?? speakerPhrase(analysis, quotation);
  return {
    type: 'quote',
    kind: 'quote',
    label: act === 'thought' ? 'Thought' : 'Quotation',
    title: name ?? 'Speaker not named',
    sureness: surenessOf(confidence),
    speaker: name,
    standing: standingOf(entity),
    role: entity?.roles[0] === undefined ? null : clip(entity.roles[0].text, 120),
    cue: cue === null ? null : words(analysis, cue, 40),
    tone: cue === null ? null : toneOf(cue),
    manner: act === 'writing' ? `in writing, ${MANNER[directness]}` : MANNER[directness],
    channel: channel === null ? null : words(analysis, channel, 80),
    parts: partsOf(analysis, content),
    verbatim: directness === 'direct',
  };
}

/** The whole quotation, piece by piece, as long as the card has room. */
function partsOf({ text }: Analysis, content: readonly Span[]): string[] {
  let room = MAX_QUOTATION;
  return content.slice(0, MAX_PARTS).flatMap(({ start, end }) => {
    if (room <= 0) return [];
    const part = withoutComma(clipAtWord(text.slice(start, end), room));
    room -= part.length;
    return [part];
  });
}

/** What is worth saying of those without a name of their own. */
function standingOf(entity: Entity | undefined): string | null {
  if (entity === undefined) return null;
  if (entity.kind === 'document') return 'a document';
  return entity.named ? null : 'not named';
}

function speakerPhrase(analysis: Analysis, { speaker }: Quotation): string | null {
  if (speaker?.start === undefined || speaker.end === undefined) return null;
  return words(analysis, { start: speaker.start, end: speaker.end }, 120);
}

/** The first things an entity says, then what it is said to think or want, and how many more there are. */
export function sayingsOf(analysis: Analysis, entity: string): { says: readonly Saying[]; saysMore: number } {
  const thoughts = new Set(analysis.digest.thoughts.map((position) => analysis.quotations[position]));
  const own = analysis.quotations.filter(({ speaker, certain }) => certain && speaker?.entity === entity);
  const ordered = [...own.filter((one) => !thoughts.has(one)), ...own.filter((one) => thoughts.has(one))];
  const says = ordered.slice(0, MAX_SAYINGS).map((quotation): Saying => ({
    cue: quotation.cue === null ? null : words(analysis, quotation.cue, 40),
    text: sayingText(analysis, quotation.content),
    verbatim: quotation.directness === 'direct',
    thought: thoughts.has(quotation),
  }));
  return { says, saysMore: own.length - says.length };
}

/** Pieces that the speaker interrupts stand apart. */
function sayingText({ text }: Analysis, content: readonly Span[]): string {
  const pieces = content.slice(0, MAX_PARTS).map(({ start, end }) => text.slice(start, end).slice(0, MAX_SAYING * 2));
  return withoutComma(clipAtWord(pieces.join(' … '), MAX_SAYING));
}

/** The comma that leads on to "he said" belongs to the article's sentence; here nothing follows it. */
function withoutComma(text: string): string {
  return text.replace(/,$/, '');
}
