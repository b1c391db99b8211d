import type { Analysis, Entity } from '../../engine/model';
import { words } from './excerpt';

/** How each rule that joins mentions reads; the words it was joined to follow. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['same-name', 'the same name as'],
  ['same-place', 'another name of'],
  ['family-name', 'the family name of'],
  ['given-name', 'the given name of'],
  ['part-of-name', 'a shorter form of'],
  ['head-of-name', 'a shorter form of'],
  ['acronym', 'the initials of'],
  ['demonym', 'the adjective of'],
  ['role', 'the office of'],
  ['same-description', 'the same as'],
  ['same-head', 'the same as'],
  ['pronoun', 'standing for'],
  ['speaker', 'the speaker,'],
  ['previous-speaker', 'the speaker before,'],
  ['same-sentence', 'meaning, in this sentence,'],
  ['previous-sentence', 'meaning, from the sentence before,'],
]);

/** Why a mention was put with the entity's others, in a line; null for the first, which was joined to nothing. */
export function joinWords(analysis: Analysis, { mentions }: Entity, at: number): string | null {
  const mention = mentions[at];
  const antecedent = mention?.why.antecedent ?? null;
  const joinedTo = antecedent === null ? undefined : mentions[antecedent];
  if (mention === undefined || joinedTo === undefined) return null;
  const reason = REASONS.get(mention.why.rule) ?? `joined (${mention.why.rule.replace(/-/g, ' ').slice(0, 40)}) to`;
  return `“${words(analysis, mention, 60)}” is taken as ${reason} “${words(analysis, joinedTo, 60)}”.`;
}
