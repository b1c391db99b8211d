import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../../engine/quotes/attributions';
import { CERTAIN_FROM } from '../../../../engine/quotes/quotations';
import { blocksOf } from '../../../../engine/text/blocks';
import { tokenise } from '../../../../engine/text/tokenise';
import { tagGrammar } from '../../model';

const BODY = [
  'The town of Velmora was cut off on Monday. Ruiz said the bridge would stay shut, and Odele said it would not.',
  'Ana Ruiz has been mayor since 2019. Tom Odele leads the Greens. The Velmora Water Board told reporters it was sorry.',
  'Hurricane Lena reached the coast in the night.',
].join('\n\n');

interface Said {
  readonly source: string | null;
  readonly content: string;
  readonly directness: string;
  readonly certain: boolean;
}

function headline(title: string): Said[] {
  const text = `${title}\n\n${BODY}`;
  return findAttributions(tagGrammar(tokenise(text, blocksOf(text, { title: 'first-line' }))))
    .filter(({ content }) => (content[0]?.start ?? 0) < title.length)
    .map(({ source, content, directness, confidence }) => ({
      source: source === null ? null : text.slice(source.start, source.end),
      content: content.map(({ start, end }) => text.slice(start, end)).join(' | '),
      directness,
      certain: confidence >= CERTAIN_FROM,
    }));
}

type Case = readonly [title: string, source: string, content: string, directness: string];

const SPOKEN: readonly Case[] = [
  ['Ruiz: bridge goes to the bidder from Lenz', 'Ruiz', 'bridge goes to the bidder from Lenz', 'indirect'],
  ['Ruiz: Bridge Stays Shut Until May.', 'Ruiz', 'Bridge Stays Shut Until May', 'indirect'],
  ['Ruiz: ‘I was told nothing’', 'Ruiz', 'I was told nothing', 'direct'],
  ['Tom Odele: Flood was ‘a crime’ against the town', 'Tom Odele', 'Flood was ‘a crime’ against the town', 'mixed'],
  ['Police: two held after fire', 'Police', 'two held after fire', 'indirect'],
  ['Officials: Gates were opened at six', 'Officials', 'Gates were opened at six', 'indirect'],
  ['Poll: Half the town would rebuild the bridge', 'Poll', 'Half the town would rebuild the bridge', 'indirect'],
  ['EXCLUSIVE – Ana Ruiz: I will not resign', 'Ana Ruiz', 'I will not resign', 'indirect'],
  ['We will not leave – mayor', 'mayor', 'We will not leave', 'indirect'],
  ['Two held after fire: police', 'police', 'Two held after fire', 'indirect'],
  ['‘We were told nothing’: residents on the flood', 'residents on the flood', 'We were told nothing', 'direct'],
  ['Bridge to stay shut until May, says minister', 'minister', 'Bridge to stay shut until May', 'indirect'],
  ['Bridge will open in May, Ruiz says', 'Ruiz', 'Bridge will open in May', 'indirect'],
];

describe('headlines that name their source', () => {
  it.each(SPOKEN)('%s', (title, source, content, directness) => {
    expect(headline(title)).toContainEqual({ source, content, directness, certain: true });
    expect(headline(title).filter(({ certain }) => certain)).toHaveLength(1);
  });
});

describe('headlines whose colon makes nobody speak', () => {
  it.each([
    'Flood in Velmora: what we know',
    'Analysis: The bridge is not coming back',
    'Live: Water rises in the lower town',
    'Opinion: We must not rebuild',
    'Step 1: Turn the water off',
    'Budapest: a city guide',
    'Hurricane Lena: Thousands flee the coast',
    'Ana Ruiz: who is she?',
    'Ana Ruiz: a life by the water',
    'Ana Ruiz: Mayor jailed for fraud',
    'Sudan: Army retakes the palace',
    'World Cup: Hosts lose in the rain',
    'Bridge stays shut – Daily Echo',
    'The Latest: Water falls in the north',
    'Euro 2024: Spain win again',
    'Schools: Lessons start an hour late',
  ])('%s', (title) => {
    expect(headline(title).filter(({ certain }) => certain)).toEqual([]);
  });
});

it('is unsure of a name the article does not hear', () => {
  expect(headline('Piet Marek: Bridge stays shut')).toEqual([
    { source: 'Piet Marek', content: 'Bridge stays shut', directness: 'indirect', certain: false },
  ]);
});

it('keeps the first sentence of a text without headline for the body', () => {
  const text = 'Police: two were held after the fire. They are brothers.';
  expect(findAttributions(tagGrammar(tokenise(text, blocksOf(text, { title: 'first-line' }))))).toEqual([]);
});
