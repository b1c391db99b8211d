import { FATE_AFTER, FATE_HEADS, FATE_NOUNS, FATE_VERBS, ILLNESS, TOLLS, type Fate } from '../../data/counted-fates';
import type { Draft } from '../draft';
import { textAt, textOf, tokenAt, wordAt, type Run, type SentenceView } from '../reading';

/** Words between the verb and its figure that are passed over: "killing at least another 12". */
const SKIPPED = 3;
/** How far into the claim its verb group reaches: "are reported missing", "sustain burn injuries". */
const VERB_GROUP = 7;

const FATE_PHRASES: readonly (readonly [RegExp, Fate])[] = [
  [/\b(?:leav\w+|left|abandon\w*) their homes?\b/, 'displaced'],
  [/\b(?:moved|taken|brought) to (?:other|another|safer|safety|shelters?)\b/, 'displaced'],
  [/\blost their li(?:ves|fe)\b/, 'killed'],
  [/\btest(?:ed|s|ing)? positive\b/, 'infected'],
  [/\bin(?:to)? custody\b/, 'arrested'],
  [/\bunaccounted for\b/, 'missing'],
  [/\binjuries\b/, 'wounded'],
];

/** What became of the people counted: from the verbs and nouns around the figure. Null when nothing says so. */
export function fateOf(view: SentenceView, draft: Draft, claim: Run | null): Fate | null {
  return ownFate(view, draft) ?? fateBefore(view, draft) ?? fateAfter(view, draft, claim) ?? tollFate(view, draft);
}

/** "109 deaths", "12 wounded soldiers", "internally displaced people". */
function ownFate(view: SentenceView, { number, end, head }: Draft): Fate | null {
  for (let at = number.end; at < end; at += 1) {
    const fate = FATE_HEADS.get(wordAt(view, at));
    if (fate !== undefined) return fate;
  }
  const cases = head !== null && /^(?:cases?|incidents?)$/.test(wordAt(view, head));
  return cases && ILLNESS.test(textOf(view, { first: view.first, end: view.end })) ? 'infected' : null;
}

/** "killing eight people", "the arrest of six suspects". */
function fateBefore(view: SentenceView, { first }: Draft): Fate | null {
  for (let at = first - 1; at >= Math.max(view.first, first - SKIPPED); at -= 1) {
    const word = wordAt(view, at);
    const verb = FATE_VERBS.get(word);
    if (verb !== undefined && !isPassive(view, at)) return verb;
    if (word === 'of') return FATE_NOUNS.get(wordAt(view, at - 1)) ?? livesOf(view, at);
    if (word === 'and') return coordinated(view, at);
    if (!/^(?:adverb|determiner|adjective)$/.test(tokenAt(view, at)?.partOfSpeech ?? '')) return null;
  }
  return null;
}

/** "claimed the lives of eight traders". */
function livesOf(view: SentenceView, of: number): Fate | null {
  const taken = /^(?:claim|claims|claimed|claiming|cost|costs|costing|took|takes|taken|taking)$/.test(
    wordAt(view, of - 3),
  );
  return taken && wordAt(view, of - 1) === 'lives' ? 'killed' : null;
}

/** "killed eight soldiers and three civilians": the verb stands before the first of them. */
function coordinated(view: SentenceView, and: number): Fate | null {
  for (let at = and - 1; at >= Math.max(view.first, and - COORDINATED); at -= 1) {
    const token = tokenAt(view, at);
    const verb = token?.partOfSpeech === 'verb' ? FATE_VERBS.get(token.lower) : undefined;
    if (verb !== undefined) return isPassive(view, at) ? null : verb;
    if (!/^(?:noun|proper-noun|adjective|numeral|determiner|adverb)$/.test(token?.partOfSpeech ?? '')) return null;
  }
  return null;
}

/** How far before "and" that verb may stand. */
const COORDINATED = 6;

function isPassive(view: SentenceView, at: number): boolean {
  return /^(?:is|are|was|were|been|being|be)$/.test(wordAt(view, at - 1));
}

/** "are killed", "have fled", "injured" after the figure; not "are not injured". */
function fateAfter(view: SentenceView, draft: Draft, claim: Run | null): Fate | null {
  if (claim === null || claim.first < draft.end) {
    const rest = claim === null || claim.end <= draft.end ? '' : textOf(view, { first: draft.end, end: claim.end });
    return participleAfter(view, draft.end) ?? (/^in(?:to)? custody\b/.test(rest) ? 'arrested' : null);
  }
  const group = { first: claim.first, end: Math.min(claim.end, claim.first + VERB_GROUP) };
  for (let at = group.first; at < group.end; at += 1) {
    const word = wordAt(view, at);
    if (/^(?:not|n't|never|by)$/.test(word)) return null;
    // "shot dead", "stabbed to death"
    if (wordAt(view, at + 1) === 'dead' || /^to death$/.test(`${wordAt(view, at + 1)} ${wordAt(view, at + 2)}`))
      return 'killed';
    const fate = holdsOthers(view, at) ? undefined : FATE_AFTER.get(word);
    if (fate !== undefined) return fate;
  }
  return phraseFate(textOf(view, claim));
}

/** "51 injured", "61 remaining missing", "12 were" without more is nothing. */
function participleAfter(view: SentenceView, end: number): Fate | null {
  const at = /^(?:remaining|still|reported|presumed|feared|confirmed|seriously|critically|badly)$/.test(
    wordAt(view, end),
  )
    ? end + 1
    : end;
  // "a cell meant for 35 held 155"
  return holdsOthers(view, at) ? null : (FATE_AFTER.get(wordAt(view, at)) ?? null);
}

/** "a cell meant for 35 held 155": those held come after. */
function holdsOthers(view: SentenceView, at: number): boolean {
  const next = tokenAt(view, at + 1);
  return (
    wordAt(view, at) === 'held' && /^(?:noun|proper-noun|adjective|determiner|numeral)$/.test(next?.partOfSpeech ?? '')
  );
}

function phraseFate(claim: string): Fate | null {
  const words = claim.toLowerCase();
  return FATE_PHRASES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** "the death toll rises to 37", "bringing the total dead to 18". */
function tollFate(view: SentenceView, { first, head, unit }: Draft): Fate | null {
  if (head !== null || unit !== '') return null;
  for (let at = first - 1; at >= view.first; at -= 1) {
    if (/^[;:.]$/.test(textAt(view, at))) return null;
    const fate = TOLLS.get(wordAt(view, at));
    if (fate !== undefined) return fate;
    if (/^death$/.test(wordAt(view, at)) && /^(?:toll|count)$/.test(wordAt(view, at + 1))) return 'killed';
  }
  return null;
}
