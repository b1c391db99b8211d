import nlp from 'compromise/two';
import type { TaggedToken } from '../model';

/**
 * The one importer of compromise: its word lists, which know some 22,000 words and which of them may be read in two
 * ways. Looking a word up takes no time; its rules, which take most of the time, are replaced by `engine/tagger/grammar`.
 */

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

const { one, two } = nlp.model() as CompromiseModel;

/**
 * What the lists say of a word by itself, its tags in their order and then the readings it has; empty for a word they
 * do not know.
 *
 * @example lexicalClass('paris') // "City"
 * @example lexicalClass('report') // "Infinitive Noun|Verb"
 */
export function lexicalClass(lower: string): string {
  const tags = tagsOf(lower).join(' ');
  const readings = Object.hasOwn(two.switches, lower) ? two.switches[lower] : undefined;
  return readings === undefined ? tags : `${tags} ${readings}`;
}

function tagsOf(lower: string): readonly string[] {
  const entry = Object.hasOwn(one.lexicon, lower) ? one.lexicon[lower] : undefined;
  if (entry === undefined) return [];
  return typeof entry === 'string' ? [entry] : entry;
}

const NAME_TAGS: ReadonlyMap<string, TaggedToken['nameHint']> = new Map([
  ...['Person', 'FirstName', 'MaleName', 'FemaleName', 'LastName'].map((tag) => [tag, 'person'] as const),
  ...['Place', 'City', 'Country', 'Region'].map((tag) => [tag, 'place'] as const),
  ...['Organization', 'SportsTeam', 'Company'].map((tag) => [tag, 'organization'] as const),
]);

/** What the lists take the word for as a name. */
export function nameHintOf(lower: string): TaggedToken['nameHint'] {
  for (const tag of tagsOf(lower)) {
    const hint = NAME_TAGS.get(tag);
    if (hint !== undefined) return hint;
  }
  return null;
}
