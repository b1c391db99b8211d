import type { CueKind, SpeechAct } from '../model';

export interface CueNoun {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly act: SpeechAct;
}

/** Nouns that a clause with "that" says the content of: "the minister's claim that …". lemma | kind | act */
const ROWS = `
claim | claim | speech
allegation | claim | speech
assertion | claim | speech
accusation | claim | speech
statement | neutral | speech
announcement | neutral | speech
declaration | neutral | speech
admission | claim | speech
warning | claim | speech
promise | claim | speech
pledge | claim | speech
assurance | claim | speech
insistence | claim | speech
suggestion | claim | speech
prediction | claim | speech
complaint | emotion | speech
rumour | hearsay | speech
rumor | hearsay | speech
denial | denial | speech
demand | order | speech
report | hearsay | speech
belief | claim | thought
fear | emotion | thought
hope | emotion | thought
`;

/** Singular and plural, lower case, to the noun. */
export const CUE_NOUNS: ReadonlyMap<string, CueNoun> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [lemma = '', kind = '', act = ''] = row.split('|').map((cell) => cell.trim());
      const noun: CueNoun = { lemma, kind: kind as CueKind, act: act as SpeechAct };
      return [lemma, `${lemma}s`].map((form) => [form, noun] as const);
    }),
);
