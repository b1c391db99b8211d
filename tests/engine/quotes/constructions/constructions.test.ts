import { describe, expect, it } from 'vitest';
import { FRAMES } from '../../../../engine/quotes/constructions/frames';
import { findAttributions } from '../../../../engine/quotes/attributions';
import { CUTS } from '../../../../engine/quotes/clauses/clause-cuts';
import { CONSTRUCTIONS } from '../../../../engine/quotes/constructions/constructions';
import { PASSIVES } from '../../../../engine/quotes/constructions/passive';
import { CERTAIN_FROM } from '../../../../engine/quotes/quotations';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';
import { bracketed, type Marked } from '../bracketed';

const EXAMPLES = [
  ['constructions', CONSTRUCTIONS.map(({ examples }) => examples).flat()],
  ['frames', FRAMES.map(({ example }) => example)],
  ['passives', PASSIVES.map(({ example }) => example)],
] as const;

function attributionsIn(text: string): Marked[] {
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return findAttributions(tagGrammar(tokenise(text, blocksOf(text, { title: 'none' }))))
    .filter(({ confidence }) => confidence >= CERTAIN_FROM)
    .map(({ content, source, cue }) => ({
      content: content.map((span) => slice(span).replace(/,$/, '')),
      source: source === null ? [] : [slice(source)],
      cue: cue === null ? [] : [slice(cue)],
    }));
}

describe.each(EXAMPLES)('the table of %s', (_name, examples) => {
  it.each(examples)('reads "%s"', (example) => {
    const { text, marked } = bracketed(example);
    expect(attributionsIn(text)).toContainEqual(marked);
  });
});

describe('the table of cuts', () => {
  it.each(CUTS.map(({ example }) => example))('ends the words said at the bar: "%s"', (example) => {
    const bar = example.indexOf('|');
    const text = example.replace('|', '');
    const said = attributionsIn(text).flatMap(({ content }) => content.at(-1) ?? []);
    expect(said.map((words) => text.indexOf(words) + words.length)).toContain(text.slice(0, bar).trimEnd().length);
  });
});
