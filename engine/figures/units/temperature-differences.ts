import { wordAt, type Run, type SentenceView } from '../reading';

/** After the degrees: "above normal", "warmer", "of warming", "rise". */
const AFTER =
  /^(?:above|warmer|cooler|colder|hotter|higher|lower|rise|increase|drop|fall|difference|swing|threshold|target|goal|limit|warming)$/;
/** Before them, at most four words away: "a rise of", "warming to", "goal of". */
const BEFORE =
  /^(?:warming|rises?|rose|risen|rising|increase[ds]?|warmed|cooled|differ\w*|anomal\w+|heating|goal|target|limit\w*|threshold|by)$/;

/** Do the degrees say how much warmer or colder, and not how warm: "1.5C above the average", "warming of 2 degrees Celsius"? */
export function isTemperatureDifference(view: SentenceView, { first, end }: Run): boolean {
  const next = wordAt(view, end);
  if (next === 'below') return /^(?:average|normal|the|its)$/.test(wordAt(view, end + 1));
  if (next === 'of') return /^(?:warming|heating|cooling)$/.test(wordAt(view, end + 1));
  if (AFTER.test(next)) return !/^(?:zero|freezing)$/.test(wordAt(view, end + 1));
  // "Rose to 40C" tells how warm it was; "limit warming to 1.5C" does not.
  const to = wordAt(view, first - 1) === 'to';
  for (let back = 1; back <= 4; back += 1) {
    const word = wordAt(view, first - back);
    if (/^[.,;:()]?$/.test(word)) return false;
    if (BEFORE.test(word)) return !to || /^(?:warming|heating|limit\w*)$/.test(word);
  }
  return false;
}
