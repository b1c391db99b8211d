import { describe, expect, it } from 'vitest';
import { creditsOf, knowledgeOnce } from '../../background/knowledge';
import { type Knowledge, type KnowledgeFiles, type KnowledgeLoading, loadKnowledge } from '../../engine/knowledge';

const CREDIT = { name: 'Harbour News Corpus', licence: 'CC BY 4.0', credit: 'the Harbour Institute' };
const CHARTS = { name: 'Harbour Charts', licence: 'ODbL 1.0', credit: 'the Harbour Office' };
const KNOWLEDGE = {
  model: { header: { sections: [], credits: [CREDIT], trained: { seed: 1 } } },
  gazetteer: { header: { credits: [CHARTS] } },
} as unknown as Knowledge;

function counted(
  fetchBytes: (path: string) => Promise<Uint8Array>,
  load: (files: KnowledgeFiles) => KnowledgeLoading = loadKnowledge,
) {
  const fetched: string[] = [];
  const knowledge = knowledgeOnce({
    fetchBytes: (path) => {
      fetched.push(path);
      return fetchBytes(path);
    },
    load,
  });
  return { knowledge, fetched };
}

describe('model and gazetteer', () => {
  it('are loaded when they are first asked for, and once', async () => {
    const { knowledge, fetched } = counted(
      () => Promise.resolve(new Uint8Array(4)),
      () => ({ ok: true, knowledge: KNOWLEDGE }),
    );
    expect(fetched).toEqual([]);
    const [one, other] = await Promise.all([knowledge(), knowledge()]);
    expect(one.ok && other.ok && one.knowledge === other.knowledge).toBe(true);
    expect(fetched).toEqual(['/model/sidelight.model', '/gazetteer/sidelight.gazetteer']);
  });

  it.each([
    ['missing', () => Promise.reject(new TypeError('Failed to fetch')), /missing/],
    ['empty', () => Promise.resolve(new Uint8Array()), /damaged/],
    ['something else', () => Promise.resolve(new TextEncoder().encode('<!doctype html><title>404</title>')), /damaged/],
  ])('are refused with a sentence that says what to do when a file is %s', async (_, fetchBytes, says) => {
    const { knowledge, fetched } = counted(fetchBytes);
    const refused = await knowledge();
    if (refused.ok) throw new Error('expected a refusal');
    expect(refused.message).toMatch(says);
    expect(refused.message).toMatch(/Install Sidelight again/);
    expect(creditsOf(refused)).toEqual({ state: 'no-model', message: refused.message });
    await knowledge();
    expect(fetched).toHaveLength(2);
  });

  it('say whose work they are made of', () => {
    expect(creditsOf({ ok: true, knowledge: KNOWLEDGE })).toEqual({
      state: 'known',
      credits: [
        { name: 'Harbour News Corpus', licence: 'CC BY 4.0', by: 'the Harbour Institute' },
        { name: 'Harbour Charts', licence: 'ODbL 1.0', by: 'the Harbour Office' },
      ],
    });
  });
});
