import { KIND } from '../../engine/gazetteer/kinds';
import type { CountryDraft, TownDraft } from './drafts';

/** Countries whose smallest places are kept: those local news in English, and news of war, speaks of. */
const KEPT_WHOLE = new Set(
  `US CA GB IE AU NZ UA RU BY MD PL IL PS LB SY IQ IR JO EG YE SA AE QA KW OM BH TR AF PK SD SS LY ZA NG KE`.split(' '),
);

/**
 * The countries without the towns that nobody knows anything of but their name: not in the older list, no seat, in no
 * table. The file has not room for all of them; hamlets of countries with the most hamlets go.
 */
export function keepTowns(countries: readonly CountryDraft[]): CountryDraft[] {
  return countries.map((country) => {
    if (KEPT_WHOLE.has(country.code)) return country;
    const firstOrders = country.firstOrders.map((first) => ({
      ...first,
      towns: first.towns.filter(isKept),
      secondOrders: first.secondOrders.map((second) => ({ ...second, towns: second.towns.filter(isKept) })),
    }));
    return { ...country, towns: country.towns.filter(isKept), firstOrders };
  });
}

function isKept({ known, told, kind }: TownDraft): boolean {
  return known || told || kind === KIND.capital;
}
