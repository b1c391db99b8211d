import { PERSON_NOUNS } from '../data/person-nouns';
import { HONORIFICS } from '../data/titles';
import type { TaggedText, TaggedToken } from '../model';
import { spanOf } from '../text/token-span';
import { addMention, lastBefore, newDraft, type Draft } from './draft';
import type { FoundSpeaker } from './placed';
import type { SourceHead } from './source-head';
import { wordsOf } from './words';

/** People by the last word of their names, and those only source phrases named, by all their words. Lower case. */
export interface NameUnfound {
  readonly byFamily: ReadonlyMap<string, readonly Draft[]>;
  readonly made: Map<string, Draft>;
}

/** A name has no more words. */
const MAX_WORDS = 3;

/** To look up what names a source phrase closes with that the tagger passed over. */
export function namesUnfound(text: TaggedText, drafts: readonly Draft[]): NameUnfound {
  const byFamily = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    const named = draft.mentions.filter(({ form }) => form === 'name');
    for (const family of new Set(named.map((mention) => wordsOf(text, mention).at(-1) ?? ''))) {
      byFamily.set(family, [...(byFamily.get(family) ?? []), draft]);
    }
  }
  return { byFamily, made: new Map() };
}

/**
 * "Senior researcher Mu Li", "Professor Ruiz": the capitals after a noun or title for a person are a name, though the
 * tagger took them for none. Who was called so before, or somebody new; null where the head closes with no such name.
 */
export function nameNobodyFound(text: TaggedText, { first, end }: SourceHead, named: NameUnfound): FoundSpeaker | null {
  const { tokens } = text;
  let from = end;
  while (from > first && end - from < MAX_WORDS && isNameWord(tokens[from - 1])) from -= 1;
  if (from === end || !isPersonTitle(tokens[from - 1]) || from <= first) return null;
  const span = spanOf(text, from, end);
  const words = wordsOf(text, span);
  const known = named.byFamily.get(words.at(-1) ?? '') ?? [];
  const [only, another] = known;
  const before = words.length === 1 && another === undefined ? only : undefined;
  const draft = before ?? named.made.get(words.at(-1) ?? '') ?? newDraft('person');
  const antecedent = lastBefore(draft, span.start);
  const rule = antecedent === null ? 'first-mention' : 'family-name';
  const mention = addMention(draft, { span, form: 'name', confidence: 0.65, rule, antecedent });
  const isNew = before === undefined && draft.mentions.length === 1;
  if (before === undefined) named.made.set(words.at(-1) ?? '', draft);
  return { draft, mention, isNew };
}

function isNameWord(token: TaggedToken | undefined): boolean {
  if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  return !isPersonTitle(token);
}

function isPersonTitle(token: TaggedToken | undefined): boolean {
  if (token?.kind !== 'word' || token.plural) return false;
  const word = token.lower.replace(/\.$/, '');
  return PERSON_NOUNS.has(word) || HONORIFICS.has(word);
}
