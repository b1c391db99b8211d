import { isInside } from './fitting';
import type { PlaceAt, Stage } from './stage';

/** The place that stands first, and the one that follows. */
export interface Neighbours {
  readonly left: PlaceAt;
  readonly right: PlaceAt;
}

/** "Sydney, Perth, Australia" is an address at its end only; in "Peru, Texas, Chile" the commas count up. */
export function isCountedUp({ tokens, places }: Stage, { left, right }: Neighbours): boolean {
  const at = places.indexOf(left);
  const [before, after] = [places[at - 1], places[at + 2]];
  const isCountry = right.entity.place?.level === 'country';
  if (!isCountry && before?.endToken === left.firstToken - 1 && tokens[before.endToken]?.text === ',') return true;
  if (isCountry || after?.firstToken !== right.endToken + 1) return false;
  const goesOn = /^(?:,|and)$/.test(tokens[right.endToken]?.lower ?? '');
  return goesOn && !isInside({ place: right.entity, other: after.entity });
}

/** "Ardo, Texas, a town 10 km from …": what follows the address's second comma is said of Ardo. */
export function ofAddress({ tokens, places }: Stage, left: PlaceAt): PlaceAt {
  const before = places[places.indexOf(left) - 1];
  const isAddress = before?.endToken === left.firstToken - 1 && tokens[before.endToken]?.text === ',';
  if (!isAddress || tokens[left.endToken]?.text !== ',') return left;
  return isInside({ place: before.entity, other: left.entity }) ? before : left;
}
