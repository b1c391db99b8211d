import type { Analysis, CueKind, Directness, Quotation, Span } from '../../engine/model';
import type { QuoteCard, Saying } from './card';
import { entityName } from './entity-names';
import { clip, clipAtWord, words } from './excerpt';
import { surenessOf } from './sureness';

/** UTF-16 code units shown of one piece of a quotation. */
const MAX_PART = 420;
const MAX_PARTS = 4;
const MAX_SAYING = 150;
const MAX_SAYINGS = 2;

const MANNER: Readonly<Record<Directness, string>> = {
  direct: 'word for word',
  indirect: 'in the article’s words',
  mixed: 'partly word for word',
};

/** What the choice of cue word tells; neutral ones tell nothing. */
const TONE: Readonly<Record<CueKind, string | null>> = {
  neutral: null,
  claim: 'puts it as a claim',
  denial: 'denies',
  order: 'orders or demands',
  doubt: 'casts doubt',
  emotion: 'tells a feeling',
  hearsay: 'passes on hearsay',
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
    role: entity?.roles[0] === undefined ? null : clip(entity.roles[0].text, 120),
    cue: cue === null ? null : words(analysis, cue, 40),
    tone: cue === null ? null : TONE[cue.kind],
    manner: MANNER[directness],
    channel: channel === null ? null : words(analysis, channel, 80),
    parts: content
      .slice(0, MAX_PARTS)
      .map(({ start, end }) => withoutComma(clipAtWord(analysis.text.slice(start, end), MAX_PART))),
    verbatim: directness === 'direct',
  };
}

function speakerPhrase(analysis: Analysis, { speaker }: Quotation): string | null {
  if (speaker?.start === undefined || speaker.end === undefined) return null;
  return words(analysis, { start: speaker.start, end: speaker.end }, 120);
}

/** The first things an entity says, and how many more there are. */
export function sayingsOf(analysis: Analysis, entity: string): { says: readonly Saying[]; saysMore: number } {
  const own = analysis.quotations.filter(({ speaker, certain }) => certain && speaker?.entity === entity);
  const says = own.slice(0, MAX_SAYINGS).map(({ cue, content, directness }): Saying => ({
    cue: cue === null ? null : words(analysis, cue, 40),
    text: sayingText(analysis, content),
    verbatim: directness === 'direct',
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
