import { AGENT_PREPOSITIONS, LEANING_PREPOSITIONS, LOCATIVE_PREPOSITIONS } from '../../data/place-sense-prepositions';
import { BEFORE_VERB } from '../../data/place-sense-verbs';
import type { MentionSense, Sentence, TaggedToken, TokenSpan } from '../../model';

/** One place mention within its sentence. */
export interface Setting {
  readonly tokens: readonly TaggedToken[];
  readonly sentence: Sentence;
  /** The mention, or the whole list it is a member of: "Peru and Chile". */
  readonly span: TokenSpan;
  /** Names in the span. */
  readonly members: number;
  /** A country or the seat of a government: other places act less readily. */
  readonly sovereign: boolean;
}

/** One way to tell a mention's sense; null where it has nothing to say. */
export type SenseRule = (setting: Setting) => MentionSense | null;

/** The token so many places after the mention (0 is the next), or null beyond the sentence. */
export function after({ tokens, sentence, span }: Setting, steps: number): TaggedToken | null {
  const at = span.endToken + steps;
  return at < sentence.endToken ? (tokens[at] ?? null) : null;
}

export const BEING: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  "isn't",
  "wasn't",
  'being',
]);
export const HAVING: ReadonlySet<string> = new Set(['has', 'have', 'had', "hasn't", "hadn't", "haven't"]);
const MAX_BEFORE_VERB = 4;

/** The first token at or after `steps` that is neither adverb nor a word like "both", and how far off it is. */
export function afterAdverbs(setting: Setting, steps: number): { token: TaggedToken | null; steps: number } {
  let at = steps;
  while (at < steps + MAX_BEFORE_VERB) {
    const token = after(setting, at);
    if (token === null || !(token.partOfSpeech === 'adverb' || BEFORE_VERB.has(token.lower))) break;
    at += 1;
  }
  return { token: after(setting, at), steps: at };
}

/** The token before the mention's "the", adjectives and adverbs, or null at the start of the sentence. */
export function governor({ tokens, sentence, span }: Setting): TaggedToken | null {
  let at = span.firstToken - 1;
  while (at >= sentence.firstToken && isModifier(tokens[at])) at -= 1;
  return at < sentence.firstToken ? null : (tokens[at] ?? null);
}

/** A mark that parts clauses: what stands before it has no say. */
const CLAUSE_MARK = /^[;:()"“”—]$/u;

/** Tokens before a token, nearest first, back to a mark that parts clauses. */
export function tokensBefore({ tokens, sentence }: Setting, token: TaggedToken, count: number): TaggedToken[] {
  const before: TaggedToken[] = [];
  for (let at = token.index - 1; at >= Math.max(sentence.firstToken, token.index - count); at -= 1) {
    const found = tokens[at];
    if (found === undefined || CLAUSE_MARK.test(found.text)) break;
    before.push(found);
  }
  return before;
}

const DETERMINERS: ReadonlySet<string> = new Set([
  ...['the', 'both', 'either', 'neither', 'newly', 'later', 'all', 'native', 'home', 'present-day'],
  ...['neighboring', 'neighbouring', 'surrounding', 'his', 'her', 'its', 'their', 'our', 'my', 'your'],
]);

const PREPOSITIONS: ReadonlySet<string> = new Set([
  ...AGENT_PREPOSITIONS,
  ...LOCATIVE_PREPOSITIONS,
  ...LEANING_PREPOSITIONS,
]);

/** The grammar takes "against" and "near" for adjectives, "towards" for an adverb. */
function isModifier(token: TaggedToken | undefined): boolean {
  if (token === undefined) return false;
  if (DETERMINERS.has(token.lower) || (token.partOfSpeech === 'numeral' && token.kind === 'word')) return true;
  if (token.text !== token.lower || PREPOSITIONS.has(token.lower)) return false;
  return token.partOfSpeech === 'adjective';
}
