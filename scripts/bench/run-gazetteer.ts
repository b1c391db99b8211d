// One measured process: run-gazetteer.mjs FILE. Prints the times of a fresh gazetteer as JSON. See gazetteer.ts.
import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../../engine/gazetteer/load';
import type { GazetteerTiming } from './gazetteer';

/** Names of every length and fame, and two that are none. */
const NAMES = (
  'Lima|Quito|La Paz|Accra|Lagos|Ibadan|Enugu|Warri|Ilorin|Minna|Paris|Springfield|Texas|Kursk region|Red Deer|' +
  'New South Wales|Saint Petersburg|the Sahel|Ouagadougou|Metcalfe County|Xyzzy|Bad Homburg|Khan Younis|Qvblt'
).split('|');
const ROUNDS = 200;

function main(): void {
  const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''));
  const began = performance.now();
  const loading = loadGazetteer(bytes);
  const loaded = performance.now();
  if (!loading.ok) throw new Error(loading.sentence);
  const { gazetteer } = loading;
  gazetteer.named('Reykjavik');
  const answered = performance.now();
  for (const name of NAMES) gazetteer.named(name);
  const asked = performance.now();
  for (let round = 0; round < ROUNDS; round += 1) for (const name of NAMES) gazetteer.named(name);
  const again = performance.now();
  console.log(
    JSON.stringify({
      load: loaded - began,
      answer: answered - began,
      lookup: ((asked - answered) / NAMES.length) * 1_000,
      again: ((again - asked) / NAMES.length / ROUNDS) * 1_000,
    } satisfies GazetteerTiming),
  );
}

main();
