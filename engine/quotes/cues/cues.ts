import { CUE_FORMS, NOUNS_TOO } from '../../data/cue-verbs';
import type { CueForm, CueInflection } from '../../data/cue-verbs';
import { BE_FORMS, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../data/quotation-words';
import type { Cue, TaggedToken } from '../../model';
import { adjectiveCue, carriedNounCue } from './cue-phrases';
import type { CueUse } from './cue-use';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
  isFiniteVerb,
  isNominal,
  isOneOf,
  isPersonWord,
} from '../phrases/phrase';
import type { Reading, Stretch } from '../reading';
import { spanOf } from '../reading';
import { channelAt } from '../phrases/channel';
import { groupBefore, isNegated, isUnsaid } from './verb-group';

/** Cue verbs outside quote marks that say something was said: no negated, hypothetical or merely planned sayings. */
export function findCues(reading: Reading): CueUse[] {
  return reading.stretches.flatMap((stretch) => {
    const uses: CueUse[] = [];
    for (let at = stretch.first; at < stretch.end; at += 1) {
      if (reading.quotedAt(at) !== null) continue;
      const use =
        adjectiveCue(reading, stretch, at) ?? cueAt(reading, stretch, at) ?? carriedNounCue(reading, stretch, at);
      if (use !== null) uses.push(use);
    }
    return uses;
  });
}

export function cueOf(tokens: readonly TaggedToken[], { first, end, verb, groupStart, token }: CueUse): Cue | null {
  const negated = isNegated(tokens, groupStart, token);
  const span = spanOf(tokens, negated ? groupStart : first, end);
  if (span === null) return null;
  const cue = { start: span.start, end: span.end, lemma: verb.lemma, kind: verb.kind };
  return negated ? { ...cue, negated } : cue;
}

function cueAt({ tokens }: Reading, stretch: Stretch, at: number): CueUse | null {
  const token = tokens[at];
  const form = token === undefined ? null : formAt(tokens, at);
  if (token === undefined || form === null || isNoun(tokens, at, form) || isPartOfName(tokens, at, stretch))
    return null;
  const groupStart = groupBefore(tokens, at, stretch.first);
  if (groupStart === at && isOfTheSource(tokens, at, form)) return null;
  if (isUnsaid(tokens, groupStart, at, form.verb) || isAboutBeingNamed(tokens, at)) return null;
  const group = tokens.slice(groupStart, at).map(({ lower }) => lower);
  const split = form.verb.particle !== null && tokens[at + 1]?.lower === 'it' ? 1 : 0;
  const end = at + (form.verb.particle === null ? 1 : 2 + split);
  if (tokens[groupStart - 1]?.lower === 'to') {
    const start = wentOnTo(tokens, groupStart, stretch.first);
    return start === null ? null : { token: at, first: at, end, groupStart: start, ...form, stretch, voice: 'finite' };
  }
  const passive = isReduced(tokens, at, form, groupStart) || HEDGES.test(form.verb.lemma);
  const voice = passive ? 'passive' : voiceOf(group, form.inflection);
  return { token: at, first: at, end, groupStart, ...form, stretch, voice };
}

/** "The plan appears to work": said of the plan, by nobody. */
const HEDGES = /^(?:appear|seem)$/;

/** "Two people briefed on the talks said": a participle that tells more of who says it. */
function isOfTheSource(tokens: readonly TaggedToken[], at: number, { inflection }: CueForm): boolean {
  if (inflection !== 'past' || !isNominal(tokens, at - 1) || !isOneOf(PREPOSITIONS, tokens[at + 1])) return false;
  for (let later = at + 2; later < at + 14; later += 1) {
    const token = tokens[later];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (/^(?:and|or|but|that|who|which|when|while|if|as|because)$/.test(token.lower)) return false;
    if (isOneOf(SUBJECT_PRONOUNS, token)) return false;
    if (isFiniteVerb(tokens, later)) return true;
  }
  return false;
}

/** "who asked not to be named", "declined to be identified": said of the source, and no statement. */
function isAboutBeingNamed(tokens: readonly TaggedToken[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return after.includes('be') && after.some((word) => /^(?:named|identified|quoted)$/.test(word));
}

function formAt(tokens: readonly TaggedToken[], at: number): CueForm | null {
  const next = tokens[at + 1]?.lower;
  const forms = CUE_FORMS.get(tokens[at]?.lower ?? '') ?? [];
  // "made it clear that"
  const after = next === 'it' ? tokens[at + 2]?.lower : next;
  return (
    forms.find(
      ({ verb }) =>
        verb.particle === null || verb.particle === next || (verb.particle === 'clear' && after === 'clear'),
    ) ?? null
  );
}

/** Determiners that are a whole subject: "Some say", "Many hope". */
const STANDS_ALONE = /^(?:some|many|few|most|several|all|both|another|these|those)$/;

/** "The reports that", "in talks", "his claims": the form is a noun or a modifier here. */
function isNoun(tokens: readonly TaggedToken[], at: number, { inflection, verb }: CueForm): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "he's predicting" against "the minister's claims"
  const owned = before?.lower === "'s" && !isOneOf(SUBJECT_PRONOUNS, tokens[at - 2]);
  if (next?.text === '-' || before?.text === '-' || owned) return true;
  if (verb.lemma === 'say' || verb.lemma === 'tell') return false;
  if (isOneOf(DETERMINERS, before) && !(STANDS_ALONE.test(before?.lower ?? '') && token?.partOfSpeech === 'verb'))
    return true;
  if (isOneOf(PREPOSITIONS, before)) return before?.lower !== 'to' && !(inflection === 'gerund' && opensGerund(before));
  if (inflection === 'past' || inflection === 'gerund') return false;
  if (inflection === 'base' && isCompound(tokens, at)) return true;
  if (before?.partOfSpeech === 'adjective' && !isAdverb(before)) return !isCapital(before);
  if (verb.takes.has('do') && next?.lower === 'to' && isNominal(tokens, at - 1))
    return tokens[at + 2]?.partOfSpeech !== 'verb';
  return token?.partOfSpeech !== 'verb' && !looksLikeVerb(before, next);
}

/** "in a blog post that", "Senior advocate Rele": a bare verb has a plural subject, and none of these is one. */
function isCompound(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || isAuxiliary(before) || isAdverb(before)) return false;
  if (before.partOfSpeech === 'adjective') return isCapital(before) || isCapital(tokens[at + 1]);
  const name = isCapital(before) || before.plural || before.partOfSpeech !== 'noun' || isPersonWord(before);
  return !name && NOUNS_TOO.has(tokens[at]?.lower ?? '');
}

/** "by saying", "quoted him as saying", "before adding". */
function opensGerund(before: TaggedToken | undefined): boolean {
  return /^(?:by|as|before|after|in|while)$/.test(before?.lower ?? '');
}

/** The tagger says noun, but its neighbours say verb: "officials still urge", "The Courier reports that". */
function looksLikeVerb(before: TaggedToken | undefined, next: TaggedToken | undefined): boolean {
  if (next?.lower === 'that' || next?.text === ',' || isAdverb(before)) return true;
  if (isOneOf(SUBJECT_PRONOUNS, before)) return true;
  if (before?.kind !== 'word' && !isComma(before)) return false;
  return isOneOf(DETERMINERS, next) || isOneOf(SUBJECT_PRONOUNS, next) || (isCapital(before) && isCapital(next));
}

/** "The Daily Express", "Human Rights Watch Report": a capital within the sentence. */
function isPartOfName(tokens: readonly TaggedToken[], at: number, stretch: Stretch): boolean {
  const token = tokens[at];
  return isCapital(token) && at > stretch.first && tokens[at - 1]?.kind !== 'punctuation';
}

const GOES = /^(?:went|goes|go|going)$/;
const BEGINS =
  /^(?:(?:continu|proceed|start|appear|seem|hasten|rush|us)(?:e|es|s|ed|ing)?|begins?|began|begun|beginning|happens?|happened)$/;

/** The subject of "went on to say" stands before "went", of "continued to insist" before "continued". */
function wentOnTo(tokens: readonly TaggedToken[], at: number, floor: number): number | null {
  const on = tokens[at - 2]?.lower === 'on';
  const verb = on ? at - 3 : at - 2;
  if (tokens[at - 1]?.lower !== 'to' || !(on ? GOES : BEGINS).test(tokens[verb]?.lower ?? '')) return null;
  return verb < floor ? null : groupBefore(tokens, verb, floor);
}

/** "The deal, hailed by the government as historic", "Qay, also called Q": a participle without "was". */
function isReduced(
  tokens: readonly TaggedToken[],
  at: number,
  { inflection, verb }: CueForm,
  groupStart: number,
): boolean {
  if (inflection !== 'past' || (groupStart !== at && isAuxiliary(tokens[groupStart]))) return false;
  // "said by email" is no passive.
  if (channelAt(tokens, at + 1, at + 8) !== null) return false;
  if (/^(?:dub|term)$/.test(verb.lemma) && isComma(tokens[groupStart - 1])) return true;
  return (
    tokens[at + 1]?.lower === 'by' ||
    (verb.takes.has('naming') && /^(?:also|formerly|once|sometimes|often|now)$/.test(tokens[at - 1]?.lower ?? ''))
  );
}

function voiceOf(group: readonly string[], inflection: CueInflection): CueUse['voice'] {
  const be = group.some((word) => BE_FORMS.has(word));
  if (inflection === 'gerund') return be ? 'finite' : 'gerund';
  return be && inflection === 'past' ? 'passive' : 'finite';
}
