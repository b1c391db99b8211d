import { describe, expect, it } from 'vitest';
import { speedFigures, wordsPerSecond } from '../../training/evaluate/speed';

/** Keeps the processor busy for so many milliseconds. */
function busy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('speed', () => {
  it('reads every text with every program, by turns', () => {
    const read: string[] = [];
    const programs = new Map([
      ['a', (text: string) => read.push(`a ${text}`)],
      ['b', (text: string) => read.push(`b ${text}`)],
    ]);
    wordsPerSecond(programs, { texts: ['one', 'two'], words: 2 });
    expect(read.slice(0, 5)).toEqual(['a one', 'b one', 'a two', 'b two', 'a one']);
  });

  it('finds the slower program slower', () => {
    const programs = new Map([
      [
        'slow',
        () => {
          busy(4);
        },
      ],
      [
        'fast',
        () => {
          busy(1);
        },
      ],
    ]);
    const speeds = wordsPerSecond(programs, { texts: ['one'], words: 1 });
    expect((speeds.get('fast') ?? 0) / (speeds.get('slow') ?? 1)).toBeGreaterThan(2);
  });

  it('gives ours as a multiple of the peer’s', () => {
    const { ours, peers } = speedFigures(
      new Map([
        ['compromise', 10_000],
        ['tagger', 55_000],
      ]),
      'compromise',
    );
    expect(Object.fromEntries(ours)).toEqual({ 'tagger words': 55_000, 'tagger ratio': 5.5 });
    expect(Object.fromEntries(peers)).toEqual({ 'tagger words': 10_000, 'tagger ratio': 1 });
  });
});
