import { COLLECTIVE_NOUNS, GROUP_NOUNS } from '../../data/group-nouns';
import { ORGANISATION_NOUNS } from '../../data/organisation-nouns';
import { KIN_NOUNS, PERSON_NOUNS } from '../../data/person-nouns';
import { DOCUMENT_NOUNS } from '../../data/role-documents';
import { MORE_PEOPLE, SPEAKING_BODIES, SPEAKING_THING_NOUNS, TOGETHER_NOUNS } from '../../data/speaking-nouns';
import type { CueKind, QuantitySource, Quotation } from '../../model';

/** "Experts believe", "analysts expect": thoughts a figure rests on. A wish, a plan or a decision is none. */
const VOUCHING: ReadonlySet<CueKind> = new Set(['claim', 'doubt', 'hearsay']);

/** Whether figures within the quotation rest on its speaker's word: it was said or written, or is held to be so. */
export function rests({ act, directness, form, cue }: Quotation): boolean {
  if (directness !== 'indirect') return true;
  if (form === 'topic') return false;
  return act !== 'thought' || (cue !== null && VOUCHING.has(cue.kind));
}

/** A phrase is looked at no further, in UTF-16 code units. */
const MAX_LENGTH = 200;
/** After these a phrase goes on to something else: "some | in Lima", "Kestrel, | the maker". */
const HEAD_ENDS = /[,(–—]|\s(?:of|for|from|with|at|in|on|by|to|about|who|whom|whose|which|that|where)\s/iu;
/** The reader, and whoever it may be. */
const NOBODY = /^(?:you|your|anyone|anybody|everyone|everybody|nobody|no one|something|nothing|it'?s|there|here)\b/iu;
/** What is told, and no one who tells. */
const AMOUNT =
  /^(?:the |an? |this |that )?(?:\p{L}+ )?(?:number|amount|share|rate|percentage|proportion|level|volume|size|price|value|cost)s?(?: of| who| that|$)/iu;
/** Days and months have a capital as well. */
const TIME = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]*\.?\s+\d/iu;
const PRONOUN =
  /^(?:i|we|he|she|it|they|one|this|that|these|those|such|some|others?|another|many|most|few|several|both|all|none|each|either|neither|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|who)$/iu;
const TABLES: readonly ReadonlySet<string>[] = [
  PERSON_NOUNS,
  GROUP_NOUNS,
  COLLECTIVE_NOUNS,
  KIN_NOUNS,
  ORGANISATION_NOUNS,
  DOCUMENT_NOUNS,
  SPEAKING_THING_NOUNS,
  TOGETHER_NOUNS,
  SPEAKING_BODIES,
  MORE_PEOPLE,
];
/** How words for those who do something end: "briefer", "guardian". */
const AGENT = /(?:[^aeiou](?:er|or)|ist|ian|ee|man|men|woman|women|people|folk|body|ship|team|staff|management)s?$/u;
const EVIDENCE =
  /^(?:calculations?|counts?|guidance|guidelines?|numbers|tally|tallies|sources?|rules?|tests?|video|media|press)$/u;

/**
 * Whether the words taken for a speaker can be somebody's or something's that tells a figure: a name, people, a body, a
 * document. "You", "3,248 cases", "the number who said" and "a deal" cannot.
 */
export function canVouch(text: string, { start, end }: QuantitySource): boolean {
  if (start === undefined || end === undefined) return true;
  const phrase = text.slice(start, Math.min(end, start + MAX_LENGTH));
  if (NOBODY.test(phrase) || AMOUNT.test(phrase) || TIME.test(phrase)) return false;
  const [head = ''] = phrase.split(HEAD_ENDS);
  const words = head.trim().split(/\s+/u);
  if (words.some((word) => isTeller(word))) return true;
  // A capital inside the phrase, or before another word, is a name's; one alone may only open the sentence.
  return words.length > 1 && words.slice(1).some((word) => /^\p{Lu}/u.test(word)) ? true : isLoneName(words);
}

function isTeller(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '');
  if (PRONOUN.test(lower) || EVIDENCE.test(lower)) return true;
  const forms = [lower, lower.replace(/s$/u, ''), lower.replace(/ies$/u, 'y')];
  return TABLES.some((table) => forms.some((form) => table.has(form))) || AGENT.test(lower);
}

const isLoneName = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length === 0 && /^\p{Lu}/u.test(first) && !/^(?:The|A|An)$/u.test(first);
