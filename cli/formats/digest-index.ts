import type { Analysis, Entity, Quantity, Quotation, Span } from '../../engine/model';
import { plain } from './plain';

/** An analysis with its entities by id. */
export interface Index {
  readonly analysis: Analysis;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** One line of a list: what it is, and what is said of it. */
export interface Line {
  readonly name: string;
  readonly detail: string;
  /** What more there is to say, one by one: the statements and figures that rest on a source. */
  readonly points?: readonly string[];
}

export function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

export function quantitiesAt({ quantities }: Analysis, positions: readonly number[]): Quantity[] {
  return positions.flatMap((at) => present(quantities[at]));
}

export function quotationsAt({ quotations }: Analysis, positions: readonly number[]): Quotation[] {
  return positions.flatMap((at) => present(quotations[at]));
}

export function quoted({ text }: Analysis, { start, end }: Span): string {
  return plain(text.slice(start, end));
}

export function listed(parts: readonly (string | null)[], separator = ' · '): string {
  return parts.filter((part) => part !== null && part !== '').join(separator);
}

export function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
