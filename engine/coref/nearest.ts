import { BUILDING_NOUNS, CONTINENTS, PLACE_NOUNS, type PlaceSort } from '../data/place-nouns';
import { OPEN_SORTS, SORT_OF_NAME_WORD, SORT_OF_NOUN, type OrganisationSort } from '../data/organisation-sorts';
import { GENDERED_WORDS } from '../data/pronouns';
import type { PlaceLevel, TaggedText } from '../model';
import { isCapitalOf } from './capitals';
import type { Draft } from './draft';
import type { Spoken } from './spoken';
import { goesOn, type Joint, type Standing } from './standing';
import { wordsOf } from './words';

/** Sentences looked back over, by kind of what is meant. */
const REACH = { person: 3, organization: 2, country: 2, place: 6 } as const;

/** Words beside such a noun that only describe: "the 39-year-old woman". */
const AGE = /^(?:\d{1,3}|year|old|years|young|elderly|same)$/;

/** Words beside "group" that say no more than the name itself does. */
const ARMED = /^(?:armed|militant|terrorist|terror|rebel|extremist|jihadist|islamist|insurgent)$/;

/** Nouns for a human being as such: any person of the right sex may be meant. */
const HUMAN =
  /^(?:man|woman|boy|girl|child|kid|teenager|teen|youth|youngster|baby|infant|toddler|schoolboy|schoolgirl)$/;

/** "the boy", "the woman": the one person it fits who was spoken of shortly before; of known sex where it tells one. */
export function nearestPerson({ nominal, modifiers, sentence, spoken, byArticle }: Standing): Joint | null {
  if (!HUMAN.test(nominal.head) || !byArticle || !modifiers.every((word) => AGE.test(word))) return null;
  const gender = GENDERED_WORDS.get(nominal.head.replace(/^school/, '')) ?? null;
  const near = within(spoken.of('person'), sentence, REACH.person);
  const [only, another] = near.filter(({ draft }) => gender === null || draft.gender === gender);
  if (only === undefined || another !== undefined) return null;
  return { draft: only.draft, rule: 'nearest-person', confidence: 0.64 };
}

/** "the company": the one organisation of that sort spoken of in this sentence or the two before. */
export function nearestOrganisation(standing: Standing): Joint | null {
  const { text, nominal, sentence, spoken, byArticle } = standing;
  const sort = SORT_OF_NOUN.get(nominal.head);
  if (sort === undefined || !byArticle || goesOn(standing)) return null;
  const near = within(spoken.of('organization'), sentence, REACH.organization).filter(({ draft }) => isNamed(draft));
  const same = near.filter(({ draft }) => sortOf(text, draft) === sort);
  const open =
    OPEN_SORTS.has(sort) && isPlain(standing) ? near.filter(({ draft }) => sortOf(text, draft) === null) : [];
  const [only, another] = same.length > 0 ? same : open;
  if (only === undefined || another !== undefined) return null;
  return { draft: only.draft, rule: 'nearest-organization', confidence: same.length > 0 ? 0.72 : 0.64 };
}

/** With few words beside the noun, or "this": "the federal health organisation" is more likely one not named. */
function isPlain({ text, nominal, modifiers, owners }: Standing): boolean {
  if (/^(?:this|these)$/.test(text.tokens[nominal.firstToken - 1]?.lower ?? '')) return true;
  return owners.length === 0 && modifiers.every((word) => ARMED.test(word));
}

/** What the words of an organisation's name tell of its sort; null when nothing does. */
function sortOf(text: TaggedText, { mentions }: Draft): OrganisationSort | null {
  for (const mention of mentions) {
    const sort =
      mention.form !== 'name'
        ? undefined
        : wordsOf(text, mention)
            .map((word) => SORT_OF_NAME_WORD.get(word))
            .findLast((known) => known !== undefined);
    if (sort !== undefined) return sort;
  }
  return null;
}

/** "the city", "the country", "the capital": by sort. Facilities and features only go by their own nouns. */
export function nearestPlace(standing: Standing): Joint | null {
  const { nominal } = standing;
  const sort = PLACE_NOUNS.get(nominal.head);
  if (sort === undefined || sort === 'facility' || sort === 'feature') return null;
  if (sort === 'capital') return capitalMeant(standing);
  if (!standing.byArticle || goesOn(standing)) return null;
  return sort === 'country' ? countryMeant(standing) : placeOfSort(standing, sort);
}

function placeOfSort({ sentence, spoken, owners }: Standing, sort: PlaceSort): Joint | null {
  const inside = spoken.of('place').filter(({ draft }) => liesIn(draft, owners));
  const known = inside.filter(({ draft }) => isOfSort(draft, sort));
  const unknown = sort === 'continent' ? [] : inside.filter(({ draft }) => isUnknown(draft));
  const fitting =
    sort === 'settlement' || known.length === 0
      ? inside.filter((one) => known.includes(one) || unknown.includes(one))
      : known;
  const near = within(fitting, sentence, REACH.place);
  const last = near.at(-1) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (last === undefined) return null;
  const rival = near.some(({ draft, sentence: where }) => draft !== last.draft && where >= last.sentence);
  return { draft: last.draft, rule: 'nearest-place', confidence: rival ? 0.5 : near.length > 1 ? 0.62 : 0.7 };
}

const LEVELS: ReadonlyMap<PlaceSort, readonly PlaceLevel[]> = new Map([
  ['settlement', ['settlement']],
  ['division', ['first-order', 'second-order']],
]);

function isOfSort({ place, bareNames }: Draft, sort: PlaceSort): boolean {
  if (place === null) return false;
  if (sort === 'continent') return [...bareNames].some((name) => CONTINENTS.has(name.toLowerCase()));
  return (LEVELS.get(sort) ?? []).includes(place.level);
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
export function countryMeant({ sentence, spoken, mainCountry, owners }: Standing): Joint | null {
  if (owners.length > 0) return null;
  const countries = spoken.of('place').filter(({ draft }) => draft.place?.level === 'country');
  const near = within(countries, sentence, REACH.country);
  const [only, another] = near;
  if (only !== undefined && another === undefined)
    return { draft: only.draft, rule: 'nearest-place', confidence: 0.72 };
  if (mainCountry !== null && (near.length === 0 || near.some(({ draft }) => draft === mainCountry))) {
    return { draft: mainCountry, rule: 'main-country', confidence: 0.64 };
  }
  const last = near.at(-1) ?? (countries.length === 1 ? countries[0] : undefined);
  return last === undefined
    ? null
    : { draft: last.draft, rule: 'nearest-place', confidence: near.length > 0 ? 0.5 : 0.62 };
}

/** "the Peruvian capital" is Lima, if Lima is named; "the capital" that of the country meant, or the only one named. */
function capitalMeant(standing: Standing): Joint | null {
  const { spoken, owners } = standing;
  const capitals = spoken.of('place').filter(({ draft }) => isCapitalOf(draft, draft.place?.reading.country ?? null));
  if (owners.some(({ place }) => place?.level !== 'country')) return null;
  const country = owners[0] ?? countryMeant(standing)?.draft ?? null;
  const own = capitals.find(({ draft }) => draft.place?.reading.country === country?.place?.reading.country);
  if (own !== undefined) return { draft: own.draft, rule: 'capital-of', confidence: owners.length > 0 ? 0.85 : 0.7 };
  const [only, another] = capitals;
  if (owners.length > 0 || only === undefined || another !== undefined) return null;
  return { draft: only.draft, rule: 'capital-of', confidence: 0.62 };
}

function within(spoken: readonly Spoken[], sentence: number, reach: number): Spoken[] {
  return spoken.filter((other) => sentence - other.sentence <= reach);
}

function isNamed({ mentions }: Draft): boolean {
  return mentions.some(({ form }) => form === 'name');
}
