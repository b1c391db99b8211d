import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { saidIn } from './content';
import type { Labelled } from './labelled';
import { TURN_CONFIDENCE, turnDraft } from './turn';

const FIRST_PERSON = /^(?:i|we|my|our|me|us|i'm|i've|we're|we've|i'll|we'll|i'd|we'd)$/;

/** 'Ana Ruiz, mayor: “…”' and "Ana Ruiz (Greens): We …": one paragraph each, in a list or alone. */
export function reactions(reading: Reading, labelled: readonly Labelled[]): Draft[] {
  return labelled.flatMap((one) => {
    const { label, paragraph } = one;
    const confidence = sureness(reading, one);
    if (confidence === null) return [];
    const draft = turnDraft(reading, {
      first: label.words,
      end: paragraph.end,
      stretch: paragraph.stretch,
      source: label.span,
      inherits: null,
      confidence,
    });
    return draft === null ? [] : [draft];
  });
}

function sureness(reading: Reading, { label, paragraph, standing }: Labelled): number | null {
  const { voice, head, words } = label;
  if (voice === 'question' || voice === 'answer' || voice === 'document') return null;
  // "Tom Odele (Greens)" is somebody; "Finally, at the front" need not be.
  const described = label.described && (standing !== 'unknown' || head.endToken - head.firstToken > 1);
  const known = standing !== 'unknown' || described;
  const said = saidIn(reading, words, paragraph.end);
  if (said?.quoted === true) return known ? TURN_CONFIDENCE.quotedReaction : TURN_CONFIDENCE.unsure;
  // 'Ana Ruiz: “…” Tom Odele: “…”': a quote that is not all of it is read by itself.
  if (reading.quotedAt(words) !== null) return null;
  const own = reading.tokens.slice(words, paragraph.end).some(({ lower }) => FIRST_PERSON.test(lower));
  if (!own || !known) return null;
  return described ? TURN_CONFIDENCE.statedReaction : TURN_CONFIDENCE.unsure;
}
