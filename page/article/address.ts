/** What a page's address says of it. */
export interface AddressSigns {
  /** The front page of a site or of one of its languages: "/", "/en", "/index.html". */
  readonly isRoot: boolean;
  /** A section's front page: one to three plain words, "/world/europe". */
  readonly isSection: boolean;
  /** A date in the path: "/2024/08/11/", "/2024-08-11-". */
  readonly hasDate: boolean;
  /** Three hyphens in one part, a date or five digits: how sites name single stories. */
  readonly looksLikeStory: boolean;
}

const NOTHING: AddressSigns = { isRoot: false, isSection: false, hasDate: false, looksLikeStory: false };

/** What stands in front pages' paths besides language codes. */
const FRONT = /^(?:index|home|default|main)(?:\.[a-z]{2,5})?$/i;
/** A language or an edition: "en", "en-gb", "us", "uk". */
const EDITION = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
/** A section's name: a word or two, no digits, no file ending. */
const PLAIN_WORD = /^[a-z]{1,20}(?:[-_][a-z]{1,20})?$/i;

/** A single word: two with a hyphen may as well be a story's short name. */
const LAST = /^[a-z]{1,20}$|-news$/i;

/** Reads the path only; an address that cannot be parsed says nothing. */
export function readAddress(url: string): AddressSigns {
  if (!URL.canParse(url)) return NOTHING;
  const { pathname, search } = new URL(url);
  const path = pathname.slice(0, 2_000);
  const parts = path.split('/').filter((part) => part !== '');
  const hasQuery = /\d{3,}/.test(search);
  const hasDate = /\/(?:19|20)\d{2}[/-]\d{1,2}(?:[/-]|$)|\/(?:19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}(?!\d)/.test(path);
  const hasSlug = parts.some((part) => part.split('-').length > 3);
  return {
    isRoot: !hasQuery && parts.every((part) => FRONT.test(part) || EDITION.test(part)) && parts.length <= 2,
    isSection:
      !hasQuery &&
      parts.length > 0 &&
      parts.length <= 3 &&
      parts.every((part, index) => (index === parts.length - 1 ? LAST : PLAIN_WORD).test(part)),
    hasDate,
    looksLikeStory: hasDate || hasSlug || /\d{5}/.test(path + search.slice(0, 500)),
  };
}
