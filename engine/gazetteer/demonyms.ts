/** The word itself, and what it may be the plural of: "Texans" → "Texan", "Frenchmen" → "Frenchman". */
export function singularsOf(word: string): readonly string[] {
  const forms = [word];
  if (/[a-z]women$|[a-z]men$/i.test(word)) forms.push(word.replace(/(?:wo)?men$/i, 'man'));
  if (/[a-z]woman$/i.test(word)) forms.push(word.replace(/woman$/i, 'man'));
  if (/[^s]s$/i.test(word)) forms.push(word.slice(0, -1));
  if (/ies$/i.test(word)) forms.push(`${word.slice(0, -3)}y`);
  return forms;
}
