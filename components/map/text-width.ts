/** Letters narrower and wider than most, in parts of the font size. */
const NARROW = /[ijlIft.,:;'’!|()[\] -]/;
const WIDE = /[mwMW@%—]/;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** About how wide a line is set, in pixels: a little more than it will be, so that labels keep apart. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width * size;
}

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.92;
  if (FULL.test(letter)) return 1.05;
  return CAPITAL.test(letter) ? 0.72 : 0.58;
}
