import type { Analysis, Entity, Mention } from '../../engine/model';
import { words } from './excerpt';
import { JOIN_REASONS, SAME_WORDS } from './join-reasons';

/** Mentions that were joined for one and the same reason. */
export interface WhyLine {
  /** Positions of the mentions, in text order. */
  readonly mentions: readonly number[];
  /** What the first of them says. */
  readonly words: string;
  /** Ours, around the words of the mention they were joined to. */
  readonly before: string;
  /** The article's words; null when the reason needs none. */
  readonly other: string | null;
  readonly after: string;
}

const MAX_WORDS = 60;
/** Lines beyond are left out: nobody reads them, and a hostile page could have tens of thousands. */
const MAX_LINES = 100;

/** Why an entity's mentions were put together, in text order; mentions that say the same for the same reason share a line. */
export function whyLines(analysis: Analysis, entity: Entity): WhyLine[] {
  const lines = new Map<string, Omit<WhyLine, 'mentions'> & { readonly mentions: number[] }>();
  const telling = tellingAntecedents(entity);
  entity.mentions.forEach((mention, index) => {
    const line = whyLine(analysis, { mention, joinedTo: entity.mentions[telling[index] ?? -1] });
    if (line === null) return;
    const key = [line.words, line.before, line.other, line.after].join('\n').toLowerCase();
    const earlier = lines.get(key);
    if (earlier !== undefined) earlier.mentions.push(index);
    else if (lines.size < MAX_LINES) lines.set(key, { ...line, mentions: [index] });
  });
  return [...lines.values()];
}

interface Joined {
  readonly mention: Mention;
  readonly joinedTo: Mention | undefined;
}

function whyLine(analysis: Analysis, { mention, joinedTo }: Joined): Omit<WhyLine, 'mentions'> | null {
  if (joinedTo === undefined) return null;
  const said = words(analysis, mention, MAX_WORDS);
  const other = words(analysis, joinedTo, MAX_WORDS);
  const again = said.toLowerCase() === other.toLowerCase() ? SAME_WORDS.get(mention.why.rule) : undefined;
  const reason = again ?? JOIN_REASONS[mention.why.rule];
  if (reason === null) return null;
  const [before = '', after = null] = reason.split('…');
  return { words: said, before, other: after === null ? null : other, after: after ?? '' };
}

/**
 * The mention to name as the reason of each: "he, who spoke last" says little, so that the way is followed back over
 * earlier pronouns to what they stand for.
 */
function tellingAntecedents({ mentions }: Entity): readonly (number | null)[] {
  const telling: (number | null)[] = [];
  mentions.forEach(({ why: { antecedent } }, index) => {
    const isPronoun = antecedent !== null && mentions[antecedent]?.form === 'pronoun';
    telling.push(isPronoun && antecedent < index ? (telling[antecedent] ?? antecedent) : antecedent);
  });
  return telling;
}
