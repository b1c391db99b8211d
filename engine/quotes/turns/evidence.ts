import { SPEAKING_VERBS } from '../../data/role-speaking';
import type { TaggedText, TaggedToken } from '../../model';
import { isCapital } from '../phrases/phrase';

/** What the running text says of words that may be somebody's name. All lower case. */
export interface Evidence {
  /** Written with a capital inside a sentence: names. */
  readonly named: ReadonlySet<string>;
  /** Names beside a verb of saying: they are heard in the article. */
  readonly heard: ReadonlySet<string>;
}

/** "Ruiz, the town's mayor, said" is too far; "Ana Ruiz later said", "said Ana Maria Ruiz" are not. In tokens. */
const REACH = 3;

/** One walk over the sentences of the running text; titles and headings, all capitals as they may be, tell nothing. */
export function evidenceOf(text: TaggedText): Evidence {
  const named = new Set<string>();
  const heard = new Set<string>();
  for (const { firstToken, endToken, block } of text.sentences) {
    const role = text.blocks[block]?.role;
    if (block === 0 || role === 'title' || role === 'heading') continue;
    for (let at = firstToken; at < endToken; at += 1) {
      const token = text.tokens[at];
      if (token === undefined) break;
      if (at > firstToken && isNameWord(token) && !opensQuote(text.tokens, at)) named.add(token.lower);
      if (!SPEAKING_VERBS.has(token.lower) || isCapital(token)) continue;
      for (let near = Math.max(firstToken, at - REACH); near < Math.min(endToken, at + REACH + 1); near += 1) {
        const beside = text.tokens[near];
        if (beside !== undefined && isNameWord(beside)) heard.add(beside.lower);
      }
    }
  }
  return { named, heard };
}

function isNameWord(token: TaggedToken): boolean {
  return token.kind === 'word' && isCapital(token) && token.text.length > 1;
}

/** A capital after a mark is a sentence's, not a name's. */
function opensQuote(tokens: readonly TaggedToken[], at: number): boolean {
  return tokens[at - 1]?.kind === 'punctuation' && !/^[,&-]$/.test(tokens[at - 1]?.text ?? '');
}
