import { linearModelIn, type LinearModel } from '../linear';
import type { ModelFile } from '../model-file';
import { keyTableOf, LARGEST_STEP } from './key-table';
import { NAME_LABELS } from './labels';
import type { NameTables } from './reading';

/** The trained name tagger: weights, and the tables its features look words up in. */
export interface NameModel extends NameTables {
  readonly linear: LinearModel;
}

/** Its name in the model file, and the names of its tables. */
export const NAMES = 'names';
export const NAME_SECTIONS = {
  clusterSteps: 'names.clusters.steps',
  clusters: 'names.clusters',
  clusterGroups: 'names.clusters.groups',
  phraseSteps: 'names.phrases.steps',
  phrases: 'names.phrases',
} as const;

/** The name tagger in a model file, or null when it has none that can be understood. */
export function nameModelIn(file: ModelFile): NameModel | null {
  const linear = linearModelIn(file, NAMES);
  const tables = nameTablesIn(file);
  if (linear === null || tables === null || linear.labels.join() !== NAME_LABELS.join()) return null;
  return { linear, ...tables };
}

/** The word clusters and name lists in a model file, or null when they are not all there. */
export function nameTablesIn({ sections }: Pick<ModelFile, 'sections'>): NameTables | null {
  const clusterSteps = sections.get(NAME_SECTIONS.clusterSteps);
  const clusters = sections.get(NAME_SECTIONS.clusters);
  const groups = sections.get(NAME_SECTIONS.clusterGroups);
  const phraseSteps = sections.get(NAME_SECTIONS.phraseSteps);
  const phrases = sections.get(NAME_SECTIONS.phrases);
  if (clusterSteps?.type !== 'uint8' || clusters?.type !== 'uint16' || groups?.type !== 'uint8') return null;
  if (phraseSteps?.type !== 'uint8' || phrases?.type !== 'uint8') return null;
  if (entriesOf(clusterSteps.data) !== clusters.length || entriesOf(phraseSteps.data) !== phrases.length) return null;
  return {
    clusters: { byWord: keyTableOf(clusterSteps.data, clusters.data), groups: groups.data },
    phrases: keyTableOf(phraseSteps.data, phrases.data),
  };
}

/** How many keys these steps lead to. */
function entriesOf(steps: Uint8Array): number {
  return steps.reduce((count, step) => (step === LARGEST_STEP ? count : count + 1), 0);
}
