import { describe, expect, it } from 'vitest';
import { read } from './reading';

/** "Ana Ruiz/person", "Kenyan/place demonym". */
function namesIn(text: string): string[] {
  const { names, quoted } = read(text);
  return names.map((name) => `${quoted(name)}/${name.kind}${name.form === 'demonym' ? ' demonym' : ''}`);
}

describe('people', () => {
  it.each([
    ['Governor Marta Oduya said the bridge was safe.', ['Marta Oduya/person']],
    ['The strike was called by Lt. Gen. Pavel Dorn on Monday.', ['Pavel Dorn/person']],
    ['It was Mr Tembe who signed.', ['Tembe/person']],
    ['A word with Ms Paris would help.', ['Paris/person']],
    ['They met Ursula von der Wal and Omar bin Rashidi.', ['Ursula von der Wal/person', 'Omar bin Rashidi/person']],
    ['Police arrested Lau Suk-han, 43, on Friday.', ['Lau Suk-han/person']],
    ["Marta Oduya's lawyer left. Later Oduya's son came.", ['Marta Oduya/person', 'Oduya/person']],
    ['The letter names José Á. Fernández.', ['José Á. Fernández/person']],
    ['US Secretary of State Helena Brand landed.', ['US/place', 'Helena Brand/person']],
    ['It was shown to rescuer Jun Tarro on Friday.', ['Jun Tarro/person']],
    ['A bench of Justices M.K. Oduya and Marta Rao sat.', ['M.K. Oduya/person', 'Marta Rao/person']],
    ['He was replaced by Kenya international Yori Lindt.', ['Kenya/place', 'Yori Lindt/person']],
    ['Deputy Foreign Minister Helena Brand landed.', ['Helena Brand/person']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('places and demonyms', () => {
  it.each([
    ['Rain fell in the Velmora region, and the road to Velmora closed.', ['Velmora/place', 'Velmora/place']],
    ['She was born in the village of Orsk, in Kenya.', ['Orsk/place', 'Kenya/place']],
    ['Russians and Ukrainian troops fought.', ['Russians/place demonym', 'Ukrainian/place demonym']],
    ['The French-German border is open.', ['French/place demonym', 'German/place demonym']],
    ['A Kyiv-based firm paid.', ['Kyiv/place']],
    ["Surgeons at St. Tarro's Hospital agree.", ["St. Tarro's Hospital/place"]],
    ['Ships left the Gulf of Guinea.', ['Gulf of Guinea/place']],
    ['Flights to the United States and South Africa stopped.', ['United States/place', 'South Africa/place']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('organisations', () => {
  it.each([
    ['The Ministry of Health and Sport refused.', ['Ministry of Health and Sport/organization']],
    ['The Kenyan Interior Ministry refused.', ['Kenyan Interior Ministry/organization']],
    ['Shares of Amaka Foods Inc. fell.', ['Amaka Foods Inc./organization']],
    ['He left the National Unity Party for NATO.', ['National Unity Party/organization', 'NATO/organization']],
    ['Doctors at the University of Velmora agree.', ['University of Velmora/organization']],
    ["Soldiers of the People's Army fled.", ["People's Army/organization"]],
    ['On Tuesday the Commission adopted it.', ['Commission/organization']],
    ['It was made by the drugmaker Velmex.', ['Velmex/organization']],
    ['Students of Xavier University agree.', ['Xavier University/organization']],
    ['The Organization of American States met.', ['Organization of American States/organization']],
    ['Amaka Foods Plc fell. Investors sold shares in Amaka.', ['Amaka Foods Plc/organization', 'Amaka/organization']],
    ['The Port Workers Union (PWU) met. The PWU wants more.', ['Port Workers Union', 'PWU', 'PWU']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected.map((name) => (name.includes('/') ? name : `${name}/organization`)));
  });
});

describe('what is no name', () => {
  it.each([
    'This is not what people wanted.',
    'Under Article 11 (2) the deadline is Monday, 3 March.',
    'The President spoke on Telegram at Easter.',
    'Evacuations were ordered. Officials said so.',
    'They paid Rs 5 lakh, then Rs. 300 and Tk 40.',
    'The economy grew; GDP rose and the CEO was glad.',
    'They signed a memorandum of understanding (MOU), and the MOU holds.',
    'The chief election commissioner (CEC) left. The CEC was tired.',
    'Eastern regions are dry. Regional leaders met.',
    '',
    '!!! ... ---',
  ])('%j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('takes from a headline in title case only what prose or the tables vouch for', () => {
    const text =
      'Governor Oduya Orders Bridge Closed After Kenya Floods\nGovernor Marta Oduya ordered it. Oduya said rain was heavy.';
    expect(namesIn(text)).toEqual(['Oduya/person', 'Kenya/place', 'Marta Oduya/person', 'Oduya/person']);
  });
});

describe('evidence of the whole document', () => {
  it('lets the clear contexts decide for the others', () => {
    const { names } = read('Velmora was quiet. The town of Velmora had been shelled. Roads into Velmora are closed.');
    expect(names.map(({ kind }) => kind)).toEqual(['place', 'place', 'place']);
  });

  it('gives weak evidence less confidence than strong', () => {
    const { names, quoted } = read('Governor Marta Oduya praised Rill.');
    expect(names.map(quoted)).toEqual(['Marta Oduya', 'Rill']);
    const [strong, weak] = names.map(({ confidence }) => confidence);
    expect(strong).toBeGreaterThan(0.9);
    expect(weak).toBeLessThan(0.7);
  });
});
