import {
  ACTING_OF_NOUNS,
  ADDRESSED_THINGS,
  AGENT_PREPOSITIONS,
  CLAUSE_OPENERS,
  CONCERNED_WITH,
  DONE_ON,
  FELT_AT,
  FELT_TOWARDS,
  LET_FALL_ON,
  LOCATIVE_PREPOSITIONS,
  BORDERING_WITH,
  SURROUNDED_BY,
  MADE_OF_STATES,
  MEANT_FOR,
  MEASURED,
  OFFICES,
  RANKED_BEHIND,
  RELIEF,
  SENT_THINGS,
  SHARED_AMONG,
  SHARED_BETWEENS,
  SPATIAL_BETWEENS,
  TRUST_IN,
  WAYS,
  WON_OVER,
} from '../../data/place-sense-prepositions';
import { GETTING_VERBS, GIVING_VERBS, MOTION_WORDS } from '../../data/place-sense-verbs';
import type { MentionSense, TaggedToken } from '../../model';
import { subjectSense } from './sense-of-subject';
import { after, governor, tokensBefore, type Setting } from './setting';
import { isOfVerbs } from './stems';

/** Words looked back over for the one a preposition belongs to. */
const WINDOW = 6;
/** A verb further off has its own company. */
const VERB_WINDOW = 4;

/** What stands before a preposition, nearest word first. */
interface Attachment {
  readonly nearest: string;
  readonly has: (words: ReadonlySet<string>) => boolean;
  readonly hasVerb: (stems: ReadonlySet<string>) => boolean;
  readonly sovereign: boolean;
}

/** Whether the mention acts after each preposition that leans on the words before it. */
const ACTS_AFTER: ReadonlyMap<string, (before: Attachment) => boolean> = new Map([
  ['by', ({ has }) => !has(SURROUNDED_BY)],
  ['with', ({ has, sovereign }) => !has(BORDERING_WITH) && (sovereign || has(SHARED_BETWEENS) || has(MEANT_FOR))],
  ['than', ({ has }) => !has(MEASURED)],
  ['from', ({ nearest, has, hasVerb }) => !WAYS.has(nearest) && (has(SENT_THINGS) || hasVerb(GETTING_VERBS))],
  [
    'to',
    ({ nearest, has, hasVerb }) =>
      !has(RELIEF) &&
      !WAYS.has(nearest) &&
      !CONCERNED_WITH.has(nearest) &&
      (has(ADDRESSED_THINGS) || hasVerb(GIVING_VERBS)),
  ],
  ['of', ({ nearest, sovereign }) => ACTING_OF_NOUNS.has(nearest) || (sovereign && MADE_OF_STATES.has(nearest))],
  ['on', ({ has, sovereign }) => has(DONE_ON) || (sovereign && has(LET_FALL_ON))],
  ['upon', ({ has, sovereign }) => has(DONE_ON) || (sovereign && has(LET_FALL_ON))],
  ['between', ({ has, sovereign }) => !has(SPATIAL_BETWEENS) && (sovereign || has(SHARED_BETWEENS))],
  ['among', ({ has }) => has(SHARED_AMONG)],
  [
    'for',
    ({ nearest, has, sovereign }) =>
      !has(RELIEF) &&
      !has(OFFICES) &&
      (has(MEANT_FOR) || (sovereign && !has(MOTION_WORDS) && !CONCERNED_WITH.has(nearest))),
  ],
  ['over', ({ has }) => has(WON_OVER)],
  ['toward', ({ has }) => has(FELT_TOWARDS)],
  ['towards', ({ has }) => has(FELT_TOWARDS)],
  ['at', ({ has }) => has(FELT_AT)],
  ['in', ({ nearest }) => TRUST_IN.has(nearest)],
  ['behind', ({ has }) => has(RANKED_BEHIND)],
] as const);

/** "in Kyiv" says where, "by Russia" acts; some prepositions go by the words they belong to. Null after none. */
export function prepositionSense(setting: Setting): MentionSense | null {
  const preposition = governor(setting);
  if (preposition === null) return null;
  if (CLAUSE_OPENERS.has(preposition.lower)) {
    const subject = subjectSense(setting);
    if (subject !== null) return subject;
  }
  if (preposition.lower === 'with' && after(setting, 0)?.lower.endsWith('ing') === true) return 'actor';
  return senseAfter(setting, preposition);
}

function senseAfter(setting: Setting, preposition: TaggedToken): MentionSense | null {
  const { lower } = preposition;
  const acts = ACTS_AFTER.get(lower);
  if (acts !== undefined) return acts(attachmentOf(setting, preposition)) ? 'actor' : 'location';
  if (AGENT_PREPOSITIONS.has(lower)) return 'actor';
  return LOCATIVE_PREPOSITIONS.has(lower) ? 'location' : null;
}

function attachmentOf(setting: Setting, preposition: TaggedToken): Attachment {
  const before = tokensBefore(setting, preposition, WINDOW);
  // A name is no verb: "Mr Sellers" does not sell.
  const verbs = before.slice(0, VERB_WINDOW).filter(({ text, lower }) => text === lower);
  return {
    nearest: before[0]?.lower ?? '',
    has: (words) => before.some(({ lower }) => words.has(lower)),
    hasVerb: (stems) => verbs.some(({ lower }) => isOfVerbs(lower, stems)),
    sovereign: setting.sovereign,
  };
}
