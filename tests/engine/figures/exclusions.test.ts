import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesOf, quoted } from './reading';

/** What a reader would be shown of the sentence. */
const certain = (sentence: string): (string | null)[] =>
  quantitiesOf(sentence)
    .filter((quantity) => quantity.certain)
    .map((quantity) => quoted(sentence, quantity));

describe('numbers that are no figures', () => {
  it.each([
    ['The war began in February 2022 and the 2024 elections followed.'],
    ['On 11 August the court met at 10:30 am, and at 6pm it closed.'],
    ['Article 11 (2) of a relevant international treaty applies.'],
    ['The 28th session was the third of its kind in the 21st century.'],
    ['Leaders of the G20 spoke of Covid-19 and of F-16 jets.'],
    ['The Boeing 737 stood at Gate 7.'],
    ['It is one of the oldest bridges, and no one knows why.'],
    ['Call 0800 123 456 or +44 20 7946 0958.'],
    ['Call 1-855-555-0199 or 304-555-0123.'],
    ['See page 4 and chapter 3; he is ranked number 12.'],
    ['The battle was lost.[4]'],
    ['The film One Battle After Another won.'],
    ['He lives at 10 Downing Street.'],
    ['Evacuations were ordered several times.'],
    [`The file is ${'9'.repeat(400)} bytes of nothing.`],
    ['Version 1.2.3 of the tool is out.'],
  ])('%s', (sentence) => {
    expect(certain(sentence)).toEqual([]);
  });

  it('leaves numbers within names alone, and counts what has a name', () => {
    const text = 'The Group of Seven met 12 Fatah fighters.';
    const name = { start: text.indexOf('Group'), end: text.indexOf(' met') };
    expect(quantitiesOf(text, [name]).map((quantity) => quoted(text, quantity))).toEqual(['12 Fatah fighters']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '5',
      '12,000',
      '3.4',
      '-',
      '–',
      '%',
      '$',
      '€',
      'to',
      'and',
      'between',
      'of',
      'the',
      'half',
      'a',
      'million',
      'dozens',
      'tens',
    ],
    ...[
      'thousands',
      'several',
      'people',
      'killed',
      'including',
      ',',
      '.',
      '(',
      ')',
      '"',
      'one',
      'in',
      'km',
      'per',
      'cent',
      'years',
      'old',
    ],
    ...[
      'from',
      'rose',
      'Russians',
      "'s",
      'more',
      '\u00e9',
      '\ud83d\ude00',
      '\u200b',
      '\n',
      '+',
      '½',
      '2024',
      'May',
      '9'.repeat(50),
    ],
  );

  it('gives finite values and spans within it', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const quantity of quantitiesOf(text)) {
          expect(Number.isFinite(quantity.value.min) && Number.isFinite(quantity.value.max)).toBe(true);
          expect(quantity.value.min).toBeLessThanOrEqual(quantity.value.max);
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(quantity.start, quantity.end)).toContain(quantity.unitText);
          end = quantity.end;
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
