// One measured process: run.mjs ARTICLE engine|compromise|both. Prints milliseconds as JSON. See analysis.ts.
import { readFileSync } from 'node:fs';
import type { Timing } from './analysis';

const MODEL = 'public/model/sidelight.model';
const GAZETTEER = 'public/gazetteer/sidelight.gazetteer';
const WARM_UP = 15;
const WARM_RUNS = 41;

/** Reads one text once. */
type Program = (text: string) => unknown;

/** Loaded only when measured: loading is part of the cold time. */
const LOADERS: Readonly<Record<'engine' | 'compromise', () => Promise<Program>>> = {
  engine: async () => {
    const [{ analyse }, { blocksOf }, { loadKnowledge }] = await Promise.all([
      import('../../engine/analyse'),
      import('../../engine/text/blocks'),
      import('../../engine/knowledge'),
    ]);
    const loading = loadKnowledge({
      model: new Uint8Array(readFileSync(MODEL)),
      gazetteer: new Uint8Array(readFileSync(GAZETTEER)),
    });
    if (!loading.ok) throw new Error(loading.sentence);
    return (text) => {
      const blocks = blocksOf(text, { title: 'first-line' });
      return analyse({ id: 'bench', text, blocks, published: null }, loading.knowledge);
    };
  },
  compromise: async () => {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text);
  },
};

async function main(): Promise<void> {
  const [article = '', what] = process.argv.slice(2);
  const text = readFileSync(article, 'utf8');
  if (what === 'engine' || what === 'compromise') {
    const { cold } = await start(what, text);
    console.log(JSON.stringify({ cold, warm: [], words: wordsOf(text) } satisfies Timing));
    return;
  }
  const engine = await start('engine', text);
  const compromise = await start('compromise', text);
  const warm = { engine: [] as number[], compromise: [] as number[] };
  for (let round = 0; round < WARM_UP + WARM_RUNS; round++) {
    const took = { engine: timed(engine.program, text), compromise: timed(compromise.program, text) };
    if (round < WARM_UP) continue;
    warm.engine.push(took.engine);
    warm.compromise.push(took.compromise);
  }
  const words = wordsOf(text);
  console.log(
    JSON.stringify({
      engine: { cold: engine.cold, warm: warm.engine, words },
      compromise: { cold: compromise.cold, warm: warm.compromise, words },
    } satisfies Record<string, Timing>),
  );
}

async function start(what: 'engine' | 'compromise', text: string): Promise<{ program: Program; cold: number }> {
  const began = performance.now();
  const program = await LOADERS[what]();
  program(text);
  return { program, cold: performance.now() - began };
}

function timed(program: Program, text: string): number {
  const began = performance.now();
  program(text);
  return performance.now() - began;
}

function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

await main();
