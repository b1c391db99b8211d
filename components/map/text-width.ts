/** As tokens.css has it: what names on a map are set in, at their heaviest. */
const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const WEIGHT = 600;

/** Letters narrower and wider than most, in parts of the font size. */
const NARROW = /[ijlIft.,:;'’!|()[\] -]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * How wide a line is set, in pixels, as far as the reader's own fonts can be asked; else about that. Fonts differ by a
 * quarter, enough for names that just fit in one to run over each other in the next.
 */
export function textWidth(text: string, size: number): number {
  const pen = penOf(size);
  if (pen !== null) return pen.measureText(text).width;
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

let known: OffscreenCanvasRenderingContext2D | null | undefined;

function penOf(size: number): OffscreenCanvasRenderingContext2D | null {
  known ??= typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (known !== null) known.font = `${WEIGHT} ${size}px ${FONT}`;
  return known;
}

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.92;
  if (FULL.test(letter)) return 1.05;
  return CAPITAL.test(letter) ? 0.72 : 0.58;
}
