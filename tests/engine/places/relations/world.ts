import type { Entity, Mention, NameSpan, PlaceLevel, PlaceRelation, TaggedText } from '../../../../engine/model';
import { findQuantities } from '../../../../engine/figures/figures';
import { findRelations, type RelationInput } from '../../../../engine/places/relations/relations';
import { tagged } from '../spans';

/** What is known of the places of these tests: level, country and what they lie in. "Ardo" nobody knows. */
const WORLD: Readonly<Record<string, readonly [level: PlaceLevel, country: string | null, within: string | null]>> = {
  Ardo: ['other', null, null],
  Bali: ['other', 'ID', 'Indonesia'],
  Balakliya: ['settlement', 'UA', 'Kharkiv region'],
  Belarus: ['country', 'BY', null],
  Belgorod: ['first-order', 'RU', 'Russia'],
  Brazil: ['country', 'BR', null],
  Chad: ['country', 'TD', null],
  Chile: ['country', 'CL', null],
  Congo: ['country', 'CD', null],
  Goma: ['settlement', 'CD', 'Congo'],
  Houston: ['settlement', 'US', 'Texas'],
  Idlib: ['first-order', 'SY', 'Syria'],
  Indonesia: ['country', 'ID', null],
  Kharkiv: ['settlement', 'UA', 'Ukraine'],
  Kursk: ['first-order', 'RU', 'Russia'],
  Kyiv: ['settlement', 'UA', 'Ukraine'],
  Lima: ['settlement', 'PE', 'Peru'],
  Peru: ['country', 'PE', null],
  Poland: ['country', 'PL', null],
  Russia: ['country', 'RU', null],
  Suja: ['settlement', 'RU', 'Kursk'],
  Sudan: ['country', 'SD', null],
  Sumy: ['first-order', 'UA', 'Ukraine'],
  Syria: ['country', 'SY', null],
  Texas: ['first-order', 'US', null],
  Ubud: ['settlement', 'ID', 'Bali'],
  Ukraine: ['country', 'UA', null],
};
const DEMONYMS: Readonly<Record<string, string>> = {
  Belarusian: 'Belarus',
  Chadian: 'Chad',
  Chilean: 'Chile',
  Peruvian: 'Peru',
  Russian: 'Russia',
  Syrian: 'Syria',
  Ukrainian: 'Ukraine',
};

const WORDS = new RegExp(`\\b(?:${[...Object.keys(DEMONYMS), ...Object.keys(WORLD)].join('|')})\\b`, 'g');

/** Relations a text states between places of this world, told by the places' names. */
export function relationsIn(text: string): (Omit<PlaceRelation, 'start' | 'end'> & { readonly words: string })[] {
  const { grammar, input } = inputOf(text);
  return findRelations(grammar, input).map(({ start, end, ...relation }) => ({
    ...relation,
    words: text.slice(start, end),
  }));
}

/** What the pipeline would hand on for such a text. */
export function inputOf(text: string): { readonly grammar: TaggedText; readonly input: RelationInput } {
  const grammar = tagged(text);
  const tokenAt = new Map(grammar.tokens.map(({ start, index }) => [start, index]));
  const names: NameSpan[] = [];
  const mentions = new Map<string, Mention[]>();
  for (const { 0: word, index: start } of text.matchAll(WORDS)) {
    const form = word in DEMONYMS ? 'demonym' : 'name';
    const span = { start, end: start + word.length };
    const firstToken = tokenAt.get(start) ?? -1;
    names.push({ ...span, firstToken, endToken: firstToken + 1, kind: 'place', form, confidence: 0.9 });
    const name = DEMONYMS[word] ?? word;
    const why = { rule: 'first-mention', antecedent: null } as const;
    const held = mentions.get(name) ?? [];
    held.push({ ...span, form, sense: 'location', confidence: 0.9, certain: true, why });
    mentions.set(name, held);
  }
  const entities = [...mentions].map(([name, spoken]) => ({ ...entityOf(name), mentions: spoken }));
  return { grammar, input: { entities, quantities: findQuantities(grammar, { times: [], references: [], names }) } };
}

function entityOf(name: string): Entity {
  const [level, country, within] = WORLD[name] ?? ['other', null, null];
  return {
    id: name,
    kind: 'place',
    name,
    aliases: [],
    named: true,
    roles: [],
    mentions: [],
    salience: 0,
    place: {
      latitude: null,
      longitude: null,
      country,
      level,
      within,
      feature: null,
      liesIn: within === null ? [] : [within],
      population: null,
      gazetteerName: level === 'other' ? null : name,
      geonameId: null,
      confidence: 0.9,
      runnerUp: null,
    },
  };
}
