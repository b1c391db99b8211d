import { describe, expect, it } from 'vitest';
import type { KnowledgeInUse } from '../../background/knowledge';
import { readDocument, readKeyOf, type Engine } from '../../background/reading';
import type { Analysis } from '../../engine/model';
import type { Knowledge } from '../../engine/knowledge';
import { languageOf } from '../../engine/text/language';
import type { PageDocument } from '../../protocol/messages';
import { ANALYSIS } from '../fixtures/analysis';

const KNOWLEDGE = {} as Knowledge;

const ARTICLE = ANALYSIS.article;
if (ARTICLE === undefined) throw new Error('expected the fixture to be of a page');

const DOCUMENT: PageDocument = {
  id: 'https://news.example/ferry',
  text: ANALYSIS.text,
  blocks: ANALYSIS.blocks,
  published: '2024-10-15',
  article: ARTICLE,
};
const GERMAN = 'Die Regierung hat am Dienstag beschlossen, dass die Fähre im Winter nicht mehr zu den Inseln fährt.';

function fakeEngine(more: Partial<Engine> = {}): { engine: Engine; runs: string[] } {
  const runs: string[] = [];
  const analyse: Engine['analyse'] = ({ text }) => {
    runs.push(text);
    return ANALYSIS;
  };
  return { engine: { analyse, languageOf, ...more }, runs };
}

const knowledge = (): Promise<KnowledgeInUse> => Promise.resolve({ ok: true, knowledge: KNOWLEDGE });

describe('readDocument', () => {
  it('gives what the engine makes of the document', async () => {
    const { engine, runs } = fakeEngine();
    const reply = await readDocument({ document: DOCUMENT, anyway: false }, { engine, knowledge, earlier: null });
    expect(reply).toEqual({ state: 'read', analysis: ANALYSIS });
    expect(runs).toEqual([ANALYSIS.text]);
  });

  it.each([
    ['no blocks', { ...DOCUMENT, blocks: [] }],
    ['blank text', { ...DOCUMENT, text: ' \n ', blocks: [{ start: 0, end: 1, role: 'paragraph' as const }] }],
  ])('is empty with %s', async (_, document) => {
    const { engine, runs } = fakeEngine();
    const reply = await readDocument({ document, anyway: true }, { engine, knowledge, earlier: null });
    expect(reply).toEqual({ state: 'empty', article: ARTICLE });
    expect(runs).toEqual([]);
  });

  it('tells another language before it spends time on the analysis, and reads it anyway when asked', async () => {
    const { engine, runs } = fakeEngine();
    const document = {
      ...DOCUMENT,
      text: GERMAN,
      blocks: [{ start: 0, end: GERMAN.length, role: 'paragraph' as const }],
    };
    const needs = { engine, knowledge, earlier: null };
    const other = { state: 'other-language', language: 'de', article: ARTICLE };
    expect(await readDocument({ document, anyway: false }, needs)).toEqual(other);
    expect(runs).toEqual([]);
    expect(await readDocument({ document, anyway: true }, needs)).toMatchObject({ state: 'read' });
    expect(runs).toEqual([GERMAN]);
  });

  it('reads a text that is too short to tell its language', async () => {
    const { engine } = fakeEngine();
    const document = { ...DOCUMENT, text: 'Ferry stops.', blocks: [{ start: 0, end: 12, role: 'paragraph' as const }] };
    expect(await readDocument({ document, anyway: false }, { engine, knowledge, earlier: null })).toMatchObject({
      state: 'read',
    });
  });

  it('says what went wrong when the engine throws', async () => {
    const { engine } = fakeEngine({
      analyse: () => {
        throw new RangeError('blocks must be in order');
      },
    });
    const reply = await readDocument({ document: DOCUMENT, anyway: false }, { engine, knowledge, earlier: null });
    expect(reply).toEqual({
      state: 'failed',
      message: 'Sidelight stumbled while reading this page: blocks must be in order',
    });
  });

  it('gives what was read of the same text before, without running the engine, under the page’s own id', async () => {
    const { engine, runs } = fakeEngine();
    const kept: Analysis = { ...ANALYSIS, id: 'elsewhere', text: ANALYSIS.text.slice(0, 10) };
    const reply = await readDocument({ document: DOCUMENT, anyway: false }, { engine, knowledge, earlier: kept });
    expect(reply).toMatchObject({ state: 'read', analysis: { id: DOCUMENT.id, text: DOCUMENT.text } });
    expect(runs).toEqual([]);
  });

  it('says what is the matter with the model, and only when it is needed', async () => {
    const { engine, runs } = fakeEngine();
    const broken = (): Promise<KnowledgeInUse> => Promise.resolve({ ok: false, message: 'It is damaged.' });
    const reply = await readDocument(
      { document: DOCUMENT, anyway: false },
      { engine, knowledge: broken, earlier: null },
    );
    expect(reply).toEqual({ state: 'no-model', message: 'It is damaged.' });
    expect(runs).toEqual([]);
    const needs = { engine, knowledge: broken, earlier: ANALYSIS };
    expect(await readDocument({ document: DOCUMENT, anyway: false }, needs)).toMatchObject({ state: 'read' });
  });
});

describe('readKeyOf', () => {
  it.each([
    ['text', { ...DOCUMENT, text: `${DOCUMENT.text} ` }],
    ['blocks', { ...DOCUMENT, blocks: DOCUMENT.blocks.slice(1) }],
    ['date', { ...DOCUMENT, published: null }],
  ])('differs when the %s differs', (_, other) => {
    expect(readKeyOf(other)).not.toBe(readKeyOf(DOCUMENT));
  });

  it('is the same for the same article at another address', () => {
    expect(readKeyOf({ ...DOCUMENT, id: 'https://amp.news.example/ferry' })).toBe(readKeyOf(DOCUMENT));
  });
});
