import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../engine/quotes/attributions';
import { CERTAIN_FROM } from '../../../../engine/quotes/quotations';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';

interface Said {
  readonly content: readonly string[];
  readonly source: string | null;
  readonly inheritsFrom: number | null;
  readonly certain: boolean;
}

function read(text: string): Said[] {
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return findAttributions(tagGrammar(tokenise(text, blocksOf(text, { title: 'none' })))).map((one) => ({
    content: one.content.map(slice),
    source: one.source === null ? null : slice(one.source),
    inheritsFrom: one.inheritsFrom,
    certain: one.confidence >= CERTAIN_FROM,
  }));
}

const LONE = 'It will not open before the end of May.';

describe('a quote that no cue takes', () => {
  it.each([
    ['the paragraph before it', `“The bridge is shut,” Petrov said.\n\n“${LONE}”`],
    ['the quote before it', `Petrov said: “The bridge is shut.”\n\n“${LONE}”`],
    ['the sentence whose clause a colon ends', `Petrov added that the port helps: “${LONE}”`],
  ])('inherits the speaker of %s', (_name, text) => {
    expect(read(text).at(-1)).toEqual({ content: [LONE], source: null, inheritsFrom: 0, certain: true });
  });

  it.each([
    ['nothing stands before it', `“${LONE}”\n\nThe town was quiet.`],
    ['others were spoken of', `Ana Petrov walked home. Ivo Marek slept. “${LONE}”`],
    ['another person stands between', `Marek said: “The bridge is shut.”\n\nAna Petrov slept.\n\n“${LONE}”`],
  ])('has no speaker and is less sure where %s', (_name, text) => {
    expect(read(text).find(({ content }) => content[0] === LONE)).toEqual({
      content: [LONE],
      source: null,
      inheritsFrom: null,
      certain: false,
    });
  });

  it('goes on with the quotation before it when only the cue stands between', () => {
    expect(read('“The bridge is shut,” Petrov said. “Go.”')).toEqual([
      { content: ['The bridge is shut,', 'Go.'], source: 'Petrov', inheritsFrom: null, certain: true },
    ]);
  });

  it('belongs to who stands beside it, not to the speaker before', () => {
    const said = read(`“The bridge is shut,” Petrov said.\n\n“${LONE.slice(0, -1)},” Ivo Marek thundered.`);
    expect(said.map(({ source }) => source)).toEqual(['Petrov', 'Ivo Marek']);
  });

  it('is no quotation when it is short', () => {
    expect(read('The town was quiet. “Harbour Days” was on again.')).toEqual([]);
  });

  it('may run over thousands of paragraphs', () => {
    const text = `Petrov said: “It is late.${'\n\n“It is late here.'.repeat(2_000)}”`;
    expect(read(text).map(({ content }) => content.length)).toEqual([2_001]);
  });
});
