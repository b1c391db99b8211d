import type { JoinRule } from '../model';
import { addMention, lastBefore, type Draft, type DraftMention } from './draft';
import type { MentionIndex, Placed } from './placed';
import { pushTo } from './words';

/** The entity that mentions go to, and the mention they take up; null for its last before each. */
export interface Destination {
  readonly draft: Draft;
  readonly mention: DraftMention | null;
}

/**
 * Gives one entity all the mentions of another, which is left with none and so is no entity any more, and the index their new
 * owner. Gives the mention asked about as its new owner has it.
 */
export function moved(
  { draft, mention }: Placed,
  into: Destination,
  { index, rule }: { readonly index: MentionIndex; readonly rule: JoinRule },
): Placed {
  let here: Placed = { draft: into.draft, mention };
  for (const one of draft.mentions.splice(0)) {
    const opened = one.antecedent === null;
    const antecedent = one.antecedent ?? into.mention ?? lastBefore(into.draft, one.start);
    const added = addMention(into.draft, {
      ...one,
      span: one,
      rule: opened ? rule : one.rule,
      confidence: Math.min(one.confidence, 0.65),
      antecedent,
    });
    const others = (index.get(one.firstToken) ?? []).filter((other) => other.mention !== one);
    index.set(one.firstToken, others);
    pushTo(index, one.firstToken, { draft: into.draft, mention: added });
    if (one.start === mention.start && one.end === mention.end) here = { draft: into.draft, mention: added };
  }
  return here;
}
