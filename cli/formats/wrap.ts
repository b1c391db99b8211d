/** Breaks a text into lines of at most `width` characters at spaces; a longer word is cut. Counts code points. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let length = 0;
  const end = (): void => {
    if (line.length > 0) lines.push(line.join(' '));
    line = [];
    length = 0;
  };
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width))) {
    if (word === '') continue;
    const added = lengthOf(word) + (line.length > 0 ? 1 : 0);
    if (length + added > width) end();
    length += lengthOf(word) + (line.length > 0 ? 1 : 0);
    line.push(word);
  }
  end();
  return lines;
}

/** Code points: close to columns for the scripts the engine reads. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

function pieces(word: string, width: number): string[] {
  const points = Array.from(word);
  if (points.length <= width) return [word];
  return Array.from({ length: Math.ceil(points.length / width) }, (_, index) =>
    points.slice(index * width, (index + 1) * width).join(''),
  );
}
