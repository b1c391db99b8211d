import type { TaggedText, TokenSpan } from '../model';
import { sentenceAt } from '../text/sentence-at';
import type { Draft } from './draft';

/** Whether a run of tokens stands in the caption of a picture. */
export type InCaption = (span: Pick<TokenSpan, 'firstToken'>) => boolean;

/**
 * Tells captions from the article's own words. A caption names who is in the picture, wherever the picture was put: "he" and
 * "the minister" after it go on from the paragraph before.
 */
export function captionsOf(text: TaggedText): InCaption {
  const captions = new Set(text.blocks.flatMap(({ role }, at) => (role === 'caption' ? [at] : [])));
  if (captions.size === 0) return () => false;
  return ({ firstToken }) => captions.has(sentenceAt(text, firstToken)?.block ?? -1);
}

/** Whether captions alone speak of somebody, as far as the first and the last mention tell: a text may hold thousands. */
export function isOnlyPictured({ mentions }: Draft, inCaption: InCaption): boolean {
  const [first, last] = [mentions[0], mentions.at(-1)];
  return first !== undefined && last !== undefined && inCaption(first) && inCaption(last);
}
