import { describe, expect, it } from 'vitest';
import { quantityOf } from './reading';

type Row = readonly [sentence: string, figure: string, min: number, max: number, relation: string];

const ROWS: readonly Row[] = [
  ['The harbour employs 14,000 people.', '14,000 people', 14000, 14000, 'exact'],
  ['It fed 1,00,000 people.', '1,00,000 people', 100000, 100000, 'exact'],
  ['Some 12 000 homes burned.', 'Some 12 000 homes', 12000, 12000, 'about'],
  ['The city has 1.2 million residents.', '1.2 million residents', 1.2e6, 1.2e6, 'exact'],
  ['They planted twenty-two trees.', 'twenty-two trees', 22, 22, 'exact'],
  ['They planted a hundred and five trees.', 'a hundred and five trees', 105, 105, 'exact'],
  ['They sold two and a half million books.', 'two and a half million books', 2.5e6, 2.5e6, 'exact'],
  ['They sold three thousand four hundred books.', 'three thousand four hundred books', 3400, 3400, 'exact'],
  ['Half a million people marched.', 'Half a million people', 500000, 500000, 'exact'],
  ['They sank two dozen boats.', 'two dozen boats', 24, 24, 'exact'],
  ['They sank over a dozen boats.', 'over a dozen boats', 12, 12, 'more than'],
  ['Dozens of boats sank.', 'Dozens of boats', 24, 99, 'between'],
  ['Scores of boats sank.', 'Scores of boats', 40, 99, 'between'],
  ['Hundreds of boats sank.', 'Hundreds of boats', 100, 999, 'between'],
  ['Tens of thousands of Latvians voted.', 'Tens of thousands of Latvians', 10000, 99999, 'between'],
  ['Hundreds of thousands of birds died.', 'Hundreds of thousands of birds', 100000, 999999, 'between'],
  ['Millions of trees burned.', 'Millions of trees', 1e6, 9999999, 'between'],
  ['Several boats sank.', 'Several boats', 3, 9, 'between'],
  ['A few boats sank.', 'A few boats', 3, 5, 'between'],
  ['A handful of boats sank.', 'A handful of boats', 3, 5, 'between'],
  ['Several hundred boats sank.', 'Several hundred boats', 300, 999, 'between'],
  ['A third of the boats sank.', 'A third of the boats', 0.3333, 0.3333, 'exact'],
  ['Two-thirds of voters stayed away.', 'Two-thirds of voters', 0.6667, 0.6667, 'exact'],
  ['One in five children is hungry.', 'One in five children', 0.2, 0.2, 'exact'],
  ['Nine out of 10 families pay.', 'Nine out of 10 families', 0.9, 0.9, 'exact'],
  ['About 10 to 15 boats sank.', 'About 10 to 15 boats', 10, 15, 'between'],
  ['Between 3 and 5 per cent agreed.', 'Between 3 and 5 per cent', 3, 5, 'between'],
  ['It lost $10-12bn there.', '$10-12bn', 1e10, 1.2e10, 'between'],
  ['It cost $3 to $4 million.', '$3 to $4 million', 3e6, 4e6, 'between'],
  ['Two or three boats sank.', 'Two or three boats', 2, 3, 'between'],
  ['At least 40 boats sank.', 'At least 40 boats', 40, 40, 'at least'],
  ['No fewer than 40 boats sank.', 'No fewer than 40 boats', 40, 40, 'at least'],
  ['Up to 40 boats sank.', 'Up to 40 boats', 40, 40, 'at most'],
  ['Nearly 40 boats sank.', 'Nearly 40 boats', 40, 40, 'less than'],
  ['Just over 40 boats sank.', 'Just over 40 boats', 40, 40, 'more than'],
  ['An estimated 40 boats sank.', 'An estimated 40 boats', 40, 40, 'about'],
  ['The club has 100+ members.', '100+ members', 100, 100, 'at least'],
  ['They ran for 2½ hours.', '2½ hours', 2.5, 2.5, 'exact'],
  ['He got five years and six months.', 'five years and six months', 5.5, 5.5, 'exact'],
  ['At night it was -5 °C there.', '-5 °C', -5, -5, 'exact'],
];

describe('the value of a figure and how sure it is', () => {
  it.each(ROWS)('%s', (sentence, figure, min, max, relation) => {
    const { value, relation: found } = quantityOf(sentence, figure);
    expect({ ...value, relation: found }).toEqual({ min, max, relation });
  });
});
