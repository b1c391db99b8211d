import type { Cue, CueKind } from '../../engine/model';

/** What the article's choice of word tells the reader of a statement, where the word itself does not. */
const BY_KIND: Readonly<Record<CueKind, string>> = {
  neutral: 'a neutral word',
  claim: 'puts it as a claim',
  denial: 'contradicts',
  order: 'asks or demands',
  doubt: 'is not sure of it',
  emotion: 'tells a feeling',
  hearsay: 'passes on what others say',
};

/** Words of the kind "claim" that do more than claim; of those with a particle ("point out", "make clear") the verb. */
const CLAIMS: readonly (readonly [tone: string, lemmas: string])[] = [
  ['concedes something', 'admit acknowledge concede confess'],
  [
    'puts it as a fact',
    'confirm point make reveal disclose show find demonstrate determine establish discover know realize realise',
  ],
  ['stands by it', 'insist maintain reaffirm reiterate'],
  ['argues for it', 'argue contend'],
  ['stresses it', 'stress emphasize emphasise underline underscore highlight'],
  ['makes an accusation', 'accuse allege blame'],
  ['gives a warning', 'warn caution'],
  ['gives a promise', 'promise pledge vow assure guarantee'],
  ['says what is to come', 'predict forecast project expect'],
  ['gives an estimate', 'estimate calculate'],
  ['hints at it', 'suggest imply hint indicate'],
  ['swears to it', 'testify attest swear'],
  ['holds it to be so', 'believe think feel consider'],
];

const BY_LEMMA: ReadonlyMap<string, string> = new Map(
  CLAIMS.flatMap(([tone, lemmas]) => lemmas.split(' ').map((lemma): [string, string] => [lemma, tone])),
);

/**
 * What a cue word tells, for the card to say beside the word.
 *
 * @example "admitted" → "concedes something"; "claimed" → "puts it as a claim"; "said" → "a neutral word"
 */
export function toneOf({ lemma, kind }: Pick<Cue, 'lemma' | 'kind'>): string {
  const [verb = ''] = lemma.split(' ');
  return (kind === 'claim' ? BY_LEMMA.get(verb) : undefined) ?? BY_KIND[kind];
}
