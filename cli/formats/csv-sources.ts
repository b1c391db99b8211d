import type { Analysis, Digest, Entity } from '../../engine/model';
import { phraseText, place, type Row, type TableForm } from './csv-row';

/** A row for each statement and figure: whose word it is, or nobody's. */
export const SOURCES_TABLE: TableForm = {
  columns: ['start', 'end', 'text', 'rests_as', 'source', 'standing', 'role'],
  rows: (analysis) => {
    const { sources, unsourced } = analysis.digest;
    const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    return [
      ...sources.flatMap((source) => {
        const entity = entities.get(source.entity);
        const who = [entity?.name ?? source.entity, source.standing, roleOf(entity)];
        return restingRows(analysis, source).map((row) => [...row, ...who]);
      }),
      ...restingRows(analysis, unsourced).map((row) => [...row, null, 'none', null]),
    ];
  },
};

function restingRows(analysis: Analysis, { quotations, quantities }: Digest['unsourced']): Row[] {
  const statements = quotations.flatMap((position): Row[] => {
    const content = analysis.quotations[position]?.content ?? [];
    const words = content.map(({ start, end }) => analysis.text.slice(start, end)).join(' … ');
    return [[content[0]?.start ?? null, content.at(-1)?.end ?? null, words, 'statement']];
  });
  const figures = quantities.flatMap((position): Row[] => {
    const quantity = analysis.quantities[position];
    return quantity === undefined ? [] : [[...place(analysis, quantity), 'figure']];
  });
  return [...statements, ...figures].sort((one, other) => Number(one[0]) - Number(other[0]));
}

/** A row for each speaker with the words quoted, then one of none for everybody who is named and not heard. */
export const VOICES_TABLE: TableForm = {
  columns: ['speaker', 'role', 'words', 'quoted_words', 'share', 'quotations'],
  rows: (analysis) => {
    const { voices, unheard } = analysis.digest;
    const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    return [
      ...voices.map((voice): Row => {
        const entity = entities.get(voice.entity ?? '');
        const speaker = entity?.name ?? phraseText(analysis, voice);
        return [speaker, roleOf(entity), voice.words, voice.quotedWords, voice.share, voice.quotations.length];
      }),
      ...unheard.flatMap((id) => entities.get(id) ?? []).map((entity) => [entity.name, roleOf(entity), 0, 0, 0, 0]),
    ];
  },
};

function roleOf(entity: Entity | undefined): string | null {
  return entity?.roles[0]?.text ?? null;
}
