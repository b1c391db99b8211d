import { linearModelIn, type LinearModel } from '../linear';
import type { ModelFile } from '../model-file';
import { grammarOf, type Grammar } from './labels';

/** The trained grammar: tables, and what each label says of a word. */
export interface GrammarModel {
  readonly linear: LinearModel;
  readonly grammars: readonly Grammar[];
  /** Of a word that no label is known for. */
  readonly other: Grammar;
}

/** Its name in the model file. */
export const GRAMMAR = 'grammar';

/** The grammar in a model file, or null when it has none that can be understood. */
export function grammarModelIn(file: ModelFile): GrammarModel | null {
  const linear = linearModelIn(file, GRAMMAR);
  return linear?.labels.every((label) => grammarOf(label) !== null) === true ? grammarModelOf(linear) : null;
}

/** @param linear its labels are such as `labelOf` writes. */
export function grammarModelOf(linear: LinearModel): GrammarModel {
  const other: Grammar = { partOfSpeech: 'other', verbForm: null, plural: false };
  return { linear, grammars: linear.labels.map((label) => grammarOf(label) ?? other), other };
}
