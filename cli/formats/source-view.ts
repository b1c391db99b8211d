import type { Digest } from '../../engine/model';
import { counted, listed, quantitiesAt, quotationsAt, quoted, type Index, type Line } from './digest-index';
import { plain } from './plain';

/** Each source with what rests on it, then what rests on none. */
export function sourcesOf(index: Index): Line[] {
  const { sources, unsourced } = index.analysis.digest;
  const known = sources.flatMap(({ entity, standing, ...resting }) => {
    const name = index.entities.get(entity)?.name;
    return name === undefined ? [] : [sourceLine(index, { name: plain(name), standing, resting })];
  });
  const isWhole = unsourced.quotations.length + unsourced.quantities.length === 0;
  return isWhole ? known : [...known, sourceLine(index, { name: 'No source', standing: '', resting: unsourced })];
}

interface Source {
  readonly name: string;
  readonly standing: string;
  readonly resting: Digest['unsourced'];
}

function sourceLine({ analysis }: Index, { name, standing, resting: { quotations, quantities } }: Source): Line {
  const said = quotationsAt(analysis, quotations).map(({ content }) => ({
    start: content[0]?.start ?? 0,
    text: content.map((span) => quoted(analysis, span)).join(' … '),
  }));
  const figures = quantitiesAt(analysis, quantities).map((quantity) => ({
    start: quantity.start,
    text: quoted(analysis, quantity),
  }));
  return {
    name,
    detail: listed([standing, counted(said.length, 'statement'), counted(figures.length, 'figure')]),
    points: [...said, ...figures].sort((one, other) => one.start - other.start).map(({ text }) => text),
  };
}
