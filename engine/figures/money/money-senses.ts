import { near } from '../units/near';
import { isJoiningHyphen, wordAt, type Run, type SentenceView } from '../reading';

const MONEY_TALK =
  /[£]|\b(?:pric|cost|pa(?:y|id)\b|fine[ds]?\b|worth|wage|rents?\b|sterling|salar|tax|spen[dt]|fund|bills?\b|cash|money|invest|budget|charg|earn|fees?\b|grants?\b|donat|owe[ds]?\b|debt|borrow|loan|savings?\b|profit|compensat|raised|reward|charity|sold for|fetched|prize)/i;
const WEIGHT_TALK =
  /\b(?:weigh|heav|lighter|lifts?\b|bodyweight|kilo|kgs?\b|ounces?\b|lbs?\b|stone\b|catch\b|harvest|slimm|diet)/i;

/** What is bought, stolen and lost by the pound of money, not of weight. */
const MONEY_NOUN =
  /^(?:aid|assets|business|capital|cash|compensation|credit|cuts|damage|damages|debt|debts|donations|equipment|expenses|finance|funding|funds|goods|help|income|investment|investments|jewellery|lending|loans|losses|money|orders|pay|profit|profits|property|public|revenue|revenues|sales|savings|spending|stock|stolen|subsidies|subsidy|support|tax|taxes|taxpayer|taxpayers|trade|turnover|unpaid|work)$/;
const SUM_NOUN =
  /^(?:fine|bill|bonus|prize|fee|deal|fund|grant|note|ticket|reward|a|settlement|investment|scheme|project|programme|contract|loan|budget|transfer|donation|payout|salary|question)$/;

/** "A 2,000-pound bomb" weighs, "a 2,000-pound fine" costs; else the words about it decide. */
export function isPoundOfMoney(view: SentenceView, run: Run, value: number): boolean {
  const next = wordAt(view, run.end);
  if (next === 'per' && wordAt(view, run.end + 1) === 'square') return false;
  if (/^(?:sterling|force|feet|foot)$/.test(next)) return next === 'sterling';
  if (next === 'of') return isOfMoney(view, run.end + 1);
  if (value >= 1e6) return true;
  if (isJoiningHyphen(view, run.first - 1)) return SUM_NOUN.test(next) || isJoiningHyphen(view, run.end);
  const talk = near(view, run);
  return MONEY_TALK.test(talk) && !WEIGHT_TALK.test(talk);
}

/** "Pounds of damage", "pounds of taxpayers' money"; else of flour. */
function isOfMoney(view: SentenceView, at: number): boolean {
  return [at, at + 1].some((noun) => MONEY_NOUN.test(wordAt(view, noun)));
}

/** "¥" is China's where the words about it are of China and not of Japan. */
export function yenOrYuan(view: SentenceView, run: Run): string {
  const talk = near(view, run);
  const china = /\b(?:yuan|renminbi|RMB|China|Chinese|Beijing|Shanghai|Shenzhen)\b/.test(talk);
  return china && !/\b(?:yen|Japan|Japanese|Tokyo)\b/.test(talk) ? 'Chinese yuan' : 'Japanese yen';
}
