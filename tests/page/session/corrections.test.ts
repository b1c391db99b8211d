import { describe, expect, it } from 'vitest';
import type { NewCorrection } from '../../../engine/model';
import { correctionsOf } from '../../../page/session/corrections';
import type { Reading } from '../../../page/session/reading';
import { analysis } from '../marks/a-reading';

const WISH = { kind: 'not-a-name', words: 'Brandt', before: '', after: '', occurrence: 0, of: 'Brandt' } as const;

interface Background {
  readonly id?: string | null;
  readonly applied?: readonly string[];
  readonly there?: boolean;
}

/** A page whose background keeps under `id`, and whose next reading has the corrections `applied`. */
function page({ id = 'c1', applied = ['c1'], there = true }: Background = {}) {
  const sent: string[] = [];
  let reading: Reading | null = null;
  const corrections = correctionsOf({
    send: ((kind: string, request: { ids?: string[]; correction?: NewCorrection }) => {
      sent.push([kind, ...(request.ids ?? []), ...(request.correction === undefined ? [] : ['words'])].join(' '));
      const failure = { reason: 'no-receiver', message: '' };
      return Promise.resolve(there ? { ok: true, reply: kind === 'correct' ? { id } : null } : { ok: false, failure });
    }) as never,
    noticeOrphan: (answer) => answer,
    readAgain: () => {
      sent.push('analyse');
      const made = applied.map((each) => ({ id: each, kind: WISH.kind, words: 'Brandt', of: 'Brandt', entities: [] }));
      reading = { analysis: analysis({ corrections: made }) } as Reading;
      return Promise.resolve();
    },
    reading: () => reading,
  });
  return { corrections, sent };
}

describe('a correction', () => {
  it('is kept, then the analysis is asked for anew', async () => {
    const { corrections, sent } = page();
    expect(await corrections.make(WISH)).toEqual({ state: 'made', id: 'c1' });
    expect(sent).toEqual(['correct words', 'analyse']);
  });

  it('that changes nothing is not kept', async () => {
    const { corrections, sent } = page({ applied: [] });
    expect(await corrections.make(WISH)).toEqual({ state: 'no-change' });
    expect(sent).toEqual(['correct words', 'analyse', 'undoCorrections c1']);
  });

  it.each([
    ['the background does not answer', { there: false }],
    ['it could not be stored', { id: null }],
  ])('says so when %s', async (_, how) => {
    const { corrections, sent } = page(how);
    expect(await corrections.make(WISH)).toEqual({ state: 'not-kept' });
    expect(sent).toEqual(['correct words']);
  });

  it('is taken back, and the analysis asked for anew', async () => {
    const { corrections, sent } = page();
    await corrections.undo(['c1', 'c2']);
    expect(sent).toEqual(['undoCorrections c1 c2', 'analyse']);
  });
});
