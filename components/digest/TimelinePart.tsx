import { Groups } from './Groups';
import { LongList } from './LongList';
import type { Lookup } from './lookup';
import type { OnReveal } from './reveal';
import { Section } from './Section';
import { timelineGroups } from './timeline-groups';

/** What happened when: dates at the edge, what happened beside them. */
export function TimelinePart({ lookup, onReveal }: { readonly lookup: Lookup; readonly onReveal: OnReveal }) {
  const { timeline } = lookup.analysis.digest;
  return (
    <Section title="Timeline" count={timeline.length}>
      <div class="timeline">
        <LongList items={timeline}>
          {(shown) => <Groups groups={timelineGroups(shown, lookup)} onReveal={onReveal} />}
        </LongList>
      </div>
    </Section>
  );
}
