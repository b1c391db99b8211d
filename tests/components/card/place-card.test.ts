import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../../components/card/card';
import type { Analysis, Entity, PlaceRelation } from '../../../engine/model';
import { analysis, entity, mention, quantity, spanOf } from '../../page/marks/a-reading';
import { KISUMU, mentionOf, open } from './a-card';

const READING = analysis({ entities: [KISUMU] });

describe('the card of an organisation', () => {
  const called = (change: Partial<Entity>): string | null =>
    open(
      analysis({ entities: [{ ...KISUMU, name: 'Kisumu City Police', kind: 'organization', ...change }] }),
      mentionOf('e2'),
      'actor',
    ).calledAfter;

  it('tells the place it is called after', () => {
    expect(called({})).toBe('Kisumu City, Kenya');
    const place = KISUMU.place && { ...KISUMU.place, gazetteerName: 'Kenya', level: 'country' as const };
    expect(called({ place })).toBe('Kenya');
  });

  it('tells nothing of the kind of others', () => {
    expect(called({ place: null })).toBeNull();
    expect(called({ kind: 'group' })).toBeNull();
  });
});

describe('the card of a place', () => {
  const placed = (change: Partial<NonNullable<Entity['place']>>): Analysis =>
    analysis({ entities: [{ ...KISUMU, place: KISUMU.place && { ...KISUMU.place, ...change } }] });
  const card = (change: Partial<NonNullable<Entity['place']>>): Extract<CardContent, { type: 'place' }> =>
    open(placed(change), mentionOf('e2'), 'place');

  it('has what it is, where it lies, the gazetteer name and the second-best reading', () => {
    expect(open(READING, mentionOf('e2'), 'place')).toMatchObject({
      type: 'place',
      sort: 'Town or city',
      liesIn: ['Kenya'],
      gazetteerName: 'Kisumu City',
      runnerUp: 'Kisumu, Uganda',
      isDoubtful: false,
    });
  });

  it('tells all that a place lies in, smallest first, without itself', () => {
    expect(card({ liesIn: ['Kisumu', 'Nyanza', 'Kenya'] }).liesIn).toEqual(['Nyanza', 'Kenya']);
    expect(card({ level: 'country', liesIn: [] }).liesIn).toEqual([]);
  });

  it('leaves out the district that is only called after its town', () => {
    const liesIn = ['Greater Kisumu City', 'Nyanza', 'Kenya'];
    expect(card({ liesIn }).liesIn).toEqual(['Nyanza', 'Kenya']);
    expect(card({ liesIn: liesIn.toSpliced(1, 1) }).liesIn).toEqual(['Greater Kisumu City', 'Kenya']);
  });

  it('tells what the article alone says of where a place lies', () => {
    const around = entity('ferry', { name: 'the lake region', id: 'e3', kind: 'place' });
    const reading = { ...placed({}), entities: [...placed({}).entities, around] };
    expect(open(reading, mentionOf('e2'), 'place').liesIn).toEqual(['the lake region', 'Kenya']);
  });

  it.each([
    [{ feature: 'settlement', population: 409431 }, 'City', 'about 409,000 people'],
    [{ feature: 'settlement', population: 920 }, 'Town', 'about 920 people'],
    [{ feature: 'settlement', population: null }, 'Town', null],
    [{ feature: 'first-order', level: 'first-order', country: 'US' }, 'State', null],
    [{ feature: 'first-order', level: 'first-order', country: 'CA' }, 'Province', null],
    [{ feature: 'first-order', level: 'first-order', country: 'UA' }, 'Region', null],
    [{ feature: 'river', level: 'other' }, 'River', null],
  ] as const)('says of %j that it is a %s', (change, sort, population) => {
    expect(card(change)).toMatchObject({ sort, population });
  });

  it('says when the second-best reading is nearly as likely', () => {
    const runnerUp = { name: 'Paris', country: 'US', liesIn: ['Lamar', 'Texas', 'United States'], confidence: 0.4 };
    expect(card({ confidence: 0.5, runnerUp })).toMatchObject({
      runnerUp: 'Paris, Texas, United States',
      isDoubtful: true,
    });
  });

  it.each([['??'], ['KENYA'], ['']])('shows no country for the code %j', (country) => {
    expect(card({ country }).liesIn).toEqual([]);
  });

  it('says whose government a name stands for', () => {
    const stands = { ...KISUMU, mentions: [mention('Kisumu', { standsFor: 'e1' })] };
    const opened = open(analysis({ entities: [entity('Odile Brandt', {}), stands] }), mentionOf('e2'), 'place');
    expect(opened.standsFor).toBe('the government of Odile Brandt');
  });

  it('tells what happens there, a figure before the clause it stands in, in text order', () => {
    const crew = quantity('about 40 crew', { claim: spanOf('about 40 crew were hurt'), place: 'e2' });
    const scene = {
      place: 'e2',
      quantities: [0],
      times: [],
      statements: [spanOf('The ferry from Kisumu is safe'), spanOf('about 40 crew were hurt')],
    };
    const reading = analysis({ entities: [KISUMU], quantities: [crew] });
    const told = open({ ...reading, digest: { ...reading.digest, scenes: [scene] } }, mentionOf('e2'), 'place').happens;
    expect(told.map(({ excerpt }) => excerpt.before + excerpt.match)).toEqual([
      'The ferry from Kisumu is safe',
      'She added that about 40 crew',
    ]);
  });

  it('tells how it lies to other places, in the words of the article', () => {
    const borders: PlaceRelation = {
      ...{ kind: 'borders', place: 'e2', other: 'e3', kilometres: null, direction: null, confidence: 0.9 },
      ...spanOf('ferry from Kisumu'),
    };
    const reading = { ...analysis({ entities: [KISUMU] }), relations: [borders] };
    expect(open(reading, mentionOf('e2'), 'place').relations.map(({ excerpt }) => excerpt.match)).toEqual([
      'ferry from Kisumu',
    ]);
  });
});
