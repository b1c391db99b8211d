import type { NameSpan, Span, TaggedText } from '../../../engine/model';
import { findNames } from '../../../engine/names/names';
import { blocksOf } from '../../../engine/text/blocks';
import { tokenise } from '../../../engine/text/tokenise';
import { tagNames } from '../../../engine/tagger/names/tag-names';
import { GAZETTEER, MODEL, tagGrammar } from '../model';

export interface Reading {
  readonly text: TaggedText;
  readonly names: readonly NameSpan[];
  readonly quoted: (span: Span) => string;
}

/** Text as the pipeline hands it to the stage under test. */
export function read(text: string): Reading {
  const tagged = tagGrammar(tokenise(text, blocksOf(text, { title: 'first-line' })));
  return {
    text: tagged,
    names: findNames(tagged, tagNames(tagged, MODEL.names, GAZETTEER)),
    quoted: ({ start, end }) => text.slice(start, end),
  };
}
