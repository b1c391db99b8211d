import type { TaggedText } from '../model';
import { sentenceAt } from '../text/sentence-at';
import type { Draft } from './draft';

/** How many entities of one kind are looked back over. */
const WINDOW = 30;

/** An entity spoken of before, and the sentence it was last spoken of in. */
export interface Spoken {
  readonly draft: Draft;
  readonly sentence: number;
}

/** Entities of the kinds descriptions refer back to, those spoken of last at the end. Grows as the text is walked. */
export interface SpokenOf {
  readonly note: (draft: Draft, firstToken: number) => void;
  readonly of: (kind: Draft['kind']) => readonly Spoken[];
}

/** Nobody spoken of yet. */
export function nobodySpokenOf(text: TaggedText): SpokenOf {
  const lists = new Map<Draft['kind'], Spoken[]>();
  return {
    note(draft, firstToken) {
      const list = lists.get(draft.kind) ?? [];
      lists.set(draft.kind, list);
      const known = list.findIndex((spoken) => spoken.draft === draft);
      if (known !== -1) list.splice(known, 1);
      else if (list.length === WINDOW) list.shift();
      list.push({ draft, sentence: sentenceAt(text, firstToken)?.index ?? 0 });
    },
    of: (kind) => lists.get(kind) ?? [],
  };
}
