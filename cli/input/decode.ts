import type { InputKind } from '../options';

/** How far into a page its encoding may be declared (HTML standard, "prescan a byte stream"). */
const PRESCAN = 1024;

/** Bytes to text: by byte order mark, then a page's own declaration, then UTF-8. Broken bytes become U+FFFD. */
export function decode(bytes: Uint8Array, kind: InputKind): string {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  return kind === 'html' ? decodePage(bytes) : new TextDecoder().decode(bytes);
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const declared = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w:-]{1,40})/i.exec(head)?.[1];
  const decoder = declared === undefined ? null : decoderOf(declared);
  if (decoder !== null) return decoder.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Undeclared and not UTF-8: what browsers take such a page for in most of the world.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Null for a name that no encoding has. A page that could be searched for its declaration is not UTF-16. */
function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(/^utf-?16/i.test(label) ? 'utf-8' : label);
  } catch {
    return null;
  }
}
