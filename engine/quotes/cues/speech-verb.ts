import { CUE_FORMS } from '../../data/cue-verbs';
import type { CueForm } from '../../data/cue-verbs';
import type { Cue, CueKind, SpeechAct, TaggedToken } from '../../model';
import { DETERMINERS, PREPOSITIONS } from '../../data/quotation-words';
import { isAuxiliary, isFiniteVerb, isOneOf } from '../phrases/phrase';

/** A verb that stands where only a verb of speaking would: beside a quote. */
export interface SpeechVerb {
  readonly token: number;
  /** After the verb and its particle. */
  readonly end: number;
  readonly lemma: string;
  readonly kind: CueKind;
  readonly act: SpeechAct;
  /** In the table of cue verbs, as one that takes a quote. */
  readonly listed: boolean;
  readonly gerund: boolean;
}

/** The verb at a token, or null when none that could be one of speaking stands there. */
export function speechVerbAt(tokens: readonly TaggedToken[], at: number): SpeechVerb | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const form = listedAt(tokens, at);
  if (form !== undefined) {
    const { lemma, kind, act, particle } = form.verb;
    const gerund = form.inflection === 'gerund';
    return { token: at, end: at + (particle === null ? 1 : 2), lemma, kind, act, listed: true, gerund };
  }
  const neutral = { token: at, kind: 'neutral', act: 'speech', gerund: false } as const;
  if (isAuxiliary(token, tokens[at - 1]) || isOneOf(PREPOSITIONS, token) || !isFiniteVerb(tokens, at)) return null;
  return { ...neutral, end: at + 1, lemma: lemmaOf(token.lower), listed: false };
}

function listedAt(tokens: readonly TaggedToken[], at: number): CueForm | undefined {
  const before = tokens[at - 1];
  // "his answer", "Petrov's report", "in response"
  const noun = before?.lower === "'s" || isOneOf(DETERMINERS, before) || isOneOf(PREPOSITIONS, before);
  if (noun && before?.lower !== 'to' && tokens[at]?.lower.endsWith('ing') !== true) return undefined;
  const next = tokens[at + 1]?.lower;
  return CUE_FORMS.get(tokens[at]?.lower ?? '')?.find(
    ({ verb }) => verb.takes.has('quote') && (verb.particle === null || verb.particle === next),
  );
}

/** A guess at the base of a verb no table has: "demurred" → demur, "surmised" → surmise, "mocks" → mock. */
function lemmaOf(word: string): string {
  if (/ie[sd]$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/[^s]s$/.test(word)) return word.slice(0, -1);
  if (!/[^e]ed$/.test(word)) return word;
  const stem = word.slice(0, -2);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[aiou][sztc]|[cvgu]|[nr]s)$/.test(stem) ? `${stem}e` : stem;
}

export function cueFrom(tokens: readonly TaggedToken[], { token, lemma, kind }: SpeechVerb): Cue | null {
  const word = tokens[token];
  return word === undefined ? null : { start: word.start, end: word.end, lemma, kind };
}
