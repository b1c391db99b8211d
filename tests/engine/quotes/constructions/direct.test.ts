import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../engine/quotes/attributions';
import { CERTAIN_FROM } from '../../../../engine/quotes/quotations';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';

/** [contents, source, cue] of each direct quotation that is shown. */
type Said = readonly [content: readonly string[], source: string | null, cue: string | null];

function directIn(text: string): Said[] {
  const slice = (span: { start: number; end: number } | null): string | null =>
    span === null ? null : text.slice(span.start, span.end);
  return findAttributions(tagGrammar(tokenise(text, blocksOf(text, { title: 'none' }))))
    .filter(({ directness, confidence }) => directness === 'direct' && confidence >= CERTAIN_FROM)
    .map(({ content, source, cue }) => [content.map((span) => slice(span) ?? ''), slice(source), slice(cue)]);
}

/** [text, contents, source, cue] */
type Case = readonly [text: string, content: readonly string[], source: string | null, cue: string | null];

const SHUT = 'The bridge is shut for the summer';

const CUE_AFTER: readonly Case[] = [
  [`''${SHUT},'' Ana Petrov said.`, [`${SHUT},`], 'Ana Petrov', 'said'],
  [`「${SHUT}」, said Ana Petrov.`, [SHUT], 'Ana Petrov', 'said'],
  [`‘${SHUT},’ said Ana Petrov.`, [`${SHUT},`], 'Ana Petrov', 'said'],
  ['“Too late?” Petrov asked with a shrug.', ['Too late?'], 'Petrov', 'asked'],
  [
    `“${SHUT},” Ana Petrov, a nurse who left the clinic in May, said.`,
    [`${SHUT},`],
    'Ana Petrov, a nurse who left the clinic in May',
    'said',
  ],
  [`“${SHUT},” Ana Petrov (Harbour Party) said.`, [`${SHUT},`], 'Ana Petrov (Harbour Party)', 'said'],
  ['“He told us, ‘Go home,’” Ana Petrov said.', ['He told us, ‘Go home,’'], 'Ana Petrov', 'said'],
];

const ANY_VERB: readonly Case[] = [
  ['“It never ends,” an angry Ivo Marek thundered.', ['It never ends,'], 'an angry Ivo Marek', 'thundered'],
  ['“This is fantastic!” beamed Ana Petrov of the port.', ['This is fantastic!'], 'Ana Petrov of the port', 'beamed'],
  ['Petrov demurred: “Whichever one I am in.”', ['Whichever one I am in.'], 'Petrov', 'demurred'],
];

const CUE_BEFORE: readonly Case[] = [
  [`Petrov replied evenly, “${SHUT}.”`, [`${SHUT}.`], 'Petrov', 'replied'],
  [
    'The council reasoned, “because nobody else would pay.”',
    ['because nobody else would pay.'],
    'The council',
    'reasoned',
  ],
  [`Petrov came late and opened the fair, saying, “${SHUT}.”`, [`${SHUT}.`], 'Petrov', 'saying'],
  [`He told the crowd:\n\n“${SHUT}.”`, [`${SHUT}.`], 'He', 'told'],
  [`She had this to say. “${SHUT}.”`, [`${SHUT}.`], 'She', 'say'],
  [`Petrov said in a statement. “${SHUT}.”`, [`${SHUT}.`], 'Petrov', 'said'],
  ['Petrov was asked, “When will the bridge be open again?”', ['When will the bridge be open again?'], null, 'asked'],
];

const COLON: readonly Case[] = [
  [`Petrov’s answer was: “${SHUT}.”`, [`${SHUT}.`], 'Petrov', null],
  [`Not all is well – Ana Petrov: “${SHUT}.”`, [`${SHUT}.`], 'Ana Petrov', null],
];

const IN_THE_MIDDLE: readonly Case[] = [
  [`“${SHUT},” he said on Tuesday. “Go home.”`, [`${SHUT},`, 'Go home.'], 'he', 'said'],
  [`“${SHUT},” said Ana Petrov, who runs the port. “Go home.”`, [`${SHUT},`, 'Go home.'], 'Ana Petrov', 'said'],
  ['“You know,” she said, but “when it rains we stop.”', ['You know,', 'when it rains we stop.'], 'she', 'said'],
  ['“We will” — he paused to drink — “try again,” she said.', ['We will', 'try again,'], 'she', 'said'],
  ['“It never ends,” Ivo Marek thundered. “Never.”', ['It never ends,', 'Never.'], 'Ivo Marek', 'thundered'],
  ['“Too late?” Petrov asked, turning away. “Never.”', ['Too late?', 'Never.'], 'Petrov', 'asked'],
  ['They shouted, “Send them home,” and “Go away.”', ['Send them home,', 'Go away.'], 'They', 'shouted'],
  [`Petrov said: ‘${SHUT}.\n\n‘Go home.’`, [`${SHUT}.`, 'Go home.'], 'Petrov', 'said'],
  [`Petrov said: ''${SHUT}.\n\n''Go home.''`, [`${SHUT}.`, 'Go home.'], 'Petrov', 'said'],
];

describe.each([
  ['a cue after the quote', CUE_AFTER],
  ['a verb that no table has', ANY_VERB],
  ['a cue before the quote', CUE_BEFORE],
  ['a colon', COLON],
  ['a cue in the middle', IN_THE_MIDDLE],
] as const)('direct speech with %s', (_name, cases) => {
  it.each(cases)('%s', (text, content, source, cue) => {
    expect(directIn(text)).toEqual([[content, source, cue]]);
  });
});

describe('direct speech', () => {
  it('gives a second verb of the sentence its own quote', () => {
    expect(directIn(`“${SHUT},” Ana Petrov said, adding later, “It will open in May.”`)).toEqual([
      [[`${SHUT},`], 'Ana Petrov', 'said'],
      [['It will open in May.'], 'Ana Petrov', 'adding'],
    ]);
  });

  it.each([
    ['a title after a preposition', 'On “The Early Hour,” Ana Petrov said that the bridge was shut.'],
    ['a title within the sentence', 'In her second book, “The Long Way Home,” Ana Petrov describes the port.'],
    ['a title at the head of the sentence', '“The Long Way Home,” Ana Petrov wavered, was late.'],
    ['a word spoken of as a word', "The word 'terror' was on every wall."],
    ['a scare quote', 'The ‘provisional’ council said the bridge was shut.'],
    ['a quoted word in a circumstance', 'As the “Never Again” movement continues to grow, the town is quiet.'],
    ['names of ships', "The ship 'Morning Star' and the “Evening Star” left port."],
    ['a sentence after a question', '“Too late?” Petrov opened the window.'],
    ['what could be said', 'Critics could say, “The law is too weak for that.”'],
    ['a name with a colon and a phrase of two words', 'Ana Petrov: ‘No idea’ when the bridge opens'],
  ])('is not read from %s', (_name, text) => {
    expect(directIn(text)).toEqual([]);
  });
});
