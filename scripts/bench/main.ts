import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { measureAnalysis } from './analysis';
import { measureBrowser } from './browser';
import { measureGazetteer } from './gazetteer';
import { measureSizes } from './sizes';
import { printTable } from './table';

/** npm run bench: what docs/benchmarks.md quotes. Figures are of this machine; none of them passes or fails a test. */
async function main(): Promise<void> {
  for (const target of ['chrome', 'firefox']) {
    for (const command of ['build', 'zip']) {
      execFileSync('npx', ['--no-install', 'wxt', command, '-b', target], { stdio: ['ignore', 'ignore', 'pipe'] });
    }
  }
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores\n`);
  printTable('Analysis, milliseconds per 1,000 words (median)', await measureAnalysis());
  printTable('The gazetteer (median of fresh processes)', await measureGazetteer());
  printTable('Sizes, bytes', measureSizes());
  printTable('In Chromium, milliseconds (median of page loads)', await measureBrowser());
}

await main();
