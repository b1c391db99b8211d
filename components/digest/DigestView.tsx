import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../engine/model';
import { actorLine } from './actor-lines';
import { FiguresPart } from './FiguresPart';
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
import { TimelinePart } from './TimelinePart';

export interface DigestViewProps {
  readonly analysis: Analysis;
  readonly onReveal: OnReveal;
}

/** The article's structure: who, where, how many, who says what, when, and what it all rests on. */
export function DigestView({ analysis, onReveal }: DigestViewProps) {
  const lookup = useMemo(() => lookupOf(analysis), [analysis]);
  const { actors, regions } = analysis.digest;
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
      <FiguresPart {...parts} />
      <QuotesPart {...parts} />
      <TimelinePart {...parts} />
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
