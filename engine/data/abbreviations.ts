/** Abbreviations written with a full stop that is part of the word: it does not end the sentence before a name. Lower case. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev hon st ste gen lt col maj capt cmdr adm sgt cpl pvt brig insp supt gov sen rep pres amb
  messrs mme mlle sr jr fr no nos art para sec fig vol pp ch approx est dept univ assn bros`.split(/\s+/),
);

/** Abbreviations that may also end a sentence; the next word decides. Lower case, without the last full stop. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc ltd corp co plc llc bhd pty etc vs al cf ca jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
  thur thurs fri sat sun ave blvd rd ft oz lb lbs hr hrs min mins calif fla mass mich minn penn tex wash`.split(/\s+/),
);

/** Words that open a sentence far more often than they carry on a name after an abbreviation ("in the U.S. The …"). */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my there here in on at as after before
  but and or so if when while since although however meanwhile according for from by with what who how why where no not
  all some many most one two both each every last earlier later now then also still yet only`.split(/\s+/),
);
