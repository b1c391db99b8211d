import { describe, expect, it } from 'vitest';
import { creditsOf, modelOnce } from '../../background/model';
import { loadModel, type Model, type ModelLoading } from '../../engine/tagger/model';

const CREDIT = { name: 'Harbour News Corpus', licence: 'CC BY 4.0', credit: 'the Harbour Institute' };
const MODEL = { header: { sections: [], credits: [CREDIT], trained: { seed: 1 } } } as unknown as Model;

function counted(fetchBytes: () => Promise<Uint8Array>, load: (bytes: Uint8Array) => ModelLoading = loadModel) {
  let fetched = 0;
  const model = modelOnce({
    fetchBytes: () => {
      fetched += 1;
      return fetchBytes();
    },
    load,
  });
  return { model, fetched: () => fetched };
}

describe('the model', () => {
  it('is loaded when it is first asked for, and once', async () => {
    const { model, fetched } = counted(
      () => Promise.resolve(new Uint8Array(4)),
      () => ({ ok: true, model: MODEL }),
    );
    expect(fetched()).toBe(0);
    const [one, other] = await Promise.all([model(), model()]);
    expect(one.ok && other.ok && one.model === other.model).toBe(true);
    expect(fetched()).toBe(1);
  });

  it.each([
    ['missing', () => Promise.reject(new TypeError('Failed to fetch')), /missing/],
    ['empty', () => Promise.resolve(new Uint8Array()), /damaged/],
    ['something else', () => Promise.resolve(new TextEncoder().encode('<!doctype html><title>404</title>')), /damaged/],
  ])('is refused with a sentence that says what to do when the file is %s', async (_, fetchBytes, says) => {
    const { model, fetched } = counted(fetchBytes);
    const refused = await model();
    if (refused.ok) throw new Error('expected a refusal');
    expect(refused.message).toMatch(says);
    expect(refused.message).toMatch(/Install Sidelight again/);
    expect(creditsOf(refused)).toEqual({ state: 'no-model', message: refused.message });
    await model();
    expect(fetched()).toBe(1);
  });

  it('says whose work it is made of', () => {
    expect(creditsOf({ ok: true, model: MODEL })).toEqual({
      state: 'known',
      credits: [{ name: 'Harbour News Corpus', licence: 'CC BY 4.0', by: 'the Harbour Institute' }],
    });
  });
});
