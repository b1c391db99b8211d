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
    ['The singer was born in 1950 and died in 2010.', 'The singer was born', 'The singer was born in 1950 and died'],
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
    [
      'Talks between the ferry firm and its crews failed on Sunday.',
      'Talks between the ferry firm and its crews failed',
    ],
    [
      'The mayor told them that clerks in the tax and harbour offices will leave on Friday.',
      'clerks in the tax and harbour offices will leave',
    ],
    ['She and her son were walking home on Friday.', 'She and her son were walking home'],
    [
      'They had until 1 August to reply, and the court is to rule early next year.',
      'They had until 1 August to reply',
      'the court is to rule',
    ],
    ['Edwin Ruiz, of Bergen, Norway, died on Friday.', 'Edwin Ruiz, of Bergen, Norway, died'],
    ['He fell back because his bank, Kestrel Mining, failed on Friday.', 'his bank, Kestrel Mining, failed'],
    [
      'He has won in three countries (Chile, Peru and Spain) and moved home on Friday.',
      'He has won in three countries (Chile, Peru and Spain) and moved home',
    ],
    [
      'The party was accused on Friday of an “ugly trick” during the debate.',
      'The party was accused on Friday of an “ugly trick” during the debate',
    ],
    [
      'The mayor said on Friday that the ferry was "worn out" and unsafe.',
      'The mayor said on Friday that the ferry was "worn out" and unsafe',
    ],
    [
      'On Friday, the head of the mill, who was then in Oslo, left the firm.',
      'the head of the mill, who was then in Oslo, left the firm',
    ],
    ['The court dropped a charge made against the mayor in 2010.', 'a charge made against the mayor'],
    ['The council rejected the tax imposed on Friday.', 'the tax imposed'],
    ['The tax was imposed on Friday.', 'The tax was imposed'],
    ['The council dropped the hearing, which is set to open on Friday.', 'the hearing, which is set to open'],
    ['The launch is on Friday.', null],
    ['I think 2021 and 2022 will be good years.', null, null],
    ['Come 5 May, prices will rise.', 'prices will rise'],
    ['Today (13 August), the mayor left the party.', 'the mayor left the party', 'the mayor left the party'],
    ['We see growth coming back in 2020.', 'We see growth coming back'],
    ['The work will last well into 2027.', 'The work will last'],
    ['The mayor is to speak later on Friday.', 'The mayor is to speak'],
  ])('%s', (sentence, ...expected) => {
    expect(eventsIn(sentence, '2024-08-13')).toEqual(expected);
  });
});
