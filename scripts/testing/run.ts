import { spawn } from 'node:child_process';

/** One thing that ran: what it counts for, and how long it took in milliseconds. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export interface Command {
  /** What a person reads: "types: engine". */
  readonly name: string;
  /** Program and arguments; the program is one of npm's own in node_modules/.bin. */
  readonly run: readonly [string, ...string[]];
}

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly seconds: number;
}

/** Runs a check: counts as one, prints one line when it passes and everything it said when it does not. */
export async function check(command: Command): Promise<Outcome> {
  const { code, output, seconds } = await ended(command, 'kept');
  const passed = code === 0;
  if (!passed) console.log(output.trimEnd());
  console.log(`${passed ? '✓' : '✗'} ${command.name} (${seconds.toFixed(1)} s)`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs a command with its output on the screen. */
export async function watch(command: Command): Promise<{ readonly code: number }> {
  const { code, seconds } = await ended(command, 'shown');
  console.log(`${code === 0 ? '✓' : '✗'} ${command.name} (${seconds.toFixed(1)} s)`);
  return { code };
}

/** Runs the checks, so many at a time. */
export async function checks(commands: readonly Command[], atOnce: number): Promise<Outcome> {
  const waiting = commands.values();
  const outcomes: Outcome[] = [];
  const worker = async (): Promise<void> => {
    for (const command of waiting) outcomes.push(await check(command));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return sum(outcomes);
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, { passed }) => total + passed, 0),
    failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  };
}

function ended({ run: [program, ...args] }: Command, output: 'kept' | 'shown'): Promise<Ended> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', program, ...args], {
      stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    const end = (code: number): void => {
      resolve({ code, output: said, seconds: (performance.now() - began) / 1000 });
    };
    child.on('error', (error) => {
      said += error.message;
      end(1);
    });
    child.on('close', (code) => {
      end(code ?? 1);
    });
  });
}
