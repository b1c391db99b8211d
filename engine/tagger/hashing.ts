/**
 * Feature hashing: words and small numbers to unsigned 32-bit hashes. Deterministic on every machine, fast, without
 * allocation; not for security. A model is trained with these very functions: changing one makes every model file
 * useless, and asks for a new format version (see model-file.ts).
 */

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 code units of `text.slice(from, to)`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = FNV_BASIS;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}

/**
 * One hash of two, in this order: `combine(a, b)` differs from `combine(b, a)`. For a fixed `a` no two `b` collide and
 * the other way round. The constants are those of MurmurHash3 (Austin Appleby, public domain).
 */
export function combine(a: number, b: number): number {
  let mixed = Math.imul(a, 0xcc9e2d51);
  mixed = ((mixed << 15) | (mixed >>> 17)) ^ b;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
