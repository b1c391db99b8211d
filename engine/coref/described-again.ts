import { KIN_NOUNS } from '../data/person-nouns';
import { TAKEN_UP_BY } from '../data/role-kin';
import type { TaggedText, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { lastBefore, type Draft } from './draft';
import type { NounsSaid, Said } from './nouns-said';
import type { SourceHead } from './source-head';
import type { FoundSpeaker, MentionIndex, Placed } from './placed';
import { contentWordsOf } from './words';

/** Of several who hold the office the one spoken of so few sentences before is meant; the only one, farther back. */
const NEAR = 1;
const REACH = 10;
/** Words that make of an office another one. */
const OTHER_OFFICE =
  /^(?:deputy|vice|former|ex|acting|assistant|next|new|other|previous|late|first|second|lower|local|senior|chief|another)$/;

export interface Described {
  readonly source: TokenSpan;
  readonly head: SourceHead;
  readonly found: FoundSpeaker;
  readonly said: NounsSaid;
  readonly index: MentionIndex;
}

/**
 * The person whose office an unnamed speaker's phrase repeats with a country or town the text did not put beside it before:
 * "The Peruvian president" after "President Ana Ruiz". Null where nobody, or more than one, holds it.
 */
export function describedAgain(text: TaggedText, { source, head, found, said, index }: Described): Placed | null {
  const { draft, mention } = found;
  const isPlain = mention.form === 'nominal' && draft.kind === 'person' && draft.mentions[0]?.start === mention.start;
  const noun = text.tokens[head.end - 1]?.lower ?? '';
  const definite = text.tokens[source.firstToken]?.lower === 'the';
  if (!isPlain || !definite || head.part !== null || head.end < source.endToken || KIN_NOUNS.has(noun)) return null;
  const nouns = [noun, ...(TAKEN_UP_BY.get(noun) ?? [])];
  const places = placesIn({ first: head.first, end: head.end }, index);
  const holders = nouns
    .flatMap((one) => said.get(one) ?? [])
    .filter((one) => one.start < mention.start && one.draft !== draft && isSame(text, one, { source, head, places }));
  const one = nearest(text, mention, new Set(holders.map((holder) => holder.draft)));
  const antecedent = one === null ? null : lastBefore(one, mention.start);
  return one === null || antecedent === null ? null : { draft: one, mention: antecedent };
}

function placesIn({ first, end }: { readonly first: number; readonly end: number }, index: MentionIndex): Placed[] {
  const places: Placed[] = [];
  for (let at = first; at < end; at += 1) {
    for (const placed of index.get(at) ?? []) if (placed.draft.kind === 'place') places.push(placed);
  }
  return places;
}

interface Phrase {
  readonly source: TokenSpan;
  readonly head: SourceHead;
  readonly places: readonly Placed[];
}

/** An office of no other place, said in no words but its own and the place's. */
function isSame(text: TaggedText, { words, owners, office }: Said, { source, head, places }: Phrase): boolean {
  const lands = new Set(places.map(({ draft }) => draft));
  if (!office || lands.size === 0) return false;
  if (owners.size > 0 && ![...owners].some((owner) => lands.has(owner))) return false;
  const ofPlaces = new Set(places.flatMap(({ mention }) => contentWordsOf(text, mention)));
  const own = contentWordsOf(text, { ...source, endToken: head.end }).slice(0, -1);
  return own.every((word) => ofPlaces.has(word) || (words.includes(word) && !OTHER_OFFICE.test(word)));
}

function nearest(text: TaggedText, at: TokenSpan, drafts: ReadonlySet<Draft>): Draft | null {
  const here = sentenceAt(text, at.firstToken)?.index ?? 0;
  const apart = (draft: Draft): number => {
    const last = lastBefore(draft, at.start);
    return last === null ? Infinity : here - (sentenceAt(text, last.firstToken)?.index ?? 0);
  };
  const [only, another] = [...drafts].filter((draft) => apart(draft) <= (drafts.size > 1 ? NEAR : REACH));
  return another === undefined ? (only ?? null) : null;
}
