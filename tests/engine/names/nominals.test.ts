import { describe, expect, it } from 'vitest';
import { findNominals } from '../../../engine/names/nominals';
import { read } from './known-names';

function nominalsIn(source: string): string[] {
  const { text, names, quoted } = read(source);
  return findNominals(text, names).map((nominal) => `${nominal.kind}: ${quoted(nominal)}`);
}

describe('findNominals', () => {
  it.each([
    [
      'a representative of the Kenyan security services said.',
      ['person: a representative of the Kenyan security services', 'organization: Kenyan security services'],
    ],
    ['A local resident told reporters that it was loud.', ['person: A local resident', 'group: reporters']],
    ['The regional governor said nothing.', ['person: The regional governor']],
    ['He praised the president.', ['person: the president']],
    ['According to witnesses, two shots fell.', ['group: witnesses']],
    ['Thousands of Kenyan soldiers crossed.', ['group: Kenyan soldiers']],
    ['It caught the Kenyan military leadership off guard.', ['group: Kenyan military leadership']],
    ['The government denies it.', ['organization: government']],
    ['Its troops left.', ['group: troops']],
    ['Official figures indicate a rise.', ['document: Official figures']],
    ['According to reports from Nairobi, it rains.', ['document: reports from Nairobi']],
    ['They are far behind Kenyan rebels.', ['group: Kenyan rebels']],
    ['He spoke of allowing Kenyan journalists in.', ['group: Kenyan journalists']],
    ['He named former Kenyan prosecutors.', ['group: former Kenyan prosecutors']],
    ['Snow fell on the old city.', ['place: old city']],
    ['They left the Kenyan capital.', ['place: Kenyan capital']],
    ['They met in the capital of Kenya.', ['place: capital of Kenya']],
    ['The company fell.', ['organization: company']],
    ['They saw the student.', ['person: the student']],
  ])('%s', (source, expected) => {
    expect(nominalsIn(source)).toEqual(expected);
  });

  it.each([
    ['somebody’s role', 'The regional governor, Marta Oduya, smiled.'],
    ['a word that only stands before the head', 'The government plan failed.'],
    ['documents that say nothing', 'She carried the report home.'],
    ['a verb that looks like a noun', 'The US accused Kenya of meddling.'],
    ['what an organisation named after it is', 'It was made by the Swiss drugmaker Amaka Foods.'],
    ['a place that is new, or somebody’s', 'They built a city. His city burned.'],
    ['what a place named after it is', 'They left the city of Nairobi.'],
    ['wide words that nothing narrows', 'There were leaders and parents.'],
  ])('leaves out %s', (_what, source) => {
    expect(nominalsIn(source)).toEqual([]);
  });

  it('tells phrases that may refer back from new ones', () => {
    const { text, names } = read('A spokesman said so. The spokesman said more.');
    expect(findNominals(text, names).map(({ definite }) => definite)).toEqual([false, true]);
  });

  it.each([
    ['the company', true],
    ['the city', true],
    ['the student', true],
    ['the government', false],
    ['the governor', false],
  ])('%s says too little by itself: %s', (words, expected) => {
    const { text, names } = read(`Snow fell on ${words}.`);
    expect(findNominals(text, names).map(({ needsAntecedent }) => needsAntecedent)).toEqual([expected]);
  });
});
