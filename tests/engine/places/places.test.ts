import { describe, expect, it } from 'vitest';
import type { PlaceMention } from '../../../engine/model';
import { readPlaces } from '../../../engine/places/places';
import { GAZETTEER } from './marked';
import { namesIn, tagged, type WrittenName } from './spans';

interface Read extends PlaceMention {
  readonly said: string;
}

/** Place mentions of a text, with the words each span covers. */
function read(text: string, written: readonly WrittenName[]): Read[] {
  const grammar = tagged(text);
  return readPlaces(grammar, namesIn(grammar, written), { gazetteer: GAZETTEER, site: null }).mentions.map((place) => ({
    ...place,
    said: text.slice(place.span.start, place.span.end),
  }));
}

const place = (...words: string[]): WrittenName[] => words.map((word) => [word, 'place']);
const demonym = (...words: string[]): WrittenName[] => words.map((word) => [word, 'demonym']);

describe('one key for the names of one place', () => {
  it('joins a region with and without its head, before and after the name', () => {
    const text =
      'The Norwegian region of Varnes was quiet. Trucks left Varnes at noon.\nThe Varnes region has 12 towns, Varnes Region said.';
    const places = read(text, [...demonym('Norwegian'), ...place('Varnes Region', 'Varnes')]).slice(1);
    expect(places.map(({ said }) => said)).toEqual(['region of Varnes', 'Varnes', 'Varnes region', 'Varnes Region']);
    expect(new Set(places.map(({ key }) => key))).toEqual(new Set(['NO/varnes']));
    expect(new Set(places.map(({ level }) => level))).toEqual(new Set(['first-order']));
  });

  it('joins a country with its demonyms and other names', () => {
    const text = 'Britain and the United Kingdom. British ships, many Britons, the UK.';
    const places = read(text, [...place('Britain', 'United Kingdom', 'UK'), ...demonym('British', 'Britons')]);
    expect(places).toHaveLength(5);
    expect(places.map(({ key }) => key)).toEqual(['GB', 'GB', 'GB', 'GB', 'GB']);
  });

  it('keeps a known city apart from the region around it', () => {
    const places = read('Shells fell on Kharkiv. The Kharkiv region has no power.', place('Kharkiv'));
    expect(places.map(({ said, level, reading }) => [said, level, reading.gazetteerName])).toEqual([
      ['Kharkiv', 'settlement', 'Kharkiv'],
      ['Kharkiv region', 'first-order', 'Kharkiv Oblast'],
    ]);
    expect(new Set(places.map(({ key }) => key)).size).toBe(2);
  });

  it('gives names that share a plural head its level, and leaves their spans alone', () => {
    const places = read('Power failed in the Orvik and Halden districts.', place('Orvik', 'Halden'));
    expect(places.map(({ said, level }) => [said, level])).toEqual([
      ['Orvik', 'second-order'],
      ['Halden', 'second-order'],
    ]);
  });

  it('takes no head over the edge of a line', () => {
    const places = read('A night in Tarvo\nRegion by region, the count goes on.', place('Tarvo'));
    expect(places.map(({ said }) => said)).toEqual(['Tarvo']);
  });
});

describe('where an unknown place lies', () => {
  const cases: readonly [text: string, names: WrittenName[], said: string, country: string | null][] = [
    [
      'The Russian border region of Tarvo is calm.',
      [...demonym('Russian'), ...place('Tarvo')],
      'region of Tarvo',
      'RU',
    ],
    ["Kenya's Tarvo county is calm.", place('Kenya', 'Tarvo'), 'Tarvo county', 'KE'],
    ['A fire in Tarvo, Texas, killed two.', place('Tarvo', 'Texas'), 'Tarvo', 'US'],
    ['A fire in Tarvo in eastern Congo killed two.', place('Tarvo', 'Congo'), 'Tarvo', 'CD'],
    ['A fire in Paris, Texas, killed two.', place('Paris', 'Texas'), 'Paris', 'US'],
    ['They saw Tarvo, Norway and Spain.', place('Tarvo', 'Norway', 'Spain'), 'Tarvo', null],
    ['A fire in Tarvo killed two.', place('Tarvo'), 'Tarvo', null],
    ['Georgia and its port of Batumi; Tbilisi is far.', place('Georgia', 'Tbilisi'), 'Georgia', 'GE'],
    ['Voters in Georgia and in Atlanta queued.', place('Georgia', 'Atlanta'), 'Georgia', 'US'],
  ];
  it.each(cases)('%s', (text, names, said, country) => {
    const found = read(text, names).find((other) => other.said === said);
    expect(found?.reading.country).toBe(country);
  });

  it('says nothing of where it is on the globe, and guesses no country', () => {
    const [tarvo] = read('A fire in Tarvo killed two.', place('Tarvo'));
    expect(tarvo?.reading).toMatchObject({ latitude: null, longitude: null, country: null, gazetteerName: null });
    expect(tarvo?.reading.confidence).toBeLessThan(0.5);
  });

  it('puts a district into the region whose governor speaks of it', () => {
    const text = '"The Orsk district is safe," Russian Tarvo region governor Ivan Petrov said.';
    const places = read(text, [...place('Orsk', 'Tarvo'), ...demonym('Russian')]);
    expect(places.find(({ said }) => said === 'Orsk district')).toMatchObject({
      withinKey: 'RU/tarvo',
      level: 'second-order',
    });
  });

  it('knows that the counties of Kenya are first-order and those of Britain are not', () => {
    const [, kenyan] = read('In Kenya, the Tarvo county office shut.', place('Kenya', 'Tarvo'));
    const [, british] = read('In Britain, the Tarvo county office shut.', place('Britain', 'Tarvo'));
    expect([kenyan?.level, british?.level]).toEqual(['first-order', 'second-order']);
  });
});

describe('actor or location', () => {
  type Case = readonly [text: string, name: string, sense: 'actor' | 'location'];
  const senseIn = (text: string, name: string) => read(text, place(name))[0]?.sense;

  const subjects: readonly Case[] = [
    ['Peru has ordered an inquiry.', 'Peru', 'actor'],
    ['Peru, which has no navy of its own, has agreed to wait.', 'Peru', 'actor'],
    ['Peru is sending troops.', 'Peru', 'actor'],
    ['Peru is a country in South America.', 'Peru', 'location'],
    ['Peru is a close ally of theirs.', 'Peru', 'actor'],
    ['Peru is the only state that has signed.', 'Peru', 'actor'],
    ['Peru is at war.', 'Peru', 'actor'],
    ['Peru is mountainous.', 'Peru', 'location'],
    ['Peru was accused of delay.', 'Peru', 'actor'],
    ['Peru was flooded again.', 'Peru', 'location'],
    ['Peru were all out for 90.', 'Peru', 'actor'],
    ['Peru lies on the coast.', 'Peru', 'location'],
    ['Peru has the highest lake.', 'Peru', 'location'],
    ['Peru responded by sending ships.', 'Peru', 'actor'],
    ['Peru evacuates its embassy', 'Peru', 'actor'],
    ['Peru plans a bridge.', 'Peru', 'actor'],
    ['Peru to send troops', 'Peru', 'actor'],
    ['The deal Peru has signed is void.', 'Peru', 'actor'],
    ['They left after Peru won.', 'Peru', 'actor'],
    ['They left after Peru.', 'Peru', 'location'],
    ['Did Peru agree?', 'Peru', 'actor'],
    ['With Peru refusing, they gave up.', 'Peru', 'actor'],
  ];
  it.each(subjects)('as a subject: %s', (text, name, sense) => {
    expect(senseIn(text, name)).toBe(sense);
  });

  const prepositions: readonly Case[] = [
    ['The road was built by Peru.', 'Peru', 'actor'],
    ['A valley bordered by Peru.', 'Peru', 'location'],
    ['Floods hit towns across Peru.', 'Peru', 'location'],
    ['They flew from Peru to Chile.', 'Peru', 'location'],
    ['A statement from Peru followed.', 'Peru', 'actor'],
    ['They bought the ships from Peru.', 'Peru', 'actor'],
    ['Refugees from Peru came.', 'Peru', 'location'],
    ['Talks with Peru went on.', 'Peru', 'actor'],
    ['The border with Peru is shut.', 'Peru', 'location'],
    ['He apologised to Peru.', 'Peru', 'actor'],
    ['He was given access to Peru.', 'Peru', 'location'],
    ['He moved to Peru.', 'Peru', 'location'],
    ['They sent humanitarian aid to Peru.', 'Peru', 'location'],
    ['A message to Peru was sent.', 'Peru', 'actor'],
    ['Sanctions on Peru were lifted.', 'Peru', 'actor'],
    ['A bomb fell on Lima.', 'Lima', 'location'],
    ['She is the envoy for Peru.', 'Peru', 'location'],
    ['She won 9 caps for Peru.', 'Peru', 'actor'],
    ['They set sail for Peru.', 'Peru', 'location'],
    ['A 2-0 win over Peru followed.', 'Peru', 'actor'],
    ['He flew over Peru.', 'Peru', 'location'],
    ['They drew against Peru.', 'Peru', 'actor'],
    ['The collapse of Peru came late.', 'Peru', 'actor'],
    ['The hills of Peru are green.', 'Peru', 'location'],
    ['Mr Sellers drove to Peru.', 'Peru', 'location'],
  ];
  it.each(prepositions)('after a preposition: %s', (text, name, sense) => {
    expect(senseIn(text, name)).toBe(sense);
  });

  const phrases: readonly Case[] = [
    ["Peru's refusal angered them.", 'Peru', 'actor'],
    ["Peru's foreign policy changed.", 'Peru', 'actor'],
    ["Peru's trade commissioner left.", 'Peru', 'location'],
    ["Peru's coast is dry.", 'Peru', 'location'],
    ['The Peru squad arrived.', 'Peru', 'actor'],
    ['A Peru-led force landed.', 'Peru', 'actor'],
    ['A Lima-based firm closed.', 'Lima', 'location'],
    ['The Lima metro stopped.', 'Lima', 'location'],
    ['Peru officials declined to comment.', 'Peru', 'location'],
    ['The minister accused Peru of delay.', 'Peru', 'actor'],
    ['The minister visited Peru.', 'Peru', 'location'],
    ['They lost to champions Peru.', 'Peru', 'actor'],
    ['LIMA (AP) — Rain fell.', 'LIMA', 'location'],
    ['They left Arden Air Base, Peru, at noon.', 'Peru', 'location'],
    ['Peru 2-1 Chile', 'Peru', 'actor'],
  ];
  it.each(phrases)('%s', (text, name, sense) => {
    expect(senseIn(text, name)).toBe(sense);
  });

  const pairs: readonly [text: string, senses: readonly ['actor' | 'location', 'actor' | 'location']][] = [
    ['Peru and Chile signed the pact.', ['actor', 'actor']],
    ['Snow fell in Peru and Chile.', ['location', 'location']],
    ['A truce between Peru and Chile holds.', ['actor', 'actor']],
    ['The road between Peru and Chile is shut.', ['location', 'location']],
    ['Peru–Chile talks have begun.', ['actor', 'actor']],
    ['Peru, Chile agree to talks', ['actor', 'actor']],
    ['Countries such as Peru and Chile have refused.', ['actor', 'actor']],
    ['It is found in countries like Peru and Chile.', ['location', 'location']],
    ['Two countries abstained: Peru and Chile.', ['actor', 'actor']],
    ['The allies – including Peru and Chile – must pay.', ['actor', 'actor']],
    ['After a day in Peru, Chile has agreed.', ['location', 'actor']],
  ];
  it.each(pairs)('in a list: %s', (text, senses) => {
    expect(read(text, place('Peru', 'Chile')).map(({ sense }) => sense)).toEqual(senses);
  });

  it('takes a town and its country for one place', () => {
    const senses = (text: string) => read(text, place('Tarvo', 'Texas')).map(({ sense }) => sense);
    expect(senses('A mill in Tarvo, Texas, has closed.')).toEqual(['location', 'location']);
    expect(senses('A mill in Tarvo, Texas has closed.')).toEqual(['location', 'location']);
  });

  it('reads a place beside an organisation in a list as it reads both', () => {
    const [peru] = read('A deal between Arden Steel and Peru failed.', [
      ['Arden Steel', 'organization'],
      ...place('Peru'),
    ]);
    expect(peru?.sense).toBe('actor');
  });

  it('lets a house of government stand for its country where it acts', () => {
    const [kremlin] = read('The Kremlin has denied it.', place('Kremlin'));
    expect([kremlin?.sense, kremlin?.standsForKey]).toEqual(['actor', 'RU']);
    const [seen] = read('They walked past the Kremlin.', place('Kremlin'));
    expect([seen?.sense, seen?.standsForKey]).toEqual(['location', null]);
  });

  it('stays quick on a sentence without end', () => {
    const text = `Peru is ${'been '.repeat(2_000)}${'Peru, '.repeat(300)}`;
    const grammar = tagged(text);
    const names = namesIn(grammar, place('Peru'));
    const start = performance.now();
    expect(readPlaces(grammar, names, { gazetteer: GAZETTEER, site: null }).mentions).toHaveLength(names.length);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('lets a capital that acts stand for its country, and one that is a place for nothing', () => {
    const [acting] = read('According to reports from Kyiv, rain fell.', place('Kyiv'));
    const [lying] = read('Rain fell in Kyiv.', place('Kyiv'));
    expect([acting?.sense, acting?.standsForKey]).toEqual(['actor', 'UA']);
    expect([lying?.sense, lying?.standsForKey]).toEqual(['location', null]);
  });

  it('takes plural demonyms for people and adjectives for whose', () => {
    const text = 'Many Peruvians left. Peruvian troops stayed.';
    const senses = read(text, demonym('Peruvians', 'Peruvian')).map(({ said, sense }) => [said, sense]);
    expect(senses).toEqual([
      ['Peruvians', 'actor'],
      ['Peruvian', 'location'],
    ]);
  });
});

it('reads no places where there are none', () => {
  expect(read('Ana Ruiz slept.', [['Ana Ruiz', 'person']])).toEqual([]);
  expect(read('', [])).toEqual([]);
});
