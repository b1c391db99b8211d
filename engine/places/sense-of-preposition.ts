import {
  ACTING_OF_NOUNS,
  ADDRESSED_THINGS,
  AGENT_PREPOSITIONS,
  CLAUSE_OPENERS,
  CONCERNED_WITH,
  DONE_ON,
  LOCATIVE_PREPOSITIONS,
  MOTION_WORDS,
  SENT_THINGS,
  SPATIAL_BETWEENS,
} from '../data/place-senses';
import type { MentionSense, TaggedToken } from '../model';
import { subjectSense } from './sense-of-subject';
import { governor, wordsBefore, type Setting } from './setting';

/** Words looked back over for the one a preposition belongs to. */
const WINDOW = 5;

/** "in Kyiv" says where, "by Russia" acts; some prepositions go by the word they belong to. Null after none. */
export function prepositionSense(setting: Setting): MentionSense | null {
  const preposition = governor(setting);
  if (preposition === null) return null;
  if (CLAUSE_OPENERS.has(preposition.lower)) {
    const subject = subjectSense(setting);
    if (subject !== null) return subject;
  }
  return senseAfter(setting, preposition);
}

function senseAfter(setting: Setting, preposition: TaggedToken): MentionSense | null {
  const before = wordsBefore(setting, preposition, WINDOW);
  const [word = ''] = before;
  const has = (words: ReadonlySet<string>) => before.some((other) => words.has(other));
  switch (preposition.lower) {
    case 'from':
      return actorIf(SENT_THINGS.has(word));
    case 'to':
      return actorIf(has(ADDRESSED_THINGS) && !CONCERNED_WITH.has(word));
    case 'of':
      return actorIf(ACTING_OF_NOUNS.has(word));
    case 'on':
      return actorIf(has(DONE_ON));
    case 'between':
      return actorIf(!has(SPATIAL_BETWEENS));
    case 'for':
      return actorIf(!has(MOTION_WORDS) && !CONCERNED_WITH.has(word));
    case 'with':
      return actorIf(!word.startsWith('border'));
    default:
      if (LOCATIVE_PREPOSITIONS.has(preposition.lower)) return 'location';
      return AGENT_PREPOSITIONS.has(preposition.lower) ? 'actor' : null;
  }
}

function actorIf(acts: boolean): MentionSense {
  return acts ? 'actor' : 'location';
}
