import { Fold } from './Fold';
import { Groups, Lines } from './Groups';
import { LongList } from './LongList';
import type { Lookup } from './lookup';
import { quoteGroups } from './quote-groups';
import { thoughtLine } from './quote-lines';
import type { OnReveal } from './reveal';
import { Section } from './Section';
import { Unheard } from './Unheard';

interface QuotesPartProps {
  readonly lookup: Lookup;
  readonly onReveal: OnReveal;
}

/** Who says what and with how many words; who is named and not heard; what people are said to think, folded away. */
export function QuotesPart({ lookup, onReveal }: QuotesPartProps) {
  const { quotes, thoughts, unheard } = lookup.analysis.digest;
  return (
    <Section title="Quotes" count={quotes.length} isEmpty={quotes.length + thoughts.length === 0}>
      {quotes.length > 0 && <p class="remarks">Bars: each speaker’s share of all the words quoted.</p>}
      <LongList items={quotes}>
        {(shown) => <Groups groups={quoteGroups(shown, lookup)} onReveal={onReveal} />}
      </LongList>
      {quotes.length > 0 && <Unheard people={unheard.flatMap((id) => lookup.entity(id) ?? [])} onReveal={onReveal} />}
      <Thoughts lookup={lookup} onReveal={onReveal} />
    </Section>
  );
}

function Thoughts({ lookup, onReveal }: QuotesPartProps) {
  const { thoughts } = lookup.analysis.digest;
  if (thoughts.length === 0) return null;
  const lines = (shown: readonly number[]) =>
    shown.flatMap((position) => {
      const quotation = lookup.quotation(position);
      return quotation === null ? [] : [thoughtLine(quotation, { position, lookup })];
    });
  return (
    <div class="quiet-fold">
      <Fold
        head={
          <>
            Views, wishes and topics <span class="part-count">{thoughts.length.toLocaleString('en')}</span>
          </>
        }
      >
        {() => <LongList items={thoughts}>{(shown) => <Lines lines={lines(shown)} onReveal={onReveal} />}</LongList>}
      </Fold>
    </div>
  );
}
