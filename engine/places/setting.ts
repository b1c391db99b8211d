import { AGENT_PREPOSITIONS, LOCATIVE_PREPOSITIONS } from '../data/place-senses';
import type { Sentence, TaggedToken, TokenSpan } from '../model';

/** One place mention within its sentence. */
export interface Setting {
  readonly tokens: readonly TaggedToken[];
  readonly sentence: Sentence;
  readonly span: TokenSpan;
}

/** The token so many places after the mention (0 is the next), or null beyond the sentence. */
export function after({ tokens, sentence, span }: Setting, steps: number): TaggedToken | null {
  const at = span.endToken + steps;
  return at < sentence.endToken ? (tokens[at] ?? null) : null;
}

/** The first token at or after `steps` that is no adverb, and how far off it is. */
export function afterAdverbs(setting: Setting, steps: number): { token: TaggedToken | null; steps: number } {
  let at = steps;
  while (after(setting, at)?.partOfSpeech === 'adverb') at += 1;
  return { token: after(setting, at), steps: at };
}

/** The token before the mention's "the" and adjectives, or null at the start of the sentence. */
export function governor({ tokens, sentence, span }: Setting): TaggedToken | null {
  let at = span.firstToken - 1;
  while (at >= sentence.firstToken && isModifier(tokens[at])) at -= 1;
  return at < sentence.firstToken ? null : (tokens[at] ?? null);
}

/** Lower-case words before a token, nearest first. */
export function wordsBefore({ tokens, sentence }: Setting, token: TaggedToken, count: number): string[] {
  const first = Math.max(sentence.firstToken, token.index - count);
  return tokens
    .slice(first, token.index)
    .map(({ lower }) => lower)
    .reverse();
}

/** Whether a clause may begin after this token: the sentence's edge, a mark, "and", a year ("In 1975 Suriname gained"). */
export function opensClause(token: TaggedToken | null): boolean {
  if (token?.kind !== 'word') return true;
  return token.partOfSpeech === 'conjunction' && token.lower !== 'to';
}

/** The grammar takes "against" and "near" for adjectives. */
function isModifier(token: TaggedToken | undefined): boolean {
  if (token?.lower === 'the') return true;
  if (token?.partOfSpeech !== 'adjective' || token.text !== token.lower) return false;
  return !AGENT_PREPOSITIONS.has(token.lower) && !LOCATIVE_PREPOSITIONS.has(token.lower);
}
