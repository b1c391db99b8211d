import { describe, expect, it } from 'vitest';
import { timesIn } from './reading';

describe('what is no time, published on 2024-08-13', () => {
  it.each<[string, ...string[]]>([
    ['They may march, and the march will last.'],
    ['It took three days and lasted for five years.'],
    ['The trip of two weeks cost 1999 dollars.'],
    ['April Jones met June Smith on Black Friday.'],
    ['May said she was happy.'],
    ['The first eight months were hard.'],
    ['He came second, and the third runner fell.'],
    ['The team won 2:1 and then 3:0.'],
    ['He ran it in 12:30.'],
    ['A weekly magazine told of the daily toll.'],
    ['The weekend market was full.'],
    ['The Christmas market was full.'],
    ['The third quarter ended with a goal.'],
    ['About 2000 people came with 1500 dogs.'],
    ['It is 1100 km away and costs $2010.'],
    ['Room 2015 is on the Sunday Times floor.'],
    ['She is in her eighties.'],
    ['Two to three times as many came.'],
    ['The second half was better.'],
    ['The night was cold and the morning wet.'],
    ['One day they will win.'],
    ['The bill fell short by ten to five.'],
    ['He has spent half a minute there.'],
    ['The 24-hour shop sells sun cream.'],
    ['It was the hottest in 20 years.'],
    ['They built it in three days.'],
    ['The council is to hold its first meeting in three years.'],
    ['They will go to Expo 2020 and sign Vision 2030.'],
    ['The TRX 2060 card and a 1900R screen cost more.'],
    ['They sang “1984” and “2112.”'],
    ['Edwin Ruiz, 32, of 1909 Kestrel Drive, and a man of 2012 5th Ave. were held.'],
    ['She scored 7:46 into the half.'],
    ['Toronto, ON and Fresno, CA are far.'],
    ['A third of it came on 9/11.'],
  ])('%s', (sentence) => {
    expect(timesIn(sentence, '2024-08-13')).toEqual([]);
  });
});
