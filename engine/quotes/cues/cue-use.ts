import type { CueInflection } from '../../data/cue-verbs';
import type { CueWord } from '../../data/cue-words';
import type { TokenSpan } from '../../model';
import type { Stretch } from '../reading';

/** A cue where it stands, with the auxiliaries and adverbs before it. */
export interface CueUse {
  /** The verb, adjective or noun that tells what is done: "concern" of "expressed concern". */
  readonly token: number;
  /** First token of the cue's own words: "expressed" of "expressed concern". */
  readonly first: number;
  /** After the verb and its particle. */
  readonly end: number;
  /** First token of the verb group: "has" of "has repeatedly said". */
  readonly groupStart: number;
  /** The entry of the word in its table, be it a verb, an adjective or a noun. */
  readonly verb: CueWord;
  readonly inflection: CueInflection;
  readonly stretch: Stretch;
  readonly voice: 'finite' | 'gerund' | 'passive';
}

/** A cue with whoever it is said of. */
export interface Speaking extends CueUse {
  readonly source: TokenSpan | null;
  /** Where the source stands: "shared" with an earlier verb of the sentence ("… and added"). */
  readonly place: 'before' | 'after' | 'shared' | 'none';
  /** First token of source and verb group together: what was said may end before it. */
  readonly lead: number;
  /** Position after source and verb, where what was said may begin. */
  readonly tail: number;
  /** A noun whose clause a verb follows: "His claim that it was late upset them". */
  readonly isSubject?: boolean;
}
