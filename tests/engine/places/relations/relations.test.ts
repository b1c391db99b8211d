import { describe, expect, it } from 'vitest';
import { findRelations } from '../../../../engine/places/relations/relations';
import { inputOf, relationsIn } from './world';

/** "Suja lies-in Kursk", in text order. */
const told = (text: string): string[] => relationsIn(text).map(({ kind, place, other }) => `${place} ${kind} ${other}`);

describe('several relations of one sentence', () => {
  it.each([
    [
      'Tanks crossed the eastern Ukrainian region of Sumy, which borders the Russian region of Kursk, on Sunday.',
      ['Sumy lies-in Ukraine', 'Sumy borders Kursk', 'Kursk lies-in Russia'],
    ],
    ['Suja, a town in the Russian region of Kursk, was shelled.', ['Suja lies-in Kursk', 'Kursk lies-in Russia']],
    ["Suja, a town in Russia's Kursk region, was shelled.", ['Suja lies-in Kursk', 'Kursk lies-in Russia']],
    [
      'Ukraine, which borders Russia, Belarus and Poland, agreed.',
      ['Ukraine borders Russia', 'Ukraine borders Belarus', 'Ukraine borders Poland'],
    ],
    [
      'Ardo, a village of 6,000 people about 30 km from Lima, the Peruvian capital, was flooded.',
      ['Ardo distance Lima', 'Lima capital-of Peru'],
    ],
    ['Rain fell in Houston, Texas, and in Goma, in eastern Congo.', ['Houston lies-in Texas', 'Goma lies-in Congo']],
    ['The region of Belgorod, like Kursk, is on the Ukrainian border.', ['Kursk borders Ukraine']],
    ['Kursk, the largest city and the regional capital of Kursk, was shut.', []],
    ['Ardo lies in Peru. Ardo lies in southern Peru.', ['Ardo lies-in Peru']],
    ['Suja, Russia, 10 km from Sumy, burned.', ['Suja lies-in Russia', 'Suja distance Sumy']],
    ['Peru borders Chile, and Chile borders Peru.', ['Peru borders Chile']],
  ])('%s', (text, relations) => {
    expect(told(text)).toEqual(relations);
  });
});

describe('how far, and on which side', () => {
  it.each([
    ['Ardo lies 30 kilometres north-east of Lima.', { min: 30, max: 30 }, 'north-east'],
    ['Ardo, about 30 kilometers southwest of Lima, burned.', { min: 30, max: 30 }, 'south-west'],
    ['Ardo, some 10 miles from Lima, burned.', { min: 16.1, max: 16.1 }, null],
    ['Ardo, some 10 miles (16 km) from Lima, burned.', { min: 16, max: 16 }, null],
    ['Ardo, between 10 and 15 km east of Lima, burned.', { min: 10, max: 15 }, 'east'],
    ['Ardo, a few kilometres from Lima, burned.', { min: 3, max: 5 }, null],
    ['Ardo, just to the south of Lima, burned.', null, 'south'],
    ["Ardo, about an hour's drive from Lima, burned.", null, null],
    ['Ardo, a two-hour drive north of Lima, burned.', null, 'north'],
    ['A fire broke out in Ardo, not far from Lima.', null, null],
    ['Sumy, 12 km from the Russian border, was shelled.', { min: 12, max: 12 }, null],
    ['Sumy, 12 km from the border with Russia, was shelled.', { min: 12, max: 12 }, null],
    ["Sumy, 12 km from Russia's border, was shelled.", { min: 12, max: 12 }, null],
    ['Sumy, 12 km from Russian territory, was shelled.', { min: 12, max: 12 }, null],
  ])('%s', (text, kilometres, direction) => {
    expect(relationsIn(text).map((one) => [one.kind, one.kilometres, one.direction])).toEqual([
      ['distance', kilometres, direction],
    ]);
  });
});

describe('the capital of a division', () => {
  it.each([
    ['Suja, the regional capital, was shelled. Kursk burned.', ['Suja capital-of Kursk']],
    ['Fires spread in Kursk and in the regional capital, Suja.', ['Suja capital-of Kursk']],
    ['The Texas capital, Houston, was flooded.', ['Houston capital-of Texas']],
    ['The Russian regional capital, Suja, was shelled.', []],
    ['The former Peruvian capital, Lima, was flooded.', ['Lima capital-of Peru']],
    ["Lima, Peru's financial capital, was flooded.", ['Lima lies-in Peru']],
    ['Lima, the former capital of Peru, was flooded.', []],
    ['The Ukrainian capital, Lima said, was calm.', []],
  ])('%s', (text, relations) => {
    expect(told(text)).toEqual(relations);
  });
});

describe('what states nothing', () => {
  it.each([
    ['denied', 'Peru does not border Ukraine.'],
    ['denied with "never"', 'Ardo was never part of Peru.'],
    ['supposed', 'If Peru borders Ukraine, the map is wrong.'],
    ['asked', 'She asked whether Ardo lies in Peru.'],
    ['of soldiers', 'Russian troops in Kursk fled.'],
    ['a state that acts elsewhere', 'Russia in Syria and Chad in Sudan have failed.'],
    ['two clauses', 'After talks in Lima, Peru agreed.'],
    ['places counted up', 'Rain fell in Peru, Chile, Brazil and Chad.'],
    ['a region near a town', 'A storm hit Texas, near Lima.'],
    ['towns and states counted up', 'Rain fell in Kyiv, Houston, Texas, Kursk and Chad.'],
    ['places of two countries', 'He was held in Lima, Chile said.'],
    ['a place of another country', 'Kyiv in Russia is unknown.'],
    ["another thing's place", 'Ardo, a town near the Russian embassy, burned.'],
    ['an office', 'Ardo lies in the Kursk region governor’s plan.'],
    ['its own border', 'Kharkiv lies 30 km from the Ukrainian border.'],
    ['the whole from its part', 'Peru is 30 km from Lima.'],
    ['a larger place in a smaller one', 'Russia is a country in Suja.'],
    ['two neighbours of unlike size', 'He fled from Peru to neighbouring Kursk.'],
  ])('%s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the span', () => {
  it.each([
    ['Rain hit Suja, a town in the Kursk region.', ['Suja, a town in the Kursk']],
    ['Rain hit the Peruvian capital, Lima.', ['Peruvian capital, Lima']],
    ['Rain hit Suja, the regional capital. Kursk burned.', ['Suja, the regional capital']],
  ])('%s', (text, words) => {
    expect(relationsIn(text).map((one) => one.words)).toEqual(words);
  });
});

describe('a page that is nothing but places', () => {
  it.each(['Lima, ', 'Lima, Peru, ', 'Ardo near ', 'Ardo, a town 10 km from Lima, ', 'Peru borders Chile and '])(
    '%s is read in its time',
    (words) => {
      const { grammar, input } = inputOf(words.repeat(Math.floor(200_000 / words.length)));
      const started = performance.now();
      expect(findRelations(grammar, input).length).toBeLessThanOrEqual(400);
      expect(performance.now() - started).toBeLessThan(3000);
    },
    60_000,
  );
});
