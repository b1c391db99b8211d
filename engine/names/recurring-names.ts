import type { TaggedName, TaggedText } from '../model';
import { phraseKey, type KnownName } from './document-names';
import { isCapitalised } from './phrase';

/** Only a name the tagger was sure of vouches for others. */
const SURE = 0.8;
/** What a name that was passed over is worth beside the one that vouches for it. */
const SHARE = 0.85;
const LONGEST = 7;

interface Search {
  readonly tokens: TaggedText['tokens'];
  readonly known: ReadonlyMap<string, KnownName>;
  readonly taken: Uint8Array;
}

/**
 * The words of a known name elsewhere in the document, with a capital and in no name, are the same name: one sure
 * mention speaks for those in headlines and lists, where little else does. A single word has to be known from two.
 */
export function recurringNames(
  { tokens, sentences }: TaggedText,
  found: readonly TaggedName[],
  known: ReadonlyMap<string, KnownName>,
): TaggedName[] {
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of found) taken.fill(1, firstToken, endToken);
  const recurring: TaggedName[] = [];
  for (const { firstToken, endToken: limit } of sentences) {
    for (let at = firstToken; at < limit; at += 1) {
      if (taken[at] === 1 || !isCapitalised(tokens[at])) continue;
      const name = longestAt({ tokens, known, taken }, at, limit);
      if (name === null) continue;
      const followsCapital = at > firstToken && isCapitalised(tokens[at - 1]);
      if (followsCapital || (name.endToken < limit && isCapitalised(tokens[name.endToken]))) continue;
      recurring.push(name);
      at = name.endToken - 1;
    }
  }
  return recurring;
}

function longestAt({ tokens, known, taken }: Search, firstToken: number, limit: number): TaggedName | null {
  for (let endToken = Math.min(firstToken + LONGEST, limit); endToken > firstToken; endToken -= 1) {
    if (taken.subarray(firstToken, endToken).includes(1)) continue;
    const name = known.get(phraseKey(tokens, firstToken, endToken));
    if (name === undefined || name.confidence < SURE || (endToken - firstToken === 1 && name.count < 2)) continue;
    return { firstToken, endToken, kind: name.kind, confidence: Number((name.confidence * SHARE).toFixed(3)) };
  }
  return null;
}
