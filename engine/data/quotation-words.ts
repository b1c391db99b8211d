import { words } from './word-list';

// Closed word classes as the quotation stage reads them; compromise's tags are too coarse or too unsure for these. Lower case.

export const AUXILIARIES = words(`
  has have had having is are was were be been being am do does did will would can could may might shall should must
  'm 're 've 'd 'll hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't
  mightn't shouldn't mustn't`);

export const BE_FORMS = words(`is are was were be been being am isn't aren't wasn't weren't 's 're 'm`);

export const NEGATIONS = words(`
  not never hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't
  mightn't shouldn't mustn't neither nor`);

/** What has not been said, or might not be: "would say", "could argue". "Will" is kept: it announces. */
export const HYPOTHETICAL = words(`would could might may should must can shall`);

/** Adverbs that stand between subject and cue, or between cue and words; those in -ly are known by their ending. */
export const ADVERBS = words(`
  also later then earlier further again once still now even just ever often always previously first already thus soon meanwhile
  however instead too only today yesterday tomorrow tonight there afterwards afterward before since simply rather twice`);

export const PREPOSITIONS = words(`
  of for from in at to on with by about after before during through via under over into onto against between among amid within without
  following despite since until near outside inside behind beyond across around as per using than upon toward towards like regarding`);

/** Prepositions that may stand inside a source phrase: "officials from the ministry in Kabul". */
export const PHRASE_PREPOSITIONS = words(
  `of for from in at to on with by near behind inside under against including within among between`,
);

/** A source phrase does not run on to the left over these. */
export const CLAUSE_OPENERS = words(`
  that which who whom whose where when while whereas because if unless although though whether but or so yet than as until since
  after before why how what once despite nor`);

/** Open a clause that says when, why or under what condition the main one holds. */
export const SUBORDINATORS = words(`
  when while if as after before because since although though once until unless whereas despite`);

export const RELATIVE_PRONOUNS = words(`who which that whom whose where`);

export const SUBJECT_PRONOUNS = words(`i you he she it we they`);
export const OBJECT_PRONOUNS = words(`me you him her it us them`);

export const DETERMINERS = words(`
  the a an this that these those his her its their our my your some any each every both all another no several many most few`);

export const QUESTION_WORDS = words(`whether if why how what who when where which`);

/** Words that make a phrase a matter of time. */
export const TIME_NOUNS = words(`
  today yesterday tomorrow tonight morning afternoon evening night midnight noon week weekend month year day hour hours minutes days weeks
  months years weekdays century time earlier later last next this ago
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`);

/** Apostrophe words whose mark is no opening quote: "'em", "rock 'n' roll". */
export const ELISIONS = words(`em til till tis twas n cause bout round kay tude twere am ere neath`);
