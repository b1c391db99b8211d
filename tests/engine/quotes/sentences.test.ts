import { describe, expect, it } from 'vitest';
import { casebook } from './sentences/casebook';
import { marked } from './sentences/notation';
import { faults } from './sentences/reading';

describe.each(casebook())('the sentences on $name', ({ read, notYet }) => {
  it.each(read)('%s', (sentence) => {
    expect(faults(sentence)).toEqual([]);
  });

  it('keeps under "not yet" only what is still read wrong', () => {
    const readNow = notYet.filter((sentence) => faults(sentence).length === 0);
    expect(readNow.map((sentence) => `"${sentence}" is read now: move it above the line`)).toEqual([]);
  });
});

describe('the notation of the sentences', () => {
  it('joins the parts that have the same number, also within others', () => {
    const { text, attributions } = marked('{1:He} <1:said> [1:{2:she} <2:told> him [2:no]], and <1:added>: [1:yes].');
    const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
    expect(text).toBe('He said she told him no, and added: yes.');
    expect(
      attributions.map(({ source, cue, content }) => [source && slice(source), cue.map(slice), content.map(slice)]),
    ).toEqual([
      ['He', ['said', 'added'], ['she told him no', 'yes']],
      ['she', ['told'], ['no']],
    ]);
  });

  it.each(['{He <said> [no].', '{He} <said> no].', '{He} <said> no.', '{He} or {she} <said> [no].'])(
    'does not take "%s"',
    (sentence) => {
      expect(() => marked(sentence)).toThrow();
    },
  );
});
