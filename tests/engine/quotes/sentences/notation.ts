import type { Span } from '../../../../engine/model';

/** One attribution that a sentence marks. */
export interface MarkedAttribution {
  /** In text order; several where the cue stands in the middle. */
  readonly content: readonly Span[];
  /** Null where the sentence does not say who speaks. */
  readonly source: Span | null;
  /** Several where other words stand between ("As … put"); none where only a colon or a dash says that somebody speaks. */
  readonly cue: readonly Span[];
}

/** A sentence without its brackets, and what they mark; nothing where nobody speaks. */
export interface MarkedSentence {
  readonly text: string;
  readonly attributions: readonly MarkedAttribution[];
}

const PARTS = { '{': 'source', '<': 'cue', '[': 'content' } as const;
const CLOSING = { '{': '}', '<': '>', '[': ']' } as const;

type Opening = keyof typeof PARTS;

interface Piece extends Span {
  readonly part: (typeof PARTS)[Opening];
  /** The attributions it belongs to. */
  readonly numbers: readonly string[];
}

interface Open {
  readonly mark: Opening;
  readonly numbers: readonly string[];
  readonly start: number;
}

/**
 * Reads a sentence with numbered brackets. Brackets may stand within brackets.
 * @example marked('{1,2:She} <1:said> [1:no] and <2:added>: [2:“Never.”]').text // 'She said no and added: “Never.”'
 * @throws where a bracket is not closed or not opened, and where an attribution has no content or two sources.
 */
export function marked(sentence: string): MarkedSentence {
  const { text, pieces } = piecesOf(sentence);
  const numbers = [...new Set(pieces.flatMap((piece) => piece.numbers))].sort();
  return { text, attributions: numbers.map((number) => attribution(number, { pieces, sentence })) };
}

function piecesOf(sentence: string): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const open: Open[] = [];
  let text = '';
  for (const [mark, numbers] of sentence.matchAll(/[{<[](?:(\d(?:,\d)*):)?|[^{<[]/gu)) {
    const first = mark.charAt(0);
    if (isOpening(first)) {
      open.push({ mark: first, numbers: numbers?.split(',') ?? ['1'], start: text.length });
    } else if (first === '}' || first === '>' || first === ']') {
      const last = open.pop();
      if (last === undefined || CLOSING[last.mark] !== first)
        throw new Error(`"${first}" closes nothing in: ${sentence}`);
      pieces.push({ part: PARTS[last.mark], numbers: last.numbers, start: last.start, end: text.length });
    } else {
      text += mark;
    }
  }
  const [unclosed] = open;
  if (unclosed !== undefined) throw new Error(`"${unclosed.mark}" is not closed in: ${sentence}`);
  return { text, pieces };
}

function isOpening(mark: string): mark is Opening {
  return Object.hasOwn(PARTS, mark);
}

function attribution(number: string, from: { pieces: readonly Piece[]; sentence: string }): MarkedAttribution {
  const spansOf = (part: Piece['part']): Span[] =>
    from.pieces
      .filter((piece) => piece.part === part && piece.numbers.includes(number))
      .map(({ start, end }) => ({ start, end }))
      .sort((one, other) => one.start - other.start);
  const sources = spansOf('source');
  const content = spansOf('content');
  if (sources.length > 1 || content.length === 0) {
    throw new Error(`expected one source at most and some content for ${number} in: ${from.sentence}`);
  }
  return { content, source: sources[0] ?? null, cue: spansOf('cue') };
}
