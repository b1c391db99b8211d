import { describe, expect, it } from 'vitest';
import { eventsIn } from './reading';

describe('what happened then, published on 2024-08-13', () => {
  it.each<[string, ...(string | null)[]]>([
    ['The bridge fell on Sunday.', 'The bridge fell'],
    ['On Sunday, the bridge fell into the river.', 'the bridge fell into the river'],
    ['In February 2022, the army crossed the border.', 'the army crossed the border'],
    ['The bridge fell on Sunday in heavy rain, officials said.', 'The bridge fell on Sunday in heavy rain'],
    ['The bridge fell on Sunday and killed two people.', 'The bridge fell'],
    ['He said on Sunday that the bridge had fallen.', 'He said on Sunday that the bridge had fallen'],
    ['"We will rebuild," he said on Tuesday.', '"We will rebuild," he said'],
    ['The bridge will be rebuilt, he said on Tuesday.', 'The bridge will be rebuilt, he said'],
    [
      'The company, based in Oslo, said on Monday it would cut 300 jobs.',
      'The company, based in Oslo, said on Monday it would cut 300 jobs',
    ],
    ['The singer was born in 1950 and died in 2010.', 'The singer was born', 'died'],
    ['When the war ended in 1945, the family moved.', 'the war ended'],
    ['The man who died on Sunday was a farmer.', 'The man who died on Sunday was a farmer'],
    [
      'The talks, which began in March, ended on Thursday.',
      'The talks, which began',
      'The talks, which began in March, ended',
    ],
    ["Sunday's vote was peaceful.", null],
    ['The 2020 election was close.', null],
    ['The events of 1990 are forgotten.', null],
    ['A flood in 1953.', null],
    ['Sunday was quiet.', null],
    ['They met on 3 May 2021 and again on 5 May 2021.', 'They met', 'They met'],
    ['The union called a strike on Monday, but the firm refused.', 'The union called a strike'],
    ['Over the past three years, at least 30 miners have died.', 'at least 30 miners have died'],
  ])('%s', (sentence, ...expected) => {
    expect(eventsIn(sentence, '2024-08-13')).toEqual(expected);
  });
});
