import type { DigestVoice, Quotation, Speaker } from '../model';
import { countWords } from './quoted-words';
import { isTold } from './told-speaker';

export interface VoiceInput {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  /** Positions of the quotations that count. */
  readonly quotes: readonly number[];
}

/** Who is quoted with how many words, most first; each of the quotes is under exactly one of them. */
export function voicesOf(input: VoiceInput): DigestVoice[] {
  const counted = bySpeaker(input).map((said) => voiceOf(input, said));
  const all = counted.reduce((sum, { words }) => sum + words, 0);
  return counted
    .map(({ quotations, ...voice }) => ({ ...voice, share: shareOf(voice.words, all), quotations }))
    .sort((a, b) => b.words - a.words);
}

/** A thousandth is as fine as words can be told apart. */
function shareOf(words: number, all: number): number {
  return all === 0 ? 0 : Math.round((words / all) * 1000) / 1000;
}

function bySpeaker({ text, quotations, quotes }: VoiceInput): number[][] {
  const groups = new Map<string, number[]>();
  for (const position of quotes) {
    const key = speakerKey(text, quotations[position]?.speaker ?? null);
    const said = groups.get(key);
    if (said === undefined) groups.set(key, [position]);
    else said.push(position);
  }
  return [...groups.values()];
}

/** One for each entity, one for each name that was joined to none, and one for all of whom nothing is told. */
function speakerKey(text: string, speaker: Speaker | null): string {
  if (speaker === null || !isTold(text, speaker)) return 'nobody';
  if (speaker.entity !== null) return `entity ${speaker.entity}`;
  if (speaker.start === undefined) return 'nobody';
  return `phrase ${text.slice(speaker.start, speaker.end).toLowerCase().replace(/\s+/g, ' ')}`;
}

function voiceOf({ text, quotations }: VoiceInput, said: readonly number[]): Omit<DigestVoice, 'share'> {
  const spans = said.flatMap((position) => {
    const quotation = quotations[position];
    return quotation === undefined ? [] : quotation.content.map((span) => ({ ...span, as: quotation.directness }));
  });
  const counts = spans.map(({ start, end, as }) => countWords(text.slice(start, end), as));
  return {
    ...phraseOf(text, quotations[said[0] ?? -1]?.speaker ?? null),
    words: counts.reduce((sum, { words }) => sum + words, 0),
    quotedWords: counts.reduce((sum, { quotedWords }) => sum + quotedWords, 0),
    quotations: said,
  };
}

/** The entity, or else the span of the words that stand for it; neither where nobody knows who speaks. */
function phraseOf(text: string, speaker: Speaker | null): Pick<DigestVoice, 'entity' | 'start' | 'end'> {
  const entity = speaker?.entity ?? null;
  if (entity !== null || speaker?.start === undefined || speaker.end === undefined) return { entity };
  if (!isTold(text, speaker)) return { entity };
  return { entity, start: speaker.start, end: speaker.end };
}
