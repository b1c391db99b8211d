/** FNV-1a over the UTF-16 code units, 32 bits, from the given offset basis. */
function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** 16 hexadecimal digits that differ for different texts but by bad luck: two FNV-1a passes. Not for security. */
export function textHash(text: string): string {
  return [0x811c9dc5, 0x050c5d1f].map((basis) => fnv1a(text, basis).toString(16).padStart(8, '0')).join('');
}
