import { FIRST_ORDER_IN } from '../../data/place-heads';
import type { GazetteerPlace } from '../../model';
import type { PlaceHead } from './heads';
import { slugOf } from './slug';

/** How well a place suits the words it is spoken of by, 0 to 1; multiplied into how many people would know it. */
type Fit = number;

const FULL: Fit = 1;
/**
 * A division is far less prominent than its people are many, for its bare name is seldom meant. With its noun it is.
 */
const SECOND_ORDER_NAMED: Fit = 30;
const FIRST_ORDER_NAMED: Fit = 2;
/** "Italy's Trento province" is a second-order division there; news does not keep the orders apart. */
const OTHER_DIVISION: Fit = 0.3;
/** A district seldom named without its noun lends its name's town a place. */
/** "Plymouth County" is rather the county that goes by that name than a Plymouth that is one. */
const IN_FULL: Fit = 5;
/** "Mexico" for Mexico City: there is a country of that name, as there is a province of Quebec. */
const WITHOUT_CITY: Fit = 0.02;
const STAND_IN: Fit = 0.01;
const HARDLY: Fit = 0.0005;
/** "The state of Washington" is not the capital, however near to the White House. */
const BESIDE_DIVISION: Fit = 1e-6;
/** "Adair" for Adair County. */
const BARE_SECOND_ORDER: Fit = 0.3;
/** "Kursk" for Kursk Oblast. */
const BARE_FIRST_ORDER: Fit = 0.3;
/** "New York" is the city, although more people live in the state. */
const NAMED_AFTER_CITY: Fit = 0.08;
/** So much less prominent the city may be: Quebec is the province. */
const LARGE_CITY = 0.6;

/** How well places of one name suit the noun beside it ("county"), or none. */
export function fitsOf(places: readonly GazetteerPlace[], slug: string, head: PlaceHead | null): Fit[] {
  if (head !== null) {
    const whole = `${slug} ${head.word}`;
    return places.map((place) => {
      if (standsAside(place, head, places)) return BESIDE_DIVISION;
      return headedFit(place, head) * (slugOf(place.name) === whole ? IN_FULL : FULL);
    });
  }
  const isDivision = places.some(
    ({ level, name }) => (level === 'country' || level === 'first-order') && slugOf(name) === slug,
  );
  return places.map((place) => {
    if (isDivision && isCityOf(place, slug)) return WITHOUT_CITY;
    return bareFit(place, slug) * (hasCity(place, places) ? NAMED_AFTER_CITY : FULL);
  });
}

/** A town that need not stand in for a region of its name, for its country has one. */
function standsAside({ level, country }: GazetteerPlace, head: PlaceHead, places: readonly GazetteerPlace[]): boolean {
  if (level !== 'settlement' || head.level !== 'first-order') return false;
  return places.some((other) => other.level === 'first-order' && other.country === country);
}

function headedFit(place: GazetteerPlace, { word, level }: PlaceHead): Fit {
  const isFirst = place.country !== null && FIRST_ORDER_IN.get(word)?.has(place.country) === true;
  const wanted = isFirst ? 'first-order' : level;
  if (place.level === wanted && wanted === 'second-order') return SECOND_ORDER_NAMED;
  if (place.level === wanted && wanted === 'first-order') return FIRST_ORDER_NAMED;
  if (place.level === wanted)
    return place.feature === 'district' && word !== 'suburb' && word !== 'district' ? 0.5 : FULL;
  if (word === 'district' && place.feature === 'district') return FULL;
  if (word === 'region' && place.feature === 'region') return FULL;
  const isDivision = place.level === 'first-order' || place.level === 'second-order';
  if (isDivision) return wanted === 'settlement' ? STAND_IN : OTHER_DIVISION;
  if (place.level === 'settlement') return STAND_IN;
  return HARDLY;
}

function isCityOf({ level, name }: GazetteerPlace, slug: string): boolean {
  return level !== 'country' && slugOf(name) === `${slug} city`;
}

function bareFit({ level, name }: GazetteerPlace, slug: string): Fit {
  if (level !== 'first-order' && level !== 'second-order') return FULL;
  const own = slugOf(name);
  const isBare = own !== slug && ` ${own} `.includes(` ${slug} `);
  if (!isBare) return FULL;
  return level === 'first-order' ? BARE_FIRST_ORDER : BARE_SECOND_ORDER;
}

/** Whether a state's name is rather its city's, or a state's rather the capital's: "New York", "Washington". */
function hasCity({ id, level, country, prominence }: GazetteerPlace, places: readonly GazetteerPlace[]): boolean {
  if (level !== 'first-order' && level !== 'second-order') return false;
  return places.some((other) => {
    if (other.level !== 'settlement' || other.country !== country) return false;
    if (other.seatOf !== 'country' && other.prominence < prominence - LARGE_CITY) return false;
    return other.firstOrder === id || other.secondOrder === id || other.seatOf === 'country';
  });
}
