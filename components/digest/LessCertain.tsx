import { actorLine } from './actor-lines';
import { figureLine } from './figure-lines';
import { Lines } from './Groups';
import type { DigestLine } from './line';
import { LongList } from './LongList';
import type { Lookup } from './lookup';
import { attributedLine } from './quote-lines';
import type { OnReveal } from './reveal';

/** What the engine was not sure enough of to mark: folded away, there for those who look. */
export function LessCertain({ lookup, onReveal }: { lookup: Lookup; onReveal: OnReveal }) {
  const { entities, quotations, quantities } = lookup.analysis.digest.lessCertain;
  const count = entities.length + quotations.length + quantities.length;
  if (count === 0) return null;
  const lines: DigestLine[] = [
    ...entities.flatMap((id) => {
      const entity = lookup.entity(id);
      return entity === null ? [] : [keyed('entity', actorLine(entity, lookup))];
    }),
    ...quantities.flatMap((position) => {
      const quantity = lookup.quantity(position);
      return quantity === null ? [] : [keyed('figure', figureLine(quantity, { position, lookup }))];
    }),
    ...quotations.flatMap((position) => {
      const quotation = lookup.quotation(position);
      return quotation === null ? [] : [keyed('quote', attributedLine(quotation, { position, lookup }))];
    }),
  ];
  return (
    <details class="less-certain">
      <summary>
        Less certain <span class="part-count">{count.toLocaleString('en')}</span>
      </summary>
      <p class="remarks">Found, but not sure enough to be marked on the page.</p>
      <LongList items={lines}>{(shown) => <Lines lines={shown} onReveal={onReveal} />}</LongList>
    </details>
  );
}

/** Lines of three lists in one: their keys are made different. */
function keyed(list: string, line: DigestLine): DigestLine {
  return { ...line, key: `${list} ${line.key}` };
}
