import { CARRYING_COPULAS, CUE_ADJECTIVES } from '../../data/cue-adjectives';
import { CARRYING_VERBS, CUE_NOUNS } from '../../data/cue-nouns';
import { CUE_FORMS } from '../../data/cue-verbs';
import { takesPhrase } from '../../data/cue-words';
import { BE_FORMS, DETERMINERS } from '../../data/quotation-words';
import type { TaggedToken, TokenSpan } from '../../model';
import type { CueUse, Speaking } from './cue-use';
import { isAdverb, isFiniteVerb, isOneOf, isPossessive } from '../phrases/phrase';
import type { Reading, Stretch } from '../reading';
import { spanOf } from '../reading';
import { phraseFrom, sourceAfter } from '../phrases/source-after';
import { sourceBefore } from '../phrases/source-before';
import { groupBefore, isUnsaid } from './verb-group';

/** No more words stand between a carrying verb and its noun ("expressed his very deep concern"), in tokens. */
const MAX_BETWEEN = 5;

/** An adjective after "be": "was confident that". */
export function adjectiveCue({ tokens }: Reading, stretch: Stretch, at: number): CueUse | null {
  const verb = CUE_ADJECTIVES.get(tokens[at]?.lower ?? '');
  if (verb === undefined) return null;
  let copula = at - 1;
  while (copula > stretch.first && copula > at - MAX_BETWEEN && isDegree(tokens[copula])) copula -= 1;
  if (!CARRYING_COPULAS.has(tokens[copula]?.lower ?? '')) return null;
  const groupStart = groupBefore(tokens, copula, stretch.first);
  if (isUnsaid(tokens, groupStart, at, verb)) return null;
  return { token: at, first: copula, end: at + 1, groupStart, verb, inflection: 'third', stretch, voice: 'finite' };
}

function isDegree(token: TaggedToken | undefined): boolean {
  return (
    isAdverb(token) || /^(?:very|so|more|most|less|quite|too|pretty|increasingly|still|also)$/.test(token?.lower ?? '')
  );
}

/** A noun that a verb carries: "expressed concern about", "issued a warning that". */
export function carriedNounCue({ tokens }: Reading, stretch: Stretch, at: number): CueUse | null {
  const verb = nounAt(tokens, at);
  if (verb === null) return null;
  for (let before = at - 1; before >= stretch.first && before > at - 1 - MAX_BETWEEN; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'punctuation') return null;
    if (isPossessive(tokens, before)) return null;
    if (!CARRYING_VERBS.has(token.lower)) {
      if (token.partOfSpeech === 'verb' && !isAdverb(token) && token.verbForm !== 'gerund') return null;
      continue;
    }
    const groupStart = groupBefore(tokens, before, stretch.first);
    if (isUnsaid(tokens, groupStart, at, verb)) return null;
    const voice = token.lower.endsWith('ing') ? 'gerund' : 'finite';
    return { token: at, first: before, end: at + 1, groupStart, verb, inflection: 'third', stretch, voice };
  }
  return null;
}

/** The noun of somebody: "the minister's claim that", "his plan to", "a warning from the agency that", "reports that". */
export function nounSpeaking(reading: Reading, stretch: Stretch, at: number): Speaking | null {
  const { tokens } = reading;
  const verb = nounAt(tokens, at);
  if (verb === null) return null;
  const use: CueUse = {
    token: at,
    first: at,
    end: at + 1,
    groupStart: at,
    verb,
    inflection: 'third',
    stretch,
    voice: 'finite',
  };
  if (tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'of') return ofTheView(reading, use);
  const owner = ownerOf(reading, stretch, at);
  if (owner !== null) {
    if (owner.endToken === at && isObject(tokens, owner.firstToken)) return null;
    const tail = pastCopula(tokens, at + 1);
    const isSubject = opensSentence(tokens, owner.firstToken, stretch) && tail === at + 1;
    return { ...use, source: owner, place: 'before', lead: owner.firstToken, tail, isSubject };
  }
  const giver = giverOf(reading, stretch, at);
  if (giver !== null)
    return {
      isSubject: opensSentence(tokens, phraseStart(tokens, at, stretch), stretch),
      ...use,
      source: giver,
      place: 'after',
      lead: phraseStart(tokens, at, stretch),
      tail: giver.endToken,
    };
  const lead = phraseStart(tokens, at, stretch);
  const tail = pastCopula(tokens, at + 1);
  const nobodys =
    verb.kind !== 'neutral' &&
    verb.kind !== 'order' &&
    tokens[tail]?.lower === 'that' &&
    !isRelative(tokens, tail) &&
    !isObject(tokens, lead);
  const isSubject = opensSentence(tokens, lead, stretch) && tail === at + 1;
  return nobodys ? { ...use, source: null, place: 'none', lead, tail, isSubject } : null;
}

/** "The party is of the view that", "They were of the opinion that". */
function ofTheView({ tokens }: Reading, use: CueUse): Speaking | null {
  const { at, stretch } = { at: use.token, stretch: use.stretch };
  if (!BE_FORMS.has(tokens[at - 3]?.lower ?? '')) return null;
  const groupStart = groupBefore(tokens, at - 3, stretch.first);
  const source = sourceBefore({ tokens, floor: stretch.first, end: groupStart });
  return source === null ? null : { ...use, source, place: 'before', lead: source.firstToken, tail: at + 1 };
}

function nounAt(tokens: readonly TaggedToken[], at: number): CueUse['verb'] | null {
  const token = tokens[at];
  if (token === undefined || token.partOfSpeech === 'proper-noun') return null;
  const isNoun = isOneOf(DETERMINERS, tokens[at - 1]) || isPossessive(tokens, at - 1);
  if (token.partOfSpeech === 'verb' && !isNoun && !BE_FORMS.has(tokens[at - 1]?.lower ?? '')) return null;
  return CUE_NOUNS.get(token.lower) ?? null;
}

/** "the minister's" or "his", an adjective or two before the noun passed over. */
function ownerOf({ tokens }: Reading, stretch: Stretch, at: number): TokenSpan | null {
  let before = at - 1;
  while (before > stretch.first && before > at - 4 && isModifier(tokens[before])) before -= 1;
  if (/^(?:his|her|their|its|my|our|your)$/.test(tokens[before]?.lower ?? ''))
    return spanOf(tokens, before, before + 1);
  if (!isPossessive(tokens, before)) return null;
  return sourceBefore({ tokens, floor: stretch.first, end: before });
}

function isModifier(token: TaggedToken | undefined): boolean {
  return token?.partOfSpeech === 'adjective' || token?.partOfSpeech === 'numeral' || isAdverb(token);
}

/** "a warning from the agency that", "claims by the army that". */
function giverOf({ tokens }: Reading, stretch: Stretch, at: number): TokenSpan | null {
  if (!/^(?:by|from)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const source = sourceAfter({ tokens, start: at + 2, ceiling: stretch.end });
  return source !== null && /^(?:that|to|for|against)$/.test(tokens[source.endToken]?.lower ?? '') ? source : null;
}

/** "His view is | that", "the fear was | that". */
function pastCopula(tokens: readonly TaggedToken[], at: number): number {
  // "Her message to voters was that"
  const phrase = /^(?:to|on|about|for)$/.test(tokens[at]?.lower ?? '')
    ? phraseFrom({ tokens, start: at + 1, ceiling: at + 9 })
    : at;
  const be = BE_FORMS.has(tokens[phrase]?.lower ?? '') ? phrase : at;
  const copula = BE_FORMS.has(tokens[be]?.lower ?? '') ? be + 1 : at;
  return /^(?:that|:)$/.test(tokens[copula]?.lower ?? '') ? copula : at;
}

function phraseStart(tokens: readonly TaggedToken[], at: number, { first }: Stretch): number {
  let start = at;
  while (start > first && start > at - 4 && (isModifier(tokens[start - 1]) || isOneOf(DETERMINERS, tokens[start - 1])))
    start -= 1;
  return start;
}

/** Where the subject of a sentence stands. */
function opensSentence(tokens: readonly TaggedToken[], at: number, { first }: Stretch): boolean {
  return at === first || tokens[at - 1]?.text === ',' || /^(?:but|and|yet)$/.test(tokens[at - 1]?.lower ?? '');
}

/** "the claim that upset them": "that" is the subject of a verb, and opens no clause of its own. */
function isRelative(tokens: readonly TaggedToken[], that: number): boolean {
  return isFiniteVerb(tokens, that + 1);
}

/** "reiterated its commitment to": the verb has the noun as what is said. */
function isObject(tokens: readonly TaggedToken[], first: number): boolean {
  const forms = CUE_FORMS.get(tokens[first - 1]?.lower ?? '') ?? [];
  return forms.some(({ verb }) => takesPhrase(verb));
}
