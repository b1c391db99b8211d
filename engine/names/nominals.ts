import { DOCUMENT_NOUNS } from '../data/role-documents';
import { COLLECTIVE_NOUNS, GROUP_NOUNS } from '../data/group-nouns';
import { ORGANISATION_NOUNS, ORGANISATION_PLURALS } from '../data/organisation-nouns';
import { PERSON_NOUNS } from '../data/person-nouns';
import type { NameSpan, Nominal, TaggedText } from '../model';
import { documentNominal } from './document-nominals';
import { groupNominal } from './group-nominals';
import { namedText, type NamedText } from './noun-phrase';
import { organisationNominal } from './organisation-nominals';
import { personNominal } from './person-nominals';

/**
 * Common-noun phrases that speak of people, groups, organisations and documents, in text order; a longer one before
 * those it holds. A person's phrase keeps its "a" or "the"; the others are without.
 */
export function findNominals(text: TaggedText, names: readonly NameSpan[]): Nominal[] {
  const named = namedText(text, names);
  const nominals: Nominal[] = [];
  for (const { index, kind } of text.tokens) {
    if (kind !== 'word' || (named.nameAt[index] ?? -1) >= 0) continue;
    const nominal = nominalAt(named, index);
    if (nominal !== null) nominals.push(nominal);
  }
  return nominals.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The phrase whose head is the word at `head`, or null. Tables decide; no noun is taken for being a noun. */
function nominalAt(named: NamedText, head: number): Nominal | null {
  const word = named.text.tokens[head]?.lower ?? '';
  const pair = `${named.text.tokens[head - 1]?.lower ?? ''} ${word}`;
  if (ORGANISATION_PLURALS.has(pair)) return organisationNominal(named, head);
  if (GROUP_NOUNS.has(word) || COLLECTIVE_NOUNS.has(word)) return groupNominal(named, head);
  if (PERSON_NOUNS.has(word)) return personNominal(named, head);
  if (DOCUMENT_NOUNS.has(word)) return documentNominal(named, head);
  return ORGANISATION_NOUNS.has(word) || isCompoundLast(word) ? organisationNominal(named, head) : null;
}

/** Last words of the two-word organisations ("air force") that are no head alone. */
function isCompoundLast(word: string): boolean {
  return /^(?:force|guard|bank|exchange|service|brigade|defence|defense)$/.test(word);
}
