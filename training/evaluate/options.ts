import { Command, InvalidArgumentError } from 'commander';
import type { SampleSize } from './documents';
import { GROUPS, type Group } from './rows';
import type { Folders } from './sets';

/** What is asked for on the command line. */
export interface EvaluateOptions extends Folders {
  readonly only: readonly Group[];
  /** Files; null: the one that is shipped, and none. */
  readonly model: string | null;
  readonly heldOutModel: string | null;
  /** How many documents of PolNeAR are read. */
  readonly polnear: SampleSize;
  /** Where the analyses are kept; null: in a temporary folder that goes when the scores are known. */
  readonly analyses: string | null;
  /** Where the misses of the specifications are written; null: nowhere. */
  readonly misses: string | null;
  readonly json: boolean;
}

/** @param args the words after the program's name. Wrong usage is printed, and ends the process with exit code 1. */
export function readOptions(args: readonly string[]): EvaluateOptions {
  const command = new Command('evaluate')
    .description('Scores the engine on the development sets, beside compromise on the same text.')
    .option('--corpora <folder>', 'the corpora, with dev/', '../shared/corpora')
    .option('--gold <folder>', 'our own gold', '../shared/gold')
    .option('--scoring <folder>', 'the scoring programs', '../shared/scoring')
    .option('--only <rows>', `some rows, with commas between: ${GROUPS.join(', ')}`, groupsOption, [...GROUPS])
    .option('--model <file>', 'the model to score instead of the one that is shipped')
    .option('--held-out-model <file>', 'a model trained without the gold documents, scored beside it on them')
    .option('--polnear <n>', 'how many documents of PolNeAR are read, or all', sampleOption, 'all')
    .option('--analyses <folder>', 'keep what was analysed in this folder')
    .option('--quantities <file>', 'a further set of quantities in the form of CQE, scored as the group quantities')
    .option('--misses <folder>', 'write what does not agree with the specifications to misses.txt in this folder')
    .option('--json', 'print JSON instead of a table', false)
    .parse(args, { from: 'user' });
  const given = command.opts<Partial<EvaluateOptions>>();
  return { ...NOTHING, ...given } as EvaluateOptions;
}

/** Options that are not given. */
const NOTHING = { model: null, heldOutModel: null, quantities: null, analyses: null, misses: null };

function groupsOption(value: string): Group[] {
  return value.split(',').map((word) => {
    const group = GROUPS.find((name) => name === word.trim());
    if (group === undefined) throw new InvalidArgumentError(`Give some of: ${GROUPS.join(', ')}.`);
    return group;
  });
}

/** Not null for all: commander makes an empty text of it. */
function sampleOption(value: string): SampleSize {
  if (value === 'all') return value;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('Give a number of documents, or all.');
  return Number(value);
}
