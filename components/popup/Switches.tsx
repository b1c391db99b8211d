import { MARK_KINDS, type MarkKind } from '../../protocol/settings';
import type { PopupActions } from './actions';
import { Switch } from './Switch';
import type { PopupView } from './view';

const KIND_LABELS: Readonly<Record<MarkKind, string>> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  figure: 'Figures',
  quote: 'Quotes',
  time: 'Dates',
};

interface SwitchesProps {
  readonly view: PopupView;
  readonly actions: PopupActions;
}

/** Which kinds are marked on pages. */
export function MarkSwitches({ view, actions }: SwitchesProps) {
  return (
    <fieldset class="chips">
      <legend>Marked on the page</legend>
      {MARK_KINDS.map((kind) => (
        <Switch
          key={kind}
          kind={kind}
          label={KIND_LABELS[kind]}
          on={view.settings.marks[kind]}
          onChange={(on) => {
            actions.setMark(kind, on);
          }}
        />
      ))}
    </fieldset>
  );
}

/** Where Sidelight reads: this site, always this site, anywhere. */
export function SiteSwitches({ view: { site, settings, always }, actions }: SwitchesProps) {
  return (
    <div class="switches">
      {site !== null && (
        <Switch
          label={`Pause on ${site}`}
          on={settings.pausedSites.includes(site)}
          onChange={(paused) => {
            actions.setPausedHere(paused);
          }}
        />
      )}
      <Switch
        label="Pause everywhere"
        on={settings.pausedEverywhere}
        onChange={(paused) => {
          actions.setPausedEverywhere(paused);
        }}
      />
      {(always === 'allowed' || always === 'not-allowed') && (
        <Switch
          label="Always read on this site"
          on={always === 'allowed'}
          onChange={(on) => {
            actions.setAlways(on);
          }}
        />
      )}
    </div>
  );
}
