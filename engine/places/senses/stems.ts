/** The word and what it is without its ending: "visited" → visited, visit, visite; "hitting" → hit; "denies" → deny. */
function stemsOf(word: string): string[] {
  const bare = word.replace(/(?:ing|ed|es|s)$/, '');
  const undoubled = bare.replace(/([bdfglmnprt])\1$/, '$1');
  return [word, bare, `${bare}e`, undoubled, word.replace(/ie[sd]$/, 'y'), word.replace(/[sd]$/, '')];
}

/** Whether a lower-case verb, in any of its regular forms, is of a class of stems. */
export function isOfVerbs(word: string, stems: ReadonlySet<string>): boolean {
  return stemsOf(word).some((stem) => stems.has(stem));
}
