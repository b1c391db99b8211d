import { KIND } from '../../engine/gazetteer/kinds';
import { keyOf } from '../../engine/gazetteer/name-key';
import { cleanName } from './clean-name';
import { cityOfDivision, coreOfDivision, coreOfTown } from './cores';
import {
  draftOf,
  type CountryDraft,
  type FirstOrderDraft,
  type Point,
  type SecondOrderDraft,
  type TownDraft,
} from './drafts';
import { groups, joinTowns, soundsAlike } from './join';
import type { KnownTown, ListedDivision, ListedTown, Sources } from './sources';

const KINDS: ReadonlyMap<string, number> = new Map([
  ['PPLC', KIND.capital],
  ['PPLA', KIND.firstOrderSeat],
  ['PPLA2', KIND.secondOrderSeat],
  ['PPLX', KIND.district],
]);

/** Kinds of town that are no more, or never were one. */
const GONE = new Set(['PPLW', 'PPLQ', 'PPLH', 'PPLCH']);

/** The countries with their divisions and towns, as the packages have them. */
export function treeOf(sources: Sources): CountryDraft[] {
  const partners = joinTowns(sources.towns, sources.known);
  const secondOrders = groups(sources.secondOrders, ({ code }) => code.split('.').slice(0, 2).join('.'));
  const firstOrders = groups(sources.firstOrders, ({ code }) => code.slice(0, 2));
  const countries = sources.countries.map((code): CountryDraft => ({
    ...draftOf('', null),
    code,
    towns: [],
    point: null,
    firstOrders: (firstOrders.get(code) ?? []).map((row) => firstOrderOf(row, secondOrders.get(row.code) ?? [])),
  }));
  fill(countries, sources.towns, partners);
  for (const country of countries) settle(country);
  return countries;
}

const UNSETTLED: Point = { latitude: 0, longitude: 0 };

function firstOrderOf({ code, name }: ListedDivision, secondOrders: readonly ListedDivision[]): FirstOrderDraft {
  return {
    ...divisionDraft(name),
    code,
    towns: [],
    point: UNSETTLED,
    secondOrders: secondOrders.map((row) => ({ ...divisionDraft(row.name), code: row.code, towns: [], point: null })),
  };
}

function divisionDraft(listed: string): ReturnType<typeof draftOf> {
  const { name, aliases } = cleanName(listed);
  const city = cityOfDivision(name);
  return { ...draftOf(name, coreOfDivision(name), city === null ? aliases : [...aliases, city]), listed };
}

/** Puts every town into the smallest division it is known to lie in. */
function fill(
  countries: readonly CountryDraft[],
  towns: readonly ListedTown[],
  partners: ReadonlyMap<number, KnownTown>,
): void {
  const holders = new Map<string, TownDraft[]>();
  for (const country of countries) {
    holders.set(country.code, country.towns);
    for (const first of country.firstOrders) {
      holders.set(first.code, first.towns);
      for (const second of first.secondOrders) holders.set(second.code, second.towns);
    }
  }
  for (const [at, town] of towns.entries()) {
    const partner = partners.get(at) ?? null;
    const draft = townDraft(town, partner);
    const { country, admin1, admin2 } = town;
    const holder = holders.get(`${country}.${admin1}.${admin2}`) ?? holders.get(`${country}.${admin1}`);
    if (draft !== null) (holder ?? holders.get(country))?.push(draft);
  }
}

/** Null for one that nobody lives in any more, or whose name is not in Latin letters. */
function townDraft({ name: listed, latitude, longitude }: ListedTown, partner: KnownTown | null): TownDraft | null {
  const { name, aliases } = cleanName(listed);
  if (name === '' || GONE.has(partner?.kind ?? '')) return null;
  const older = partner === null || keyOf(partner.name) === keyOf(listed) ? '' : cleanName(partner.name).name;
  return {
    ...draftOf(name, coreOfTown(name), older === '' ? aliases : [...aliases, older]),
    listed,
    latitude,
    longitude,
    kind: KINDS.get(partner?.kind ?? '') ?? KIND.settlement,
    people: partner?.people ?? null,
    geonameId: partner?.id ?? null,
    known: partner !== null,
  };
}

/** Orders the towns, and gives points to divisions. */
function settle(country: CountryDraft): void {
  country.towns.sort(byPeople);
  const everywhere = townsOf(country);
  for (const first of country.firstOrders) {
    first.towns.sort(byPeople);
    for (const second of first.secondOrders) second.towns.sort(byPeople);
    const inside = [...first.towns, ...first.secondOrders.flatMap(({ towns }) => towns)];
    first.point = middleOf(inside) ?? seatOf(first, everywhere) ?? middleOf(everywhere) ?? UNSETTLED;
    for (const second of first.secondOrders) if (second.towns.length === 0) second.point = seatOf(second, inside);
  }
}

/** The most populous first: the file keeps the points of the others as steps from the first. */
export function byPeople(left: TownDraft, right: TownDraft): number {
  return (right.people ?? 0) - (left.people ?? 0) || Number(left.name > right.name) - Number(left.name < right.name);
}

export function townsOf(country: CountryDraft): TownDraft[] {
  const inside = country.firstOrders.flatMap(({ towns, secondOrders }) => [
    ...towns,
    ...secondOrders.flatMap((second) => second.towns),
  ]);
  return [...country.towns, ...inside];
}

function middleOf(towns: readonly Point[]): Point | null {
  if (towns.length === 0) return null;
  const mean = (degrees: (point: Point) => number) =>
    towns.reduce((sum, town) => sum + degrees(town), 0) / towns.length;
  return { latitude: mean(({ latitude }) => latitude), longitude: mean(({ longitude }) => longitude) };
}

/** The town a division without towns of its own is called after. */
function seatOf({ name, core }: FirstOrderDraft | SecondOrderDraft, towns: readonly TownDraft[]): Point | null {
  const wanted = keyOf(core ?? name);
  const namesake =
    towns.find((town) => keyOf(town.name) === wanted) ?? towns.find((town) => soundsAlike(town.name, core ?? name));
  return namesake === undefined ? null : { latitude: namesake.latitude, longitude: namesake.longitude };
}
