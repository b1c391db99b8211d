import { describe, expect, it } from 'vitest';
import { peerSpans } from '../../training/evaluate/peer';
import { alwaysLocation, analysisOfSpans } from '../../training/evaluate/peer-analysis';

/** "PER John Smith": type and the words the span covers. */
function named(text: string): string[] {
  return peerSpans(text).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);
}

describe('spans of compromise', () => {
  const cases = [
    { what: 'plain names', text: 'John Smith flew to Paris.', spans: ['PER John Smith', 'LOC Paris'] },
    { what: 'an opening quote mark', text: 'He said: "John Smith is here."', spans: ['PER John Smith'] },
    { what: 'brackets', text: 'The minister (Anna Bell) resigned.', spans: ['PER Anna Bell'] },
    { what: 'a comma after the name', text: 'In Paris, it rained.', spans: ['LOC Paris'] },
    { what: 'text that opens with white space', text: '\n\n  John Smith left.', spans: ['PER John Smith'] },
    { what: 'a title, which is no part of the name', text: 'We met President John Smith.', spans: ['PER John Smith'] },
    { what: 'letters outside the first plane', text: '😀 😀 John Smith slept.', spans: ['PER John Smith'] },
    { what: 'contractions before', text: 'They’re sure he’s gone, but John Smith stays.', spans: ['PER John Smith'] },
    { what: 'several paragraphs', text: 'One.\r\n\r\nTwo.\n\nJohn Smith came.', spans: ['PER John Smith'] },
    { what: 'no name', text: 'Nobody came.', spans: [] },
    { what: 'no text', text: '', spans: [] },
  ];
  for (const { what, text, spans } of cases) {
    it(`are exact with ${what}`, () => {
      expect(named(text)).toEqual(spans);
    });
  }
});

describe('an analysis of spans', () => {
  it('joins one wording of one kind and nothing else', () => {
    const text = 'The Herald wrote. Herald’s staff met Anna Bell. Bell left Herald.';
    const at = (words: string, from = 0): { start: number; end: number } => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length };
    };
    const { entities } = analysisOfSpans({ id: '1', text }, [
      { ...at('The Herald'), type: 'ORG' },
      { ...at('Herald’s'), type: 'ORG' },
      { ...at('Anna Bell'), type: 'PER' },
      { ...at('Bell', text.indexOf('Bell left')), type: 'PER' },
      { ...at('Herald', text.indexOf('left')), type: 'LOC' },
    ]);
    const read = entities.map(({ kind, name, mentions }) => ({
      kind,
      name,
      mentions: mentions.map(({ start, end }) => text.slice(start, end)),
    }));
    expect(read).toEqual([
      { kind: 'organization', name: 'Herald', mentions: ['The Herald', 'Herald’s'] },
      { kind: 'person', name: 'Anna Bell', mentions: ['Anna Bell'] },
      { kind: 'person', name: 'Bell', mentions: ['Bell'] },
      { kind: 'place', name: 'Herald', mentions: ['Herald'] },
    ]);
  });

  it('keeps hostile names apart', () => {
    const text = '__proto__ constructor';
    const { entities } = analysisOfSpans({ id: '1', text }, [
      { start: 0, end: 9, type: 'PER' },
      { start: 10, end: 21, type: 'PER' },
    ]);
    expect(entities.map(({ name }) => name)).toEqual(['proto', 'constructor']);
  });

  it('answers "always a location" on the very target', () => {
    const { entities } = alwaysLocation('7', [3, 9]);
    expect(entities.flatMap(({ mentions }) => mentions)).toEqual([
      { start: 3, end: 9, form: 'name', sense: 'location' },
    ]);
  });
});
