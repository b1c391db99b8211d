import type { Figures } from './scorer-lines';

/** Rounds that are run and not counted: the compiler is still at work in them. */
const WARM_UP = 3;
const ROUNDS = 11;

/** Reads one text once. */
export type TimedProgram = (text: string) => unknown;

/**
 * Words a second of each program over the same texts in this process. In every round each text is read by one program
 * after the other, so that a busy moment of the machine meets them all; a program's time is the median of its rounds.
 */
export function wordsPerSecond<Name extends string>(
  programs: ReadonlyMap<Name, TimedProgram>,
  { texts, words }: { texts: readonly string[]; words: number },
): Map<Name, number> {
  const rounds = new Map([...programs.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const spent = oneRound(programs, texts);
    if (round >= WARM_UP) for (const [name, milliseconds] of spent) rounds.get(name)?.push(milliseconds);
  }
  return new Map([...rounds].map(([name, milliseconds]) => [name, (words / median(milliseconds)) * 1000]));
}

function oneRound<Name extends string>(
  programs: ReadonlyMap<Name, TimedProgram>,
  texts: readonly string[],
): Map<Name, number> {
  const spent = new Map<Name, number>();
  for (const text of texts) {
    for (const [name, program] of programs) {
      const began = performance.now();
      program(text);
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - began);
    }
  }
  return spent;
}

/**
 * The figures of the speed rows: "analysis words" a second, "analysis milliseconds" for 1,000 words, and "analysis
 * ratio", which for the peer itself is 1.
 */
export function speedFigures(speeds: ReadonlyMap<string, number>, peer: string): { ours: Figures; peers: Figures } {
  const peerSpeed = speeds.get(peer) ?? NaN;
  const own = [...speeds].filter(([name]) => name !== peer);
  return {
    ours: new Map(
      own.flatMap(([name, speed]) => [
        [`${name} words`, speed] as const,
        [`${name} milliseconds`, 1_000_000 / speed] as const,
        [`${name} ratio`, speed / peerSpeed] as const,
      ]),
    ),
    peers: new Map(own.flatMap(([name]) => [[`${name} words`, peerSpeed] as const, [`${name} ratio`, 1] as const])),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >>> 1] ?? NaN;
}
