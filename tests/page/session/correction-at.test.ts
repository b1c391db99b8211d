import { describe, expect, it } from 'vitest';
import { correctionAt } from '../../../page/session/correction-at';
import { analysis, entity, mention, TEXT } from '../marks/a-reading';

const BRANDT = entity('Odile Brandt', { mentions: [mention('Odile Brandt'), mention('She', { form: 'pronoun' })] });
const READING = analysis({ entities: [BRANDT] });

describe('correctionAt', () => {
  it('points at a mention by its words and what stands around them', () => {
    const item = { type: 'mention', entity: 'e1', mention: 0 } as const;
    const correction = correctionAt(READING, { item, kind: 'not-the-same' });
    expect(correction).toEqual({
      kind: 'not-the-same',
      words: 'Odile Brandt',
      before: 'Kisumu is safe,” harbour master ',
      after: ' said on Friday. She added that ',
      occurrence: 0,
      of: 'Odile Brandt',
    });
    expect(TEXT).toContain(`${correction?.before ?? '?'}Odile Brandt${correction?.after ?? '?'}`);
  });

  it('counts how often the text says the words before', () => {
    const text = 'Brandt and Brandt and Brandt';
    const third = entity('Odile Brandt', { mentions: [{ ...mention('She'), start: 22, end: 28 }] });
    const item = { type: 'mention', entity: 'e1', mention: 0 } as const;
    expect(correctionAt(analysis({ text, entities: [third] }), { item, kind: 'not-a-name' })).toMatchObject({
      words: 'Brandt',
      occurrence: 2,
      after: '',
    });
  });

  it.each([
    [{ type: 'quantity', quantity: 0 } as const],
    [{ type: 'mention', entity: 'e9', mention: 0 } as const],
    [{ type: 'mention', entity: 'e1', mention: 9 } as const],
  ])('is null for %j', (item) => {
    expect(correctionAt(READING, { item, kind: 'not-a-name' })).toBeNull();
  });
});
