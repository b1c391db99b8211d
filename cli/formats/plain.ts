/**
 * Text of a page on one line of a terminal or a note, without what would steer the terminal or turn the line around:
 * control characters and bidirectional overrides.
 */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
}
