import { Command, InvalidArgumentError } from 'commander';

/** What is asked for on the command line. */
export interface TrainOptions {
  /** Folder. */
  readonly corpora: string;
  /** File of the gazetteer, which the names are learnt with. */
  readonly gazetteer: string;
  /** File to write. */
  readonly out: string;
  readonly seed: number;
  /** JSONL files; documents with an id that stands there are not learned from. */
  readonly leaveOut: readonly string[];
}

const LARGEST_SEED = 0xffffffff;

/** @param args the words after the program's name. Wrong usage is printed, and ends the process with exit code 1. */
export function readOptions(args: readonly string[]): TrainOptions {
  return new Command('train')
    .description('Trains the taggers and writes the model. The same corpora and seed give the same bytes.')
    .requiredOption('--corpora <folder>', 'the corpora, with train/')
    .option('--gazetteer <file>', 'the places of the world', 'public/gazetteer/sidelight.gazetteer')
    .option('--out <file>', 'where the model is written', 'public/model/sidelight.model')
    .option('--seed <n>', 'what the order of learning follows from', seedOption, 1)
    .option('--leave-out <files...>', 'JSONL files of documents that are not to be learned from, by id', [])
    .parse(args, { from: 'user' })
    .opts<TrainOptions>();
}

function seedOption(value: string): number {
  const seed = /^\d{1,10}$/.test(value) ? Number(value) : -1;
  if (seed < 0 || seed > LARGEST_SEED) throw new InvalidArgumentError(`Give a number from 0 to ${LARGEST_SEED}.`);
  return seed;
}
