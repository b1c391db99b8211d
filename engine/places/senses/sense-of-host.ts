import { SETS_OF_STATES } from '../../data/place-sense-nouns';
import type { MentionSense, TaggedToken } from '../../model';
import { spanOf } from '../../text/token-span';
import { objectSense } from './sense-of-object';
import { prepositionSense } from './sense-of-preposition';
import { subjectSense } from './sense-of-subject';
import { after, governor, type Setting } from './setting';

/** Words and marks between a set and its members: "countries, such as", "nations – including", "states:". */
const MAX_BETWEEN = 3;
/** Tokens before a colon looked at for the set it counts out. */
const MAX_CLAUSE = 10;
const NAMING: ReadonlySet<string> = new Set(['including', 'like', 'as', 'namely', 'notably', 'especially']);

/** "countries such as Peru have agreed", "in countries including Peru": a member of a set does as the set does. */
export function hostSense(setting: Setting): MentionSense | null {
  const naming = governor(setting);
  if (naming === null) return null;
  if (naming.lower === ':') return colonSense(setting, naming);
  const isListed = naming.lower === ',' && setting.members > 1;
  if (!isListed && !NAMING.has(naming.lower)) return null;
  const host = hostBefore(setting, naming);
  if (host === null) return null;
  const closes = /^[,—–)]$/u.test(after(setting, 0)?.lower ?? '');
  const whole = { ...setting, span: spanOf(setting, host.index, setting.span.endToken + (closes ? 1 : 0)) };
  return prepositionSense(whole) ?? subjectSense(whole) ?? objectSense(whole);
}

/** "Six countries abstained: Peru, Chile …". */
function colonSense(setting: Setting, colon: TaggedToken): MentionSense | null {
  const first = Math.max(setting.sentence.firstToken, colon.index - MAX_CLAUSE);
  const host = setting.tokens.slice(first, colon.index).find(({ lower }) => SETS_OF_STATES.has(lower));
  if (host === undefined) return null;
  return subjectSense({ ...setting, span: spanOf(setting, host.index, host.index + 1) });
}

function hostBefore({ tokens, sentence }: Setting, naming: TaggedToken): TaggedToken | null {
  const first = Math.max(sentence.firstToken, naming.index - MAX_BETWEEN);
  for (let at = naming.index - 1; at >= first; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (SETS_OF_STATES.has(token.lower)) return token;
    if (token.kind === 'word' && token.lower !== 'such') return null;
  }
  return null;
}
