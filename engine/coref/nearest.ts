import { OPEN_SORTS, SORT_OF_NAME_WORD, SORT_OF_NOUN, type OrganisationSort } from '../data/organisation-sorts';
import { GENDERED_WORDS } from '../data/pronouns';
import type { TaggedText } from '../model';
import type { Draft } from './draft';
import type { Spoken } from './spoken';
import { goesOn, type Joint, type Standing } from './standing';
import { wordsOf } from './words';

/** Sentences looked back over, by kind of what is meant. */
const REACH = { person: 3, organization: 2 } as const;

/** Words beside such a noun that only describe: "the 39-year-old woman". */
const AGE = /^(?:\d{1,3}|year|old|years|young|elderly|same)$/;

/** Words beside "group" that say no more than the name itself does. */
const ARMED = /^(?:armed|militant|terrorist|terror|rebel|extremist|jihadist|islamist|insurgent)$/;

/** Nouns for a human being as such: any person of the right sex may be meant. */
const HUMAN =
  /^(?:man|woman|boy|girl|child|kid|teenager|teen|youth|youngster|baby|infant|toddler|schoolboy|schoolgirl)$/;

/** "the boy", "the woman": the one person it fits who was spoken of shortly before; of known sex where it tells one. */
export function nearestPerson({ nominal, modifiers, sentence, spoken, byArticle }: Standing): Joint | null {
  if (!HUMAN.test(nominal.head) || !byArticle || !modifiers.every((word) => AGE.test(word))) return null;
  const gender = GENDERED_WORDS.get(nominal.head.replace(/^school/, '')) ?? null;
  const near = within(spoken.of('person'), sentence, REACH.person);
  const [only, another] = near.filter(({ draft }) => gender === null || draft.gender === gender);
  if (only === undefined || another !== undefined) return null;
  return { draft: only.draft, rule: 'nearest-person', confidence: 0.64 };
}

/** "the company": the one organisation of that sort spoken of in this sentence or the two before. */
export function nearestOrganisation(standing: Standing): Joint | null {
  const { text, nominal, sentence, spoken, byArticle } = standing;
  const sort = SORT_OF_NOUN.get(nominal.head);
  if (sort === undefined || !byArticle || goesOn(standing)) return null;
  const near = within(spoken.of('organization'), sentence, REACH.organization).filter(({ draft }) => isNamed(draft));
  const same = near.filter(({ draft }) => sortOf(text, draft) === sort);
  const open =
    OPEN_SORTS.has(sort) && isPlain(standing) ? near.filter(({ draft }) => sortOf(text, draft) === null) : [];
  const [only, another] = same.length > 0 ? same : open;
  if (only === undefined || another !== undefined) return null;
  return { draft: only.draft, rule: 'nearest-organization', confidence: same.length > 0 ? 0.72 : 0.64 };
}

/** With few words beside the noun, or "this": "the federal health organisation" is more likely one not named. */
function isPlain({ text, nominal, modifiers, owners }: Standing): boolean {
  if (/^(?:this|these)$/.test(text.tokens[nominal.firstToken - 1]?.lower ?? '')) return true;
  return owners.length === 0 && modifiers.every((word) => ARMED.test(word));
}

/** What the words of an organisation's name tell of its sort; null when nothing does. */
function sortOf(text: TaggedText, { mentions }: Draft): OrganisationSort | null {
  for (const mention of mentions) {
    const sort =
      mention.form !== 'name'
        ? undefined
        : wordsOf(text, mention)
            .map((word) => SORT_OF_NAME_WORD.get(word))
            .findLast((known) => known !== undefined);
    if (sort !== undefined) return sort;
  }
  return null;
}

export function within(spoken: readonly Spoken[], sentence: number, reach: number): Spoken[] {
  return spoken.filter((other) => sentence - other.sentence <= reach);
}

function isNamed({ mentions }: Draft): boolean {
  return mentions.some(({ form }) => form === 'name');
}
