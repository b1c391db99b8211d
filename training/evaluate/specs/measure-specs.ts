import type { Engine } from '../programs';
import type { SpecCase } from './case';
import { chronoTimes } from './chrono-peer';
import { foundIn, type Found } from './found';
import { agrees } from './judge';
import { casesOf, SPEC_FILES, type SpecFile } from './spec-files';

/** A file of specifications, judged. */
export interface SpecScore {
  readonly file: string;
  readonly cases: number;
  readonly inScope: number;
  readonly passed: number;
  /** Null when the peer has no values of this kind. */
  readonly peerPassed: number | null;
  /** How many cases are out of scope for which reason. */
  readonly outOfScope: ReadonlyMap<string, number>;
  /** The cases in scope that do not pass. */
  readonly misses: readonly SpecReading[];
}

/** A case in scope, and what the engine made of it. */
export interface SpecReading {
  readonly spec: SpecCase;
  readonly found: Found;
  /** What the engine ended with instead of an answer; null when it answered. */
  readonly error: string | null;
}

/** Every specification file, read by the engine and, where it has an answer, by the peer. */
export function measureSpecs(folder: string, engine: Engine): SpecScore[] {
  return SPEC_FILES.map((file) => scoreOf(file, { cases: casesOf(file, folder), engine }));
}

function scoreOf(file: SpecFile, { cases, engine }: { cases: readonly SpecCase[]; engine: Engine }): SpecScore {
  const inScope = cases.filter(({ outOfScope }) => outOfScope === null);
  const read = inScope.map((spec) => readBy(engine, spec));
  const misses = read.filter(({ spec, found, error }) => error !== null || !agrees(spec, found, file.topic));
  return {
    file: file.file,
    cases: cases.length,
    inScope: inScope.length,
    passed: inScope.length - misses.length,
    peerPassed: file.hasPeer ? peerPassed(inScope, file) : null,
    outOfScope: reasonsOf(cases),
    misses,
  };
}

/** A text that the engine cannot read fails, whatever is expected of it, and the others are read on. */
function readBy(engine: Engine, spec: SpecCase): SpecReading {
  const { input, published } = spec;
  try {
    return { spec, found: foundIn(engine({ id: 'spec', text: input, published })), error: null };
  } catch (error) {
    const found = { quantities: [], times: [] };
    return { spec, found, error: error instanceof Error ? error.message : String(error) };
  }
}

function peerPassed(inScope: readonly SpecCase[], { topic }: SpecFile): number {
  return inScope.filter((spec) => agrees(spec, chronoTimes(spec.input, spec.published), topic)).length;
}

function reasonsOf(cases: readonly SpecCase[]): Map<string, number> {
  const reasons = new Map<string, number>();
  for (const { outOfScope } of cases) {
    if (outOfScope !== null) reasons.set(outOfScope, (reasons.get(outOfScope) ?? 0) + 1);
  }
  return reasons;
}
