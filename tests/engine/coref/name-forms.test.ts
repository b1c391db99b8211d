import { describe, expect, it } from 'vitest';
import { soundAlike } from '../../../engine/coref/sound';
import { join } from './written';

const people = (...names: string[]) => ({ names: names.map((words) => [words, 'person'] as const) });
const organisations = (...names: string[]) => ({ names: names.map((words) => [words, 'organization'] as const) });

describe('people by other forms of their names', () => {
  it.each([
    ['Joseph Lind spoke. Joe Lind left.', 'Joseph Lind', 'Joe Lind', 'nickname'],
    ['Viktor Zelenko spoke. Viktor Zelenkoy left.', 'Viktor Zelenko', 'Viktor Zelenkoy', 'same-sound'],
    ['Moussa Gadhari spoke. Qadhari left.', 'Moussa Gadhari', 'Qadhari', 'same-sound'],
    ['John Berg spoke. J. Berg left.', 'John Berg', 'J. Berg', 'initial'],
  ])('%s', (text, first, second, rule) => {
    const { entities, mentionsOf } = join(text, people(first, second));
    expect(entities).toHaveLength(1);
    expect(mentionsOf(entities[0]?.name ?? '')).toEqual([first, second]);
    expect(entities[0]?.mentions[1]?.why).toEqual({ rule, antecedent: 0 });
  });

  it.each([
    ['Ana Lind met Eva Lind.', 'Ana Lind', 'Eva Lind'],
    ['Wei Chen met Wei Chang.', 'Wei Chen', 'Wei Chang'],
    ['Bill Lind met Walter Lind.', 'Bill Lind', 'Walter Lind'],
  ])('%s are two', (text, first, second) => {
    expect(join(text, people(first, second)).entities).toHaveLength(2);
  });

  it('of one family name are told apart by the title', () => {
    const text = 'Ana Ruiz met Carlos Ruiz. Rain fell. Mr Ruiz smiled.';
    const { mentionsOf, entity } = join(text, people('Ana Ruiz', 'Carlos Ruiz', 'Ruiz'));
    expect(mentionsOf('Carlos Ruiz')).toEqual(['Carlos Ruiz', 'Ruiz']);
    expect(entity('Carlos Ruiz')?.mentions[1]).toMatchObject({ certain: true, why: { rule: 'title-and-name' } });
  });

  it('of one family name are told apart by who was called so before', () => {
    const text = 'Ana Ruiz spoke. Ruiz is ill. Her brother Carlos Ruiz said so. Ruiz wept.';
    const { mentionsOf } = join(text, people('Ana Ruiz', 'Carlos Ruiz', 'Ruiz'));
    expect(mentionsOf('Ana Ruiz')).toEqual(['Ana Ruiz', 'Ruiz', 'Her', 'Ruiz']);
  });
});

describe('soundAlike', () => {
  it.each([
    ['Zelensky', 'Zelenskyy', true],
    ['Gaddafi', 'Qadhafi', true],
    ['Yanukovych', 'Yanukovich', true],
    ['Lee', 'Li', false],
    ['Morales', 'Moreira', false],
    ['Johnson', 'Johansson-Smith', false],
    ['', '', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(soundAlike(one, other)).toBe(expected);
  });
});

describe('organisations by their letters', () => {
  it.each([
    ['Tarvo Electoral Commission (TEC) met. TEC left.', ['Tarvo Electoral Commission', 'TEC'], 'given-acronym'],
    ['U.S. Grain and Seed Office met. GSO left.', ['U.S. Grain and Seed Office', 'GSO'], 'acronym'],
    [
      'U.S. Grain Board of Trade met. Grain Board of Trade left.',
      ['U.S. Grain Board of Trade', 'Grain Board of Trade'],
      'same-name',
    ],
    ['Blue Kestrel Foods met. Blue Kestrel left.', ['Blue Kestrel Foods', 'Blue Kestrel'], null],
    ['12th Air Supply Group met. 12th ASG left.', ['12th Air Supply Group', '12th ASG'], 'acronym'],
    [
      'Tarvo Supreme Court of Appeal met. Supreme Court left.',
      ['Tarvo Supreme Court of Appeal', 'Supreme Court'],
      null,
    ],
  ])('%s', (text, names, rule) => {
    const { entities } = join(text, organisations(...names));
    expect(entities).toHaveLength(1);
    expect(entities[0]?.mentions[1]?.why.rule).toBe(rule ?? 'part-of-name');
  });

  it.each([
    ['Union of Tarvo Miners (GDM) met. GDM left.', ['Union of Tarvo Miners', 'GDM'], ['GDM', 'GDM']],
    ['GDM (Union of Tarvo Miners) met. GDM left.', ['Union of Tarvo Miners', 'GDM'], ['GDM', 'GDM']],
  ])('takes what stands in brackets for the same: %s', (text, names, short) => {
    const { entities } = join(text, organisations(...names));
    expect(entities).toHaveLength(1);
    expect(
      entities[0]?.mentions.map(({ start, end }) => text.slice(start, end)).filter((words) => words === 'GDM'),
    ).toEqual(short);
  });

  it.each([
    ['Tarvo Mining (see Kestrel) grew.', ['Tarvo Mining', 'Kestrel']],
    ['United Nations and United Nations Security Council met.', ['United Nations Security Council', 'United Nations']],
  ])('keeps others apart: %s', (text, names) => {
    expect(join(text, organisations(...names)).entities).toHaveLength(2);
  });
});
