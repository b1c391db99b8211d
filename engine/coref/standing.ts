import type { JoinRule, NameSpan, Nominal, TaggedText } from '../model';
import { sentenceAt } from '../text/sentence-at';
import type { Draft } from './draft';
import type { SpokenOf } from './spoken';
import { contentWordsOf } from './words';

/** Who or what a description may mean, how it was found, and how sure that is. */
export interface Joint {
  readonly draft: Draft;
  readonly rule: JoinRule;
  readonly confidence: number;
}

/** A description, what it says, and what was spoken of before it. */
export interface Standing {
  readonly text: TaggedText;
  readonly nominal: Nominal;
  /** Position of its sentence. */
  readonly sentence: number;
  /** "the", "this", "that" opens it; false for "his company", "Peru's president", "troops". */
  readonly byArticle: boolean;
  /** Entities named within it: Peru in "the president of Peru", "the Peruvian capital". */
  readonly owners: readonly Draft[];
  /** Its other words beside the head, small ones left out: "embattled". Lower case. */
  readonly modifiers: readonly string[];
  /** Those spoken of before it. */
  readonly spoken: SpokenOf;
  /** The country the text speaks of most, or null where none stands out. */
  readonly mainCountry: Draft | null;
}

/** Names by the token they begin at, with their entities. */
export type NamedAt = ReadonlyMap<number, { readonly name: NameSpan; readonly draft: Draft }>;

export interface Scene {
  readonly namedAt: NamedAt;
  readonly spoken: SpokenOf;
  readonly mainCountry: Draft | null;
}

const SMALL: ReadonlySet<string> = new Set('of for in at the a an to from with and on'.split(' '));

export function standingOf(text: TaggedText, nominal: Nominal, { namedAt, spoken, mainCountry }: Scene): Standing {
  const owners: Draft[] = [];
  const named = new Set<string>();
  for (let at = nominal.firstToken; at < nominal.endToken; at += 1) {
    const found = namedAt.get(at);
    if (found === undefined || found.name.endToken > nominal.endToken) continue;
    owners.push(found.draft);
    for (const word of contentWordsOf(text, found.name)) named.add(word);
  }
  const modifiers = contentWordsOf(text, nominal).filter(
    (word) => word !== nominal.head && !named.has(word) && !SMALL.has(word),
  );
  const sentence = sentenceAt(text, nominal.firstToken)?.index ?? 0;
  return {
    text,
    nominal,
    sentence,
    byArticle: opensWithArticle(text, nominal),
    owners,
    modifiers,
    spoken,
    mainCountry,
  };
}

/** A person's phrase holds its article, the others stand after theirs. */
function opensWithArticle({ tokens }: TaggedText, { firstToken }: Nominal): boolean {
  const article = /^(?:the|this|that|these|those)$/;
  return article.test(tokens[firstToken]?.lower ?? '') || article.test(tokens[firstToken - 1]?.lower ?? '');
}

/** "the company that …", "the city where …": what follows says which, so it need not be the one before. */
export function goesOn({ text: { tokens }, nominal }: Standing): boolean {
  const next = tokens[nominal.endToken]?.lower ?? '';
  if (/^(?:of|that|which|where|who|whose)$/.test(next)) return true;
  return nominal.kind !== 'place' && /^(?:for|in|at|from|with|behind|to)$/.test(next);
}
