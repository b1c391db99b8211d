import { DOCUMENT_NOUNS } from '../data/role-documents';
import { COLLECTIVE_NOUNS, GROUP_NOUNS } from '../data/group-nouns';
import { ORGANISATION_COMPOUNDS, ORGANISATION_NOUNS, ORGANISATION_PLURALS } from '../data/organisation-nouns';
import { SORT_OF_NOUN } from '../data/organisation-sorts';
import { PERSON_NOUNS } from '../data/person-nouns';
import { PLACE_NOUNS } from '../data/place-nouns';
import type { NameSpan, Nominal, TaggedText } from '../model';
import { documentNominal } from './document-nominals';
import { groupNominal } from './group-nominals';
import { namedText, type NamedText } from './noun-phrase';
import { organisationNominal } from './organisation-nominals';
import { personNominal } from './person-nominals';
import { placeNominal } from './place-nominals';

/**
 * Common-noun phrases that speak of people, groups, organisations, places and documents, in text order; a longer one before
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

type Reader = (named: NamedText, head: number) => Nominal | null;

/** Last words of the two-word organisations ("air force", "security services"), most of them no head alone. */
const PAIR_ENDS: ReadonlySet<string> = new Set(
  [...ORGANISATION_PLURALS, ...ORGANISATION_COMPOUNDS].map((pair) => pair.split(' ').at(-1) ?? ''),
);

/** Who reads the phrase a noun heads. Tables decide; no noun is taken for being a noun. Of a noun in two rows the later counts. */
const READERS: ReadonlyMap<string, Reader> = new Map(
  (
    [
      [SORT_OF_NOUN.keys(), organisationNominal],
      [PLACE_NOUNS.keys(), placeNominal],
      [PAIR_ENDS, organisationNominal],
      [ORGANISATION_NOUNS, organisationNominal],
      [DOCUMENT_NOUNS, documentNominal],
      [PERSON_NOUNS, personNominal],
      [COLLECTIVE_NOUNS, groupNominal],
      [GROUP_NOUNS, groupNominal],
    ] as const satisfies readonly (readonly [Iterable<string>, Reader])[]
  ).flatMap(([nouns, reader]) => [...nouns].map((noun) => [noun, reader] as const)),
);

/** The phrase whose head is the word at `head`, or null. */
function nominalAt(named: NamedText, head: number): Nominal | null {
  const { tokens } = named.text;
  const word = tokens[head]?.lower ?? '';
  const reader = READERS.get(word);
  if (reader === undefined) return null;
  const isPair = PAIR_ENDS.has(word) && ORGANISATION_PLURALS.has(`${tokens[head - 1]?.lower ?? ''} ${word}`);
  return isPair ? organisationNominal(named, head) : reader(named, head);
}
