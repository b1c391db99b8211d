import type { Analysis, Quantity } from '../../engine/model';
import { checkWords } from './audit-view';
import { spanText, type Row } from './csv-row';
import { conversionWords } from './figure-words';

/** Columns that were added to the table of figures: after the others, so that those keep their places. */
export const FIGURE_DETAIL_COLUMNS = [
  ...['vague', 'change_form', 'unit_text', 'conversions', 'inherited'],
  ...['same_count', 'agrees', 'checks'],
] as const;

/** What the added columns say of a figure, given its position. */
export function figureDetails(analysis: Analysis): (quantity: Quantity, position: number) => Row {
  const audits = auditsByPosition(analysis);
  return ({ vague, changeForm, unitText, conversions, inherited }, position) => {
    const { others, agrees, checks } = audits.get(position) ?? NO_AUDIT;
    return [
      ...[vague, changeForm, unitText, conversionWords(conversions), inherited.join('; ')],
      [...others].map((at) => spanText(analysis, analysis.quantities[at] ?? null)).join('; '),
      ...[agrees, checks.join('; ')],
    ];
  };
}

interface Audit {
  /** Positions of figures on the same count. */
  readonly others: ReadonlySet<number>;
  /** Null where there are none, and nothing was checked. */
  readonly agrees: boolean | null;
  readonly checks: readonly string[];
}

/** Figures on the same count that a cell tells: more of one article would be a table of its own. */
const MAX_OTHERS = 20;

const NO_AUDIT: Audit = { others: new Set(), agrees: null, checks: [] };

function auditsByPosition(analysis: Analysis): Map<number, Audit> {
  const { counts, disagreements, checks } = analysis.digest;
  const audits = new Map<number, Audit>();
  const add = (position: number, { others, agrees, checks: words }: Audit): void => {
    const before = audits.get(position) ?? NO_AUDIT;
    audits.set(position, {
      others: new Set([...before.others, ...others]),
      agrees: before.agrees === false ? false : agrees,
      checks: [...before.checks, ...words],
    });
  };
  const compared = [...counts, ...disagreements.map(({ quantities }) => ({ quantities, agree: false }))];
  for (const { quantities, agree } of compared) {
    const told = quantities.slice(0, MAX_OTHERS);
    for (const position of quantities) {
      add(position, { others: new Set(told.filter((at) => at !== position)), agrees: agree, checks: [] });
    }
  }
  for (const check of checks) {
    const [checked] = check.quantities;
    if (checked === undefined) continue;
    add(checked, { others: new Set(), agrees: check.agrees, checks: [checkWords(analysis, check)] });
  }
  return audits;
}
