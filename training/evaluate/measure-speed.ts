import nlp from 'compromise';
import { readDocuments, sampleOf, wordsOf } from './documents';
import { figuresCost } from './figures-cost';
import type { Models } from './models';
import { engine } from './programs';
import { quotesCost } from './quotes-cost';
import type { SpeedName } from './rows';
import type { Reader, SetFigures } from './score-set';
import type { Figures } from './scorer-lines';
import { SETS, SPEED_SET, type Folders } from './sets';
import { speedFigures, wordsPerSecond, type TimedProgram } from './speed';
import { taggerAlone } from './tagger-alone';

const DOCUMENTS = 10;
const WITH_QUOTES = 'with quotes';
const WITHOUT_QUOTES = 'without quotes';
const WITH_FIGURES = 'with figures';
const WITHOUT_FIGURES = 'without figures';

/** The texts that are timed, and how long they are together. */
interface Timed {
  readonly texts: readonly string[];
  readonly words: number;
}

/** Speed is scored like a set: the figures of the engine and of compromise's own `nlp(text)`, in this process. */
export function measureSpeed(
  asked: readonly SpeedName[],
  { folders, models }: { folders: Folders; models: Models },
): SetFigures {
  const texts = sampleOf(readDocuments(SETS[SPEED_SET].file(folders)), DOCUMENTS).map(({ text }) => text);
  const timed = { texts, words: texts.reduce((sum, text) => sum + wordsOf(text), 0) };
  const figures = new Map<Reader, Map<SpeedName, Figures>>([
    ['sidelight', new Map()],
    ['peer', new Map()],
  ]);
  for (const name of new Set(asked)) {
    const { ours, peers } = name === 'speed' ? speedOf(timed, models) : costOfFigures(timed, models);
    figures.get('sidelight')?.set(name, ours);
    figures.get('peer')?.set(name, peers);
  }
  return figures;
}

function speedOf({ texts, words }: Timed, models: Models): { ours: Figures; peers: Figures } {
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
  const { ours, peers } = speedFigures(wordsPerSecond(programs, { texts, words }), 'compromise');
  return { ours: withDifference(ours, { what: 'quotes', more: WITH_QUOTES, less: WITHOUT_QUOTES }), peers };
}

/** Nobody to compare with: compromise looks for numbers in everything it reads. */
function costOfFigures({ texts, words }: Timed, models: Models): { ours: Figures; peers: Figures } {
  const figures = figuresCost(models.shipped, texts);
  const programs = new Map<string, TimedProgram>([
    ['figures', figures.alone],
    [WITH_FIGURES, figures.withFigures],
    [WITHOUT_FIGURES, figures.without],
  ]);
  const { ours } = speedFigures(wordsPerSecond(programs, { texts, words }), 'nobody');
  return {
    ours: withDifference(ours, { what: 'figures', more: WITH_FIGURES, less: WITHOUT_FIGURES }),
    peers: new Map(),
  };
}

/** "added by quotes milliseconds" for 1,000 words: what the engine takes longer than one that looks for none. */
function withDifference(ours: Figures, { what, more, less }: { what: string; more: string; less: string }): Figures {
  const millisecondsOf = (name: string): number => ours.get(`${name} milliseconds`) ?? NaN;
  return new Map([...ours, [`added by ${what} milliseconds`, millisecondsOf(more) - millisecondsOf(less)]]);
}
