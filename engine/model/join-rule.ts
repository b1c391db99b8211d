/**
 * Why a mention was put with its entity: one short, stable name for each rule. They are part of the JSON contract
 * (`Mention.why.rule`): rules may be added, not renamed. "It" below is the mention, "the other" its antecedent.
 */
export type JoinRule =
  | NameRule
  | DescriptionRule
  | PronounRule
  /** What it had been joined to was taken away by a reader's correction; it stays with the rest. */
  | 'left-together'
  /** Nothing was spoken of before: it opens the entity. Its antecedent is null. */
  | 'first-mention';

/** Rules for names. */
export type NameRule =
  /** The same words, or the same but for a middle name or "Ltd": "Ana Ruiz" and "Ana Maria Ruiz". */
  | 'same-name'
  /** A given name shortened to its letter: "J. Ruiz" and "John Ruiz". */
  | 'initial'
  /** A short form of the given name: "Joe Ruiz" and "Joseph Ruiz". */
  | 'nickname'
  /** One name in two spellings that sound alike: "Zelensky" and "Zelenskyy". */
  | 'same-sound'
  /** The family name alone: "Ruiz" after "Ana Ruiz". */
  | 'family-name'
  /** The family name of one of several, chosen by title or gender: "Mrs Ruiz" where Ana and Bo Ruiz were named. */
  | 'title-and-name'
  /** The given name alone: "Ana" after "Ana Ruiz". */
  | 'given-name'
  /** The letters the name begins with: "IEC" and "Independent Electoral Commission". */
  | 'acronym'
  /** The short or other name the text itself gives in brackets: "Independent Electoral Commission (IEC)". */
  | 'given-acronym'
  /** A part of an organisation's name that says enough: "Kestrel" for "Kestrel Mining". */
  | 'part-of-name'
  /** A name of the same place: "Kursk" and "Kursk region". */
  | 'same-place'
  /** The word for what or who is from the place: "Russian" and "Russia". */
  | 'demonym';

/** Rules for descriptions. */
export type DescriptionRule =
  /** Set beside the name between commas: "Ana Ruiz, a lawyer,". */
  | 'apposition'
  /** Said of it with "is" or "was": "Ruiz is a lawyer". */
  | 'predicate'
  /** The noun of an office the text gives the other: "the governor" and "Governor Ana Ruiz". */
  | 'role'
  /** The noun of an earlier description of the other: "the drugmaker" after "Kestrel, a drugmaker,". */
  | 'said-before'
  /** A noun of the other's own name: "the commission" and "Electoral Commission". */
  | 'head-of-name'
  /** The same words again: "Ukrainian troops" twice. */
  | 'same-description'
  /** The same noun again: "the representative" after "a representative of the services". */
  | 'same-head'
  /** The person spoken of last whom the noun fits: "the boy", "the woman". */
  | 'nearest-person'
  /** The place of that sort spoken of last: "the city" after a town's name. */
  | 'nearest-place'
  /** The organisation of that sort spoken of last: "the company" after a firm's name. */
  | 'nearest-organization'
  /** The country the text speaks of most: "the country". */
  | 'main-country'
  /** The country whose government is meant: "the government". */
  | 'government-of'
  /** The seat of the other's government: "the capital", for the city named. */
  | 'capital-of';

/** Rules for pronouns. */
export type PronounRule =
  /** Who speaks the words it stands in: "Kestrel said that it would appeal". */
  | 'speaker'
  /** Who spoke last: "He added". */
  | 'previous-speaker'
  /** The subject of the same sentence. */
  | 'same-sentence'
  /** The subject of a sentence shortly before. */
  | 'previous-sentence'
  /** The name its clause leads up to; the other stands after it: "On his website, Ruiz wrote". */
  | 'name-ahead';
