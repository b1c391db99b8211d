import type { Block, Sentence, TaggedText } from '../../model';

/** What opens the lines of a list in plain text. */
const BULLET = /^[-–—•*·▪‣]\s/u;

/** The sentence that leads to a list with a colon, by the position of each of the list's blocks. */
export function listHeads({ text, blocks, sentences }: TaggedText): ReadonlyMap<number, Sentence> {
  const last = lastSentences(sentences);
  const heads = new Map<number, Sentence>();
  let head: Sentence | null = null;
  blocks.forEach((block, index) => {
    if (isItem(text, block)) {
      if (head !== null) heads.set(index, head);
      return;
    }
    head = text.charAt(block.end - 1) === ':' ? (last.get(index) ?? null) : null;
  });
  return heads;
}

function isItem(text: string, { start, role }: Block): boolean {
  return role === 'list-item' || BULLET.test(text.slice(start, start + 2));
}

function lastSentences(sentences: readonly Sentence[]): Map<number, Sentence> {
  return new Map(sentences.map((sentence) => [sentence.block, sentence]));
}
