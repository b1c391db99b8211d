import { HONORIFICS, OFFICES, OFFICES_WITH_COMPLEMENT, OFFICE_MODIFIERS } from '../data/titles';
import type { TaggedName, TaggedText } from '../model';
import { bareWord } from './phrase';

/**
 * The tagged name as the contract has it: without "the", the possessive "'s" and marks at its edges, a person's without
 * titles. Null when nothing is left.
 */
export function trimmedName(text: TaggedText, name: TaggedName): TaggedName | null {
  let { firstToken, endToken } = name;
  while (firstToken < endToken && isIdleStart(text, firstToken) && !isTheHague(text, name, firstToken)) firstToken += 1;
  if (name.kind === 'person') firstToken = afterTitles(text, firstToken, endToken);
  if (name.kind === 'organization') [firstToken, endToken] = withoutSort(text, firstToken, endToken);
  while (endToken > firstToken && isIdleEnd(text, endToken - 1)) endToken -= 1;
  return endToken > firstToken ? { ...name, firstToken, endToken } : null;
}

function isIdleStart({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'punctuation' || token?.lower === 'the' || token?.lower === "'s";
}

/** "in The Hague", "The Gambia": a place's article with a capital that no sentence explains. */
function isTheHague({ tokens }: TaggedText, { kind }: TaggedName, at: number): boolean {
  const before = tokens[at - 1];
  return kind === 'place' && tokens[at]?.text === 'The' && before?.kind === 'word' && before.text === before.lower;
}

function isIdleEnd({ tokens }: TaggedText, at: number): boolean {
  const token = tokens[at];
  return token?.lower === "'s" || (token?.kind === 'punctuation' && !/^[.)!]$/.test(token.text));
}

/** Said of what sort a body is, and no part of its name: "NGO Orsk Aid", "the Congress party". */
const SORTS_BEFORE = new Set(['NGO', 'NGOs', 'MNC']);
const SORTS_AFTER = new Set(['party', 'group', 'newspaper', 'company', 'government', 'movement', 'administration']);

function withoutSort({ tokens }: TaggedText, first: number, end: number): [number, number] {
  const firstToken = end - first > 1 && SORTS_BEFORE.has(tokens[first]?.text ?? '') ? first + 1 : first;
  return [firstToken, end - firstToken > 1 && SORTS_AFTER.has(tokens[end - 1]?.text ?? '') ? end - 1 : end];
}

/** "Deputy Prime Minister Gen Prawit" → "Prawit"; a title's word at the end is the family name ("Stephen King"). */
function afterTitles({ tokens }: TaggedText, first: number, end: number): number {
  let at = first;
  for (let look = first; look < end - 1;) {
    const word = bareWord(tokens[look]);
    const isTitle = HONORIFICS.has(word) || OFFICES.has(word);
    if (!isTitle && !OFFICE_MODIFIERS.has(word)) break;
    const next = isTitle ? afterComplement(tokens, look, end) : look + 1;
    if (next === null) break;
    if (isTitle) at = next;
    look = next;
  }
  return at;
}

/**
 * Where the title at `title` and what it is of end: after "Minister of Health" in "Minister of Health Ana Ruiz". Null
 * where nobody can tell the two apart, or nothing follows ("President of Peru Ana Ruiz", "Prince of Wales").
 */
function afterComplement(tokens: TaggedText['tokens'], title: number, end: number): number | null {
  const of = title + 1;
  if (tokens[of]?.lower !== 'of' || !OFFICES_WITH_COMPLEMENT.has(bareWord(tokens[title]))) return of;
  let next = of + 1;
  while (next < end - 1 && OFFICE_MODIFIERS.has(bareWord(tokens[next]))) next += 1;
  return next > of + 1 ? next : null;
}
