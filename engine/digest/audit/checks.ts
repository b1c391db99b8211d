import type { ArithmeticCheck, Quantity } from '../../model';
import { checkChange } from './check-changes';
import { checkMultiple } from './check-multiples';
import { checkPoints } from './check-points';
import { checkShare } from './check-shares';
import { checkSum } from './check-sums';
import type { CheckInput } from './tied';

/**
 * Figures that words tie together within a sentence, or from one sentence to the next, reckoned after: shares, changes,
 * multiples and sums. Each figure begins at most one check of each sort and looks at the few after it, so that the time
 * grows with their number.
 */
export function checkArithmetic(input: CheckInput): ArithmeticCheck[] {
  const checks: ArithmeticCheck[] = [];
  input.quantities.forEach((_, at) => {
    for (const check of [checkShare, checkChange, checkPoints, checkMultiple, checkSum]) {
      const found = check(input, at);
      if (found !== null && isWorthTelling(input.quantities, found)) checks.push(found);
    }
  });
  return checks;
}

/** Only figures that are surely figures are checked; the others need not be sure. */
function isWorthTelling(quantities: readonly Quantity[], { quantities: [first] }: ArithmeticCheck): boolean {
  return first !== undefined && quantities[first]?.certain === true;
}
