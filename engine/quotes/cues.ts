import { CUE_FORMS } from '../data/cue-verbs';
import type { CueForm, CueInflection, CueVerb } from '../data/cue-verbs';
import {
  BE_FORMS,
  DETERMINERS,
  HYPOTHETICAL,
  NEGATIONS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../data/quotation-words';
import type { Cue, TaggedToken } from '../model';
import { isAdverb, isAuxiliary, isCapital, isNominal, isOneOf } from './phrase';
import type { Reading, Stretch } from './reading';

/** A cue verb where it stands, with the auxiliaries and adverbs before it. */
export interface CueUse {
  readonly token: number;
  /** After the verb and its particle. */
  readonly end: number;
  /** First token of the verb group: "has" of "has repeatedly said". */
  readonly groupStart: number;
  readonly verb: CueVerb;
  readonly inflection: CueInflection;
  readonly stretch: Stretch;
  readonly voice: 'finite' | 'gerund' | 'passive';
}

/** Cue verbs outside quote marks that say something was said: no negated, hypothetical or merely planned sayings. */
export function findCues(reading: Reading): CueUse[] {
  return reading.stretches.flatMap((stretch) => {
    const uses: CueUse[] = [];
    for (let at = stretch.first; at < stretch.end; at += 1) {
      const use = reading.quotedAt(at) === null ? cueAt(reading, stretch, at) : null;
      if (use !== null) uses.push(use);
    }
    return uses;
  });
}

export function cueOf(tokens: readonly TaggedToken[], { token, verb }: CueUse): Cue | null {
  const word = tokens[token];
  return word === undefined ? null : { start: word.start, end: word.end, lemma: verb.lemma, kind: verb.kind };
}

function cueAt({ tokens }: Reading, stretch: Stretch, at: number): CueUse | null {
  const token = tokens[at];
  const form = token === undefined ? null : formAt(tokens, at);
  if (token === undefined || form === null || isNoun(tokens, at, form) || isPartOfName(tokens, at, stretch))
    return null;
  const groupStart = groupBefore(tokens, at, stretch.first);
  const group = tokens.slice(groupStart, at).map(({ lower }) => lower);
  if (group.some((word) => NEGATIONS.has(word) || HYPOTHETICAL.has(word)) || isAboutBeingNamed(tokens, at)) return null;
  const end = at + (form.verb.particle === null ? 1 : 2);
  if (tokens[groupStart - 1]?.lower === 'to') {
    const start = wentOnTo(tokens, groupStart);
    return start === null ? null : { token: at, end, groupStart: start, ...form, stretch, voice: 'finite' };
  }
  return { token: at, end, groupStart, ...form, stretch, voice: voiceOf(group, form.inflection) };
}

/** "who asked not to be named", "declined to be identified": said of the source, and no statement. */
function isAboutBeingNamed(tokens: readonly TaggedToken[], at: number): boolean {
  const after = tokens.slice(at + 1, at + 5).map(({ lower }) => lower);
  return after.includes('be') && after.some((word) => /^(?:named|identified|quoted)$/.test(word));
}

function formAt(tokens: readonly TaggedToken[], at: number): CueForm | null {
  const next = tokens[at + 1]?.lower;
  const forms = CUE_FORMS.get(tokens[at]?.lower ?? '') ?? [];
  return forms.find(({ verb }) => verb.particle === null || verb.particle === next) ?? null;
}

/** "The reports that", "in talks", "his claims": the form is a noun or a modifier here. */
function isNoun(tokens: readonly TaggedToken[], at: number, { inflection }: CueForm): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.text === '-' || before?.text === '-' || before?.lower === "'s") return true;
  if (isOneOf(DETERMINERS, before)) return true;
  if (isOneOf(PREPOSITIONS, before)) return before?.lower !== 'to' && !(inflection === 'gerund' && opensGerund(before));
  if (inflection === 'past' || inflection === 'gerund') return false;
  if (before?.partOfSpeech === 'adjective') return !isCapital(before);
  return token?.partOfSpeech !== 'verb' && !looksLikeVerb(before, next);
}

/** "by saying", "quoted him as saying", "before adding". */
function opensGerund(before: TaggedToken | undefined): boolean {
  return /^(?:by|as|before|after|in|while)$/.test(before?.lower ?? '');
}

/** The tagger says noun, but its neighbours say verb: "officials still urge", "The Courier reports that". */
function looksLikeVerb(before: TaggedToken | undefined, next: TaggedToken | undefined): boolean {
  if (next?.lower === 'that' || next?.text === ',' || isAdverb(before)) return true;
  if (isOneOf(SUBJECT_PRONOUNS, before)) return true;
  return before?.kind === 'word' && (isOneOf(DETERMINERS, next) || isOneOf(SUBJECT_PRONOUNS, next));
}

/** "The Daily Express", "Human Rights Watch Report": a capital within the sentence. */
function isPartOfName(tokens: readonly TaggedToken[], at: number, stretch: Stretch): boolean {
  const token = tokens[at];
  return isCapital(token) && at > stretch.first && tokens[at - 1]?.kind !== 'punctuation';
}

function groupBefore(tokens: readonly TaggedToken[], at: number, floor: number): number {
  let start = at;
  while (start > floor && isGroupWord(tokens, start - 1)) start -= 1;
  return start;
}

function isGroupWord(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isAuxiliary(token, tokens[at - 1]) || isOneOf(NEGATIONS, token)) return true;
  return isAdverb(token) && !(isCapital(token) && isNominal(tokens, at - 1));
}

/** The subject of "went on to say" stands before "went". */
function wentOnTo(tokens: readonly TaggedToken[], at: number): number | null {
  const [went, on, to] = tokens.slice(at - 3, at).map(({ lower }) => lower);
  return on === 'on' && to === 'to' && (went === 'went' || went === 'goes' || went === 'go') ? at - 3 : null;
}

function voiceOf(group: readonly string[], inflection: CueInflection): CueUse['voice'] {
  const be = group.some((word) => BE_FORMS.has(word));
  if (inflection === 'gerund') return be ? 'finite' : 'gerund';
  return be && inflection === 'past' ? 'passive' : 'finite';
}
