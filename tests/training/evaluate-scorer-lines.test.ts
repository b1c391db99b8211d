import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lineForm, readFigures } from '../../training/evaluate/scorer-lines';
import { score, SCORINGS, type ScoringName } from '../../training/evaluate/scorers';

const OUTPUTS: readonly { scoring: ScoringName; output: string; figures: Record<string, number> }[] = [
  {
    scoring: 'names',
    output: '100 documents\nPER P 90.1 R 80.0 F 84.7\nspan P 1.0 R 2.0 F 3.5\n',
    figures: { documents: 100, 'PER P': 90.1, 'PER R': 80, 'PER F': 84.7, 'span P': 1, 'span R': 2, 'span F': 3.5 },
  },
  {
    scoring: 'locations',
    output: '2 documents failed\n10 documents, 3 without a prediction\nLOC P 0.0 R 0.0 F 0.0\n',
    figures: { failed: 2, documents: 10, missing: 3, 'LOC P': 0, 'LOC R': 0, 'LOC F': 0 },
  },
  {
    scoring: 'senses',
    output: 'ReLocaR accuracy 50.2 of 990; not found 0; of those found 50.2\n',
    figures: { accuracy: 50.2, n: 990, notFound: 0, ofFound: 50.2 },
  },
  {
    scoring: 'links',
    output: 'pronoun P 80.0 of 5 R 40.0 of 10 F 53.3\nnominal P 0.0 of 0 R 0.0 of 7 F 0.0\n',
    figures: {
      'pronoun P': 80,
      'pronoun said': 5,
      'pronoun R': 40,
      'pronoun all': 10,
      'pronoun F': 53.3,
      'nominal P': 0,
      'nominal said': 0,
      'nominal R': 0,
      'nominal all': 7,
      'nominal F': 0,
    },
  },
  {
    scoring: 'entities',
    output:
      'person P 94.4 R 81.6 F 87.5; under one entity 51.4 of 35\nclusters B3 P 94.8 R 86.5 F 90.5 over 657 mentions\nroles recall 12.5 of 86\n',
    figures: {
      'person P': 94.4,
      'person R': 81.6,
      'person F': 87.5,
      'person whole': 51.4,
      'person many': 35,
      'clusters B3 P': 94.8,
      'clusters B3 R': 86.5,
      'clusters B3 F': 90.5,
      'clusters B3 n': 657,
      'roles recall share': 12.5,
      'roles recall of': 86,
    },
  },
  {
    scoring: 'resolution',
    output: 'toponyms 9, found 4, placed 0; within 161 km: 0.0 % of placed, 0.0 % of all; median error NaN km\n',
    figures: { toponyms: 9, found: 4, placed: 0, ofPlaced: 0, ofAll: 0, medianError: NaN },
  },
  {
    scoring: 'quotes',
    output:
      '50 documents, 316 attributions, 300 predicted\nexact P 1.0 R 2.0 F 3.0\nall n 316 exact R 50.0 match R 60.0 spk 70.0 spkAll 40.0 who 65.0\ndirect n 9 exact R 1.0 match R 2.0 token R 3.0 spk 4.0 spkAll 5.0\n',
    figures: {
      documents: 50,
      attributions: 316,
      predicted: 300,
      'exact P': 1,
      'exact R': 2,
      'exact F': 3,
      'all n': 316,
      'all exact': 50,
      'all match': 60,
      'all spk': 70,
      'all spkAll': 40,
      'all who': 65,
      'direct n': 9,
      'direct exact': 1,
      'direct match': 2,
      'direct token': 3,
      'direct spk': 4,
      'direct spkAll': 5,
    },
  },
  {
    scoring: 'figures',
    output: '234 sentences\nfound P 90.0 R 80.0 F 84.7\nhow sure 77.0 of 210\n',
    figures: {
      documents: 234,
      'found P': 90,
      'found R': 80,
      'found F': 84.7,
      'how sure share': 77,
      'how sure of': 210,
    },
  },
];

describe('figures of a scorer', () => {
  for (const { scoring, output, figures } of OUTPUTS) {
    it(`reads every line of ${scoring}`, () => {
      const { program, forms } = SCORINGS[scoring];
      expect(Object.fromEntries(readFigures(output, { scorer: program, forms }))).toEqual(figures);
    });
  }

  const forms = [lineForm('#documents documents'), lineForm('(?<row>ALL|PER) F #F')];
  const refused = [
    { why: 'a line of no known form', output: '3 documents\nEVERYTHING F 90.0', line: '"EVERYTHING F 90.0"' },
    { why: 'a number that is none', output: 'ALL F ninety', line: '"ALL F ninety"' },
    { why: 'more after the figures', output: 'ALL F 90.0 or so', line: '"ALL F 90.0 or so"' },
    { why: 'a figure for a second time', output: 'ALL F 90.0\nALL F 80.0', line: '"ALL F 80.0"' },
  ];
  for (const { why, output, line } of refused) {
    it(`refuses ${why}, naming the line`, () => {
      expect(() => readFigures(output, { scorer: 'names.mjs', forms })).toThrow(line);
      expect(() => readFigures(output, { scorer: 'names.mjs', forms })).toThrow('names.mjs');
    });
  }
});

describe('running a scorer', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'evaluate-test-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (program: string): Promise<ReadonlyMap<string, number>> => {
    writeFileSync(path.join(folder, 'names.mjs'), program);
    return score('names', folder, { gold: 'gold.jsonl', predictions: 'lines.jsonl', form: 'spans' });
  };

  it('hands gold and predictions over, and says that spans are a peer’s', async () => {
    const program = `
      const asExpected = process.argv.slice(2).join(' ') === 'gold.jsonl lines.jsonl --peer';
      console.log('ALL P 1.0 R 1.0 F ' + (asExpected ? '1.0' : '0.0'));`;
    expect((await run(program)).get('ALL F')).toBe(1);
  });

  it('gives a program’s own error in one sentence', async () => {
    await expect(run(`throw new Error('no such gold');`)).rejects.toThrow(
      /names\.mjs ended with an error: .*no such gold/,
    );
  });

  it('does not pass over what it cannot read', async () => {
    await expect(run(`console.log('the dog ate the scores');`)).rejects.toThrow('"the dog ate the scores"');
  });
});
