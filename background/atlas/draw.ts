import type { DrawnMap, MapPoint, MapRequest, Outline } from '../../protocol/maps';
import type { Atlas, AtlasCountry } from './atlas';
import { cardView } from './card-view';
import { homeOf, isArea, isCountry, isWide, partOf, positionOf, type Home } from './home';
import { insetOf } from './inset';
import { labelRoom, middleOf } from './label-room';
import { overviewView, type Placed } from './overview-view';
import { pathsWithin } from './path-data';
import { drawnRings, extentOf, shareOf, type Ring } from './rings';
import type { View } from './views';

/** Characters of path data of one map: a card's goes to the page, an overview's only to the popup and is zoomed. */
const MOST_DATA = { card: 28_000, overview: 150_000 };

/** A map with more of one country, or with less land, has nothing on it to know it by. */
const MOST_OF_ONE = 0.86;
const LEAST_LAND = 0.08;

/** A country drawn smaller than this, in pixels, gets a dot. */
const DOT = 14;

/** One country as it comes on paper. */
interface Drawn {
  readonly country: AtlasCountry;
  readonly rings: readonly Ring[];
}

/** The map of one place or of all of an article; null when none of them has a point or an outline. */
export function drawMap({ kind, width, height, places }: MapRequest, atlas: Atlas): DrawnMap | null {
  const box = { width, height };
  const [first] = places;
  const placed = (kind === 'card' ? places.slice(0, 1) : places).map((place) => {
    // An overview draws no home for a point: there its neighbours are told by where it is.
    const home = kind === 'card' || isCountry(place) ? homeOf(place, atlas) : null;
    return { place, home };
  });
  const [only = null] = placed;
  if (first === undefined || only === null) return null;
  const view = kind === 'card' ? cardView(first, only.home, box) : overviewView(placed, box);
  if (view === null) return null;

  const drawn = atlas.countries
    .map((country) => ({ country, rings: drawnRings(country, view) }))
    .filter(({ rings }) => rings.length > 0);
  const homes = homesOf(placed, kind);
  const points = placed.flatMap((one) => pointOf(one, { view, drawn }));
  return {
    width,
    height,
    outlines: outlinesOf(drawn, { homes, most: MOST_DATA[kind], box }),
    points,
    country: kind === 'card' ? countryOf(only) : null,
    inset: isBare(drawn, box) ? insetOf(view, atlas, { box, points }) : null,
  };
}

/** Countries in the foreground, each with the place it is, if it is one. */
function homesOf(placed: readonly Placed[], kind: MapRequest['kind']): ReadonlyMap<AtlasCountry, string | null> {
  const homes = new Map<AtlasCountry, string | null>();
  for (const { place, home } of placed) {
    if (home === null || (kind === 'overview' && !isCountry(place))) continue;
    homes.set(home.country, homes.get(home.country) ?? (isCountry(place) ? place.id : null));
  }
  return homes;
}

interface Outlining {
  readonly homes: ReadonlyMap<AtlasCountry, string | null>;
  readonly most: number;
  readonly box: { readonly width: number; readonly height: number };
}

function outlinesOf(drawn: readonly Drawn[], { homes, most, box }: Outlining): readonly Outline[] {
  const paths = pathsWithin(
    drawn.map(({ rings }) => rings),
    most,
  );
  const outlines = drawn.flatMap(({ country, rings }, position): Outline[] => {
    const d = paths[position] ?? '';
    const role = homes.has(country) ? 'home' : 'other';
    const place = homes.get(country) ?? null;
    const { code, name } = country;
    return d === ''
      ? []
      : [
          {
            d,
            code,
            name,
            role,
            place,
            label: labelRoom(rings, box) ?? (place === null ? null : middleOf(rings, box)),
          },
        ];
  });
  return outlines.toSorted((some, other) => Number(some.role === 'home') - Number(other.role === 'home'));
}

/** Its point; none for a country whose outline is large enough to be seen. */
function pointOf(
  { place, home }: Placed,
  { view, drawn }: { view: View; drawn: readonly Drawn[] },
): readonly MapPoint[] {
  const outline = drawn.find(({ country }) => country === home?.country);
  if (isCountry(place) && outline?.rings.some((ring) => extentOf(ring) >= DOT) === true) return [];
  const position = positionOf(place) ?? home?.ground[0]?.centre ?? null;
  const [x, y] = (position === null ? null : view.projection([...position])) ?? [NaN, NaN];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return [];
  return [
    {
      id: place.id,
      x: Math.round(x * 10) / 10,
      y: Math.round(y * 10) / 10,
      isWide: isWide(place),
      isArea: isArea(place),
    },
  ];
}

function countryOf({
  place,
  home,
}: {
  readonly place: MapRequest['places'][number];
  readonly home: Home | null;
}): DrawnMap['country'] {
  if (home === null || isCountry(place)) return null;
  const position = positionOf(place);
  return { name: home.country.name, part: position === null || isWide(place) ? null : partOf(position, home) };
}

function isBare(drawn: readonly Drawn[], box: { readonly width: number; readonly height: number }): boolean {
  const shares = drawn.map(({ rings }) => shareOf(rings, box));
  const land = shares.reduce((sum, share) => sum + share, 0);
  return land < LEAST_LAND || shares.some((share) => share > MOST_OF_ONE);
}
