import { FIRST_ORDER_IN } from '../data/place-heads';
import { LESSER_SEAT, NOT_SEAT } from '../data/place-relations';
import {
  BUILDING_NOUNS,
  CONTINENTS,
  ISLAND_COUNTRIES,
  KNOWN_AS,
  LARGEST,
  PLACE_NOUNS,
  STATES_OF,
  type PlaceSort,
} from '../data/place-nouns';
import { SORT_OF_NOUN } from '../data/organisation-sorts';
import { isCapitalOf } from './capitals';
import { lastBefore, type Draft } from './draft';
import { within } from './nearest';
import type { Spoken } from './spoken';
import { goesOn, type Joint, type Standing } from './standing';

/** Sentences looked back over. */
const REACH = { country: 2, place: 6 } as const;

/** "the neighbouring town", "another city": not the one spoken of. */
const OTHER =
  /^(?:other|neighbouring|neighboring|nearby|adjacent|next|different|twin|sister|rival|surrounding|entire|old)$/;

/** "the city", "the country", "the capital", "the island": by sort. Facilities and features only go by their own nouns. */
export function nearestPlace(standing: Standing): Joint | null {
  const { nominal, modifiers } = standing;
  const sort = PLACE_NOUNS.get(nominal.head);
  if (sort === undefined || sort === 'facility' || modifiers.some((word) => OTHER.test(word))) return null;
  if (sort === 'capital') return capitalMeant(standing);
  const isRanked = sort === 'settlement' && isOfCountry(standing);
  if (!(standing.byArticle || isRanked) || goesOn(standing)) return null;
  return sort === 'country' ? countryMeant(standing) : placeOfSort(standing, sort);
}

/** "Ukraine's second city". */
function isOfCountry({ text: { tokens }, nominal }: Standing): boolean {
  return tokens.slice(nominal.firstToken, nominal.endToken).some(({ lower }) => lower === "'s");
}

/** The one that fits and was spoken of last; none where two of one sentence do. */
function placeOfSort(standing: Standing, sort: PlaceSort): Joint | null {
  const { sentence, spoken, owners, nominal } = standing;
  const inside = spoken.of('place').filter(({ draft }) => liesIn(draft, owners));
  const known = inside.filter(({ draft }) => isOfSort(draft, sort, nominal.head));
  const unknown = sort === 'settlement' || sort === 'division' ? inside.filter(({ draft }) => isUnknown(draft)) : [];
  const fitting =
    sort === 'settlement' || known.length === 0
      ? inside.filter((one) => known.includes(one) || unknown.includes(one))
      : known;
  const near = within(fitting, sentence, REACH.place);
  const last = near.at(-1) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (last === undefined) return null;
  const rival = near.some(({ draft, sentence: where }) => draft !== last.draft && where >= last.sentence);
  if (rival) return null;
  return { draft: last.draft, rule: 'nearest-place', confidence: near.length > 1 ? 0.62 : 0.7 };
}

const SECOND_ORDER = /^(?:district|county|prefecture)$/;

function isOfSort({ place, bareNames }: Draft, sort: PlaceSort, head: string): boolean {
  if (place === null) return false;
  const { level, reading } = place;
  const names = [...bareNames].map((name) => name.toLowerCase().replace(/^the /, ''));
  const country = reading.country ?? '';
  switch (sort) {
    case 'continent':
      return names.some((name) => CONTINENTS.has(name));
    case 'settlement':
      return level === 'settlement' && (reading.population ?? 0) <= (LARGEST.get(head) ?? Infinity);
    case 'division':
      if (head === 'state' && !STATES_OF.has(country)) return false;
      if (head === 'region' && reading.feature === 'region') return true;
      if (!SECOND_ORDER.test(head)) return level === 'first-order' || (level === 'second-order' && head !== 'state');
      return level === 'second-order' || (level === 'first-order' && FIRST_ORDER_IN.get(head)?.has(country) === true);
    case 'feature':
      if (head === 'island' && (reading.feature === 'island' || (level === 'country' && ISLAND_COUNTRIES.has(country))))
        return true;
      return names.some((name) => KNOWN_AS.get(head)?.has(name) === true);
    case 'country':
    case 'capital':
    case 'facility':
      return false;
  }
}

/** A place of which no more is known than its name, and whose name is not headed by a noun for some other sort. */
function isUnknown({ place, bareNames }: Draft): boolean {
  if (place?.level !== 'other' || place.reading.gazetteerName !== null) return false;
  return [...bareNames].every((name) => {
    const last = name.toLowerCase().split(' ').at(-1) ?? '';
    return !PLACE_NOUNS.has(last) && !SORT_OF_NOUN.has(last) && !BUILDING_NOUNS.has(last);
  });
}

/** "the Ukrainian city" lies in Ukraine as far as is known. */
function liesIn({ place }: Draft, owners: readonly Draft[]): boolean {
  const country = place?.reading.country ?? null;
  return country === null || owners.every((owner) => owner.place?.reading.country === country);
}

/** The one country spoken of shortly before; of several the one the text speaks of most; else that one anyway. */
export function countryMeant(standing: Standing): Joint | null {
  const { sentence, spoken, mainCountry, owners } = standing;
  if (owners.length > 0) return null;
  const countries = spoken
    .of('place')
    .filter(
      ({ draft }) => draft.place?.level === 'country' && !(isOnlyAdjective(draft) && playsElsewhere(standing, draft)),
    );
  const near = within(countries, sentence, REACH.country);
  const [only, another] = near;
  const named = within(countries, sentence, 1);
  const [latest] = named;
  if (latest !== undefined && named.length === 1 && near.length > 1 && !isAside(standing, latest))
    return { draft: latest.draft, rule: 'nearest-place', confidence: 0.66 };
  const passing = only !== undefined && mainCountry !== null && only.draft !== mainCountry && isAside(standing, only);
  if (only !== undefined && another === undefined && !passing)
    return { draft: only.draft, rule: 'nearest-place', confidence: 0.72 };
  const main =
    mainCountry !== null && playsElsewhere(standing, mainCountry) && isOnlyAdjective(mainCountry) ? null : mainCountry;
  if (main !== null && (near.length === 0 || passing || near.some(({ draft }) => draft === main))) {
    return { draft: main, rule: 'main-country', confidence: 0.64 };
  }
  const last = near.at(-1) ?? (countries.length === 1 ? countries[0] : undefined);
  if (last === undefined) return null;
  return { draft: last.draft, rule: 'nearest-place', confidence: near.length > 0 ? 0.5 : 0.62 };
}

/** Never named, only its people or their language: "Mexicans", "Spanish". */
function isOnlyAdjective({ mentions }: Draft): boolean {
  return mentions.every(({ form }) => form !== 'name');
}

/** Towns and states of one other country that make a text play there: two, and most of those it names. */
const MOST_ELSEWHERE = 2;

/** The towns and states that were named so far lie in another country: of "American Indians" in Oregon, India is not "the country". */
function playsElsewhere({ spoken }: Standing, country: Draft): boolean {
  let here = 0;
  let elsewhere = 0;
  for (const draft of new Set(spoken.of('place').map((one) => one.draft))) {
    const lies = draft.place?.level === 'country' ? null : (draft.place?.reading.country ?? null);
    if (lies === null) continue;
    if (lies === country.place?.reading.country) here += 1;
    else elsewhere += 1;
  }
  return elsewhere >= MOST_ELSEWHERE && elsewhere > here;
}

/** Only an adjective spoke of it: "the Ecuadorean border". */
function isAside({ nominal }: Standing, { draft }: Spoken): boolean {
  return lastBefore(draft, nominal.start)?.form === 'demonym';
}

/** "the Peruvian capital" is Lima, if Lima is named; "the capital" that of the country meant, or the only one named. */
function capitalMeant(standing: Standing): Joint | null {
  const { spoken, owners, modifiers } = standing;
  if (modifiers.some((word) => LESSER_SEAT.has(word) || NOT_SEAT.has(word))) return null;
  if (owners.some(({ place }) => place?.level !== 'country')) return null;
  const capitals = spoken.of('place').filter(({ draft }) => isCapitalOf(draft, draft.place?.reading.country ?? null));
  const country = owners[0] ?? sureCountry(standing);
  const own = capitals.find(({ draft }) => draft.place?.reading.country === country?.place?.reading.country);
  if (own !== undefined) return { draft: own.draft, rule: 'capital-of', confidence: owners.length > 0 ? 0.85 : 0.7 };
  const [only, another] = capitals;
  if (country !== null || only === undefined || another !== undefined) return null;
  return { draft: only.draft, rule: 'capital-of', confidence: 0.62 };
}

function sureCountry(standing: Standing): Draft | null {
  const joint = countryMeant(standing);
  return joint === null || joint.confidence < 0.6 ? null : joint.draft;
}
