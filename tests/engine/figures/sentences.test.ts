import { describe, expect, it } from 'vitest';
import { casebook } from './sentences/casebook';
import { annotated } from './sentences/notation';
import { faults } from './sentences/reading';

describe.each(casebook())('the figures of the sentences on $name', ({ read, notYet }) => {
  it.each(read)('$sentence', (one) => {
    expect(faults(one)).toEqual([]);
  });

  it('keeps under "not yet" only what is still read wrong', () => {
    const readNow = notYet.filter((one) => faults(one).length === 0);
    expect(readNow.map(({ sentence }) => `"${sentence}" is read now: move it above the line`)).toEqual([]);
  });
});

describe('the notation of the figures', () => {
  it('reads words, value, relation and unit, and what else is written', () => {
    const text = 'The toll rose to nearly 40 dead from 12.';
    const line = 'nearly 40[ dead] | 40 | less than | person | dead/- | kind=killed | up | from 12';
    const [figure] = annotated(text, [line]).figures;
    expect(figure).toMatchObject({
      value: { min: 40, max: 40 },
      relations: ['less than'],
      units: ['person'],
      counted: ['dead', ''],
      kinds: ['killed'],
      change: 'up',
      from: { min: 12, max: 12 },
    });
    expect(figure?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['nearly 40 dead', 'nearly 40']);
  });

  it('takes the same words twice in text order', () => {
    const { figures } = annotated('He cut 3 and 3.', ['3 | 3 | exact | *', '3 | 3 | exact | *']);
    expect(figures.map(({ span }) => span.start)).toEqual([7, 13]);
  });

  it.each([
    [[]],
    [['12 | 12 | exact']],
    [['13 | 13 | exact | person']],
    [['12 | twelve | exact | person']],
    [['12 | 14..12 | between | person']],
    [['12 | 12 | exact | person | people | men']],
  ])('does not take %j', (lines) => {
    expect(() => annotated('It hurt 12 people.', lines)).toThrow();
  });
});
