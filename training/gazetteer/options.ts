import { Command } from 'commander';

/** What is asked for on the command line. */
export interface GazetteerOptions {
  /** Folder of hand-written tables. */
  readonly tables: string;
  /** File to write. */
  readonly out: string;
}

/** @param args the words after the program's name. Wrong usage is printed, and ends the process with exit code 1. */
export function readOptions(args: readonly string[]): GazetteerOptions {
  return new Command('gazetteer')
    .description('Builds the gazetteer from npm packages and hand-written tables. The same input gives the same bytes.')
    .option('--tables <folder>', 'the hand-written tables', 'training/gazetteer/tables')
    .option('--out <file>', 'where the gazetteer is written', 'public/gazetteer/sidelight.gazetteer')
    .parse(args, { from: 'user' })
    .opts<GazetteerOptions>();
}
