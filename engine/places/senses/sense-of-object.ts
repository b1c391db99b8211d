import { DEALING_VERBS, PLACE_OBJECT_VERBS } from '../../data/place-sense-verbs';
import type { MentionSense } from '../../model';
import { governor, type Setting } from './setting';
import { isOfVerbs } from './stems';

/** "accused Ukraine" deals with somebody; "visited Ukraine" goes somewhere. Null when no verb stands before it. */
export function objectSense(setting: Setting): MentionSense | null {
  const verb = governor(setting);
  if (verb === null || verb.text !== verb.lower) return null;
  if (isOfVerbs(verb.lower, DEALING_VERBS)) return 'actor';
  if (verb.partOfSpeech !== 'verb') return null;
  if (isOfVerbs(verb.lower, PLACE_OBJECT_VERBS)) return 'location';
  return setting.sovereign ? 'actor' : null;
}
