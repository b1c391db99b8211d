import { describe, expect, it } from 'vitest';
import { shortExcerptOf, type Excerpt } from '../../../components/card/excerpt';
import type { Block } from '../../../engine/model';

const LONG =
  'Crews from all of the outer islands have been waiting since the weekend for boats that were to take them from Galway over to the mainland before the storm that is forecast for Thursday.';

function short(text: string, words: string): Excerpt {
  const start = text.indexOf(words);
  const blocks: Block[] = [{ start: 0, end: text.length, role: 'paragraph' }];
  return shortExcerptOf({ text, blocks }, { start, end: start + words.length });
}
const whole = ({ before, match, after }: Excerpt): string => before + match + after;

describe('a short excerpt', () => {
  it.each(['Crews', 'Galway', 'Thursday', 'have been waiting since the weekend for boats'])(
    'shows %s within two lines, with what stands around it',
    (words) => {
      const excerpt = short(LONG, words);
      expect(excerpt.match).toBe(words);
      expect(whole(excerpt).length).toBeLessThan(86);
      expect(whole(excerpt).length).toBeGreaterThan(50);
      expect(LONG).toContain(whole(excerpt).replaceAll('…', ''));
    },
  );

  it('is the sentence alone where that is short', () => {
    expect(whole(short('It rained. Galway was dry. Nobody knew why.', 'Galway'))).toBe('Galway was dry.');
  });

  it('keeps a title with its name', () => {
    expect(whole(short('It rained. Gov. Varga was dry.', 'Varga'))).toBe('Gov. Varga was dry.');
  });

  it('cuts what is itself too long', () => {
    expect(whole(short(LONG, LONG)).length).toBeLessThanOrEqual(80);
  });
});
