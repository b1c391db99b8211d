import { readFileSync } from 'node:fs';
import type { Quotation } from '../../engine/model';
import { confidenceHalves, type Judged } from './confidence-halves';
import { readDocuments, type GoldDocument } from './documents';
import { EvaluationError } from './evaluation-error';
import { scoreRegions } from './expected-regions';
import { pairedContents, type ContentSpans } from './paired-contents';
import type { Figures } from './scorer-lines';
import type { ScoredFiles } from './scorers';

/** What no scoring program says, counted here from the files that the programs read. */
export const OWN_SCORINGS = {
  /** Beside "quotes": gold that has speech and writing only. */
  'quotes by confidence': (files: ScoredFiles) => quotesByConfidence(files, ({ act }) => act !== 'thought'),
  /** Beside "attributions", the same program with --thoughts. */
  'attributions by confidence': (files: ScoredFiles) => quotesByConfidence(files, () => true),
  regions: scoreRegions,
} satisfies Record<string, (files: ScoredFiles) => Figures>;

export type OwnScoringName = keyof typeof OWN_SCORINGS;

/** Of a line of predictions, which may be `{id, error}` too. */
interface PredictedLine {
  readonly id: string;
  readonly quotations?: readonly Quotation[];
}

function quotesByConfidence({ gold, predictions }: ScoredFiles, isCounted: (quotation: Quotation) => boolean): Figures {
  const predicted = readPredicted(predictions);
  const judged = readDocuments(gold).flatMap((document) => {
    const quotations = predicted.get(document.id) ?? [];
    return judge(
      document,
      quotations.filter((quotation) => quotation.certain && isCounted(quotation)),
    );
  });
  return confidenceHalves(judged);
}

function judge(document: GoldDocument, quotations: readonly Quotation[]): Judged[] {
  const predicted = quotations.map(({ content }) => content.map(({ start, end }) => [start, end] as const));
  const right = pairedContents(document.text, { gold: goldContents(document), predicted });
  return quotations.map(({ confidence }, index) => ({ confidence, isRight: right.has(index) }));
}

/** The file is one that this run has written: its form is known. */
function readPredicted(file: string): Map<string, readonly Quotation[]> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const { id, quotations } = JSON.parse(line) as PredictedLine;
      return [id, quotations ?? []];
    }),
  );
}

function goldContents({ id, line }: GoldDocument): ContentSpans[] {
  const { attr } = JSON.parse(line) as { attr?: readonly { content: ContentSpans }[] };
  if (attr === undefined) throw new EvaluationError(`expected attributions ("attr") of document ${id}, found none`);
  return attr.map(({ content }) => content);
}
