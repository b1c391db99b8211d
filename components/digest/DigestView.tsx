import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../engine/model';
import { actorLine } from './actor-lines';
import { figureLine } from './figure-lines';
import { Groups, Lines } from './Groups';
import type { DigestLine } from './line';
import { LessCertain } from './LessCertain';
import { LongList } from './LongList';
import { lookupOf, type Lookup } from './lookup';
import { QuotesPart } from './QuotesPart';
import { regionGroups } from './region-groups';
import type { OnReveal } from './reveal';
import { Section } from './Section';
import { SourcesPart } from './SourcesPart';
import { timelineLine } from './timeline-lines';

export interface DigestViewProps {
  readonly analysis: Analysis;
  readonly onReveal: OnReveal;
}

/** The article's structure: who, where, how many, who says what, when, and what it all rests on. */
export function DigestView({ analysis, onReveal }: DigestViewProps) {
  const lookup = useMemo(() => lookupOf(analysis), [analysis]);
  const { actors, regions, figures, timeline } = analysis.digest;
  const parts = { lookup, onReveal };
  return (
    <div class="digest">
      <Part {...parts} title="Actors" items={actors} lineOf={entityLine(lookup)} />
      <Section title="Regions" count={regions.length}>
        <LongList items={regions}>
          {(shown) => (
            <Groups
              groups={regionGroups(
                shown.flatMap((id) => lookup.entity(id) ?? []),
                lookup,
              )}
              onReveal={onReveal}
            />
          )}
        </LongList>
      </Section>
      <Part {...parts} title="Figures" items={figures} lineOf={quantityLine(lookup)} />
      <Disagreements lookup={lookup} />
      <QuotesPart {...parts} />
      <Part {...parts} title="Timeline" items={timeline} lineOf={timeLine(lookup)} />
      <SourcesPart {...parts} />
      <LessCertain {...parts} />
    </div>
  );
}

interface PartProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly lineOf: (item: Item) => DigestLine | null;
  readonly onReveal: OnReveal;
}

function Part<Item>({ title, items, lineOf, onReveal }: PartProps<Item>) {
  return (
    <Section title={title} count={items.length}>
      <LongList items={items}>
        {(shown) => <Lines lines={shown.flatMap((item) => lineOf(item) ?? [])} onReveal={onReveal} />}
      </LongList>
    </Section>
  );
}

function entityLine(lookup: Lookup): (id: string) => DigestLine | null {
  return (id) => {
    const entity = lookup.entity(id);
    return entity === null ? null : actorLine(entity, lookup);
  };
}

function quantityLine(lookup: Lookup): (position: number) => DigestLine | null {
  return (position) => {
    const quantity = lookup.quantity(position);
    return quantity === null ? null : figureLine(quantity, { position, lookup });
  };
}

function timeLine(lookup: Lookup): (id: string) => DigestLine | null {
  return (id) => {
    const time = lookup.time(id);
    return time === null ? null : timelineLine(time, lookup);
  };
}

/** Figures of one thing that do not agree. */
function Disagreements({ lookup }: { lookup: Lookup }) {
  const { disagreements } = lookup.analysis.digest;
  if (disagreements.length === 0) return null;
  return (
    <ul class="remarks" aria-label="Figures that do not agree">
      {disagreements.slice(0, 20).map(({ quantities, reason }) => (
        <li key={quantities.join()}>{reason}</li>
      ))}
    </ul>
  );
}
