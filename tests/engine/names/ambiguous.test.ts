import { describe, expect, it } from 'vitest';
import { casebook, caseIn, type Case } from './ambiguous/casebook';
import { read } from './reading';

describe.each(casebook())('names that are also something else: $name', ({ read: cases, notYet }) => {
  it.each(cases)('$text', ({ text, names }) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('keeps under "not yet" only what is still read wrong', () => {
    expect(notYet.filter(isReadRight).map(({ text }) => `"${text}" is read now: move it above the line`)).toEqual([]);
  });
});

describe('the casebook', () => {
  it('reads more than 85 cases in a hundred', () => {
    const chapters = casebook();
    const readRight = chapters.reduce((sum, { read: cases }) => sum + cases.length, 0);
    const all = chapters.reduce((sum, { notYet }) => sum + notYet.length, readRight);
    expect(all).toBeGreaterThan(80);
    expect(readRight / all).toBeGreaterThan(0.85);
  });

  it('takes names from their marks, and parts paragraphs', () => {
    expect(caseIn('{P Ana Ruiz} left {L Lima}. ¶ She joined {O NATO}.')).toEqual({
      text: 'Ana Ruiz left Lima.\nShe joined NATO.',
      names: ['Ana Ruiz/person', 'Lima/place', 'NATO/organization'],
    });
  });

  it.each(['{X Ana Ruiz} left.', '{P Ana Ruiz left.'])('does not take "%s"', (line) => {
    expect(() => caseIn(line)).toThrow();
  });
});

function isReadRight({ text, names }: Case): boolean {
  return namesIn(text).join() === names.join();
}

/** Demonyms are no names. */
function namesIn(text: string): string[] {
  const { names, quoted } = read(text);
  return names.filter(({ form }) => form === 'name').map((name) => `${quoted(name)}/${name.kind}`);
}
