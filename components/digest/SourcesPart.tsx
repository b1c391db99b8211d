import { Fold } from './Fold';
import { Lines } from './Groups';
import { LongList } from './LongList';
import type { Lookup } from './lookup';
import type { OnReveal } from './reveal';
import { Section } from './Section';
import {
  restingLines,
  sourceGroups,
  sourcesInWords,
  unsourcedGroup,
  type SourceGroup,
  type SourceItem,
} from './source-groups';

interface SourcesPartProps {
  readonly lookup: Lookup;
  readonly onReveal: OnReveal;
}

/** What the article rests on: whose word stands behind which statements and figures, and behind which nobody's. */
export function SourcesPart({ lookup, onReveal }: SourcesPartProps) {
  const { sources } = lookup.analysis.digest;
  const unsourced = unsourcedGroup(lookup);
  return (
    <Section title="Sources" count={sources.length} isEmpty={sources.length === 0 && unsourced === null}>
      <p class="remarks">{sourcesInWords(lookup)}.</p>
      <LongList items={sources}>
        {(shown) =>
          sourceGroups(shown, lookup).map((group) => (
            <Group key={group.title} group={group} lookup={lookup} onReveal={onReveal} />
          ))
        }
      </LongList>
      {unsourced !== null && <Group group={unsourced} lookup={lookup} onReveal={onReveal} />}
    </Section>
  );
}

function Group({ group: { title, items }, lookup, onReveal }: SourcesPartProps & { group: SourceGroup }) {
  return (
    <div class="group">
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <Source key={item.key} item={item} lookup={lookup} onReveal={onReveal} />
        ))}
      </ul>
    </div>
  );
}

function Source({ item, lookup, onReveal }: SourcesPartProps & { item: SourceItem }) {
  return (
    <li class={item.kind === null ? 'line source' : `line source line-${item.kind}`}>
      <Fold head={<SourceHead item={item} />}>
        {() => (
          <LongList items={restingLines(item.resting, lookup)}>
            {(shown) => <Lines lines={shown} onReveal={onReveal} />}
          </LongList>
        )}
      </Fold>
    </li>
  );
}

function SourceHead({ item: { title, titleFrom, counts, role } }: { item: SourceItem }) {
  return (
    <>
      <span class="line-head">
        <span class="line-title">{titleFrom === 'page' ? <bdi>{title}</bdi> : title}</span>
        <span class="line-tag">{counts}</span>
      </span>
      {role !== null && (
        <span class="line-note">
          <bdi>{role}</bdi>
        </span>
      )}
    </>
  );
}
