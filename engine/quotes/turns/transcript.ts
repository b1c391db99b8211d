import type { Draft } from '../draft';
import type { Reading } from '../reading';
import type { Labelled } from './labelled';
import { endOfTurn } from './labelled';
import type { Paragraph } from './paragraphs';
import { TURN_CONFIDENCE, turnDraft } from './turn';

/** So many paragraphs without a label may stand between two turns of one transcript. */
const MAX_GAP = 6;
/** Fewer words are a score or a datum ("Ruiz: 1,769"); half the turns of a transcript have more. */
const SPOKEN_WORDS = 4;

/** Turns by name, "RUIZ: … ODE: … RUIZ: …": speakers who come back. A list of names, each said something of, is none. */
export function transcriptTurns(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  labelled: readonly Labelled[],
): { drafts: Draft[]; taken: Set<Labelled> } {
  const drafts: Draft[] = [];
  const taken = new Set<Labelled>();
  for (const run of runsOf(labelled)) {
    if (!isTranscript(reading, run)) continue;
    run.forEach((turn, index) => {
      taken.add(turn);
      const draft = draftOf(reading, paragraphs, { turn, next: run[index + 1] ?? null });
      if (draft !== null) drafts.push(draft);
    });
  }
  return { drafts, taken };
}

function runsOf(labelled: readonly Labelled[]): Labelled[][] {
  const runs: Labelled[][] = [];
  for (const one of labelled) {
    if (one.label.voice === 'answer' || one.label.voice === 'document') continue;
    const run = runs.at(-1);
    if (run !== undefined && one.at - (run.at(-1)?.at ?? 0) <= MAX_GAP + 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** People who talk say "I", "you" and "we", or ask; what a list says of its names does not. */
const TALKS = /^(?:(?:i|you|we)(?:'(?:m|ve|re|ll|d))?|my|your|our|me|us|\?)$/;

/** Somebody comes back after somebody else, they talk in sentences, and most of them look like people. */
function isTranscript({ tokens }: Reading, run: readonly Labelled[]): boolean {
  const keys = new Set(run.map(({ label }) => label.key));
  if (keys.size < 2 || !comesBack(run)) return false;
  const spoken = run.filter(({ paragraph, label }) => {
    const words = tokens.slice(label.words, paragraph.end).filter(({ kind }) => kind === 'word');
    return words.length >= SPOKEN_WORDS;
  });
  const talk = run.filter(({ paragraph, label }) =>
    tokens.slice(label.words, paragraph.end).some(({ lower }) => TALKS.test(lower)),
  );
  if (talk.length * 3 < run.length) return false;
  const known = new Set(run.filter(({ standing }) => standing !== 'unknown').map(({ label }) => label.key));
  return spoken.length * 2 >= run.length && known.size * 2 >= keys.size;
}

function comesBack(run: readonly Labelled[]): boolean {
  const seen = new Set<string>();
  return run.some(({ label }, at) => {
    const back = seen.has(label.key) && run[at - 1]?.label.key !== label.key;
    seen.add(label.key);
    return back;
  });
}

function draftOf(
  reading: Reading,
  paragraphs: readonly Paragraph[],
  { turn, next }: { turn: Labelled; next: Labelled | null },
): Draft | null {
  // "Interviewer: …" says what was asked; it is nobody the reader can know.
  if (turn.label.voice === 'question') return null;
  const last = paragraphs[endOfTurn(paragraphs, turn.at, next?.at ?? null) - 1] ?? turn.paragraph;
  return turnDraft(reading, {
    first: turn.label.words,
    end: last.end,
    stretch: turn.paragraph.stretch,
    source: turn.label.span,
    inherits: null,
    confidence: TURN_CONFIDENCE.transcript,
  });
}
