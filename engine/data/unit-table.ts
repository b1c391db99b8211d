import type { QuantityKind } from '../model';

export interface Unit {
  /** Canonical English singular: "kilometre". */
  readonly name: string;
  readonly kind: Extract<QuantityKind, 'measure' | 'duration' | 'percent' | 'money'>;
}

export type UnitTable = ReadonlyMap<string, Unit>;

/**
 * Reads one unit a line: kind, canonical singular, then the forms it is written in, with "_" for a space. Words joined
 * by a hyphen in print are parted by "_" here: readers pass over the hyphen.
 *
 * @example unitTable('measure | nautical mile | nautical_mile nautical_miles')
 */
export function unitTable(lines: string): Map<string, Unit> {
  const table = new Map<string, Unit>();
  for (const line of lines.trim().split('\n')) {
    const [kind = '', name = '', forms = ''] = line.split(' | ');
    for (const form of forms.trim().split(' ')) {
      table.set(form.replace(/_/g, ' '), { name, kind: kind as Unit['kind'] });
    }
  }
  return table;
}
