import { execFile } from 'node:child_process';
import path from 'node:path';
import { EvaluationError } from './evaluation-error';
import { lineForm, readFigures, type Figures, type LineForm } from './scorer-lines';

/** One way of scoring a set: which program, how it is called, how its lines read. */
export interface Scoring {
  readonly program: string;
  readonly parameters: (files: ScoredFiles) => readonly string[];
  readonly forms: readonly LineForm[];
}

export interface ScoredFiles {
  readonly gold: string;
  readonly predictions: string;
  /** "spans": plain predictions `{id, spans}`; "analyses": the project's own lines. */
  readonly form: PredictionForm;
}

export type PredictionForm = 'analyses' | 'spans';

const PRF = 'P #P R #R F #F';
const DOCUMENTS = lineForm('#documents documents(?:, #missing without a prediction)?');
const NAME_LINES = [DOCUMENTS, lineForm(`(?<row>PER|LOC|ORG|ALL|span) ${PRF}`)];
const goldFirst = ({ gold, predictions }: ScoredFiles): string[] => [gold, predictions];
const peerFlag = ({ form }: ScoredFiles): string[] => (form === 'spans' ? ['--peer'] : []);

const QUOTE_LINES = [
  lineForm('#documents documents, #attributions attributions, #predicted predicted'),
  lineForm(`(?<row>exact|match|token) ${PRF}`),
  lineForm(
    '(?<row>all|direct|mixed|indirect) n #n exact R #exact match R #match(?: token R #token)? spk #spk spkAll #spkAll(?: who #who)?',
  ),
];

/** Line forms follow the `console.log`s of each program. */
export const SCORINGS = {
  names: {
    program: 'names.mjs',
    parameters: (files) => [...goldFirst(files), ...peerFlag(files)],
    forms: NAME_LINES,
  },
  locations: {
    program: 'names.mjs',
    parameters: (files) => [...goldFirst(files), '--types', 'LOC', ...peerFlag(files)],
    forms: NAME_LINES,
  },
  resolution: {
    program: 'resolution.mjs',
    parameters: goldFirst,
    forms: [
      lineForm(
        'toponyms #toponyms, found #found, placed #placed; within 161 km: #ofPlaced % of placed, #ofAll % of all; median error #medianError km',
      ),
    ],
  },
  senses: {
    program: 'senses.mjs',
    parameters: (files) => ['score', ...goldFirst(files)],
    forms: [lineForm('ReLocaR accuracy #accuracy of #n; not found #notFound; of those found #ofFound')],
  },
  links: {
    program: 'links.mjs',
    parameters: goldFirst,
    forms: [lineForm('(?<row>pronoun|nominal) P #P of #said R #R of #all F #F')],
  },
  entities: {
    program: 'entities.mjs',
    parameters: goldFirst,
    forms: [
      lineForm(`(?<row>person|organization|place) ${PRF}; under one entity #whole of #many`),
      lineForm(`(?<row>clusters B3) ${PRF} over #n mentions`),
      lineForm(
        '(?<row>roles recall|roles precision|descriptions joined|country|acts recall|acts precision|mixed entities) #share of #of',
      ),
    ],
  },
  quotes: { program: 'quotes.mjs', parameters: goldFirst, forms: QUOTE_LINES },
  attributions: {
    program: 'quotes.mjs',
    parameters: (files) => [...goldFirst(files), '--thoughts'],
    forms: QUOTE_LINES,
  },
  figures: {
    program: 'figures.mjs',
    parameters: goldFirst,
    forms: [
      lineForm('#documents sentences'),
      lineForm(`(?<row>found) ${PRF}`),
      lineForm('(?<row>unit|how sure|counted|change) #share of #of'),
    ],
  },
  quantities: {
    program: 'quantities.mjs',
    parameters: goldFirst,
    forms: [
      lineForm('#sentences sentences, #quantities quantities'),
      lineForm(`(?<row>value(?:\\+(?:unit|change))?) ${PRF}`),
    ],
  },
} satisfies Record<string, Scoring>;

export type ScoringName = keyof typeof SCORINGS;

/** Whether a program has this way of scoring: we have others of our own. */
export function isProgram(name: string): name is ScoringName {
  return Object.hasOwn(SCORINGS, name);
}

/** @param folder where the scoring programs are. */
export async function score(name: ScoringName, folder: string, files: ScoredFiles): Promise<Figures> {
  const { program, parameters, forms }: Scoring = SCORINGS[name];
  const output = await runProgram(path.join(folder, program), parameters(files));
  return readFigures(output, { scorer: `${program} (${name})`, forms });
}

/** Runs a plain Node program. @returns what it printed. */
export function runProgram(program: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...parameters], { maxBuffer: 2 ** 28 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new EvaluationError(`${program} ended with an error: ${lastLines(stderr) || error.message}`));
    });
  });
}

/** A Node program that fails prints its stack: the line that names the error is the one to read. */
function lastLines(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? '';
}
