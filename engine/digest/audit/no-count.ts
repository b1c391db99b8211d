import type { Block, Quantity } from '../../model';

/** "a 16-inch screen", "the 55-kilometre zone": says which thing is meant. */
export function isModifier(text: string, { start, end }: Quantity): boolean {
  return /^\S{1,20}-\p{L}{1,20}$/u.test(text.slice(start, Math.min(end, start + 48)));
}

/** "60 mph (97 kph)", "$12m (£10m)": the figure before the bracket in another unit. */
export function isBesideItself(text: string, { start, kind }: Quantity): boolean {
  if (kind !== 'measure' && kind !== 'money') return false;
  return /\d[^()\n]{0,24} \((?:about |around |some |roughly |nearly )?$/u.test(
    text.slice(Math.max(0, start - 48), start),
  );
}

/** Longer than this, in words, no name in quote marks is. */
const LONGEST_NAME = 6;

/** "the “Three Musicians”", "the newsletter Ten Things": a number in a name. Headlines may have capitals everywhere. */
export function isTitle(text: string, blocks: readonly Block[], { start, end, kind }: Quantity): boolean {
  if (kind !== 'count' && kind !== 'people') return false;
  if (isQuotedName(text, { start, end })) return true;
  const words = text.slice(start, end).split(/\s+/u);
  const [, ...rest] = words;
  if (!words.every((word) => /^[\p{Lu}\d]/u.test(word)) || !rest.some(isNoAcronym)) return false;
  return !blocks.some((block) => block.role !== 'paragraph' && block.start <= start && end <= block.end);
}

const isNoAcronym = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/** A few words in quote marks, beginning with the number and without the comma or stop that speech closes with. */
function isQuotedName(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  if (!/["“‘]/u.test(text.charAt(start - 1))) return false;
  const quoted = /^[^"”’“.,;!?\n]{0,60}[.,]?["”’]/u.exec(text.slice(start, end + 62))?.[0];
  if (quoted === undefined || quoted.split(/\s+/u).length > LONGEST_NAME) return false;
  return !/[,:]\s?$/u.test(text.slice(Math.max(0, start - 3), start - 1));
}
