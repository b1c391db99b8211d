import { describe, expect, it } from 'vitest';
import { capitalRunsOf } from '../../../../engine/tagger/names/capital-runs';
import { NO_PLACES, placeMatches, positionIn, type PlaceMatch } from '../../../../engine/tagger/names/place-evidence';
import { gazetteerOf } from './gazetteer';
import { cut, quotedRun, runInput } from './tables';

const VELMORA = { id: 1, name: 'Velmora', feature: 'country', level: 'country', country: 'VM', prominence: 8 } as const;
const SOUTH_DALE = { id: 2, name: 'South Dale', feature: 'first-order', country: 'VM', prominence: 5.9 } as const;
const GAZETTEER = gazetteerOf([
  VELMORA,
  SOUTH_DALE,
  { id: 3, name: 'Orsk', country: 'VM', firstOrder: 2, prominence: 4.2 },
  { id: 4, name: 'Orsk', country: 'XX', prominence: 3.1 },
  { id: 5, name: 'Port-sur-Orne', country: 'XX', prominence: 1.5 },
  { id: 6, name: 'Bay of Dorn', feature: 'sea', prominence: 6 },
  { id: 7, name: 'Dorn', country: 'XX', firstOrder: 99, prominence: 4.9 },
]);

interface Matched extends PlaceMatch {
  readonly words: string;
}

/** The names of places in a text, each once. */
function matched(source: string): Matched[] {
  const text = cut(source);
  const input = runInput(text);
  const matches = placeMatches(input, capitalRunsOf(input), GAZETTEER) ?? [];
  return [...new Set(matches)].flatMap((match) =>
    match === null ? [] : [{ ...match, words: quotedRun(text, match) }],
  );
}

function words(source: string): string[] {
  return matched(source).map((match) => match.words);
}

describe('names of places in a text', () => {
  it.each([
    ['They live in Orsk.', ['Orsk']],
    ['They live in orsk.', []],
    ['ORSK, Velmora — It rained.', ['ORSK', 'Velmora']],
    ['The Bay of Dorn froze.', ['Bay of Dorn']],
    ['A school in Port-sur-Orne closed.', ['Port-sur-Orne']],
    ['South Dale Police met Orsk Police.', ['South Dale', 'Orsk']],
    ['The South. Dale left.', []],
    ['', []],
  ])('%s', (source, expected) => {
    expect(words(source)).toEqual(expected);
  });

  it('says how prominent the foremost place of the name is, and what', () => {
    const [orsk, velmora, bay] = matched('Orsk is in Velmora, on the Bay of Dorn.');
    expect([orsk?.step, velmora?.step, bay?.step]).toEqual([2, 5, 4]);
    expect(new Set([orsk?.kind, velmora?.kind, bay?.kind]).size).toBe(3);
  });

  it('tells a name that is all of a run of capitals from a part of one', () => {
    expect(matched('Orsk Police went to Orsk.').map(({ isWhole }) => isWhole)).toEqual([false, true]);
  });

  it('sees whether a place of the name lies in what the document names', () => {
    const liesIn = (source: string): number | undefined =>
      matched(source).find((match) => match.words === 'Orsk')?.liesIn;
    expect(liesIn('It rained in Orsk.')).toBe(0);
    expect(liesIn('It rained in Orsk. All of Velmora was wet.')).toBe(1);
    expect(liesIn('It rained in Orsk. All of South Dale was wet.')).toBe(2);
  });

  it('sees a place, a comma and what it lies in', () => {
    const relations = matched('Orsk, Velmora; Dorn, Velmora; Orsk and Velmora').map((match) => [
      match.words,
      match.beforeLarger,
      match.afterSmaller,
    ]);
    expect(relations).toEqual([
      ['Orsk', 2, 0],
      ['Velmora', 0, 2],
      ['Dorn', 1, 0],
      ['Velmora', 0, 1],
      ['Orsk', 0, 0],
      ['Velmora', 0, 0],
    ]);
  });

  it('numbers the words of a name', () => {
    const text = cut('The Bay of Dorn froze.');
    const input = runInput(text);
    const matches = placeMatches(input, capitalRunsOf(input), GAZETTEER) ?? [];
    const positions = matches.map((match, at) => (match === null ? 0 : positionIn(match, at)));
    expect(positions).toEqual([0, 2, 4, 3, 0, 0]);
  });

  it('is unknown without a gazetteer', () => {
    const input = runInput(cut('They live in Orsk.'));
    expect(placeMatches(input, capitalRunsOf(input), NO_PLACES)).toBeNull();
  });

  it.each([
    ['one name over and over', 'Orsk '.repeat(40_000)],
    ['fifty thousand names nobody bears', Array.from({ length: 50_000 }, (_, at) => `Q${at.toString(36)}`).join(' ')],
    ['one endless word', `A${'a'.repeat(200_000)}`],
  ])('takes bounded time: %s', (_, source) => {
    let asked = 0;
    const counting = { named: (name: string) => ((asked += 1), GAZETTEER.named(name)) };
    const input = runInput(cut(source));
    const matches = placeMatches(input, capitalRunsOf(input), counting);
    expect(matches).toHaveLength(input.tokens.length);
    // Names of up to five words from every word on, and each different one is asked once.
    expect(asked).toBeLessThanOrEqual(5 * new Set(input.tokens.map(({ lower }) => lower)).size + 5);
  });
});
