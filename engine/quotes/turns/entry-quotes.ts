import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { saidIn } from './content';
import type { Paragraph } from './paragraphs';
import { TURN_CONFIDENCE, turnDraft } from './turn';

/**
 * '14:50 – “Trains are running again.”': an entry of a live blog that is a quote and nothing else. Nobody is named in it,
 * and who spoke in the entry before does not speak on.
 */
export function entryQuotes(reading: Reading, paragraphs: readonly Paragraph[]): Draft[] {
  return paragraphs.flatMap(({ first, end, stretch }) => {
    const headed = first > (reading.stretches[stretch]?.first ?? first);
    if (!headed || saidIn(reading, first, end)?.quoted !== true) return [];
    const draft = turnDraft(reading, {
      first,
      end,
      stretch,
      source: null,
      inherits: null,
      confidence: TURN_CONFIDENCE.unsure,
    });
    return draft === null ? [] : [draft];
  });
}
