import type { CueKind, SpeechAct } from '../model';

/**
 * What a cue can have as the words said:
 * - `quote`: words in quote marks;
 * - `that`: a clause opened by "that" or a question word;
 * - `bare`: a clause that follows at once ("officials say it is over");
 * - `loose`: a clause that follows at once only when a verb shows it to be one ("found many are ill");
 * - `object`: a noun phrase ("announced plans to build");
 * - `topic`: a noun phrase that the words are only about ("discussed the budget");
 * - `to`: what somebody else is to do ("warned residents to boil water");
 * - `whole`: somebody else and what they are to do ("wants the state to pay");
 * - `do`: what the speaker is to do ("vowed to leave");
 * - `ing`: a deed ("denied taking the money", "suggested waiting");
 * - `as`: a description ("described the attack as cruel");
 * - `naming`: somebody or something, then its name ("called the deaths a loss");
 * - `+of`, `+about` …: what stands after that preposition ("complained of noise"), and `~of`, `~about` …: what the words are
 *   only about ("spoke about the budget").
 * `recipient`: the hearer stands before the words ("told Reuters that").
 */
export type Complement =
  | 'quote'
  | 'that'
  | 'bare'
  | 'loose'
  | 'object'
  | 'topic'
  | 'to'
  | 'whole'
  | 'do'
  | 'ing'
  | 'as'
  | 'naming'
  | 'recipient'
  | `+${string}`
  | `~${string}`;

/** A word that shows that something is said or thought, and what it can have as the words said. */
export interface CueWord {
  /** With its particle: "point out". */
  readonly lemma: string;
  readonly particle: string | null;
  readonly kind: CueKind;
  readonly act: SpeechAct;
  readonly takes: ReadonlySet<Complement>;
}

/** Whether a noun phrase can be what is said, or what the words are about. */
export function takesPhrase({ takes }: CueWord): boolean {
  return takes.has('object') || takes.has('topic');
}

/** One line of a cue table: "words | kind | act | takes". */
export interface CueRow {
  readonly words: readonly string[];
  readonly kind: CueKind;
  readonly act: SpeechAct;
  readonly takes: ReadonlySet<Complement>;
}

export function cueRows(table: string): CueRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', kind = '', act = '', takes = ''] = line.split('|').map((cell) => cell.trim());
      return {
        words: words.split(/\s+/),
        kind: kind as CueKind,
        act: act as SpeechAct,
        takes: new Set(takes.split(/\s+/).filter((one) => one !== '') as Complement[]),
      };
    });
}
