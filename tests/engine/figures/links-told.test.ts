import { describe, expect, it } from 'vitest';
import { analyse } from '../../../engine/analyse';
import type { Inherited } from '../../../engine/model';
import { blocksOf } from '../../../engine/text/blocks';
import { KNOWLEDGE } from '../model';

/** What a figure is linked to, in the text's own words; null for what is not told. */
interface Links {
  readonly source: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly inherited: readonly Inherited[];
}

/** The links of the figure that begins with these words. */
function linksOf(text: string, words: string): Links {
  const { quantities, times, entities } = analyse(
    { id: 'links', text, blocks: blocksOf(text, { title: 'none' }), published: '2024-08-12' },
    KNOWLEDGE,
  );
  const figure = quantities.find(({ start, end }) => text.slice(start, end).startsWith(words));
  if (figure === undefined) {
    throw new Error(
      `no figure “${words}” in ${quantities.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
    );
  }
  const time = times.find(({ id }) => id === figure.time);
  const { source } = figure;
  const name = entities.find(({ id }) => id === source?.entity)?.name ?? null;
  return {
    source: source?.start === undefined || source.end === undefined ? name : text.slice(source.start, source.end),
    time: time === undefined ? null : text.slice(time.start, time.end).replace(/^on /i, ''),
    place: entities.find(({ id }) => id === figure.place)?.name ?? null,
    inherited: figure.inherited,
  };
}

const NONE: readonly Inherited[] = [];

describe('the source of a figure in its own sentence', () => {
  it.each([
    ['By the ministry’s count, 40 people died.', '40', 'the ministry’s count'],
    ['On the union’s own figures, 40 mills closed.', '40', 'the union’s own figures'],
    ['Data from the statistics office show 40 per cent of homes are empty.', '40', 'Data from the statistics office'],
    ['Figures released by the port show 40 ships were late.', '40', 'Figures released by the port'],
    ['The agency’s figures put the toll at 40.', '40', 'The agency’s figures'],
    ['The Velmora Statistics Agency counted 300 homes.', '300', 'The Velmora Statistics Agency'],
    ['The Red Cross has recorded 40 deaths since July.', '40', 'The Red Cross'],
    ['The United Nations puts the death toll at 40.', '40', 'The United Nations'],
    ['Some 40 people died, according to the Velmora Relief Fund.', 'Some 40', 'the Velmora Relief Fund'],
    ['The ministry said 40 people died.', '40', 'The ministry'],
    ['Inflation rose to 5%, the statistics office said.', '5%', 'the statistics office'],
    ['The bridge cost $50m, the ministry said.', '$50m', 'the ministry'],
    ['The agency plans to spend $50m on the bridge, officials said.', '$50m', 'officials'],
    ['Analysts expect sales of $50m.', '$50m', 'Analysts'],
    ['Ana Ruiz wants 40 homes built, according to the mayor.', '40', 'the mayor'],
  ])('%s', (text, words, source) => {
    expect(linksOf(text, words).source).toBe(source);
  });

  it.each([
    ['The stadium recorded 40 wins for the team.', '40'],
    ['The shop counted on 40 customers a day.', '40'],
    ['The firm puts 40 boxes on each lorry.', '40'],
    ['Some 40 homes burned near the ministry’s data centre.', 'Some 40'],
    ['The army has 300 tanks.', '300'],
    ['The agency plans to spend 300 dollars on tea.', '300'],
    ['The number who said they had seen a fox rose to 300.', '300'],
    ['In case you want to know, the index in Riga is 218.', '218'],
    ['Latvia recorded 40 deaths in July.', '40'],
    ['Police fired at 40 cars.', '40'],
    ['The report is 300 pages long.', '300'],
    ['The charity gave 40 blankets to the town.', '40'],
    ['Workers by the ministry’s gate held 40 flags.', '40'],
  ])('is nobody in: %s', (text, words) => {
    expect(linksOf(text, words).source).toBeNull();
  });
});

describe('the time of a figure', () => {
  it.each([
    ['In 2022 there were 40 deaths, compared with 35 in 2021.', '40', '2022'],
    ['In 2022 there were 40 deaths, compared with 35 in 2021.', '35', '2021'],
    ['On Sunday, 40 people died in Riga and 12 were hurt.', '12', 'Sunday'],
    ['A bomb exploded on Sunday, killing 40 people.', '40', 'Sunday'],
    ['The mine sold 40 tonnes in 2019 and 55 tonnes in 2020.', '40', '2019'],
    ['The mine sold 40 tonnes in 2019 and 55 tonnes in 2020.', '55', '2020'],
    ['Output rose from 50 tonnes in May 2021 to 55 tonnes in May 2022.', '55', 'May 2022'],
    ['The ministry said on Sunday that 40 people had died.', '40', 'Sunday'],
    ['Last week, the firm, founded in 1990, sold 400 lorries.', '400', 'Last week'],
    ['Some 40 people fled in 2019, while 12 stayed until 2021.', 'Some 40', '2019'],
    ['The five mills join nine others picked in 2018.', 'nine', '2018'],
    ['Shares jumped, climbing more than 80% so far this year.', 'more than 80%', 'this year'],
    ['Last year’s floods killed 40 people.', '40', 'Last year'],
  ])('%s (%s)', (text, words, time) => {
    expect(linksOf(text, words).time).toBe(time);
  });

  it.each([
    ['The firm, founded in 1990, has 400 employees.', '400'],
    ['Profit rose to 55 million dollars from 50 million dollars in 2021.', '55'],
    ['In 2022 there were 40 deaths, compared with 35.', '35'],
    ['The market has 40 stalls every Sunday.', '40'],
    ['The ferry, which sank in 1994, carried 400 passengers.', '400'],
    ['The clinic (opened in 2011) has 60 beds.', '60'],
    ['He joined the mill, which has 400 workers, in 2019.', '400'],
    ['Ana Ruiz, 45, resigned on Sunday.', '45'],
    ['The five mills join nine others picked in 2018.', 'five mills'],
    ['The 2021 Kestrel will go 39 miles.', '39'],
    ['Twenty teams have won a place in next year’s cup.', 'Twenty'],
    ['The doctors wrote of 40 deaths before a scheduled May 15 vote.', '40'],
    ['It was a 40-goal season and the best win since 2011.', '40'],
    ['The firm chose three mills to send flour in 2020.', 'three'],
    ['The club holds 40 shares, adding to a stake that it took in 2015.', '40'],
    ['Some 40 people have died. On Friday it rained.', 'Some 40'],
  ])('is not told in: %s (%s)', (text, words) => {
    expect(linksOf(text, words).time).toBeNull();
  });
});

describe('the place of a figure', () => {
  it.each([
    ['In Riga, 40 people died and 12 were hurt.', '12', 'Riga'],
    ['Some 40 people died in Riga and 12 in Vilnius.', 'Some 40', 'Riga'],
    ['Nine people are in Riga, seven people in Vilnius and four people in Tallinn.', 'seven', 'Vilnius'],
    ['Nine people are in Riga, seven people in Vilnius and four people in Tallinn.', 'four', 'Tallinn'],
    ['Ministers in Riga said 40 homes burned in Vilnius.', '40', 'Vilnius'],
    ['A bomb exploded in Riga, killing 40 people.', '40', 'Riga'],
    ['Some 40 people entered Riga.', 'Some 40', 'Riga'],
    ['Some 40 people died in Riga yesterday.', 'Some 40', 'Riga'],
  ])('%s (%s)', (text, words, place) => {
    expect(linksOf(text, words).place).toBe(place);
  });

  it.each([
    ['Some 40 people died in Riga and Vilnius.', 'Some 40'],
    ['Ministers in Riga said 40 homes had burned.', '40'],
    ['Latvia has ordered 40 trains.', '40'],
    ['The league banned him for 40 games for pushing a Riga goalkeeper.', '40'],
    ['The firm hopes to raise 40 million dollars in a Riga listing.', '40'],
    ['They used a telescope in Riga to study a cloud 40 miles wide.', '40'],
    ['Shares closed 3% higher, while in Riga the index fell.', '3%'],
    ['The ban holds in 11 states and Riga.', '11'],
    ['He flew to Riga for a meeting of the fund, which gave 40 grants.', '40'],
    ['A 40-year-old teacher fell ill in Riga.', '40'],
    ['According to reports from Kyiv, 40 trains were late.', '40'],
    ['Some 40 people died in Riga, Vilnius and Tallinn.', 'Some 40'],
  ])('is not one in: %s (%s)', (text, words) => {
    expect(linksOf(text, words).place).toBeNull();
  });
});

const DIED = 'The ministry said 40 people died in Riga on Sunday.';

describe('a sentence that goes on from the one before', () => {
  it.each([
    ['Another 12 were wounded.', '12'],
    ['A further 12 people were wounded.', '12'],
    ['Twelve others were wounded.', 'Twelve'],
    ['At least 12 more people were wounded.', 'At least 12'],
    ['Of those, 12 were children.', '12'],
    ['Among the dead were 12 children.', '12'],
    ['They include 12 children.', '12'],
    ['The dead included 12 children.', '12'],
    ['The toll includes 12 children.', '12'],
    ['Half of them were children.', 'Half'],
    ['Twelve were wounded.', 'Twelve'],
    ['In all, 52 people were killed or wounded.', '52'],
  ])('takes source, time and place: %s', (next, words) => {
    expect(linksOf(`${DIED} ${next}`, words)).toEqual({
      source: 'The ministry',
      time: 'Sunday',
      place: 'Riga',
      inherited: ['source', 'time', 'place'],
    });
  });

  it.each([
    ['Twelve people were wounded.', 'Twelve'],
    ['The blast also destroyed 30 homes.', '30'],
    ['Thirty homes were destroyed.', 'Thirty'],
  ])('takes time and place alone in the reporter’s words: %s', (next, words) => {
    expect(linksOf(`${DIED} ${next}`, words)).toMatchObject({ source: null, inherited: ['time', 'place'] });
  });

  it('takes the place alone where the toll is news of its own', () => {
    expect(linksOf(`${DIED} The death toll could rise to 60.`, '60').inherited).toEqual(['place']);
  });

  it('keeps what it says itself', () => {
    const own = linksOf(`${DIED} Another 12 died in Vilnius on Monday, the mayor said.`, '12');
    expect(own).toEqual({ source: 'the mayor', time: 'Monday', place: 'Vilnius', inherited: [] });
  });

  it('hands on what it took', () => {
    const { source, inherited } = linksOf(`${DIED} Of those, 12 were children. They include two boys.`, 'two boys');
    expect({ source, inherited }).toEqual({ source: 'The ministry', inherited: ['source', 'time', 'place'] });
  });

  it('may open the next paragraph', () => {
    expect(linksOf(`${DIED}\n\nAnother 12 were wounded.`, '12').inherited).toEqual(['source', 'time', 'place']);
  });

  it('may be a line of a list', () => {
    const text = 'According to the report:\n\n- 40 people died in Riga\n- 12 homes burned';
    expect(linksOf(text, '12')).toMatchObject({ source: 'the report', inherited: ['source'] });
  });

  it.each([
    ['The minister has 30 aides.', '30'],
    ['Rescue teams pulled 12 people from the rubble.', '12'],
    ['The town has 60,000 people.', '60,000'],
    ['Another 12-year-old boy was at home.', '12'],
    ['More than 300 people die in the country each year.', 'More than 300'],
    ['A plane with 12 people flew to Oslo.', '12'],
    ['Police closed 12 roads.', '12'],
    ['She bought 12 tickets.', '12'],
    ['It is 300 kilometres from the sea.', '300'],
    ['Of those who were asked, 12 had been to the mine.', '12'],
    ['The firm that runs the mine employs 900 people.', '900'],
    ['Two years ago, 12 people were hurt there.', '12'],
  ])('is none with a subject of its own: %s', (next, words) => {
    expect(linksOf(`${DIED} ${next}`, words)).toMatchObject({ source: null, inherited: NONE });
  });

  it.each([
    ['a weak opening', `${DIED}\n\nThirty homes were destroyed.`, 'Thirty'],
    ['a sentence between', `${DIED} It rained. Another 12 were wounded.`, '12'],
    ['a heading between', `${DIED}\n\nFloods and fires\n\nAnother 12 were wounded.`, '12'],
    ['nothing before', 'Another 12 were wounded.', '12'],
  ])('is none after %s', (_name, text, words) => {
    expect(linksOf(text, words).inherited).toEqual(NONE);
  });

  it('takes nothing in which the figures before differ', () => {
    const text =
      'The ministry said 40 people died in Riga. Police said 15 people died in Vilnius, and the mayor said 3 died in Riga. Another 12 were wounded.';
    expect(linksOf(text, '12').inherited).toEqual(NONE);
  });
});

describe('the day on which a figure was told', () => {
  it('is not when it holds', () => {
    expect(linksOf('Profit rose to $55m, the company said on Monday.', '$55m').time).toBeNull();
    expect(linksOf('Profit rose to $55m in July, the company said on Monday.', '$55m').time).toBe('July');
  });
});
