import { BUILDING_NOUNS } from '../data/place-nouns';
import type { NameSpan, TaggedText, TokenSpan } from '../model';
import type { Draft } from './draft';
import { contentWordsOf, pushTo } from './words';

/** A name's entity and its words. */
export interface OwnNoun {
  readonly draft: Draft;
  readonly words: readonly string[];
}

/** Named organisations and places by the nouns their own names are headed by: "commission", "station". Lower case. */
export type OwnNouns = ReadonlyMap<string, readonly OwnNoun[]>;

/** Entities of one noun looked at. */
const MAX_CANDIDATES = 20;
/** After these a name goes on to whose or where: "Bank of England", "Hospital for Children". */
const LINKS: ReadonlySet<string> = new Set('of for in at on and against to'.split(' '));

export function ownNouns(
  text: TaggedText,
  { names, byName }: { readonly names: readonly NameSpan[]; readonly byName: ReadonlyMap<number, Draft> },
): OwnNouns {
  const nouns = new Map<string, OwnNoun[]>();
  const enter = (draft: Draft, span: TokenSpan): void => {
    const words = contentWordsOf(text, span);
    for (const noun of headsOf(words)) {
      const known = nouns.get(noun) ?? [];
      const isNew = !known.some((own) => own.draft === draft && own.words.length === words.length);
      if (isNew && known.length < MAX_CANDIDATES) pushTo(nouns, noun, { draft, words });
    }
  };
  const seen = new Set<Draft>();
  names.forEach((name, at) => {
    const draft = byName.get(at);
    if (draft === undefined || draft.kind === 'person') return;
    enter(draft, name);
    if (draft.kind !== 'place' || seen.has(draft)) return;
    seen.add(draft);
    // The head that stands beside a place's name counts too ("Kursk region").
    for (const headed of draft.headedNames.values()) enter(draft, headed);
  });
  return nouns;
}

/** The last word, and the one before "of" or "for"; "building" too for houses. A name of one word is no noun. */
function headsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const link = words.findIndex((word, at) => at > 0 && LINKS.has(word));
  const heads = link === -1 ? [words.at(-1) ?? ''] : [words[link - 1] ?? '', words.at(-1) ?? ''];
  return heads.some((head) => BUILDING_NOUNS.has(head)) ? [...heads, 'building'] : heads;
}
