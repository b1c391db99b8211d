import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ENGINE_VERSION } from '../engine/version';
import { isoDay } from './input/dates';
import { FORMATS, INPUT_KINDS, TABLES, type AnalyseOptions, type Format, type InputKind, type Table } from './options';

/** What the user wants done, or what to print and leave with. */
export type Request =
  | { readonly kind: 'analyse'; readonly files: readonly string[]; readonly options: AnalyseOptions }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'wrong-usage'; readonly message: string };

/** What the terminal at the other end of standard output can show. */
export interface Terminal {
  readonly width: number;
  readonly color: boolean;
}

interface RawOptions {
  readonly input?: InputKind;
  readonly format: Format;
  readonly table: Table;
  readonly text: boolean;
  readonly published?: string;
  readonly jobs: number;
  readonly model?: string;
  readonly gazetteer?: string;
}

const MAX_JOBS = 64;

/** @param args the words after the program's name. */
export function readRequest(args: readonly string[], terminal: Terminal): Request {
  let printed = '';
  const requests: Request[] = [];
  const program = analyseProgram((files, { input, text, published, model, gazetteer, ...rest }) => {
    const given = {
      input: input ?? null,
      published: published ?? null,
      model: model ?? null,
      gazetteer: gazetteer ?? null,
    };
    const options = { ...rest, ...terminal, ...given, withText: text };
    requests.push({ kind: 'analyse', files, options });
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: (text) => (printed += text), writeErr: () => undefined });
  }
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? { kind: 'print', text: printed } : wrongUsage(error);
  }
  return requests[0] ?? { kind: 'wrong-usage', message: 'say what to do: sidelight analyse FILE, or sidelight --help' };
}

function wrongUsage({ code, message }: CommanderError): Request {
  // Commander's way of saying that no subcommand was given is to print all its help.
  const asked = code === 'commander.help' ? 'say what to do: sidelight analyse FILE, or sidelight --help' : message;
  return { kind: 'wrong-usage', message: asked.replace(/^error: /, '').replace(/\s+/g, ' ') };
}

function analyseProgram(onAnalyse: (files: readonly string[], options: RawOptions) => void): Command {
  const program = new Command('sidelight')
    .description('Who, where, how many, and who says so.')
    .version(ENGINE_VERSION, '-V, --version', 'print the version of the engine')
    .helpCommand(false);
  program
    .command('analyse')
    .alias('analyze')
    .description('Read articles and say what they say. Without a file, or with -, reads standard input.')
    .argument('[files...]', 'text, HTML or JSONL files; - is standard input')
    .addOption(
      new Option('--input <kind>', 'what the files are; else told by .txt, .html, .jsonl').choices(INPUT_KINDS),
    )
    .addOption(new Option('--format <format>', 'what to write').choices(FORMATS).default('readable'))
    .addOption(new Option('--table <table>', 'which table, with --format csv').choices(TABLES).default('all'))
    .option('--no-text', 'leave the text out of json and jsonl')
    .addOption(
      new Option('--published <date>', 'the day that "last week" is reckoned from: 2024-08-11').argParser(dateOption),
    )
    .addOption(new Option('--jobs <n>', 'how many threads').argParser(jobsOption).default(1))
    .option('--model <file>', 'another language model than the one that comes with the program')
    .option('--gazetteer <file>', 'another gazetteer than the one that comes with the program')
    .addHelpText('after', MORE_HELP)
    .action(onAnalyse);
  return program;
}

const MORE_HELP = `
Input
  text    The first line is the title when a line follows it and it ends without a full stop.
  html    A saved page. It is read whether or not it is taken for an article.
  jsonl   One document a line: {"id", "text", "title"?, "published"?, "url"?} or {"id", "html", "url", "published"?}.
          Blank lines are passed over; a line that cannot be read gives {"id", "error"} and the run goes on.

Formats
  readable  a digest for the terminal     markdown  the same to paste into notes
  json      one object; a list when there are several documents or the input is jsonl
  jsonl     one line for each document    csv       for a spreadsheet, with --table:
            all (default)  every thing found, one row each, with who or what it belongs to
            entities, mentions, quotes, figures, dates   a column for each thing known of them

A document's own date goes before --published; --published goes before the date a page states.
Exit codes: 0 done, 1 some input failed, 2 wrong usage.`;

function dateOption(value: string): string {
  const date = isoDay(value);
  if (date === null) throw new InvalidArgumentError('Give a date such as 2024-08-11.');
  return date;
}

function jobsOption(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MAX_JOBS) throw new InvalidArgumentError(`Give a number from 1 to ${MAX_JOBS}.`);
  return jobs;
}
