import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../engine/model';
import type { AskMap } from '../map/map-request';
import { actorLine } from './actor-lines';
import { FiguresPart } from './FiguresPart';
import { Lines } from './Groups';
import type { DigestLine } from './line';
import { LessCertain } from './LessCertain';
import { LongList } from './LongList';
import { lookupOf, type Lookup } from './lookup';
import { QuotesPart } from './QuotesPart';
import { RegionsPart } from './RegionsPart';
import type { OnReveal } from './reveal';
import { Section } from './Section';
import { SourcesPart } from './SourcesPart';
import { TimelinePart } from './TimelinePart';

export interface DigestViewProps {
  readonly analysis: Analysis;
  readonly onReveal: OnReveal;
  /** For the map of the regions; null where none can be asked for. */
  readonly askMap: AskMap | null;
}

/** The article's structure: who, where, how many, who says what, when, and what it all rests on. */
export function DigestView({ analysis, onReveal, askMap }: DigestViewProps) {
  const lookup = useMemo(() => lookupOf(analysis), [analysis]);
  const parts = { lookup, onReveal };
  return (
    <div class="digest">
      <Part {...parts} title="Actors" items={analysis.digest.actors} lineOf={entityLine(lookup)} />
      <RegionsPart {...parts} askMap={askMap} />
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
