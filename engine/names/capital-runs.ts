import { GIVEN_NAMES } from '../data/name-given';
import { ORGANISATION_HEADS, ORGANISATION_OPENERS } from '../data/name-heads';
import { COMMON_OPENERS, HYPHEN_PREFIXES, HYPHEN_TAILS, NAME_PARTICLES } from '../data/name-words';
import { OFFICES } from '../data/titles';
import type { Sentence, TaggedText, TaggedToken } from '../model';
import { knownName, LONGEST_KNOWN_NAME, mayStartKnownName } from './known-names';
import { isCapitalised, isJoiningHyphen, isLowerWord, phraseOf } from './phrase';

/** Words with a capital that stand together, with the small words that hold a name together: `tokens.slice(first, end)`. */
export interface CapitalRun {
  readonly first: number;
  readonly end: number;
}

/** A longer run is a list or a shout, not a name; it is cut. */
const MAX_RUN_TOKENS = 14;

/** "of" after these goes on with the name of a place ("Gulf of Guinea", "Republic of Korea"). */
const PLACE_WORDS_BEFORE_OF = new Set(
  `republic gulf bay sea horn strait straits cape isle isles kingdom federation emirate principality commonwealth cape
  tower valley port union`.split(/\s+/),
);
const BEFORE_FOR = new Set(
  `centre center institute ministry department agency foundation council campaign commission committee office society
  association fund movement coalition alliance union court bank network party authority organisation organization
  organisation forum initiative bureau school minister secretary`.split(/\s+/),
);
/** "left the National Unity Party for NATO": after a full name of these, "for" carries on the sentence. */
const MEMBERS_LEAVE = new Set(`party movement alliance coalition union bank court school network office`.split(/\s+/));
const BEFORE_ON = new Set(`council commission committee conference office panel institute centre center`.split(/\s+/));
/** Nouns that form a name with "'s" and a further capital ("People's Party", "King's College"). */
const POSSESSORS = new Set(
  `people children women men workers farmers teachers king queen world nation students lord patriots journalists
  shepherd citizens soldiers`.split(/\s+/),
);

/** The runs of one sentence, in order. */
export function capitalRuns({ tokens }: TaggedText, { firstToken, endToken }: Sentence): CapitalRun[] {
  const sentence = tokens.slice(firstToken, endToken);
  const runs: CapitalRun[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    if (!isCapitalised(sentence[at])) continue;
    const end = endOfRun(sentence, at);
    runs.push({ first: firstToken + startBefore(sentence, at), end: firstToken + end });
    at = end - 1;
  }
  return runs;
}

/** Takes in the small prefix of "al-Sisi". */
function startBefore(tokens: readonly TaggedToken[], at: number): number {
  const prefix = tokens[at - 2];
  if (prefix === undefined || !isJoiningHyphen(tokens, at - 1)) return at;
  return isLowerWord(prefix) && HYPHEN_PREFIXES.has(prefix.lower) ? at - 2 : at;
}

function endOfRun(tokens: readonly TaggedToken[], first: number): number {
  let end = first + 1;
  while (end < tokens.length && end - first < MAX_RUN_TOKENS) {
    const next = nextEnd(tokens, first, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Where the run ends after its next piece; `end` itself when there is none. */
function nextEnd(tokens: readonly TaggedToken[], first: number, end: number): number {
  if (isCapitalised(tokens[end])) return end + 1;
  return (
    overHyphen(tokens, first, end) ??
    overParticles(tokens, end) ??
    overAmpersand(tokens, end) ??
    overPossessive(tokens, first, end) ??
    overKnownName(tokens, first, end) ??
    overOf(tokens, first, end) ??
    overAnd(tokens, first, end) ??
    end
  );
}

/** "Chan-o-cha", "Khan-Ali", but not "Kyiv-based". */
function overHyphen(tokens: readonly TaggedToken[], first: number, end: number): number | null {
  const tail = tokens[end + 1];
  if (!isJoiningHyphen(tokens, end) || tail === undefined || tail.kind === 'punctuation') return null;
  if (isCapitalised(tail) || tail.kind === 'number') return end + 2;
  const small = tail.lower;
  if (HYPHEN_TAILS.has(small) || small.endsWith('ed') || small.endsWith('ing') || small.length > 8) return null;
  const before = tokens[end - 1];
  const joined = NAME_PARTICLES.has(small) || isJoiningHyphen(tokens, end + 2);
  const secondPart = end - first >= 2 && isLowerWord(tail) && !COMMON_OPENERS.has(small);
  const firstPart = before !== undefined && !COMMON_OPENERS.has(before.lower) && joined;
  return firstPart || secondPart || HYPHEN_PREFIXES.has(before?.lower ?? '') ? end + 2 : null;
}

/** "von der Leyen", "bin Salman", "al Assad". */
function overParticles(tokens: readonly TaggedToken[], end: number): number | null {
  let at = end;
  while (at - end < 3 && isLowerWord(tokens[at]) && NAME_PARTICLES.has(tokens[at]?.lower ?? '')) at += 1;
  if (at === end) return null;
  if (HYPHEN_PREFIXES.has(tokens[at - 1]?.lower ?? '') && isJoiningHyphen(tokens, at)) at += 1;
  return isCapitalised(tokens[at]) ? at + 1 : null;
}

function overAmpersand(tokens: readonly TaggedToken[], end: number): number | null {
  return tokens[end]?.text === '&' && isCapitalised(tokens[end + 1]) ? end + 2 : null;
}

function overPossessive(tokens: readonly TaggedToken[], first: number, end: number): number | null {
  const clitic = tokens[end];
  const saint = /^(?:st|st\.|saint)$/.test(tokens[first]?.lower ?? '');
  // "St James' Park"
  const isBare = saint && /^['’]$/.test(clitic?.text ?? '') && tokens[end - 1]?.lower.endsWith('s') === true;
  if (clitic?.lower !== "'s" && !isBare) return null;
  if (knownName(phraseOf({ tokens }, first, end + 1)) !== null) return end + 1;
  const owner = tokens[end - 1]?.lower ?? '';
  const owned = tokens[end + 1];
  if (owned === undefined || !isCapitalised(owned)) return null;
  const office = OFFICES.has(owner) && /^(?:office|court|department|council|party)$/.test(owned.lower);
  return office || saint || POSSESSORS.has(owner) ? end + 2 : null;
}

/** "Trinidad and Tobago", "Rostov-on-Don", "Democratic Republic of the Congo": the tables have it whole. */
function overKnownName(tokens: readonly TaggedToken[], first: number, end: number): number | null {
  const next = tokens[end];
  if (next === undefined || next.kind === 'number' || !/^(?:and|of|the|on|de|da|[-–])$/.test(next.lower)) return null;
  if (!mayStartKnownName(tokens[first]?.lower ?? '')) return null;
  for (let long = Math.min(first + LONGEST_KNOWN_NAME, tokens.length); long > end + 1; long -= 1) {
    if (isCapitalised(tokens[long - 1]) && knownName(phraseOf({ tokens }, first, long)) !== null) return long;
  }
  return null;
}

/** "Ministry of the Interior", "Council on Foreign Relations", "Gulf of Guinea". */
function overOf(tokens: readonly TaggedToken[], first: number, end: number): number | null {
  const joint = tokens[end]?.lower ?? '';
  const head = tokens[end - 1]?.lower ?? '';
  const opens =
    (joint === 'of' && (ORGANISATION_OPENERS.has(head) || PLACE_WORDS_BEFORE_OF.has(head))) ||
    (joint === 'for' && BEFORE_FOR.has(head) && !(MEMBERS_LEAVE.has(head) && end - first > 2)) ||
    (joint === 'on' && BEFORE_ON.has(head));
  if (!opens || first === end) return null;
  const at = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  return isCapitalised(tokens[at]) ? at + 1 : null;
}

/** "Ministry of Health and Sport", "Publishing and Advertising Agency". */
function overAnd(tokens: readonly TaggedToken[], first: number, end: number): number | null {
  if (tokens[end]?.lower !== 'and' || !isCapitalised(tokens[end + 1])) return null;
  const before = tokens.slice(first, end).map(({ lower }) => lower);
  if (knownName(phraseOf({ tokens }, first, end)) !== null) return null;
  const afterOf =
    /^(?:the )?(?:ministry|department|office|faculty|bureau|committee|commission|institute) (?:of|for) /.test(
      before.join(' '),
    );
  const next = tokens[end + 1];
  if (afterOf && knownName(next?.text ?? '') === null && !GIVEN_NAMES.has(next?.lower ?? '')) return end + 2;
  if (ORGANISATION_HEADS.has(before.at(-1) ?? '') || before.length > 3) return null;
  let last = end + 1;
  while (last - end < 6 && (isCapitalised(tokens[last + 1]) || isJoiningHyphen(tokens, last + 1))) last += 1;
  const headed = last > end + 1 && ORGANISATION_HEADS.has(tokens[last]?.lower ?? '');
  return headed && knownName(tokens[end + 1]?.text ?? '') === null ? last + 1 : null;
}
