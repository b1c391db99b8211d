import { EvaluationError } from './evaluation-error';

/** Figures of one scorer's run by name: "ALL F", "pronoun P", "documents". NaN where the scorer counted nothing. */
export type Figures = ReadonlyMap<string, number>;

/**
 * How a line of a scorer reads. Named groups are its figures; the group `row`, where there is one, stands before each.
 *
 * @example /^(?<row>ALL) P (?<P>…)$/ on "ALL P 90.1" gives "ALL P" = 90.1.
 */
export type LineForm = RegExp;

/** `read.mjs` writes it before any scorer's own lines. */
const FAILED: LineForm = /^(?<failed>\d+) documents failed$/;

/** A pattern with `#name` for each figure: `#P` is a number, or NaN, in a group of that name. */
export function lineForm(pattern: string): LineForm {
  return new RegExp(`^${pattern.replace(/#(\w+)/g, (_all, name: string) => `(?<${name}>-?\\d+(?:\\.\\d+)?|NaN)`)}$`);
}

/**
 * Reads what a scorer printed.
 *
 * @throws {EvaluationError} naming the line that has none of the forms, or that gives a figure for a second time.
 */
export function readFigures(
  output: string,
  { scorer, forms }: { scorer: string; forms: readonly LineForm[] },
): Figures {
  const figures = new Map<string, number>();
  for (const line of output.split('\n').filter((each) => each.trim() !== '')) {
    const groups = groupsOf(line, [...forms, FAILED]);
    if (groups === null) throw new EvaluationError(`${scorer} printed a line that cannot be read: "${line}"`);
    for (const [name, value] of figuresOf(groups)) {
      if (figures.has(name)) throw new EvaluationError(`${scorer} gives "${name}" twice: "${line}"`);
      figures.set(name, value);
    }
  }
  return figures;
}

function groupsOf(line: string, forms: readonly LineForm[]): Map<string, string> | null {
  const match = forms.map((form) => form.exec(line)).find((found) => found !== null);
  return match === undefined ? null : new Map(Object.entries(match.groups ?? {}));
}

/** Groups that the line left out (an optional figure) are undefined in spite of their type. */
function figuresOf(groups: ReadonlyMap<string, string | undefined>): [string, number][] {
  const row = groups.get('row');
  return [...groups].flatMap(([name, value]) =>
    name === 'row' || value === undefined ? [] : [[row === undefined ? name : `${row} ${name}`, Number(value)]],
  );
}
