import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('what comes again, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['The choir sings every Sunday.', 'every Sunday = null (recurring, none, P1W)'],
    ['The choir sings on Mondays.', 'on Mondays = null (recurring, none, P1W)'],
    ['The choir sings each year.', 'each year = null (recurring, none, P1Y)'],
    ['The choir sings every two weeks.', 'every two weeks = null (recurring, none, P2W)'],
    ['The choir sings every other day.', 'every other day = null (recurring, none, P2D)'],
    ['The choir sings every four years.', 'every four years = null (recurring, none, P4Y)'],
    ['The choir sings twice a week.', 'twice a week = null (recurring, none, P1W)'],
    ['The choir sings once a month.', 'once a month = null (recurring, none, P1M)'],
    ['The choir sings three times a year.', 'three times a year = null (recurring, none, P1Y)'],
    ['The choir sings once every two years.', 'once every two years = null (recurring, none, P2Y)'],
    ['The choir sings annually.', 'annually = null (recurring, none, P1Y)'],
    ['The choir sings daily.', 'daily = null (recurring, none, P1D)'],
    ['The choir sings every summer.', 'every summer = null (recurring, none, P1Y)'],
    ['The choir sings every May.', 'every May = null (recurring, none, P1Y)'],
    ['The choir sings every morning.', 'every morning = null (recurring, none, P1D)'],
    ['The choir sings Sunday evenings.', 'Sunday evenings = null (recurring, none, P1W)'],
    ['The choir sings Monday to Friday.', 'Monday to Friday = null (recurring, none, P1W)'],
    ['The choir sings on Sundays through Thursdays.', 'on Sundays through Thursdays = null (recurring, none, P1W)'],
    ['The choir sings on weekends.', 'on weekends = null (recurring, none, P1W)'],
    ['The choir sings every few weeks.', 'every few weeks = null (recurring, none, fuzzy)'],
  ])('%s', (sentence, ...expected) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual(expected);
  });
});
