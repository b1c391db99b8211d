import { useId } from 'preact/hooks';
import { auditLines, type Audit } from './audit-lines';
import { figureGroups } from './figure-groups';
import { Groups, Lines } from './Groups';
import { LongList } from './LongList';
import type { Lookup } from './lookup';
import type { OnReveal } from './reveal';
import { Section } from './Section';

interface FiguresPartProps {
  readonly lookup: Lookup;
  readonly onReveal: OnReveal;
}

/** Whether the figures agree, then each of them. */
export function FiguresPart({ lookup, onReveal }: FiguresPartProps) {
  const audit = auditLines(lookup);
  return (
    <Section
      title="Figures"
      count={lookup.analysis.digest.figures.length}
      isEmpty={lookup.analysis.digest.figures.length === 0 && audit === null}
    >
      {audit !== null && <AuditBlock audit={audit} onReveal={onReveal} />}
      <LongList items={lookup.analysis.digest.figures}>
        {(shown) => {
          const groups = figureGroups(shown, lookup);
          const [only] = groups;
          return groups.length === 1 && only?.title === null ? (
            <Lines lines={only.lines} onReveal={onReveal} />
          ) : (
            <Groups groups={groups} onReveal={onReveal} />
          );
        }}
      </LongList>
    </Section>
  );
}

/** Loud only where something does not agree. */
function AuditBlock({ audit: { failed, passed }, onReveal }: { audit: Audit; onReveal: OnReveal }) {
  const id = useId();
  if (failed.length === 0) return <p class="remarks">Figures compared: {passed}.</p>;
  return (
    <div class="audit" role="group" aria-labelledby={id}>
      <h3 id={id}>Do the figures agree?</h3>
      <Lines lines={failed} onReveal={onReveal} />
      {passed !== null && <p class="remarks">{passed}.</p>}
    </div>
  );
}
