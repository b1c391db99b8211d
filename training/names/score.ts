import { tagNames } from '../../engine/tagger/names/tag-names';
import type { PlacesByName } from '../../engine/tagger/names/place-evidence';
import type { NameModel } from '../../engine/tagger/names/model';
import { kindOf } from '../../engine/tagger/names/labels';
import type { NameDocument } from './dataset';

/** Exact spans and kinds, over our tokens. */
export interface NameScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly names: number;
}

/** Tags the documents as the engine does, and compares. */
export function scoreNames(documents: readonly NameDocument[], model: NameModel, gazetteer: PlacesByName): NameScore {
  let right = 0;
  let said = 0;
  let names = 0;
  for (const { text, labels } of documents) {
    const gold = goldSpans(labels);
    const found = tagNames(text, model, gazetteer);
    names += gold.size;
    said += found.length;
    right += found.filter(({ firstToken, endToken, kind }) => gold.has(`${firstToken}:${endToken}:${kind}`)).length;
  }
  const precision = right / Math.max(1, said);
  const recall = right / Math.max(1, names);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall), names };
}

function goldSpans(labels: Uint8Array): Set<string> {
  const spans = new Set<string>();
  labels.forEach((label, first) => {
    if (label % 2 === 0) return;
    let end = first + 1;
    while (labels[end] === label + 1) end += 1;
    spans.add(`${first}:${end}:${kindOf(label) ?? ''}`);
  });
  return spans;
}
