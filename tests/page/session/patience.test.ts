import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPatience, MAX_REREADS } from '../../../page/session/patience';

describe('createPatience', () => {
  let reads = 0;

  beforeEach(() => {
    vi.useFakeTimers();
    reads = 0;
    return () => vi.useRealTimers();
  });

  const patience = (): ReturnType<typeof createPatience> =>
    createPatience(
      () => {
        reads += 1;
      },
      { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout },
    );

  it('makes one reading of many changes', () => {
    const again = patience();
    for (let change = 0; change < 100; change += 1) again.ask();
    vi.advanceTimersByTime(500);
    expect(reads).toBe(1);
  });

  it('reads a page that never rests no more than eight times, ever more seldom', () => {
    const again = patience();
    const times: number[] = [];
    for (let second = 0; second < 600; second += 1) {
      again.ask();
      const before = reads;
      vi.advanceTimersByTime(1_000);
      if (reads > before) times.push(second);
    }
    expect(reads).toBe(MAX_REREADS);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
  });

  it('begins anew at a new address', () => {
    const again = patience();
    for (let change = 0; change < 20; change += 1) {
      again.ask();
      vi.advanceTimersByTime(100_000);
    }
    expect(reads).toBe(MAX_REREADS);
    again.reset();
    again.ask();
    vi.advanceTimersByTime(500);
    expect(reads).toBe(MAX_REREADS + 1);
  });

  it('forgets what was due when it is stopped', () => {
    const again = patience();
    again.ask();
    again.stop();
    vi.advanceTimersByTime(100_000);
    expect(reads).toBe(0);
  });
});
