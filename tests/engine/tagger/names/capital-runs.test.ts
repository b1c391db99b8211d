import { describe, expect, it } from 'vitest';
import { capitalRunsOf, type CapitalRun } from '../../../../engine/tagger/names/capital-runs';
import { cut, quotedRun, runInput } from './tables';

/** The runs' words, in text order. */
function runsIn(source: string, width: 'narrow' | 'wide'): string[] {
  const text = cut(source);
  const runs = new Set(capitalRunsOf(runInput(text))[width].filter((run): run is CapitalRun => run !== null));
  return [...runs].map((run) => quotedRun(text, run));
}

describe('runs of capitals', () => {
  it.each([
    ['They met Marta Oduya today.', ['They', 'Marta Oduya'], ['They', 'Marta Oduya']],
    ['She leads the Bank of the West now.', ['She', 'Bank of the West'], ['She', 'Bank', 'West']],
    ['They met Ursula von der Wal.', ['They', 'Ursula von der Wal'], ['They', 'Ursula', 'Wal']],
    ['The Jean-Luc Bridge fell.', ['The Jean-Luc Bridge'], ['The Jean-Luc Bridge']],
    ['A row of the and for Velmora.', ['A', 'Velmora'], ['A', 'Velmora']],
    ['Rain fell on Velmora. Orsk was dry.', ['Rain', 'Velmora', 'Orsk'], ['Rain', 'Velmora', 'Orsk']],
    ['Rain in Velmora of', ['Rain in Velmora'], ['Rain', 'Velmora']],
    ['nothing here at all.', [], []],
    ['', [], []],
  ])('%s', (source, wide, narrow) => {
    expect(runsIn(source, 'wide')).toEqual(wide);
    expect(runsIn(source, 'narrow')).toEqual(narrow);
  });

  it('cover exactly the tokens they are given for', () => {
    const text = cut('The Bank of the West and Jean-Luc Oduya of Velmora met.');
    const { narrow, wide } = capitalRunsOf(runInput(text));
    for (const runs of [narrow, wide]) {
      expect(runs).toHaveLength(text.tokens.length);
      runs.forEach((run, at) => {
        expect(run === null || (run.first <= at && at < run.end)).toBe(true);
      });
    }
  });
});
