import { describe, expect, it } from 'vitest';
import { readOptions } from '../../training/evaluate/options';

describe('the options of npm run evaluate', () => {
  const samples = [
    { args: [], polnear: 'all' },
    { args: ['--polnear', 'all'], polnear: 'all' },
    { args: ['--polnear', '150'], polnear: 150 },
  ];
  for (const { args, polnear } of samples) {
    it(`read ${polnear} documents of PolNeAR with "${args.join(' ')}"`, () => {
      expect(readOptions(args).polnear).toBe(polnear);
    });
  }

  it('take the shipped model alone, and keep nothing, unless told to', () => {
    expect(readOptions([])).toMatchObject({ model: null, heldOutModel: null, analyses: null, json: false });
  });

  it('choose groups of rows', () => {
    expect(readOptions(['--only', 'quotes, polnear']).only).toEqual(['quotes', 'polnear']);
  });
});
