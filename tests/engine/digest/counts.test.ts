import { describe, expect, it } from 'vitest';
import { auditCounts } from '../../../engine/digest/audit/counts';
import { read, wordsOf } from './reading';

/** The groups of a text as words, those that cannot all be true marked. */
function groupsOf(...paragraphs: readonly string[]): string[] {
  const analysis = read(...paragraphs);
  return analysis.digest.counts.map(
    ({ quantities, agree }) => `${agree ? '' : 'not '}${wordsOf(analysis, quantities).join(' = ')}`,
  );
}

const reasonsOf = (...paragraphs: readonly string[]): string[] =>
  read(...paragraphs).digest.disagreements.map(({ reason }) => reason);

describe('figures about the same count', () => {
  it.each([
    [
      'equal numbers',
      'The fire killed 43 people in the Riga market.',
      'The 43 people killed were traders.',
      '43 people = 43 people',
    ],
    [
      'a floor below',
      'At least 40 people died in the market blast.',
      'The 43 people who died in the market blast were traders.',
      'At least 40 people = 43 people',
    ],
    [
      'about',
      'About 14,000 people fled the valley fires.',
      'By night, 14,200 people had fled the valley fires.',
      'About 14,000 people = 14,200 people',
    ],
    [
      'a rounded number',
      'The flood forced 14,000 people out of the valley homes.',
      'All 14,200 people forced out of the valley by the flood are in tents.',
      '14,000 people = 14,200 people',
    ],
    [
      'a vague number',
      'Dozens of people died in the market blast.',
      'The market blast killed 31 people.',
      'Dozens of people = 31 people',
    ],
    ['deaths and people', 'The clinic counted 57 deaths.', 'Cholera has killed 57 people.', '57 deaths = 57 people'],
    [
      'a demonym left out',
      'The army lost 120 Latvian soldiers.',
      'The 120 soldiers lost by the army were buried.',
      '120 Latvian soldiers = 120 soldiers',
    ],
    [
      'an amount',
      'The mill cost 3.75 million dollars.',
      'The state paid 3.75 million dollars for the mill.',
      '3.75 million dollars = 3.75 million dollars',
    ],
    [
      'a share',
      'Some 12.4 per cent of pupils failed.',
      'That 12.4 per cent of pupils failed is a shame.',
      'Some 12.4 per cent = 12.4 per cent',
    ],
    ['things', 'The storm wrecked 17 boats in the harbour.', 'Divers raised the 17 boats.', '17 boats = 17 boats'],
  ])('%s', (_name, one, other, group) => {
    expect(groupsOf(one, other)).toEqual([group]);
  });

  it('are listed in text order of their first', () => {
    const groups = groupsOf(
      'The storm wrecked 17 boats and killed 43 people.',
      'The 43 people killed were at sea.',
      'Divers raised the 17 boats.',
    );
    expect(groups).toEqual(['17 boats = 17 boats', '43 people = 43 people']);
  });
});

describe('figures about two counts', () => {
  it.each([
    ['other people', 'The attack killed 43 Russian soldiers.', 'The attack killed 43 Ukrainian soldiers.'],
    ['another fate', 'The blast killed 43 people.', 'The blast wounded 43 people.'],
    ['another place', 'Some 43 people died in Riga.', 'Some 43 people died in Vilnius.'],
    ['another time', 'Some 43 people died in 2019.', 'Some 43 people died in 2021.'],
    ['other things', 'The storm wrecked 17 boats.', 'The storm broke 17 windows.'],
    ['small numbers of things', 'The man had two bags.', 'The shop sells two bags.'],
    ['numbers far apart', 'At least 40 people died in the market blast.', 'The war has killed 40,000 people.'],
    ['a change', 'Deaths rose by 43.', 'The fire killed 43 people.'],
    ['a part', 'The crash killed 43 people.', 'Among the dead were 12 children.'],
    ['several', 'Several ministers resigned over the mill.', 'Six ministers own the mill.'],
    ['lengths', 'The road is 55 kilometres long.', 'The river is 72 kilometres long.'],
    [
      'shares of two things',
      'Some 20 per cent of homes are empty.',
      'The mill cut its prices by 20 per cent of costs.',
    ],
    ['a nickname', 'They were called the "Three Musicians".', 'He never used the words "three musicians".'],
    ['a name', 'You can now hear Ten Songs each day.', 'The maker of Ten Songs will sing each day.'],
    [
      'bracketed speeds of two cars',
      'The red car will be able to go from rest to 60 mph (97 kph) in five seconds.',
      'The blue car will be able to go from rest to 61 mph (97 kph) in three seconds.',
    ],
    ['one sentence', 'The blast killed 43 people and the fire killed 43 people.', 'It rained.'],
  ])('%s', (_name, one, other) => {
    expect(groupsOf(one, other)).toEqual([]);
  });
});

describe('the headline against the text', () => {
  it.each([
    [
      '40,000 flee floods in Riga',
      'The ministry said 14,000 people fled their homes in the Riga floods on Sunday.',
      '14,000 in the text, 40,000 in the headline',
    ],
    ['Bus crash kills 14', 'A bus crash near Riga killed 40 people on Sunday.', '40 in the text, 14 in the headline'],
    [
      'Ferry fire wounds 30',
      'Police said 13 people were wounded in a fire on the ferry.',
      '13 in the text, 30 in the headline',
    ],
    [
      'Velmora port to spend 3 billion dollars on cranes',
      'The Velmora port will spend 2 billion dollars on new cranes.',
      '2 billion dollars in the text, 3 billion dollars in the headline',
    ],
    [
      'Raid on mill: police arrest 60',
      'Police arrested 16 people in the raid on the mill.',
      '16 in the text, 60 in the headline',
    ],
    [
      '500 homes burn in valley fire',
      'The fire in the valley burned 300 homes.',
      '300 in the text, 500 in the headline',
    ],
  ])('%s', (headline, text, reason) => {
    expect(reasonsOf(headline, text)).toEqual([reason]);
    expect(groupsOf(headline, text)).toEqual([expect.stringMatching(/^not /)]);
  });

  it.each([
    ['the same number', 'Bus crash kills 40', 'A bus crash near Riga killed 40 people on Sunday.'],
    [
      'a rounded number',
      '14,000 flee floods in Riga',
      'The ministry said 14,230 people fled their homes in the Riga floods.',
    ],
    ['a floor', 'Bus crash kills at least 40', 'A bus crash near Riga killed 43 people on Sunday.'],
    ['a toll that rose', 'Toll in bus crash rises to 43', 'The bus crash killed 40 people on Sunday.'],
    ['a sum', 'Bus crashes kill 40', 'A bus crash near Riga killed 25 people.\n\nAnother bus crash killed 15 people.'],
    [
      'killed and wounded together',
      '52 dead and wounded in market blast',
      'The market blast killed 40 people and wounded 12.',
    ],
    ['a part', 'Bus crash kills 14', 'Among those killed in the bus crash were 4 children.'],
    ['another event', 'Bus crash kills 14', 'In 2019, an avalanche killed 40 people.'],
    ['what may come', 'Bus crash kills 14', 'The bus crash could have killed 40 people.'],
    ['vague words', 'Dozens die in bus crash', 'The bus crash killed 40 people.'],
    ['a list of the article’s own', '9 things to know about the mill', 'The mill makes two things.'],
    ['another kind', 'Bus crash kills 14', 'The bus crash wounded 40 people.'],
    ['another place', 'Fire in Riga kills 14', 'A fire in Vilnius killed 40 people last year.'],
    [
      'numbers of two events',
      'Bus crash kills 14',
      'A bus crash in Riga killed 40 people.\n\nA bus crash in Oslo killed 15 people.',
    ],
  ])('agrees, or is not told to disagree: %s', (_name, headline, text) => {
    expect(reasonsOf(headline, ...text.split('\n\n'))).toEqual([]);
  });
});

describe('two sources', () => {
  it('that give two numbers of the same', () => {
    const text = [
      'The police said 14 people were killed in the market attack.',
      'The army said 40 people were killed in the market attack.',
    ];
    expect(reasonsOf(...text)).toEqual(['different sources give 14 and 40 killed']);
    expect(groupsOf(...text)).toEqual(['not 14 people = 40 people']);
  });

  it.each([
    ['the same number', 'The army said 14 people were killed in the market attack.'],
    ['more of them', 'The army said another 40 people were killed in the market attack.'],
    ['another attack', 'The army said 40 people were killed in a raid on the harbour.'],
    ['another place', 'The army said 40 people were killed in the market attack in Oslo.'],
    ['a floor', 'The army said at least 12 people were killed in the market attack.'],
    ['a part', 'The army said 40 of the people killed in the market attack were its own.'],
    ['all the country', 'The army said 40 people were killed nationwide after the market attack.'],
    [
      'numbers that have nothing to do with each other',
      'The army said 14,000 people were killed since the market attack.',
    ],
  ])('do not disagree over %s', (_name, other) => {
    expect(reasonsOf('The police said 14 people were killed in the market attack.', other)).toEqual([]);
  });
});

describe('the reporter’s own words', () => {
  it('that give two numbers of one event', () => {
    expect(
      reasonsOf(
        'The explosion at the market wounded 12 people on Sunday.',
        'Hospitals treated 15 people wounded in the market explosion on Sunday.',
      ),
    ).toEqual(['12 wounded in one paragraph, 15 in a later one']);
  });

  it.each([
    ['a number that rose', 'By evening, the number of people wounded in the market explosion had risen to 15.'],
    ['a later number', 'Doctors later found 15 people wounded in the market explosion on Sunday.'],
    ['another event', 'Hospitals treated 15 people wounded in a fire at the harbour on Sunday.'],
    ['another time', 'Hospitals treated 15 people wounded in the market explosion in 2019.'],
    ['a part', 'Hospitals treated 5 of the people wounded in the market explosion on Sunday.'],
    ['others', 'Hospitals treated 15 others wounded in the market explosion on Sunday.'],
    ['another fate', 'The market explosion on Sunday killed 15 people.'],
    ['other people', 'The market explosion on Sunday wounded 5 children.'],
  ])('do not disagree over %s', (_name, other) => {
    expect(reasonsOf('The explosion at the market wounded 12 people on Sunday.', other)).toEqual([]);
  });
});

describe('auditCounts', () => {
  it('bounds what many figures of one kind cost', () => {
    const { text, blocks, entities, quantities, times } = read(
      Array.from({ length: 900 }, (_, at) => `Fire ${at} killed ${at + 10} people.`).join(' '),
    );
    expect(quantities.length).toBeGreaterThan(800);
    const started = performance.now();
    auditCounts({ text, blocks, entities, quantities, times });
    expect(performance.now() - started).toBeLessThan(600);
  });
});
