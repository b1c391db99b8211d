import nlp from 'compromise';
import { readDocuments, sampleOf, wordsOf } from './documents';
import type { Models } from './models';
import { engine } from './programs';
import type { SetFigures } from './score-set';
import { SETS, SPEED_SET, type Folders } from './sets';
import { speedFigures, wordsPerSecond, type TimedProgram } from './speed';
import { taggerAlone } from './tagger-alone';

const DOCUMENTS = 10;

/** Speed is scored like a set: the figures of the engine and of compromise's own `nlp(text)`, in this process. */
export function measureSpeed(folders: Folders, models: Models): SetFigures {
  const texts = sampleOf(readDocuments(SETS[SPEED_SET].file(folders)), DOCUMENTS).map(({ text }) => text);
  const analyse = engine(models.shipped);
  const programs = new Map<string, TimedProgram>([
    ['compromise', (text) => nlp(text)],
    ['tagger', taggerAlone(models.shipped)],
    ['analysis', (text) => analyse({ id: 'speed', text })],
  ]);
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
  const { ours, peers } = speedFigures(wordsPerSecond(programs, { texts, words }), 'compromise');
  return new Map([
    ['sidelight', new Map([['speed', ours]])],
    ['peer', new Map([['speed', peers]])],
  ]);
}
