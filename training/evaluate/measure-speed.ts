import nlp from 'compromise';
import { readDocuments, sampleOf, wordsOf } from './documents';
import type { Models } from './models';
import { engine } from './programs';
import { quotesCost } from './quotes-cost';
import type { SetFigures } from './score-set';
import type { Figures } from './scorer-lines';
import { SETS, SPEED_SET, type Folders } from './sets';
import { speedFigures, wordsPerSecond, type TimedProgram } from './speed';
import { taggerAlone } from './tagger-alone';

const DOCUMENTS = 10;
const WITH_QUOTES = 'with quotes';
const WITHOUT_QUOTES = 'without quotes';

/** Speed is scored like a set: the figures of the engine and of compromise's own `nlp(text)`, in this process. */
export function measureSpeed(folders: Folders, models: Models): SetFigures {
  const texts = sampleOf(readDocuments(SETS[SPEED_SET].file(folders)), DOCUMENTS).map(({ text }) => text);
  const analyse = engine(models.shipped);
  const quotes = quotesCost(models.shipped, texts);
  const programs = new Map<string, TimedProgram>([
    ['compromise', (text) => nlp(text)],
    ['tagger', taggerAlone(models.shipped)],
    ['quotes', quotes.alone],
    [WITH_QUOTES, quotes.withQuotes],
    [WITHOUT_QUOTES, quotes.without],
    ['analysis', (text) => analyse({ id: 'speed', text })],
  ]);
  const words = texts.reduce((sum, text) => sum + wordsOf(text), 0);
  const { ours, peers } = speedFigures(wordsPerSecond(programs, { texts, words }), 'compromise');
  return new Map([
    ['sidelight', new Map([['speed', withDifference(ours)]])],
    ['peer', new Map([['speed', peers]])],
  ]);
}

/** "added by quotes milliseconds" for 1,000 words: what the engine takes longer than one that looks for none. */
function withDifference(ours: Figures): Figures {
  const millisecondsOf = (name: string): number => ours.get(`${name} milliseconds`) ?? NaN;
  return new Map([
    ...ours,
    ['added by quotes milliseconds', millisecondsOf(WITH_QUOTES) - millisecondsOf(WITHOUT_QUOTES)],
  ]);
}
