import type { Sentence, TaggedText, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import { lastBefore, type Draft } from './draft';
import type { FoundSpeaker, MentionIndex, Placed } from './placed';
import { moved } from './moved';
import { headOfSource } from './source-head';
import { contentWordsOf } from './words';

/** An unnamed speaker, and how it was spoken of last. */
interface Heard {
  readonly draft: Draft;
  /** Words of the phrase, lower case. */
  readonly words: ReadonlySet<string>;
  /** The words that the head closes: "health officials". */
  readonly phrase: string;
  readonly sentence: number;
}

/** Unnamed speakers by kind and head noun ("document statement"), the last that was heard. */
export type HeardBefore = Map<string, Heard>;

/** "The official" takes up "a local official" across so many sentences. */
const REACH = 12;
/** Tokens of an opening phrase looked at. */
const MAX_OPENING = 4;
const TAKES_UP = /^(?:the|this|that|these|those)$/;
const SAME = /^(?:same|two|three|four|new|latest)$/;
/** Officials are officials, but some are not the others. */
const OTHERS =
  /^(?:a|an|some|other|others|another|several|many|most|few|one|two|three|four|five|dozens|more|different|second|third)$/;

/**
 * The unnamed speaker that a later phrase takes up: "The statement" after "A statement from the ministry", "the official"
 * after "an official who asked not to be named", "officials" after "officials". Else the found one, remembered.
 */
export function heardBefore(
  text: TaggedText,
  source: TokenSpan,
  { found, heard, index }: { readonly found: FoundSpeaker; readonly heard: HeardBefore; readonly index: MentionIndex },
): FoundSpeaker {
  if (found.draft.mentions.some(({ form }) => form !== 'nominal')) return found;
  const head = headOfSource(text, source);
  const noun = text.tokens[head.end - 1]?.lower ?? '';
  const words = contentWordsOf(text, { ...source, firstToken: head.first, endToken: head.end });
  const sentence = sentenceAt(text, source.firstToken)?.index ?? 0;
  const key = `${found.draft.kind} ${noun}`;
  const before = heard.get(key);
  const isFirst = found.draft.mentions[0]?.start === found.mention.start;
  const opener = text.tokens[source.firstToken]?.lower ?? '';
  const takesUp =
    before !== undefined &&
    before.draft !== found.draft &&
    isFirst &&
    head.part === null &&
    sentence - before.sentence <= REACH &&
    (TAKES_UP.test(opener)
      ? isKnownBy(words, noun, before)
      : isSaidAgain(found, { opener, phrase: words.join(' ') }, before));
  const placed = takesUp ? moved(found, { draft: before.draft, mention: null }, { index, rule: 'same-head' }) : found;
  const all = new Set([...contentWordsOf(text, source), ...(takesUp ? before.words : [])]);
  heard.set(key, { draft: placed.draft, words: all, phrase: words.join(' '), sentence });
  return { ...found, ...placed, isNew: found.isNew && !takesUp };
}

/** The unnamed speaker that a sentence opens with, by its noun: "The report, released on Tuesday, …". Null for others. */
export function heardAtOpening(text: TaggedText, sentence: Sentence, heard: HeardBefore): Placed | null {
  if (!TAKES_UP.test(text.tokens[sentence.firstToken]?.lower ?? '')) return null;
  for (let at = sentence.firstToken + 1; at < sentence.endToken && at <= sentence.firstToken + MAX_OPENING; at += 1) {
    const noun = text.tokens[at]?.lower ?? '';
    for (const kind of ['document', 'organization', 'group']) {
      const draft = heard.get(`${kind} ${noun}`)?.draft;
      const mention = draft === undefined ? null : lastBefore(draft, sentence.start);
      if (draft !== undefined && mention !== null) return { draft, mention };
    }
    if (!/^(?:noun|adjective|proper-noun)$/.test(text.tokens[at]?.partOfSpeech ?? '')) return null;
  }
  return null;
}

/** Every word of it was said of the other: "the ministry statement". */
function isKnownBy(words: readonly string[], noun: string, { words: known }: Heard): boolean {
  return words.every((word) => word === noun || known.has(word) || SAME.test(word));
}

/** "health officials" twice: groups, in the same words. */
function isSaidAgain(
  { draft }: Placed,
  { opener, phrase }: { readonly opener: string; readonly phrase: string },
  before: Heard,
): boolean {
  return draft.kind === 'group' && !OTHERS.test(opener) && before.phrase === phrase;
}
