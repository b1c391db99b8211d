/** What an example marks: the words said, the source phrase, the cue; several pieces where the words between are another's. */
export interface Marked {
  readonly content: readonly string[];
  readonly source: readonly string[];
  readonly cue: readonly string[];
}

const MARKS = /[{}<>[\]]/g;

/**
 * Reads an example sentence: {source}, <cue>, [words said].
 * @example bracketed('{She} <said> [no].').marked // { source: ['She'], cue: ['said'], content: ['no'] }
 */
export function bracketed(example: string): { readonly text: string; readonly marked: Marked } {
  const within = (pattern: RegExp): string[] =>
    [...example.matchAll(pattern)].map(([, words = '']) => words.replace(MARKS, ''));
  return {
    text: example.replace(MARKS, ''),
    marked: {
      content: within(/\[([^\]]*)\]/g),
      source: within(/\{([^}]*)\}/g),
      cue: within(/<([^>]*)>/g),
    },
  };
}
