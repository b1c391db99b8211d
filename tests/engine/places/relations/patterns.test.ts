import { describe, expect, it } from 'vitest';
import { RELATION_PATTERNS } from '../../../../engine/data/place-relations';
import { relationsIn } from './world';

describe('the table of patterns', () => {
  it.each(RELATION_PATTERNS.map(({ kind, example }) => [kind, example] as const))('%s: %s', (kind, example) => {
    const place = /\[(.+?)\]/.exec(example)?.[1];
    const other = nameOf(/\{(.+?)\}/.exec(example)?.[1] ?? '');
    const told = relationsIn(example.replaceAll(/[[\]{}]/g, ''));
    expect(told.map((one) => [one.kind, one.place, one.other])).toEqual([[kind, place, other]]);
  });
});

const nameOf = (word: string): string => ({ Peruvian: 'Peru', Russian: 'Russia', Ukrainian: 'Ukraine' })[word] ?? word;
