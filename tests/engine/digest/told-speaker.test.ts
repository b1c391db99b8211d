import { describe, expect, it } from 'vitest';
import { isTold } from '../../../engine/digest/told-speaker';

const told = (phrase: string): boolean => isTold(phrase, { entity: null, start: 0, end: phrase.length });

describe('isTold', () => {
  it.each(['Kestrel', 'the Velmoran Kestrel', 'Kestrel, the drugmaker'])('%s is somebody', (phrase) => {
    expect(told(phrase)).toBe(true);
  });

  it.each([
    'It',
    'He',
    'We’ve',
    'those',
    'Such',
    'a deal',
    'The development',
    'the Velmora deal',
    'some in Lima',
    '), a maker of Pumps',
    '',
  ])('%j is nobody', (phrase) => {
    expect(told(phrase)).toBe(false);
  });

  it('an entity is somebody, whatever the words', () => {
    expect(isTold('It', { entity: 'e1', start: 0, end: 2 })).toBe(true);
    expect(isTold('', { entity: 'e1' })).toBe(true);
    expect(isTold('', null)).toBe(false);
  });
});
