import { describe, expect, it } from 'vitest';
import { quietly } from '../../page/quietly';

describe('quietly', () => {
  it('passes the values on', () => {
    const heard: unknown[] = [];
    quietly((one: number, other: string) => heard.push(one, other))(1, 'two');
    expect(heard).toEqual([1, 'two']);
  });

  it('throws nothing, and works again the next time', () => {
    let calls = 0;
    const listener = quietly(() => {
      calls += 1;
      if (calls === 1) throw new Error('the page is gone');
    });
    expect(listener).not.toThrow();
    listener();
    expect(calls).toBe(2);
  });
});
