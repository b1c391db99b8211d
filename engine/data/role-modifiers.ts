import { words } from './word-list';

/** Plurals that stand before a head ("human rights activist", "armed forces chief"). Lower case. */
export const MODIFIER_PLURALS: ReadonlySet<string> = words(`
  rights affairs services forces operations communications relations sports arms news sales securities systems
  resources works veterans customs emissions human-rights politics economics physics mathematics genetics electronics
  goods parks schools prisons elections drugs weapons headquarters means series species`);

/** Words that stand before a noun without being part of its phrase. Lower case. */
export const NO_MODIFIERS: ReadonlySet<string> = words(`
  week month year day today yesterday tomorrow morning afternoon evening night weekend time ago hundred hundreds
  thousand thousands million millions dozen dozens several many some few more most other all both no any each every such
  much last next then now also only even just still already monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december according including
  one two three four five six seven eight nine ten not n't it he she they that as while when where who which least behind against s lakh crore named dubbed called`);
