import type { Analysis, Entity } from '../../engine/model';
import type { Table } from '../options';
import { phraseText, place, spanText, type Row, type TableForm } from './csv-row';
import { DATES_TABLE } from './csv-dates';
import { FIGURE_DETAIL_COLUMNS, figureDetails } from './csv-figures';
import { SOURCES_TABLE, VOICES_TABLE } from './csv-sources';
import { valueWords } from './figure-words';

export const CSV_TABLES: Readonly<Record<Table, TableForm>> = {
  all: {
    columns: ['start', 'end', 'kind', 'text', 'who_or_what', 'detail', 'certain', 'confidence'],
    rows: allRows,
  },
  entities: {
    columns: [
      ...['id', 'kind', 'name', 'named', 'aliases', 'roles', 'mentions', 'salience'],
      ...['latitude', 'longitude', 'country', 'level', 'within', 'geoname_id'],
    ],
    rows: ({ entities }) => entities.map((entity) => entityRow(entity, entities)),
  },
  mentions: {
    columns: ['start', 'end', 'text', 'entity', 'name', 'kind', 'form', 'sense', 'certain', 'confidence'],
    rows: mentionRows,
  },
  quotes: {
    columns: [
      ...['start', 'end', 'text', 'directness', 'act', 'speaker', 'speaker_text', 'speaker_role'],
      ...['cue', 'cue_kind', 'channel', 'certain', 'confidence'],
    ],
    rows: quoteRows,
  },
  figures: {
    columns: [
      ...[
        'start',
        'end',
        'text',
        'min',
        'max',
        'relation',
        'change',
        'from_min',
        'from_max',
        'unit',
        'counted',
        'kind',
      ],
      ...['claim', 'hedges', 'source', 'date', 'place', 'certain', 'confidence'],
      ...FIGURE_DETAIL_COLUMNS,
    ],
    rows: figureRows,
  },
  dates: DATES_TABLE,
  sources: SOURCES_TABLE,
  voices: VOICES_TABLE,
};

function nameOf(analysis: Analysis, id: string | null | undefined): string | null {
  return analysis.entities.find((entity) => entity.id === id)?.name ?? null;
}

function entityRow(
  { id, kind, name, named, aliases, roles, mentions, salience, place: where }: Entity,
  entities: readonly Entity[],
): Row {
  const within = entities.find((entity) => entity.id === where?.within)?.name ?? null;
  return [
    ...[id, kind, name, named, aliases.join('; '), roles.map(({ text }) => text).join('; '), mentions.length, salience],
    ...(where === null
      ? [null, null, null, null, null, null]
      : [where.latitude, where.longitude, where.country, where.level, within, where.geonameId]),
  ];
}

function mentionRows(analysis: Analysis): Row[] {
  const rows = analysis.entities.flatMap((entity) => entity.mentions.map((mention) => ({ entity, mention })));
  return rows
    .sort((one, other) => one.mention.start - other.mention.start)
    .map(({ entity, mention }) => [
      ...place(analysis, mention),
      ...[entity.id, entity.name, mention.kind ?? entity.kind, mention.form, mention.sense],
      ...[mention.certain, mention.confidence],
    ]);
}

function quoteRows(analysis: Analysis): Row[] {
  return analysis.quotations.map((quotation) => {
    const { content, speaker, cue, channel } = quotation;
    const entity = analysis.entities.find(({ id }) => id === speaker?.entity);
    return [
      ...[content[0]?.start ?? null, content.at(-1)?.end ?? null],
      content.map((span) => analysis.text.slice(span.start, span.end)).join(' … '),
      ...[quotation.directness, quotation.act],
      ...[entity?.name ?? null, phraseText(analysis, speaker), entity?.roles[0]?.text ?? null],
      ...[spanText(analysis, cue), cue?.kind ?? null, spanText(analysis, channel)],
      ...[quotation.certain, quotation.confidence],
    ];
  });
}

function figureRows(analysis: Analysis): Row[] {
  const details = figureDetails(analysis);
  return analysis.quantities.map((quantity, position) => {
    const { value, from, claim, hedges, source, time } = quantity;
    return [
      ...place(analysis, quantity),
      ...[value.min, value.max, quantity.relation, quantity.change, from?.min ?? null, from?.max ?? null],
      ...[quantity.unit, quantity.counted, quantity.kind],
      ...[spanText(analysis, claim), hedges.map((hedge) => spanText(analysis, hedge)).join('; ')],
      phraseText(analysis, source) ?? nameOf(analysis, source?.entity),
      spanText(analysis, analysis.times.find(({ id }) => id === time) ?? null),
      nameOf(analysis, quantity.place),
      ...[quantity.certain, quantity.confidence],
      ...details(quantity, position),
    ];
  });
}

/** Every thing found, in text order. */
function allRows(analysis: Analysis): Row[] {
  const mentions = analysis.entities.flatMap((entity) =>
    entity.mentions.map((mention): Row => [
      ...[mention.start, mention.end, mention.kind ?? entity.kind, spanText(analysis, mention), entity.name],
      ...[entity.roles.map(({ text }) => text).join('; '), mention.certain, mention.confidence],
    ]),
  );
  const quotes = analysis.quotations.map((quotation): Row => {
    const { content, speaker, cue, act, directness } = quotation;
    const kind = act === 'thought' && directness === 'indirect' ? 'thought' : 'quote';
    const words = content.map((span) => spanText(analysis, span)).join(' … ');
    const who = nameOf(analysis, speaker?.entity) ?? phraseText(analysis, speaker);
    return [
      ...[content[0]?.start ?? null, content.at(-1)?.end ?? null, kind, words, who],
      ...[
        [quotation.directness, spanText(analysis, cue) ?? ''].join(' ').trim(),
        quotation.certain,
        quotation.confidence,
      ],
    ];
  });
  const figures = analysis.quantities.map((quantity): Row => [
    ...[quantity.start, quantity.end, 'figure', spanText(analysis, quantity), quantity.counted],
    ...[valueWords(quantity), quantity.certain, quantity.confidence],
  ]);
  const dates = analysis.times.map((time): Row => [
    ...[time.start, time.end, 'date', spanText(analysis, time), time.value, spanText(analysis, time.event) ?? ''],
    ...[true, time.confidence],
  ]);
  return [...mentions, ...quotes, ...figures, ...dates].sort((one, other) => Number(one[0]) - Number(other[0]));
}
