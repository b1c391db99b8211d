import type { Inherited, Quantity, QuantitySource } from '../../model';

/** What a sentence says of its figures, for those after it that go on from it. */
export interface Frame {
  readonly source: QuantitySource | null;
  readonly time: string | null;
  readonly place: string | null;
}

/**
 * The figure with what it has not and the sentence before has, of what it may take from there. Where the figures of
 * that sentence do not agree on a thing, it is not taken.
 */
export function inheriting(figure: Quantity, before: Frame, takes: readonly Inherited[]): Quantity {
  const inherited = takes.filter((part) => figure[part] === null && before[part] !== null);
  if (inherited.length === 0) return figure;
  return {
    ...figure,
    source: figure.source ?? (inherited.includes('source') ? before.source : null),
    time: figure.time ?? (inherited.includes('time') ? before.time : null),
    place: figure.place ?? (inherited.includes('place') ? before.place : null),
    inherited,
  };
}

/** What all of some figures share; what they differ in, or one of them lacks, is null. */
export function sharedBy(figures: readonly Quantity[]): Frame | null {
  const [first, ...rest] = figures;
  if (first === undefined) return null;
  const all = (part: (figure: Quantity) => string | null): boolean =>
    rest.every((figure) => part(figure) === part(first));
  return {
    source: all(({ source }) => keyOf(source)) ? first.source : null,
    time: all(({ time }) => time) ? first.time : null,
    place: all(({ place }) => place) ? first.place : null,
  };
}

function keyOf(source: QuantitySource | null): string | null {
  return source === null ? null : (source.entity ?? `${source.start ?? -1}`);
}

/** Figures a later one can be a part of, or be told beside: of people both, or of the same unit. */
export function alike(figure: Quantity, others: readonly Quantity[]): readonly Quantity[] {
  const same = others.filter(
    (other) => other.unit === figure.unit || other.unit === '' || (isOfPeople(other) && isOfPeople(figure)),
  );
  return same.length > 0 || isOfPeople(figure) ? same : others;
}

const OF_PEOPLE: ReadonlySet<Quantity['kind']> = new Set([
  'people',
  'killed',
  'wounded',
  'missing',
  'displaced',
  'arrested',
  'infected',
]);

function isOfPeople({ kind }: Quantity): boolean {
  return OF_PEOPLE.has(kind);
}
