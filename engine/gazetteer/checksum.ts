/** FNV-1a over 32-bit words. Guards against broken downloads and disks, not against forgery. */
export function checksumOf(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash >>> 0;
}
