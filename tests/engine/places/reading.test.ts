import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../../engine/places/places';
import { GAZETTEER, readMarked, whereOf, type MarkedPlace } from './marked';
import { namesIn, tagged } from './spans';

function only(marked: string, said: string): MarkedPlace {
  const found = readMarked(marked).find((place) => place.said === said);
  if (found === undefined) throw new Error(`no place "${said}" in: ${marked}`);
  return found;
}

describe('reading a place', () => {
  it('says where a city is, what it lies in and how many live there', () => {
    const { reading, level } = only('Trams run again in [Graz], [Austria].', 'Graz');
    expect(level).toBe('settlement');
    expect(reading).toMatchObject({ country: 'AT', feature: 'settlement', gazetteerName: 'Graz' });
    expect(reading.latitude).toBeCloseTo(47.07, 1);
    expect(reading.longitude).toBeCloseTo(15.44, 1);
    expect(reading.liesIn.slice(-2)).toEqual(['Styria', 'Austria']);
    expect(reading.population).toBeGreaterThan(200_000);
    expect(reading.geonameId).not.toBeNull();
  });

  const levels: readonly [marked: string, said: string, level: string, where: string][] = [
    ['Guards of [Harris County] met in [Houston].', 'Harris County', 'second-order', 'Harris County < Texas'],
    [
      'Rain in [Los Angeles County] fell on [Pasadena].',
      'Los Angeles County',
      'second-order',
      'Los Angeles County < California',
    ],
    ['A quake hit [East Azerbaijan] province in [Iran].', 'East Azerbaijan', 'first-order', 'East Azerbaijan < Iran'],
    ['The province of [Idlib] in [Syria] is cold.', 'Idlib', 'first-order', 'Idlib < Syria'],
    ['The state of [Georgia] votes.', 'Georgia', 'first-order', 'Georgia < United States'],
    ['Buses in [Kursk oblast] stopped.', 'Kursk oblast', 'first-order', 'Kursk Oblast < Russia'],
    ['The town of [Kursk] has trams.', 'Kursk', 'settlement', 'Kursk < Kursk Oblast'],
    [
      'A mine in [New South Wales] shut; [Sydney] pays.',
      'New South Wales',
      'first-order',
      'New South Wales < Australia',
    ],
    ['Boats on [Lake Victoria] turned back to [Kenya].', 'Lake Victoria', 'other', 'Lake Victoria < the world'],
    ['The [Sahel] is dry.', 'Sahel', 'other', 'Sahel < the world'],
    ['[Peru] votes.', 'Peru', 'country', 'Peru < country'],
  ];
  it.each(levels)('knows the level in "%s"', (marked, said, level, where) => {
    const place = only(marked, said);
    expect([place.level, whereOf(place)]).toEqual([level, where]);
  });

  it('finds a district by another spelling within the region that speaks of it', () => {
    const marked = '"The [Krasnojaruschski] district is calm," the <Russian> [Belgorod] region governor said.';
    const places = readMarked(marked);
    const region = places.find(({ said }) => said === 'Belgorod');
    expect(only(marked, 'Krasnojaruschski')).toMatchObject({
      level: 'second-order',
      withinKey: region?.key,
      reading: { gazetteerName: 'Krasnoyaruzhskiy Rayon', country: 'RU' },
    });
  });

  it('keeps a name the gazetteer lacks in the country and region the text puts it in', () => {
    const { reading, level, withinKey } = only(
      'A well in [Ostrivka], in the <Ukrainian> region of [Sumy], is dry.',
      'Ostrivka',
    );
    const region = only('The <Ukrainian> region of [Sumy] is dry.', 'Sumy');
    expect(reading).toMatchObject({ country: 'UA', latitude: null, longitude: null, gazetteerName: null });
    expect(reading.liesIn).toEqual(['Sumy Oblast', 'Ukraine']);
    expect([level, withinKey]).toEqual(['settlement', region.key]);
  });

  it('gives one place one key: with its head, by its adjective, by other names', () => {
    const keys = (marked: string) => new Set(readMarked(marked).map(({ key }) => key));
    expect(keys('[Kursk] region, the region of [Kursk], [Kursk Oblast] and [Kursk].').size).toBe(1);
    expect([...keys('[Russia], <Russian> and <Russians>.')]).toEqual(['RU']);
    expect(keys('[Kiev] is calm. [Kyiv] is calm.').size).toBe(1);
  });

  it('puts a place into the smallest place around it that the article names', () => {
    const places = readMarked('A fire in [Houston]. [Texas] and the [United States] pay.');
    const keyOf = (said: string) => places.find((place) => place.said === said)?.key;
    expect(places.map(({ said, withinKey }) => [said, withinKey])).toEqual([
      ['Houston', keyOf('Texas')],
      ['Texas', 'US'],
      ['United States', null],
    ]);
  });

  it('puts an airport where its city is, as a place of its own', () => {
    const place = only("Flights at [Toronto's Pearson Airport] resumed.", "Toronto's Pearson Airport");
    expect(place.level).toBe('other');
    expect(place.reading).toMatchObject({ country: 'CA', gazetteerName: null, geonameId: null });
    expect(place.reading.latitude).toBeCloseTo(43.7, 0);
    expect(place.reading.liesIn.slice(0, 1)).toEqual(['Toronto']);
  });

  it('takes states by their short forms, and "LA" alone for none', () => {
    const places = readMarked('He moved from [Tulsa], [Okla]., to [Reno], [Nev]., and [Biloxi], [Miss].');
    expect(places.map(whereOf)).toEqual([
      'Tulsa < Oklahoma',
      'Oklahoma < United States',
      'Reno < Nevada',
      'Nevada < United States',
      'Biloxi < Mississippi',
      'Mississippi < United States',
    ]);
  });
});

describe('how sure it is', () => {
  it('is sure of what has no namesake, and of what the text states', () => {
    for (const marked of [
      'Rain fell on [Tegucigalpa].',
      'Rain fell on [Paris], [Texas].',
      'Rain fell on [Hamilton], [Ontario].',
    ]) {
      expect(readMarked(marked)[0]?.reading.confidence).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('is less sure of one of many Springfields, and says which it could be besides', () => {
    const [alone] = readMarked('In [Springfield], [Ohio] and [Texas] teams met.\nThe [Georgia] team left.');
    expect(alone).toBeDefined();
    const georgia = only('[Georgia] waits.', 'Georgia').reading;
    expect(georgia.confidence).toBeLessThan(0.9);
    expect(georgia.runnerUp).toMatchObject({ name: 'Georgia' });
    expect(new Set([georgia.country, georgia.runnerUp?.country])).toEqual(new Set(['GE', 'US']));
  });

  it('has no runner-up where there is no serious one', () => {
    expect(only('[Brazil] and [Peru] met.', 'Brazil').reading.runnerUp).toBeNull();
  });

  it('does not believe in a hamlet far from everything', () => {
    const { reading } = only(
      'Talks in [Accra] and [Kumasi] went on; [Ghana] sent an envoy to [Ekumfi Borbor].',
      'Ekumfi Borbor',
    );
    expect(reading).toMatchObject({ latitude: null, gazetteerName: null });
  });
});

describe('in texts without end', () => {
  const clock = (text: string, words: readonly string[]): number => {
    const grammar = tagged(text);
    const names = namesIn(
      grammar,
      words.map((word) => [word, 'place'] as const),
    );
    const start = performance.now();
    expect(readPlaces(grammar, names, { gazetteer: GAZETTEER, site: null }).mentions).toHaveLength(names.length);
    return performance.now() - start;
  };

  it('reads the same name again and again in time that grows with their number', () => {
    const words = ['Paris', 'Springfield', 'Georgia', 'Washington County'];
    const text = (count: number) => `${words.join(', ')}, `.repeat(count);
    clock(text(50), words);
    expect(clock(text(500), words)).toBeLessThan(2_000);
  });
});
