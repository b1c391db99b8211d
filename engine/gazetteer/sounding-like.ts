import type { GazetteerPlace } from '../model';
import { misfit, withoutHead, type Sought } from './heads';
import { keyOf, NameKey } from './name-key';
import { placeOf, type PlaceSource } from './places';
import { INITIAL_SHIFT, EVERY_LETTER } from './names';
import { distanceOf, initialsFor, lettersFor, soundOf } from './sound';

/** Places it gives at most. */
const MAX_FOUND = 8;
/** A shorter code says too little: "Ab", "Oy". */
const SHORTEST = 3;
/** One sound in five may differ, three at most. */
const SOUNDS_PER_CHANGE = 5;
const MAX_CHANGES = 3;
/** Of what the head does not mean at all: a town where a district is asked for. */
const MISFIT = 3;

interface Heard {
  readonly record: number;
  /** Sounds that differ, then letters. */
  readonly sounds: number;
  readonly letters: number;
  /** How ill its level fits the head of the name asked for. */
  readonly misfit: number;
}

/** What is listened for. */
interface Asked {
  /** The key without its head, and its possible codes. */
  readonly core: string;
  readonly codes: readonly string[];
  readonly sought: readonly Sought[] | null;
  readonly limit: number;
  /** For each sound of the first code, letters of which a name has one if it has the sound; and those it may begin with. */
  readonly spelt: readonly number[];
  readonly initials: number;
}

/** Places inside `within` whose names sound like `name`, the likest first; every place in it is looked at. */
export function soundingLike(source: PlaceSource, name: string, within: GazetteerPlace): readonly GazetteerPlace[] {
  const asked = askedFor(name);
  if (asked === null) return [];
  const { start, end } = source.records.inside(within.id);
  const heard: Heard[] = [];
  const key = new NameKey();
  for (let record = start; record < end; record += 1) {
    if (!mayHave(source.names.lettersOf(record), asked)) continue;
    const found = hear(source, record, { asked, key });
    if (found !== null) heard.push(found);
  }
  return heard
    .sort((left, right) => inOrder(source, left, right))
    .slice(0, MAX_FOUND)
    .map(({ record }) => placeOf(source, record));
}

function askedFor(name: string): Asked | null {
  const key = keyOf(name);
  const [headless] = withoutHead(key);
  const core = headless?.core ?? key;
  const code = soundOf(core);
  if (code.length < SHORTEST) return null;
  const codes = [...new Set([code, soundOf(core, true)])];
  const limit = Math.min(MAX_CHANGES, Math.floor(code.length / SOUNDS_PER_CHANGE));
  // The two readings of "ch" share letters, so that one code stands for both here.
  const initials = codes.reduce((letters, other) => letters | initialsFor(other.charAt(0)), 0);
  return { core, codes, sought: headless?.sought ?? null, limit, spelt: [...new Set(code)].map(lettersFor), initials };
}

/** False for most names at once: they begin otherwise, or lack letters for more sounds than may differ. */
function mayHave(letters: number, { spelt, initials, limit }: Asked): boolean {
  if (letters === EVERY_LETTER) return true;
  if ((initials & (1 << (letters >>> INITIAL_SHIFT))) === 0) return false;
  let missing = 0;
  for (const spellings of spelt) if ((letters & spellings) === 0) missing += 1;
  return missing <= limit;
}

interface Listening {
  readonly asked: Asked;
  readonly key: NameKey;
}

function hear({ records, names }: PlaceSource, record: number, { asked, key }: Listening): Heard | null {
  const text = names.keyOf(record, key, true).text();
  const code = soundOf(text);
  let sounds = asked.limit + 1;
  for (const other of asked.codes) sounds = Math.min(sounds, distanceOf(code, other, asked.limit));
  if (sounds > asked.limit) return null;
  const fit = asked.sought === null ? 0 : (misfit(records.kindOf(record), asked.sought) ?? MISFIT);
  return { record, sounds, letters: distanceOf(text, asked.core, text.length), misfit: fit };
}

/** By sounds, by what the head asks for, by letters, and the most prominent first. */
function inOrder({ records }: PlaceSource, left: Heard, right: Heard): number {
  return (
    left.sounds - right.sounds ||
    left.misfit - right.misfit ||
    left.letters - right.letters ||
    records.prominenceOf(right.record) - records.prominenceOf(left.record)
  );
}
