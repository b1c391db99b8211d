/** Invented articles over real geography, read by the whole engine: which Paris, which Columbus, which Newport. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse';
import { blocksOf } from '../../../engine/text/blocks';
import { KNOWLEDGE } from '../model';
import { faultOf } from './articles/judge';
import { articlesIn, parseArticle, type PlacesArticle } from './articles/read';

const ARTICLES = articlesIn(path.join(import.meta.dirname, 'articles'));

/** Faults by the label of the mark, for those read otherwise than meant. */
function faultsIn({ name, text, marks }: PlacesArticle): Map<string, string> {
  const document = { id: name, text, blocks: blocksOf(text, { title: 'first-line' }), published: null };
  const analysis = analyse(document, KNOWLEDGE);
  return new Map(
    marks.flatMap((mark) => {
      const fault = faultOf(mark, analysis);
      return fault === null ? [] : [[mark.label, fault] as const];
    }),
  );
}

describe.each(ARTICLES.map((article) => [article.name, article] as const))('%s', (_name, article) => {
  const faults = faultsIn(article);

  it('reads every place as it is meant, but for those under "# not yet"', () => {
    const unexpected = [...faults].filter(([label]) => !article.notYet.has(label)).map(([, fault]) => fault);
    expect(unexpected).toEqual([]);
  });

  it('still reads those under "# not yet" wrong: strike out what is right now', () => {
    expect([...article.notYet].filter((label) => !faults.has(label))).toEqual([]);
  });
});

describe('how the articles are written', () => {
  const listed = '# places\nParis | US | Texas | 33.66, -95.56\nRed River | US | | -\n';

  it('takes the brackets away and keeps where the names stand', () => {
    const source = `Fair in [Paris]\n[PARIS|Paris] – From [Paris] to the [Red River].\n${listed}# not yet\nParis 2\n`;
    const { text, marks, notYet } = parseArticle('fair', source);
    expect(text).toBe('Fair in Paris\nPARIS – From Paris to the Red River.');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['Paris', 'PARIS', 'Paris', 'Red River']);
    expect(marks.map(({ label }) => label)).toEqual(['Paris', 'PARIS', 'Paris 2', 'Red River']);
    expect(marks[1]?.meant).toEqual({ key: 'Paris', country: 'US', division: 'Texas', point: [33.66, -95.56] });
    expect(marks[3]?.meant).toMatchObject({ division: null, point: null });
    expect([...notYet]).toEqual(['Paris 2']);
  });

  const wrong: readonly [what: string, source: string, message: string][] = [
    ['a name that is not listed', `[Reno]\n${listed}`, '"Reno" is not listed'],
    ['a place that is not in the text', `[Paris]\n${listed}`, 'not in the text: Red River'],
    ['a label that is not in the text', `[Paris] [Red River]\n${listed}# not yet\nReno\n`, 'not in the text: Reno'],
    ['a place without a point', '[Paris]\n# places\nParis | US | Texas\n', 'expected "name | country'],
  ];
  it.each(wrong)('does not take %s', (_what, source, message) => {
    expect(() => parseArticle('wrong', source)).toThrow(message);
  });
});
