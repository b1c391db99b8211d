/** The words of a table written as one string, parted by white space. */
export function words(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}

/** The phrases of a table written as one string, parted by commas; white space inside a phrase is one blank. */
export function phrases(table: string): ReadonlySet<string> {
  return new Set(table.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' ')));
}
