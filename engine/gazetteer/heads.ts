import { KIND } from './kinds';

/** What a head word asks for: "Kursk oblast" a division, "Kyiv city" a town, "Red Sea" a sea. */
export type Sought = 'first-order' | 'second-order' | 'state' | 'settlement' | 'feature';

const words = (list: string): string[] => list.trim().split(/\s+/);

/**
 * Words for kinds of division. Which one a country's divisions are called by in English is a matter of taste ("Kursk
 * region", "Kursk oblast"): any of them finds any division, its own level first.
 */
const FIRST_ORDER = words(`
  region oblast province krai kray governorate state prefecture voivodeship canton emirate territory republic okrug
  guberniya viloyat velayat muhafazah`);
const SECOND_ORDER = words(`
  district rayon raion county department municipality parish borough commune subdistrict subprefecture regency township
  arrondissement kreis landkreis powiat uezd woreda zone subregion locality`);
const SETTLEMENT = words('city town village settlement hamlet suburb area');
const FEATURE = words(`
  river lake sea ocean gulf bay strait island islands isle isles peninsula mountain mountains mount range desert valley
  area region neighborhood neighbourhood district airport`);

const LEVELS_BY_FIT = [
  ['first-order', 'second-order'],
  ['second-order', 'first-order'],
] as const;

const SOUGHT: ReadonlyMap<string, readonly Sought[]> = soughtByHead();

function soughtByHead(): ReadonlyMap<string, readonly Sought[]> {
  const heads = new Map<string, Sought[]>();
  const add = (list: readonly string[], sought: Sought) => {
    for (const head of list) heads.set(head, [...(heads.get(head) ?? []), sought]);
  };
  add(FIRST_ORDER, 'first-order');
  add(SECOND_ORDER, 'second-order');
  add(SETTLEMENT, 'settlement');
  add(FEATURE, 'feature');
  add(words('republic kingdom'), 'state');
  return heads;
}

/** Words before a head that are not the name's: "Chuvash Autonomous Republic". */
const BEFORE_HEADS = new Set(
  words('autonomous administrative federal municipal urban rural metropolitan border coastal'),
);

/** A name without its head. */
export interface Headless {
  /** The key of what is left: "kursk". */
  readonly core: string;
  readonly sought: readonly Sought[];
}

/** The readings of a key with the head taken off, at its end and at its beginning. None for a name without a head. */
export function withoutHead(key: string): readonly Headless[] {
  const parts = key.split(' ');
  return [headAtEnd(parts), headBefore(parts)].filter((reading) => reading !== null);
}

/** "kursk oblast". */
function headAtEnd(parts: readonly string[]): Headless | null {
  const sought = SOUGHT.get(parts.at(-1) ?? '');
  if (sought === undefined) return null;
  const before = BEFORE_HEADS.has(parts.at(-2) ?? '') ? -2 : -1;
  return headless(parts.slice(0, before), sought);
}

/** "region of kursk", "city of kursk", "mount elbrus". */
function headBefore(parts: readonly string[]): Headless | null {
  const at = BEFORE_HEADS.has(parts[0] ?? '') ? 1 : 0;
  const sought = SOUGHT.get(parts[at] ?? '');
  if (sought === undefined) return null;
  const linked = parts[at + 1] === 'of';
  const isFeature = sought.includes('feature');
  return linked || isFeature ? headless(parts.slice(linked ? at + 2 : at + 1), sought) : null;
}

function headless(parts: readonly string[], sought: readonly Sought[]): Headless | null {
  const core = (parts[0] === 'the' ? parts.slice(1) : parts).join(' ');
  return core === '' ? null : { core, sought };
}

/** In prominence: "Kyiv district" is rather a raion than the oblast of that name, which has more people. */
const OTHER_LEVEL = 2;

/** How much less a record of this kind fits a head: 0 for its own level, null for what the head does not mean at all. */
export function misfit(kind: number, sought: readonly Sought[]): number | null {
  if (kind === KIND.country) return sought.includes('state') ? 0 : null;
  if (kind >= KIND.feature) return sought.includes('feature') ? 0 : null;
  if (kind === KIND.district && sought.includes('feature')) return 0;
  if (kind >= KIND.settlement) return sought.includes('settlement') ? 0 : null;
  const [own, other] = LEVELS_BY_FIT[kind === KIND.firstOrder ? 0 : 1];
  if (sought.includes(own)) return 0;
  return sought.includes(other) ? OTHER_LEVEL : null;
}
