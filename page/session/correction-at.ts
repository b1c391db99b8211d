import type { Analysis, CorrectionKind, ItemRef, NewCorrection } from '../../engine/model';
import { CORRECTION_REACH } from '../../protocol/corrections';

/** A reader's correction of a mention, pointing at it by its words and what stands around them; null when it is no mention. */
export function correctionAt(
  { text, entities }: Analysis,
  { item, kind }: { readonly item: ItemRef; readonly kind: CorrectionKind },
): NewCorrection | null {
  if (item.type !== 'mention') return null;
  const entity = entities.find(({ id }) => id === item.entity);
  const mention = entity?.mentions[item.mention];
  if (entity === undefined || mention === undefined) return null;
  const { start, end } = mention;
  const words = text.slice(start, end);
  return {
    kind,
    words,
    before: text.slice(Math.max(0, start - CORRECTION_REACH), start),
    after: text.slice(end, end + CORRECTION_REACH),
    occurrence: occurrencesBefore(text, { words, start }),
    of: entity.name,
  };
}

function occurrencesBefore(text: string, { words, start }: { readonly words: string; readonly start: number }): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && at < start; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}
