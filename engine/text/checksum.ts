/**
 * FNV-1a over 32-bit words. Each step is one-to-one, so that a change of any single word always shows. Guards against
 * broken downloads and disks, not against forgery.
 */
export function checksumOf(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  let at = 0;
  // No iterator: it takes five times as long until the loop is compiled, and the file is read only once.
  while (at < words.length) {
    hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193);
    at += 1;
  }
  return hash >>> 0;
}
