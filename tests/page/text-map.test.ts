import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../page/extract/extract';
import { offsetOf, pointsOf, type PagePoints, type TextMap } from '../../page/text-map';
import { pageOf } from './page-of';

const URL_OF_PAGE = 'https://news.example/harbour';
const SENTENCE = 'The harbour of Lindmouth, closed since May, opens again on Monday, the port authority said.';

function read(body: string): { document: Document; map: TextMap } {
  const document = pageOf(body);
  return { document, map: extractArticle(document, URL_OF_PAGE).map };
}

/** What the page shows between two points: its text nodes, and a space for each line break and paragraph's end. */
function between(document: Document, { startNode, startOffset, endNode, endOffset }: PagePoints): string {
  if (startNode === endNode) return startNode.data.slice(startOffset, endOffset);
  const pieces = piecesOf(document);
  const at = (wanted: Text): number => pieces.findIndex(({ node }) => node === wanted);
  const inner = pieces.slice(at(startNode) + 1, at(endNode)).map(({ text }) => text);
  return [startNode.data.slice(startOffset), ...inner, endNode.data.slice(0, endOffset)].join('');
}

interface Piece {
  readonly node: Node;
  readonly text: string;
}

function piecesOf(node: Node): Piece[] {
  if (node.nodeType === 3) return [{ node, text: (node as Text).data }];
  const ending = ['BR', 'P'].includes(node.nodeName) ? [{ node, text: ' ' }] : [];
  return [...[...node.childNodes].flatMap(piecesOf), ...ending];
}

function firstNode({ runs }: TextMap): Text {
  const node = runs[0]?.node;
  if (node === undefined) throw new Error('expected the page to have text, got none');
  return node;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the text map', () => {
  const word = fc.constantFrom(
    'Lindmouth',
    'port',
    'a',
    '👩‍🚒',
    'e\u0301t\u00e9',
    '14,000',
    '“yes”',
    'x\u00a0y',
    'said,',
  );
  const space = fc.constantFrom(
    ' ',
    '  ',
    '\n',
    ' \n\t ',
    ' <b> ',
    '</b> ',
    '<br>',
    '<a href="/x"> ',
    '</a>',
    '<!-- no -->',
  );
  const paragraph = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 25 });

  it('leads from any span to the same words in the page', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (paragraphs, from, length) => {
          const html = paragraphs.map((parts) => `<p>${SENTENCE} ${parts.flat().join('')}</p>`).join('\n');
          const { document, map } = read(html);
          const start = from % map.text.length;
          const span = { start, end: Math.min(map.text.length, start + 1 + (length % 80)) };
          const points = pointsOf(map, span);
          const wanted = squeezed(map.text.slice(span.start, span.end));
          expect(points === null ? '' : squeezed(between(document, points))).toBe(wanted);
        },
      ),
      { seed: 20240811, numRuns: 300 },
    );
  });

  it('leads from every character of the text to its place in the page and back', () => {
    const { map } = read(
      `<p>${SENTENCE}</p><p> Two   of  the <i>\n ferries </i> sail<br>at nine, \n and two at ten, it said.</p>`,
    );
    for (let at = 0; at < map.text.length; at += 1) {
      const points = pointsOf(map, { start: at, end: at + 1 });
      if (points === null) expect(map.text.charAt(at)).toBe('\n');
      else expect(offsetOf(map, points.startNode, points.startOffset)).toBe(at);
    }
  });

  it('takes a place inside collapsed white space for the end of the one space shown', () => {
    const { map } = read(`<p>${SENTENCE} Two    ferries sail.</p>`);
    const node = firstNode(map);
    const inGap = node.data.indexOf('Two') + 'Two  '.length;
    expect(map.text.slice(offsetOf(map, node, inGap) ?? 0)).toBe('ferries sail.');
  });

  it('knows no offset for nodes that were not read, nor beyond what was read of a node', () => {
    const { document, map } = read(`<nav>Home</nav><p>${SENTENCE}</p>`);
    const home = document.querySelector('nav')?.firstChild as Node;
    const node = firstNode(map);
    expect(offsetOf(map, home, 1)).toBeNull();
    expect(offsetOf(map, node, node.data.length + 5)).toBeNull();
  });

  it.each([
    [
      'the node was removed',
      (node: Text): void => {
        node.remove();
      },
    ],
    [
      'the words were replaced',
      (node: Text): void => {
        node.data = node.data.replace('harbour', 'theatre');
      },
    ],
    [
      'the text became shorter',
      (node: Text): void => {
        node.data = 'The';
      },
    ],
  ])('gives no place when %s', (_, change) => {
    const { map } = read(`<p>${SENTENCE}</p>`);
    const span = { start: map.text.indexOf('harbour'), end: map.text.indexOf('harbour') + 'harbour'.length };
    expect(pointsOf(map, span)).not.toBeNull();
    change(firstNode(map));
    expect(pointsOf(map, span)).toBeNull();
  });

  it('still finds words that stand beside a change', () => {
    const { map } = read(`<p>${SENTENCE} <i>Fares stay.</i></p>`);
    firstNode(map).data = 'Gone. ';
    const start = map.text.indexOf('Fares');
    expect(pointsOf(map, { start, end: start + 5 })?.startNode.data).toBe('Fares stay.');
  });
});
