import type { Analysis, ArithmeticCheck } from '../../engine/model';
import { listed, present, quantitiesAt, quoted, type Line } from './digest-index';
import { plain } from './plain';

/** Whether the article's figures agree: what differs first, then what does not. */
export function auditOf(analysis: Analysis): Line[] {
  const { counts, checks, disagreements } = analysis.digest;
  const told = new Set(disagreements.flatMap(({ quantities }) => quantities));
  const untold = counts.filter(({ agree, quantities }) => !agree && !quantities.some((position) => told.has(position)));
  const right = checks.filter(({ agrees }) => agrees);
  const wrong = checks.filter(({ agrees }) => !agrees);
  return [
    ...disagreements.map(({ quantities, reason }) => auditLine(analysis, { quantities, detail: plain(reason) })),
    ...untold.map(({ quantities }) => auditLine(analysis, { quantities, detail: 'do not agree' })),
    ...wrong.map((check) => checkLine(analysis, check)),
    ...counts
      .filter(({ agree }) => agree)
      .map(({ quantities }) => auditLine(analysis, { quantities, detail: 'agree' })),
    ...right.map((check) => checkLine(analysis, check)),
  ];
}

/** @example "12 of 48 is 25 per cent; the article says “30 per cent”" */
export function checkWords(analysis: Analysis, { agrees, reason, quantities }: ArithmeticCheck): string {
  const computed = plain(reason).replace(/\.$/, '');
  if (agrees) return `${computed}, as the article says`;
  const [stated] = quantitiesAt(analysis, quantities.slice(0, 1));
  return listed([computed, stated === undefined ? '' : `the article says “${quoted(analysis, stated)}”`], '; ');
}

function checkLine(analysis: Analysis, check: ArithmeticCheck): Line {
  const [checked] = check.quantities;
  return auditLine(analysis, { quantities: present(checked), detail: checkWords(analysis, check) });
}

function auditLine(
  analysis: Analysis,
  { quantities, detail }: { readonly quantities: readonly number[]; readonly detail: string },
): Line {
  const said = quantitiesAt(analysis, quantities).map((quantity) => quoted(analysis, quantity));
  return { name: [...new Set(said)].join(' / '), detail };
}
