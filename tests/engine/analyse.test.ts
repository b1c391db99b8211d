import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, MAX_ANALYSED_LENGTH } from '../../engine/analyse';
import type { Analysis } from '../../engine/model';
import { blocksOf } from '../../engine/text/blocks';
import { digestFaults, faultsOf, spanFaults } from './contract';
import { KNOWLEDGE } from './model';

const analyseText = (text: string, published: string | null = '2024-08-14'): Analysis =>
  analyse({ id: 'x', text, blocks: blocksOf(text, { title: 'first-line' }), published }, KNOWLEDGE);

const NEWS = [
  'Governor Mara Lindqvist',
  'Ode',
  'the regional governor, Ivo Marek,',
  'He',
  'She',
  'officials in Lagos',
  'Reuters',
  'Kenya',
  'Kyiv',
  'the Ukrainian army',
  'a spokesman for the ministry',
  'Official figures',
  'said',
  'said that',
  'told Reuters',
  'added',
  'according to',
  'described the raid as',
  'warned',
  'denied',
  'called it',
  'and',
  'but',
  'which',
  'that',
  'as saying',
  'on Tuesday',
  'last week',
  'in February 2022',
  'at least 14,000 people',
  'dozens of vehicles',
  '3.5 per cent',
  '$1.2bn',
  '5–7',
  '1,234,567,890',
  'were killed',
  'fled',
  'has ordered',
  'Article 11 (2) of the treaty',
  'from 3 to 5',
  'Dr.',
  'U.S.',
  'St. Petersburg',
  "the soldiers' homes",
  "'90s",
  '6"',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  ',',
  '.',
  ':',
  ';',
  '?',
  '!',
  '—',
  '(',
  ')',
  '\n',
  '\n\n',
  '\r\n',
  '...',
];
const STRANGE = [
  '\u0000',
  '\uD83D\uDE00',
  '\uD83D',
  '\uDE00',
  'e\u0301\u0302',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '\u00AD',
  'İ',
  'ß',
  '漢字',
  'عربي',
  '\t',
  '\u00A0',
  '🇺🇦',
  '٣٤',
  '½',
  '∞',
  '__proto__',
  'constructor',
];

const news = fc.array(fc.constantFrom(...NEWS), { maxLength: 60 }).map((parts) => parts.join(' '));
const mixed = fc.array(fc.constantFrom(...NEWS, ...STRANGE), { maxLength: 60 }).map((parts) => parts.join(''));
const soup = fc
  .array(fc.constantFrom(...STRANGE, '"', '“', '”', "'", '’', '7', '0', '.', ',', '%', ' ', '\n', 'a', 'said', 'X'), {
    maxLength: 120,
  })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  news,
  mixed,
  soup,
);

describe('analyse', () => {
  it('keeps its promises for a thousand arbitrary texts', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const analysis = analyseText(text);
        expect(analysis.text).toBe(text);
        expect(faultsOf(analysis)).toEqual([]);
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
        expect(analyseText(text)).toEqual(analysis);
      }),
      { numRuns: 1000, seed: 20240814 },
    );
  });

  it.each([
    ['an empty text', ''],
    ['white space', ' \t\n\r\n\u00A0 \u2028'],
    ['one lone surrogate', '\uD83D'],
    ['names of object properties', '__proto__ said that constructor told toString "hasOwnProperty is valueOf."'],
  ])('reads %s', (_name, text) => {
    expect(faultsOf(analyseText(text))).toEqual([]);
  });

  const sentence =
    'Governor Mara Lindqvist said on Tuesday that at least 14,000 people in Kenya had fled, "and more will," she added. ';
  it.each([
    ['1 MB in one line', sentence.repeat(9000).slice(0, 1_000_000)],
    ['1 MB without a space', 'aB3'.repeat(333_334)],
    ['20,000 quote marks', '"'.repeat(20_000)],
    ['20,000 quote marks with words', '"a '.repeat(20_000)],
    ['20,000 curly marks', '“said ”, '.repeat(10_000)],
    ['20,000 digits', '7'.repeat(20_000)],
    ['20,000 numbers', '7,7.7 '.repeat(20_000)],
    ['20,000 commas and capitals', 'Ab, '.repeat(20_000)],
    ['20,000 cues', 'said '.repeat(20_000)],
    ['20,000 cues and quotes', 'he said "that he said" and '.repeat(7_000)],
    ['20,000 brackets', '('.repeat(20_000)],
    ['many short lines', 'He said:\n'.repeat(10_000)],
  ])('reads %s within 20 seconds', { timeout: 120_000 }, (_name, text) => {
    const begun = process.cpuUsage();
    const analysis = analyseText(text);
    // Time of the processor, not of the clock: the bound holds on a busy machine too.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(20_000);
    expect(analysis.analysed.end).toBeLessThanOrEqual(MAX_ANALYSED_LENGTH);
    expect(spanFaults(analysis)).toEqual([]);
    expect(digestFaults(analysis)).toEqual([]);
  });

  it('throws for blocks that are not in order within the text', () => {
    const blocks = [{ start: 0, end: 9, role: 'paragraph' as const }];
    expect(() => analyse({ id: 'x', text: 'short', blocks, published: null }, KNOWLEDGE)).toThrow(RangeError);
  });
});
