import type { CorpusFile } from './corpora';
import type { PlacesByName } from '../engine/tagger/names/place-evidence';
import type { ModelCredit } from '../engine/tagger/model-header';
import type { DocumentSource } from './documents';
import type { SectionToWrite } from './core/write-model';

/** What a part of the training works with. */
export interface TrainingRun extends DocumentSource {
  readonly seed: number;
  /** Which places bear a name: evidence for the name tagger, there as here. */
  readonly gazetteer: PlacesByName;
  /** Tells the one who waits. */
  readonly say: (line: string) => void;
}

/** What a part of the training has made. */
export interface TrainedPart {
  readonly sections: readonly SectionToWrite[];
  /** The corpora it learned from. */
  readonly files: readonly CorpusFile[];
  /** What else it is made of. */
  readonly credits: readonly ModelCredit[];
  /** For the header: "grammarAgreement": 0.976. */
  readonly facts: Readonly<Record<string, number | string>>;
}
