import type { KnownPlace } from '../data/place-known';
import type { Location, LocationEvidence } from './location';
import type { PlaceSketch } from './sketches';

/** The known place a name is taken for. */
export interface KnownChoice extends Pick<Location, 'confidence' | 'runnerUp'> {
  readonly place: KnownPlace;
}

const ALONE = 0.9;
/** Settled by where the text puts it. */
const STATED = 0.85;
/** Settled by what else the document names. */
const BY_COMPANY = 0.7;

/** By position in the names; a name whose container lies in another country than every known namesake is left out. */
export function chooseKnown(evidence: LocationEvidence): ReadonlyMap<number, KnownChoice> {
  const company = companyOf(evidence.sketches);
  const choices = new Map<number, KnownChoice>();
  for (const sketch of evidence.sketches.values()) {
    const choice = choose(sketch, { evidence, company });
    if (choice !== null) choices.set(sketch.name, choice);
  }
  return choices;
}

interface Context {
  readonly evidence: LocationEvidence;
  readonly company: ReadonlyMap<string, number>;
}

function choose(sketch: PlaceSketch, { evidence, company }: Context): KnownChoice | null {
  const stated = statedCountries(sketch, evidence);
  const fitting = stated === null ? sketch.candidates : sketch.candidates.filter(({ country }) => stated.has(country));
  const ranked = byCompany(fitting, company);
  const [place, second] = ranked;
  if (place === undefined) return null;
  const runnerUp =
    second === undefined ? null : { name: second.names[0] ?? '', country: second.country, liesIn: [], confidence: 1 - BY_COMPANY };
  const confidence = stated !== null ? STATED : second === undefined ? ALONE : BY_COMPANY;
  return { place, confidence, runnerUp };
}

/** Countries of the name's stated container, or null when the text states none that is known. */
function statedCountries({ name }: PlaceSketch, { sketches, containers }: LocationEvidence): Set<string | null> | null {
  const container = containers.get(name);
  const outer = container?.stated === true ? sketches.get(container.name) : undefined;
  const countries = new Set((outer?.candidates ?? []).map(({ country }) => country));
  countries.delete(null);
  return countries.size === 0 ? null : countries;
}

/** How many names in the document are of places inside each country, those that could be in two left out. */
function companyOf(sketches: ReadonlyMap<number, PlaceSketch>): ReadonlyMap<string, number> {
  const company = new Map<string, number>();
  for (const { candidates } of sketches.values()) {
    const [only] = candidates;
    if (only === undefined || candidates.length > 1 || only.country === null || only.level === 'country') continue;
    company.set(only.country, (company.get(only.country) ?? 0) + 1);
  }
  return company;
}

/** The order of the gazetteer, but those first whose country's places the document names: Georgia beside Atlanta. */
function byCompany(places: readonly KnownPlace[], company: ReadonlyMap<string, number>): KnownPlace[] {
  const rank = ({ country }: KnownPlace) => (country === null ? 0 : (company.get(country) ?? 0));
  return [...places].sort((left, right) => rank(right) - rank(left));
}
