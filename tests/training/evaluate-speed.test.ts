import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quotesCost } from '../../training/evaluate/quotes-cost';
import { speedFigures, wordsPerSecond } from '../../training/evaluate/speed';
import { MODEL_FILE } from '../engine/model';

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

  it('gives ours as a multiple of the peer’s, and for 1,000 words', () => {
    const { ours, peers } = speedFigures(
      new Map([
        ['compromise', 10_000],
        ['tagger', 50_000],
      ]),
      'compromise',
    );
    expect(Object.fromEntries(ours)).toEqual({
      'tagger words': 50_000,
      'tagger ratio': 5,
      'tagger milliseconds': 20,
    });
    expect(Object.fromEntries(peers)).toEqual({ 'tagger words': 10_000, 'tagger ratio': 1 });
  });
});

describe('what quotes cost', () => {
  const said = 'Anna Bell said: “The bridge is closed.” The mayor said that it would open again.';
  const unsaid = 'The bridge is closed.';
  const { alone, withQuotes, without } = quotesCost(new Uint8Array(readFileSync(MODEL_FILE)), [said, unsaid]);

  it('is timed on a stage that finds the quotes of the text', () => {
    expect(alone(said)).toHaveLength(2);
    expect(alone(unsaid)).toEqual([]);
  });

  it('is timed with those who speak, and without anybody speaking', () => {
    const speaker: unknown = expect.objectContaining({ entity: expect.any(String) as unknown });
    expect(withQuotes(said)).toMatchObject({ quotations: [{ speaker }, { speaker }] });
    expect(without(said)).toMatchObject({ quotations: [], digest: { quotes: [] } });
  });

  it('refuses a text that was not tagged beforehand, whose tagging would be timed', () => {
    expect(() => alone('Another text.')).toThrow('expected one of 2 texts, got "Another text."');
  });
});
