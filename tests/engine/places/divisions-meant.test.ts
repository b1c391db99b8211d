import { describe, expect, it } from 'vitest';
import { readMarked, whereOf } from './marked';

const STATE = 'New York < United States';
const CITY = 'New York < New York';

const cases: readonly [marked: string, said: string, where: string][] = [
  ['Voters in [Ohio], [New York] and [Florida] go to the polls.', 'New York', STATE],
  ['A mill in [Syracuse], [New York], has burnt down.', 'New York', STATE],
  ['A mill in [Brooklyn], [New York], has burnt down.', 'New York', CITY],
  ['Shops in [Chicago], [New York] and [Boston] shut.', 'New York', CITY],
  ['A [New York] firm will move to [Texas].', 'New York', CITY],
  ['Trade with [New York] and [Ohio] grew, and [New York] was glad of it.', 'New York', STATE],
  ['Farms in [Oregon], [Washington] and [Idaho] are dry.', 'Washington', 'Washington < United States'],
  [
    'Trains from [Washington], [Virginia] and [Maryland] were late.',
    'Washington',
    'Washington, D.C. < District of Columbia',
  ],
  ['Her home state of [Washington] would gain, the [White House] said.', 'Washington', 'Washington < United States'],
  ['Peaches from [Georgia], [Alabama] and [Florida] are ripe.', 'Georgia', 'Georgia < United States'],
  ['Leaders of [Armenia], [Georgia] and [Turkey] met.', 'Georgia', 'Georgia < country'],
];

describe('a name of a state and of a city or country', () => {
  it.each(cases)('is what stands beside it in "%s"', (marked, said, where) => {
    const place = readMarked(marked).find((one) => one.said === said);
    expect(place && whereOf(place)).toBe(where);
  });

  it('is the city again where it stands alone', () => {
    const text = 'Voters in [Ohio], [New York] and [Florida] go to the polls. Shares in [New York] fell.';
    const [listed, alone] = readMarked(text).filter(({ said }) => said === 'New York');
    expect([listed && whereOf(listed), alone && whereOf(alone)]).toEqual([STATE, CITY]);
  });
});

describe('a name of no country', () => {
  it('leaves a planet out of the country the article is about', () => {
    const [mars] = readMarked('Snow fell on [Mars], a lab in [Peru] said. The lab in [Lima] is new.');
    expect(mars?.reading).toMatchObject({ country: null, runnerUp: null });
  });
});
