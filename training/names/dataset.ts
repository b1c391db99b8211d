import { FeatureBuffer } from '../../engine/tagger/names/feature-buffer';
import { writeNameFeatures } from '../../engine/tagger/names/features';
import { NAME_LABELS } from '../../engine/tagger/names/labels';
import { readForNames, type NameSources } from '../../engine/tagger/names/reading';
import type { TokenisedText } from '../../engine/model';
import { blocksOf } from '../../engine/text/blocks';
import { tokenise } from '../../engine/text/tokenise';
import type { AnnotatedDocument } from '../documents';
import type { DatasetBuilder } from '../core/dataset';

const LABEL_OF: Readonly<Record<string, number>> = {
  PER: NAME_LABELS.indexOf('B-person'),
  LOC: NAME_LABELS.indexOf('B-place'),
  ORG: NAME_LABELS.indexOf('B-organization'),
};

/** A document as it is learnt from, or measured on. */
export interface NameDocument {
  readonly document: AnnotatedDocument;
  readonly text: TokenisedText;
  /** Label of each token. */
  readonly labels: Uint8Array;
}

/** Cuts the document as the engine does, and puts the annotated names on our tokens. */
export function nameDocument(document: AnnotatedDocument): NameDocument {
  const text = tokenise(document.text, blocksOf(document.text, { title: 'none' }));
  return { document, text, labels: labelsOf(text, document) };
}

/** Of names that overlap, the first and longest counts. */
function labelsOf({ tokens }: TokenisedText, { ents }: AnnotatedDocument): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const names = [...ents].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  for (const { start, end, type } of names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at += 1;
    let label = LABEL_OF[type] ?? 0;
    for (; at < tokens.length && (tokens[at]?.start ?? 0) < end; at += 1) {
      labels[at] = label;
      if (label % 2 === 1) label += 1;
    }
  }
  return labels;
}

/** Adds every sentence of a document, with the features the engine will see. */
export function addDocument(builder: DatasetBuilder, { text, labels }: NameDocument, sources: NameSources): void {
  const reading = readForNames(text, sources);
  const features = new FeatureBuffer();
  for (const { firstToken, endToken } of text.sentences) {
    for (let at = firstToken; at < endToken; at += 1) {
      writeNameFeatures(reading, at, features);
      for (let feature = 0; feature < features.length; feature += 1) builder.feature(features.hashes[feature] ?? 0);
      builder.endToken(at === firstToken ? opening(labels[at] ?? 0) : (labels[at] ?? 0));
    }
    builder.endSentence();
  }
}

/** A name that our sentence cuts in two begins anew. */
function opening(label: number): number {
  return label > 0 && label % 2 === 0 ? label - 1 : label;
}
