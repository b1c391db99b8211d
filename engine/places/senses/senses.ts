import type { MentionSense, NameSpan, TaggedText } from '../../model';
import { sentenceAt } from '../../text/sentence-at';
import { areListed } from '../sketches/heads';
import { runsOf, type Listed, type Run } from './lists';
import { hostSense } from './sense-of-host';
import { objectSense } from './sense-of-object';
import {
  addressSense,
  apposedSense,
  datelineSense,
  demonymSense,
  describerSense,
  fixtureSense,
  possessorSense,
} from './sense-of-phrase';
import { prepositionSense } from './sense-of-preposition';
import { subjectSense } from './sense-of-subject';
import type { SenseRule, Setting } from './setting';

/** A place name and what of it bears on whether it acts. */
export interface PlacePhrase extends Listed {
  readonly name: NameSpan;
  /** It has a head of its own: "Kursk region". */
  readonly headed: boolean;
  /** A country or the seat of a government. */
  readonly sovereign: boolean;
}

/** In this order; the first that tells decides. */
export const RULES: readonly SenseRule[] = [
  datelineSense,
  addressSense,
  possessorSense,
  fixtureSense,
  describerSense,
  hostSense,
  prepositionSense,
  subjectSense,
  objectSense,
  apposedSense,
];

/**
 * Whether each place acts, or says where; one for each phrase, in the order given (text order). The members of a list do
 * the same, also beside other names ("Peru and the Union"). What no rule tells is a location.
 */
export function sensesOf(
  text: TaggedText,
  phrases: readonly PlacePhrase[],
  others: readonly NameSpan[],
): MentionSense[] {
  const listed = inTextOrder(phrases, others);
  const runs = runsOf(text, listed);
  const senses = runs.map((run) => senseOf(text, run, listed.slice(run.first, run.end)));
  return runs.flatMap((run, at) => {
    const sense = senses[at] ?? besides(text, { runs, senses, at }) ?? 'location';
    return listed.slice(run.first, run.end).flatMap((member) => (isPlace(member) ? [sense] : []));
  });
}

function inTextOrder(phrases: readonly PlacePhrase[], others: readonly NameSpan[]): (PlacePhrase | Listed)[] {
  const beside = others.map((span) => ({ span, at: null, within: null }));
  return [...phrases, ...beside].sort((left, right) => left.span.start - right.span.start);
}

function isPlace(member: PlacePhrase | Listed): member is PlacePhrase {
  return 'name' in member;
}

interface Runs {
  readonly runs: readonly Run[];
  readonly senses: readonly (MentionSense | null)[];
  readonly at: number;
}

/** "beat Peru, and Chile," does as the one before; "Peru, Chile agree to talks" at the start of a sentence as the next. */
function besides(text: TaggedText, { runs, senses, at }: Runs): MentionSense | null {
  const [before, run, next] = [runs[at - 1], runs[at], runs[at + 1]];
  if (run === undefined) return null;
  if (before !== undefined && areListed(text, before.span, run.span)) return senses[at - 1] ?? null;
  const opens = sentenceAt(text, run.span.firstToken)?.firstToken === run.span.firstToken;
  return opens && areListed(text, run.span, next?.span) ? (senses[at + 1] ?? null) : null;
}

function senseOf(text: TaggedText, { span }: Run, members: readonly (PlacePhrase | Listed)[]): MentionSense | null {
  const places = members.filter(isPlace);
  if (places.length === 0) return null;
  const sentence = sentenceAt(text, span.firstToken);
  if (sentence === null) return null;
  const sovereign = places.some((place) => place.sovereign);
  const setting: Setting = { tokens: text.tokens, sentence, span, members: members.length, sovereign };
  if (places[0]?.name.form === 'demonym') return demonymSense(setting);
  if (places.some(({ headed }) => headed)) return headedSense(setting);
  for (const rule of RULES) {
    const sense = rule(setting);
    if (sense !== null) return sense;
  }
  return null;
}

/** "the Kursk region said": only as a subject does it act. */
function headedSense(setting: Setting): MentionSense {
  return prepositionSense(setting) === 'location' ? 'location' : (subjectSense(setting) ?? 'location');
}
