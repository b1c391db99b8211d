import type { CorrectionKind, Entity, JoinRule, Mention } from '../model';
import type { Found } from './find';

/** What becomes of a mention: it stays with its entity, becomes another entity together with others, or is dropped. */
export type Fate = 'stays' | 'parts' | 'goes';

/**
 * Rules that join to the very mention they point at, rather than to a name that may stand anywhere: where that goes,
 * what leans on it goes along ("he", "the boy", "a lawyer" beside the name).
 */
const LEANING: ReadonlySet<JoinRule> = new Set<JoinRule>([
  'speaker',
  'previous-speaker',
  'same-sentence',
  'previous-sentence',
  'name-ahead',
  'apposition',
  'predicate',
  'nearest-person',
  'nearest-place',
  'nearest-organization',
  'same-description',
  'same-head',
  'said-before',
]);

/**
 * The fate of each of an entity's mentions, by position; null when the correction would change nothing: the reader
 * cannot part an entity from itself.
 */
export function fatesOf(text: string, { entity, at }: Found, kind: CorrectionKind): readonly Fate[] | null {
  const said = entity.mentions[at];
  if (said === undefined) return null;
  const leaving = withLeaning(entity, meant(text, entity, said));
  const staying = entity.mentions.filter((_, index) => !leaving.has(index));
  const nothingStays = !staying.some(({ form }) => form !== 'pronoun');
  if (kind === 'not-the-same' && nothingStays) return null;
  if (nothingStays) return entity.mentions.map(() => 'goes');
  const fate: Fate = kind === 'not-the-same' && canStandAlone(said, entity) ? 'parts' : 'goes';
  return entity.mentions.map((_, index) => (leaving.has(index) ? fate : 'stays'));
}

/** Positions of the mentions a reader means: all that say the same words; of pronouns, which mean many, the one. */
function meant(text: string, { mentions }: Entity, said: Mention): Set<number> {
  const wordsOf = ({ start, end }: Mention): string => text.slice(start, end).toLowerCase();
  const words = wordsOf(said);
  return new Set(
    mentions.flatMap((mention, index) =>
      mention === said || (said.form !== 'pronoun' && mention.form !== 'pronoun' && wordsOf(mention) === words)
        ? [index]
        : [],
    ),
  );
}

function withLeaning({ mentions }: Entity, meantOnes: ReadonlySet<number>): ReadonlySet<number> {
  const leaving = new Set(meantOnes);
  // Nearly always one round: a mention leans on an earlier one but for a pronoun whose name is yet to come.
  for (let before = -1; before !== leaving.size;) {
    before = leaving.size;
    mentions.forEach(({ why: { rule, antecedent } }, index) => {
      if (LEANING.has(rule) && antecedent !== null && leaving.has(antecedent)) leaving.add(index);
    });
  }
  return leaving;
}

/** "He" and "Russian" alone are nobody, nor is "the city" a place by itself: apart from their entity they are dropped. */
function canStandAlone({ form }: Mention, { kind }: Entity): boolean {
  return form === 'name' || (form === 'nominal' && kind !== 'place');
}
