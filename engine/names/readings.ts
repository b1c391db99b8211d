import { ORGANISATION_HEADS } from '../data/name-heads';
import { CAPITALS_WITHOUT_NAME, COMMON_OPENERS, NAME_PARTICLES } from '../data/name-words';
import { HONORIFICS, OFFICES, OFFICE_MODIFIERS } from '../data/titles';
import type { NameSpan, TaggedText } from '../model';
import type { Candidate } from './candidates';
import type { DocumentWords } from './document-words';
import type { KnownName } from './known-names';
import { phraseOf } from './phrase';
import { signsFromOthers } from './shared-signs';
import { add, NO_SIGNS, type Signs } from './signs';
import { tallyCandidates, type Tally } from './tallies';
import { spanOf } from '../text/token-span';

type Kind = NameSpan['kind'];

/** What a phrase names, wherever it stands in the document. */
export type Reading = Pick<NameSpan, 'kind' | 'form' | 'confidence'>;

/** Contexts count no more than this, however many there are. */
const MAX_CONTEXT = 4;
/** Below this the capital is not taken for a name. */
const MIN_SCORE = 1.2;
/** One word alone says less: this much more must speak for it. */
const EXTRA_FOR_ONE_WORD = 0.3;
/** What is taken away from a word that the document also writes small. */
const ALSO_SMALL = 1;

/** Decides for every candidate what it names: by its words, its contexts all over the document, and its neighbours. */
export function readCandidates(text: TaggedText, candidates: readonly Candidate[], words: DocumentWords): NameSpan[] {
  const tallies = tallyCandidates(text, candidates, words);
  const alone = new Map([...tallies].map(([phrase, tally]) => [phrase, readingOf(tally, NO_SIGNS)]));
  const shared = signsFromOthers(text, candidates, alone);
  const readings = new Map(
    [...tallies].map(([phrase, tally]) => [phrase, readingOf(tally, shared.get(phrase) ?? NO_SIGNS)]),
  );
  return candidates.flatMap(({ first, end }) => {
    const reading = readings.get(phraseOf(text, first, end)) ?? null;
    return reading === null ? [] : [{ ...spanOf(text, first, end), ...reading }];
  });
}

function readingOf({ words, known, around, earned, form, alsoSmall }: Tally, shared: Signs): Reading | null {
  const signs = add(add(form, clipped(around)), shared);
  if (known !== null) return knownReading(known, signs);
  const vouched = strongest(shared)[1] > 2;
  if (!vouched && (!earned || isIdle(words))) return null;
  const [kind, score] = strongest(signs);
  const less = (words.length === 1 ? EXTRA_FOR_ONE_WORD : 0) + (alsoSmall ? ALSO_SMALL : 0);
  if (score - less < MIN_SCORE) return null;
  return { kind, form: 'name', confidence: confidenceOf(score - less, secondOf(signs, kind)) };
}

/** A name the tables have stays what they say, unless the text makes a person of it ("Ms Jordan said"). */
function knownReading(known: KnownName, signs: Signs): Reading {
  const { kind, form, doubtful } = known;
  if (form === 'demonym') return { kind, form, confidence: 0.95 };
  if (!doubtful && signs.person < 3) return { kind, form, confidence: 0.92 };
  const raised = { ...signs, [kind]: signs[kind] + (doubtful ? 1.2 : 4) };
  const [read, score] = strongest(raised);
  return { kind: read, form, confidence: confidenceOf(score, secondOf(raised, read)) };
}

/** Offices, days and everyday words by themselves are nobody's name. */
function isIdle(words: readonly string[]): boolean {
  return words.every((word) => {
    const bare = word.replace(/\.$/, '');
    return (
      CAPITALS_WITHOUT_NAME.has(bare) ||
      (COMMON_OPENERS.has(bare) && !ORGANISATION_HEADS.has(bare)) ||
      OFFICES.has(bare) ||
      HONORIFICS.has(bare) ||
      NAME_PARTICLES.has(bare) ||
      (OFFICE_MODIFIERS.has(bare) && !ORGANISATION_HEADS.has(bare)) ||
      /^\d|^.$/u.test(bare)
    );
  });
}

function clipped({ person, organization, place }: Signs): Signs {
  const clip = (sum: number): number => Math.max(-MAX_CONTEXT, Math.min(MAX_CONTEXT, sum));
  return { person: clip(person), organization: clip(organization), place: clip(place) };
}

function strongest({ person, organization, place }: Signs): [Kind, number] {
  if (person >= organization && person >= place) return ['person', person];
  return organization >= place ? ['organization', organization] : ['place', place];
}

function secondOf(signs: Signs, kind: Kind): number {
  return strongest({ ...signs, [kind]: -Infinity })[1];
}

/** From 0.5 where little speaks for it to 0.97; a close second kind takes up to 0.15 away. */
function confidenceOf(score: number, second: number): number {
  const sure = Math.min(0.97, 0.45 + score * 0.14);
  const close = Math.max(0, 1 - Math.max(0, score - second));
  return Math.max(0.5, Number((sure - close * 0.15).toFixed(2)));
}
